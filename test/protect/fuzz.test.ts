import { afterAll, expect, test } from "vitest";
import { passphraseBytes } from "../../src/protect/passphrase.ts";
import { encryptPdf, inspectPdf } from "../../src/protect/pdf/encrypt.ts";
import { Refused } from "../../src/protect/pdf/refused.ts";
import { ports } from "./ports.ts";
import { onePage, rawPdf, revise } from "./raw-pdf.ts";
import { Desk, graph, pictures, popplerText } from "./readers.ts";

const desk = new Desk();
afterAll(() => desk.clear());
const KEY = passphraseBytes("a b c");

const objects = {
  ...onePage({ page: "/Annots[6 0 R]", text: "Verslag \\(over\\) Sem" }),
  6: "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Sem)>>",
};
const SAMPLES = [
  rawPdf(objects),
  rawPdf(objects, { packed: [2, 3, 5, 6] }),
  rawPdf({ ...objects, 7: "(verborgen)" }, { packed: [7], xref: "hybrid" }),
  revise(rawPdf(objects), { 6: "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Anders)>>" }),
];

/** The same numbers each time, so that a failure can be looked at. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Something goes wrong on the way: bytes change, a piece is lost or comes twice, the end is missing. */
function harm(file: Buffer, roll: (below: number) => number): Buffer {
  const at = roll(file.length);
  const length = 1 + roll(40);
  switch (roll(6)) {
    case 0:
      return file.subarray(0, at);
    case 1:
      return Buffer.concat([file.subarray(0, at), file.subarray(at + length)]);
    case 2:
      return Buffer.concat([file.subarray(0, at + length), file.subarray(at)]);
    case 3: {
      // One figure for another: offsets, lengths, numbers of objects.
      const changed = Buffer.from(file);
      for (let i = at; i < file.length; i++)
        if (/\d/.test(String.fromCharCode(file[i] as number))) {
          changed[i] = 48 + roll(10);
          break;
        }
      return changed;
    }
    default: {
      const changed = Buffer.from(file);
      for (let n = 0; n <= roll(3); n++) changed[roll(file.length)] = roll(256);
      return changed;
    }
  }
}

const ROUNDS = Number(process.env.ZV_FUZZ ?? 1500);
/** Of what is protected all the same, so many are looked at by the readers: that takes long. */
const LOOKED_AT = ROUNDS / 25;

test("harmed files: protected only when every reader sees the same before and after, otherwise refused; nothing else is ever thrown", async () => {
  const wrong: string[] = [];
  let refused = 0;
  let looked = 0;
  let same = 0;
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const roll = dice(seed * 7919);
    const file = new Uint8Array(harm(SAMPLES[seed % SAMPLES.length] as Buffer, roll));
    try {
      inspectPdf(file);
    } catch (error) {
      if (error instanceof Refused) refused++;
      else wrong.push(`${seed}: ${String(error)}`);
      continue;
    }
    if (looked++ % Math.ceil((ROUNDS * 0.3) / LOOKED_AT) !== 0) continue;
    let made: Uint8Array;
    try {
      made = await encryptPdf(file, KEY, ports);
    } catch (error) {
      if (!(error instanceof Refused)) wrong.push(`${seed}: ${String(error)}`);
      continue;
    }
    const [before, after] = [desk.put(file), desk.put(made)];
    const graphs = graph(before) === graph(after, "a b c");
    // What qpdf repairs on its own way in is repaired for good in the result; then what is seen decides.
    if (graphs || (popplerText(before) === popplerText(after, "a b c") && pictures(before) === pictures(after, "a b c"))) same++;
    else wrong.push(`${seed}: altered`);
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(ROUNDS / 3);
  expect(same).toBeGreaterThan(ROUNDS / 80);
}, 600_000);
