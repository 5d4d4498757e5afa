import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { elevenTest } from "../../src/detectors/bsn.ts";
import { markedByKind, type Span } from "./marked.ts";

/** A text as staff write or paste it, with what must be found in it and what the guard must do. */
export interface Case {
  readonly id: string;
  readonly level: "go" | "ask";
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Numbers that pass the 11-test in the range of RvIG's own test register; nobody has them. */
export const testNumbers: readonly string[] = Array.from({ length: 400 }, (_, i) => String(999990000 + i)).filter(elevenTest);

const folder = fileURLToPath(new URL("texts/", import.meta.url));

/** All cases; `{bsn1}` in a text is a test number, `{bsn1s}` the same with dots. Invented people throughout. */
export function cases(): Case[] {
  const all: Case[] = [];
  for (const file of readdirSync(folder).sort())
    for (const block of readFileSync(folder + file, "utf8")
      .split(/^== /m)
      .slice(1)) {
      const line = block.indexOf("\n");
      const [level, id] = block.slice(0, line).split(" · ");
      const filled = block
        .slice(line + 1)
        .trimEnd()
        .replace(/\{bsn(\d+)(s?)\}/g, (_, n: string, dots: string) => {
          const number = testNumbers[Number(n)] ?? "";
          return dots === "" ? number : number.replace(/(\d{4})(\d\d)(\d{3})/, "$1.$2.$3");
        });
      if (level !== "go" && level !== "ask") throw new Error(`${file}: no level in "${block.slice(0, line)}"`);
      all.push({ id: id ?? "", level, ...markedByKind(filled) });
    }
  return all;
}
