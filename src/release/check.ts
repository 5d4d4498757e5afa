import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./shipped.ts";

/**
 * Builds twice from the same sources, in two places under names of different length, and compares every file. Whoever has
 * the sources can so see for himself that a published package was made from them.
 */
const sources = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "");
const base = mkdtempSync(join(tmpdir(), "zv-build-"));

/** Copies the sources; `order` is the order in which some file systems list them. */
function copy(from: string, name: string, order: readonly string[]): string {
  const dir = join(base, name);
  for (const path of order) {
    if (!existsSync(join(from, path))) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    cpSync(join(from, path), join(dir, path));
  }
  symlinkSync(join(root, "node_modules"), join(dir, "node_modules"));
  return dir;
}

function build(dir: string): Map<string, string> {
  process.stdout.write(`${dir} …\n`);
  execFileSync("npm", ["run", "-s", "build:all"], { cwd: dir, stdio: ["ignore", "ignore", "pipe"] });
  const sums = new Map<string, string>();
  for (const line of readFileSync(join(dir, "dist/SHA256SUMS"), "utf8").trim().split("\n")) sums.set(line.slice(66), line.slice(0, 64));
  return sums;
}

try {
  // Both copies first: somebody may be at work in this folder.
  const first = copy(root, "one", sources);
  const second = copy(first, "another-one", [...sources].reverse());
  const one = build(first);
  const two = build(second);
  const names = [...new Set([...one.keys(), ...two.keys()])];
  const differ = names.filter((name) => one.get(name) !== two.get(name));
  for (const name of differ) process.stdout.write(`verschilt / differs: ${name}\n`);
  process.stdout.write(
    differ.length === 0
      ? `${names.length} bestanden, twee keer gebouwd, byte voor byte gelijk. / Built twice, byte for byte the same.\n`
      : `${differ.length} van ${names.length} bestanden verschillen.\n`,
  );
  process.exitCode = differ.length === 0 ? 0 : 1;
} finally {
  if (process.env.ZV_KEEP === undefined) rmSync(base, { recursive: true, force: true });
}
