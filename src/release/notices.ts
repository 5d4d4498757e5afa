import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { licenceText, root, shippedPackages } from "./shipped.ts";

/** The file name of the notices, in every package we ship. */
export const NOTICES = "THIRD-PARTY-NOTICES.txt";

/** What others made and we ship, with the licences they ask us to pass on. */
export function notices(): string {
  const rule = "=".repeat(78);
  const part = (title: string, text: string) => `${rule}\n${title}\n${rule}\n\n${text.replace(/\r\n/g, "\n").trim()}\n`;
  const own = (path: string) => readFileSync(join(root, path), "utf8");
  return [
    "Zorgvuldig is licensed under the EUPL-1.2. It contains the work of others, named below with their licences.\n",
    ...shippedPackages().map((pack) => part(`${pack.name} ${pack.version} – ${pack.license}`, licenceText(pack))),
    part(
      "DejaVu Sans Condensed 2.37 and Noto Sans Ethiopic, a selection of characters – Bitstream Vera licence and SIL Open Font License",
      own("src/protect/font/LICENSE.txt"),
    ),
    part("Word lists", own("src/lexicon/NOTICE")),
  ].join("\n");
}

/** Refuses to build what holds code of a package that the notices do not name. */
export function onlyNoticed(): Plugin {
  return {
    name: "zorgvuldig-only-noticed",
    apply: "build",
    generateBundle(_options, bundle) {
      const named = new Set(shippedPackages().map(({ name }) => name));
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk") continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const name = packageOf(id);
          if (renderedLength > 0 && name !== undefined && !named.has(name)) {
            this.error(`${file.fileName} holds code of ${name}, which is a development dependency: make it a dependency or take it out`);
          }
        }
      }
    },
  };
}

/** The package a module belongs to; undefined for our own and the bundler's. */
export const packageOf = (id: string): string | undefined =>
  /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace("\\", "/");
