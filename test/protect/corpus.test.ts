import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { protectFiles } from "../../src/protect/protect.ts";
import { protection } from "../../src/protect/protection.ts";
import { corpus } from "./pdfs.ts";
import { ports } from "./ports.ts";
import { check, Desk, filesInside, graph, popplerText, run } from "./readers.ts";

const PASSPHRASE = "wachtwoord één";
const desk = new Desk();
afterAll(() => desk.clear());

let count = 0;

/** What became of a file: protected and the same, refused (with the original whole in the envelope), or what is wrong. */
async function outcome(name: string, path: string, bytes: Uint8Array): Promise<string> {
  const made = await protectFiles([{ name, bytes }], PASSPHRASE, ports);
  const out = desk.put(made.bytes, "out.pdf");
  if (run("qpdf", ["--show-npages", out]).code !== 2) return "opens without";
  // Every reader has its say about every eighth; that they all open what the writer makes is proved file by file in protect.test.ts.
  if (count++ % 8 === 0) {
    if (run("pdfinfo", [out]).code === 0 || run("mutool", ["info", out]).code === 0) return "opens without";
    if (run("pdfinfo", ["-upw", PASSPHRASE, out]).code !== 0 || run("mutool", ["info", "-p", PASSPHRASE, out]).code !== 0)
      return "does not open";
    if (made.how === "encrypted" && check(path) === 0 && check(out, PASSPHRASE) !== 0) return "new complaints";
  }
  if (protection("out.pdf", made.bytes) !== "password") return "not seen to be protected";
  if (made.how === "envelope") {
    const [inside] = [...filesInside(out, PASSPHRASE).values()];
    return inside?.equals(bytes) === true ? `refused: ${made.notes[0]?.say}` : "not whole in the envelope";
  }
  const before = graph(path);
  if (before === undefined || before !== graph(out, PASSPHRASE)) {
    // Readers that repair a file number what they find anew; then what is seen decides.
    const same = popplerText(path) === popplerText(out, PASSPHRASE);
    return same ? "same text" : "another graph";
  }
  return "identical";
}

test("more than 150 PDFs made here: every one protected and otherwise identical", async () => {
  const wrong: string[] = [];
  let made = 0;
  for await (const { name, path, bytes } of corpus(desk)) {
    made++;
    const result = await outcome("x.pdf", path, bytes);
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
      const result = await outcome("x.pdf", path, new Uint8Array(readFileSync(path)));
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
