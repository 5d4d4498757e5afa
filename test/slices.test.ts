import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detect } from "../src/detect.ts";
import { type Finding, MENTION } from "../src/finding.ts";
import { judge } from "../src/judge.ts";
import { builtInPolicy } from "../src/policies/index.ts";
import { detectAll, detectSlices, SLICE, slicesOf } from "../src/slices.ts";
import { cases, testNumbers } from "./cases/cases.ts";

const all = cases();
/** What staff write, one after the other: far longer than the slices below. */
const long = all.map(({ text }) => text).join("\n\n\n");

/** So sure is a word that means something only near a person; what is surer counts by itself. */
const WEAK = 0.35;

function inSlices(text: string, size: number, around: number): Finding[] {
  const reading = detectSlices(text, size, around);
  for (let step = reading.next(); ; step = reading.next()) if (step.done === true) return step.value;
}

describe("the slices of a text", () => {
  const any = fc.string({ unit: fc.constantFrom("a", "Zoë", " ", "\n", "\r\n", "\n\n", "😀", "\t"), maxLength: 400 });
  test("stand side by side, and are cut nowhere inside a line end or a character", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 8, max: 60 }), fc.integer({ min: 2, max: 20 }), (text, size, around) => {
        let at = 0;
        for (const { start, end, from, to } of slicesOf(text, size, around)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(size);
          expect(from <= start && end <= to).toBe(true);
          expect(text.slice(start - 1, start + 1)).not.toBe("\r\n");
          for (const cut of [start, from, to]) expect(/[\ud800-\udbff]$/.test(text.slice(0, cut))).toBe(false);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 300 },
    );
  });
  test("end between lines where there are lines, and between words on a line without end", () => {
    const lines = "Maandag toets.\nDinsdag vrij.\n".repeat(400);
    for (const { end } of slicesOf(lines, 1_000, 100)) expect(lines.charAt(end - 1)).toBe("\n");
    const words = "een woord ".repeat(1_000);
    for (const { end } of slicesOf(words, 1_000, 100)) expect(words.charAt(end - 1)).toBe(" ");
  });
});

describe("a text read in slices", () => {
  const whole = detect(long);
  const key = ({ kind, start, end, sure }: Finding) => `${kind} ${start} ${end} ${sure}`;

  test("gives what the whole text gives, at the same places", { timeout: 120_000 }, () => {
    // What is weak ends where a name begins (src/spread.ts), so that it hangs on names.
    const others = whole.filter(({ kind, sure }) => kind !== "name" && sure > WEAK).map(key);
    fc.assert(
      fc.property(fc.integer({ min: 9_000, max: 60_000 }), (size) => {
        const sliced = inSlices(long, size, 4_000);
        expect(sliced.filter(({ kind, sure }) => kind !== "name" && sure > WEAK).map(key)).toEqual(others);
        const found = new Set(sliced.map(({ start, end }) => `${start} ${end}`));
        // A name that stands nowhere else as clearly is the same one in every slice; "Roos" in a poem is none because a Roos is ill elsewhere.
        // What is only mentioned never asks anything, and depends on whether the whole text reads like news.
        for (const { kind, start, end, sure } of whole) {
          if (kind !== "name" || sure <= MENTION || found.has(`${start} ${end}`)) continue;
          const word = long.slice(start, end);
          expect(word, `${word} at ${start}`).toMatch(/^\S+$/);
          expect(long.split(word).length, `${word} stands elsewhere too`).toBeGreaterThan(2);
        }
        // More may be found: a slice may be careless with capitals where the whole is not, or no lesson where the whole begins as one. Only names hang on that.
        const places = new Set(whole.map(({ start, end }) => `${start} ${end}`));
        for (const { kind, start, end, sure } of sliced)
          if (!places.has(`${start} ${end}`)) expect(kind === "name" || sure <= WEAK, long.slice(start, end)).toBe(true);
      }),
      { numRuns: 5, seed: 4 },
    );
  });

  test("misses no marked fragment that the whole text has", () => {
    const sliced = inSlices(long, 10_000, 4_000);
    // A first name that is also a word may be one because of another text ("Max"): the test above says what is asked of names.
    const clear = whole.filter(({ kind, sure }) => kind !== "name" && sure > WEAK);
    const meets = (list: readonly Finding[], start: number, end: number) => list.some((one) => one.start < end && start < one.end);
    let at = 0;
    for (const { text, spans } of all) {
      for (const { start, end } of spans)
        if (meets(clear, at + start, at + end)) expect(meets(sliced, at + start, at + end), text).toBe(true);
      at += text.length + 3;
    }
  });

  test("knows the head of a table in every slice of it, also where it has no line of its own slice", () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => `${i};${testNumbers[i % testNumbers.length]};2B\n`).join("");
    const table = `Volgnummer;BSN;Klas\n${rows}`;
    const sliced = inSlices(table, 9_000, 1_000);
    expect(sliced.map(key)).toEqual(detect(table).map(key));
    expect(sliced.filter(({ kind, sure }) => kind === "bsn" && sure > 0.9)).toHaveLength(3_000);
  });

  test("finds what stands across a seam, once", () => {
    const line = "De les over breuken gaat morgen verder en daarna maken we de toets.\n";
    const about = `Bel de moeder van Sem de Vries op 06-12345678, BSN ${testNumbers[3]}.\n`;
    for (let before = 80; before < 95; before++) {
      const text = line.repeat(before) + about + line.repeat(200);
      expect(inSlices(text, 6_000, 500).map(key)).toEqual(detect(text).map(key));
    }
  });

  test("is judged by what stands at its end, megabytes further on", { timeout: 120_000 }, () => {
    const text = `${"De les over breuken gaat morgen verder. Neem je rekenmachine mee.\n".repeat(30_000)}Het BSN van Sem is ${testNumbers[1]}.`;
    expect(text.length).toBeGreaterThan(SLICE * 7);
    const [found] = detectAll(text).filter(({ kind }) => kind === "bsn");
    expect(text.slice(found?.start, found?.end)).toBe(testNumbers[1]);
    expect(judge({ kind: "paste", text, url: "https://chat.example/" }, builtInPolicy("roos")).outcome).toBe("ask");
  });
});
