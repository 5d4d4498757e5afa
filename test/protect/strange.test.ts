import { afterAll, expect, test } from "vitest";
import { outcome } from "./outcome.ts";
import { Desk } from "./readers.ts";
import { damagedPdfs, signedPdfs, validPdfs } from "./strange-pdfs.ts";

const desk = new Desk();
afterAll(() => desk.clear());

async function outcomes(files: readonly { name: string; bytes: Buffer }[], fine: (result: string) => boolean): Promise<string[]> {
  const wrong: string[] = [];
  for (const [index, { name, bytes }] of files.entries()) {
    const result = await outcome(desk, desk.put(bytes), new Uint8Array(bytes), index % 3 === 0);
    if (!fine(result)) wrong.push(`${name}: ${result}`);
  }
  return wrong;
}

test("more than a hundred valid files with everything the format allows: each protected and otherwise identical to every reader", async () => {
  const files = validPdfs();
  expect(files.length).toBeGreaterThan(100);
  // qpdf's JSON has no way to write numbers such as "4.": what is seen decides.
  expect(await outcomes(files, (result) => result === "identical")).toEqual(["numbers of every form: same text"]);
}, 300_000);

test("damaged and hostile files: refused in words and whole in the envelope, or the same; never something else", async () => {
  expect(await outcomes(damagedPdfs(), (result) => /^(?:identical|refused: refused\.(?:damaged|unusual|not-pdf))$/.test(result))).toEqual(
    [],
  );
}, 300_000);

test("signed files are refused, wherever the signature stands", async () => {
  expect(await outcomes(signedPdfs(), (result) => result === "refused: refused.signed")).toEqual([]);
});
