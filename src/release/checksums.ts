import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The file names in a folder, deep, with forward slashes, in the order of their code units. */
export function filesIn(dir: string): string[] {
  const found: string[] = [];
  const walk = (at: string) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else found.push(relative(dir, path).split("\\").join("/"));
    }
  };
  walk(dir);
  return found.sort((a, b) => (a < b ? -1 : 1));
}

/** A line per file as `sha256sum` writes and checks it (`sha256sum -c`). */
export const checksums = (dir: string, files: readonly string[]): string =>
  files
    .map(
      (file) =>
        `${createHash("sha256")
          .update(readFileSync(join(dir, file)))
          .digest("hex")}  ${file}\n`,
    )
    .join("");
