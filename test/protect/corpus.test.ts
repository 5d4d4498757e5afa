import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { outcome } from "./outcome.ts";
import { corpus } from "./pdfs.ts";
import { Desk } from "./readers.ts";

const desk = new Desk();
afterAll(() => desk.clear());

test("more than 150 PDFs made here: every one protected and otherwise identical", async () => {
  const wrong: string[] = [];
  let made = 0;
  for await (const { name, path, bytes } of corpus(desk)) {
    made++;
    const result = await outcome(desk, path, bytes);
    if (result !== "identical") wrong.push(`${name}: ${result}`);
  }
  expect(made).toBeGreaterThanOrEqual(150);
  expect(wrong).toEqual([]);
}, 600_000);

/** Every third of the others' PDFs, or all of them with ZV_CORPUS=all: that takes minutes. */
const STEP = process.env.ZV_CORPUS === "all" ? 1 : 3;
const shared = fileURLToPath(new URL("../../../shared/data/pdf", import.meta.url));

describe.skipIf(!existsSync(`${shared}/corpus.tsv`))("PDFs of others", () => {
  test("valid ones come out identical or are refused for a signature; damaged ones identical or refused; encrypted ones refused; none silently altered", async () => {
    const counts: Record<string, Record<string, number>> = {};
    const wrong: string[] = [];
    for (const [index, line] of readFileSync(`${shared}/corpus.tsv`, "utf8").split("\n").entries()) {
      if (index % STEP !== 0) continue;
      const [file, , , kind] = line.split("\t");
      if (file === undefined || kind === undefined || line.startsWith("#")) continue;
      const path = `${shared}/corpus/${file}`;
      const result = await outcome(desk, path, new Uint8Array(readFileSync(path)));
      const short = result.replace(/:.*/, "");
      counts[kind] = { ...counts[kind], [short]: (counts[kind]?.[short] ?? 0) + 1 };
      const refused = result.startsWith("refused: refused.");
      const fine =
        kind === "protect"
          ? result === "identical" || result === "refused: refused.signed"
          : kind.startsWith("already")
            ? refused
            : refused || result === "identical" || result === "same text";
      if (!fine) wrong.push(`${file} (${kind}): ${result}`);
    }
    expect(wrong).toEqual([]);
    const { identical = 0, refused = 0 } = counts.protect ?? {};
    expect(identical / (identical + refused)).toBeGreaterThanOrEqual(STEP === 1 ? 0.99 : 0.97);
  }, 900_000);
});
