import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const dist = (path: string) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));

/**
 * Ceilings in kB after gzip. Raising one takes a reason in the same change. Word lists and the weights of the name model are
 * most of guard and launch event: nearly 250 kB, unpacked by nobody until somebody types or sends.
 */
const ceilings: [file: string, kB: number, why: string][] = [
  [
    "extension/chrome-mv3/content-scripts/guard.js",
    390,
    "detectors and lexicon (43 kB since names in the news are read: names from abroad, what is nobody, more weights; 21 kB of everyday words about health and home); typed text, formatting kept, reasons; files and long texts are read beside the page, so their readers are not here; all but a few listeners runs at the first sign",
  ],
  ["extension/chrome-mv3/background.js", 40, "policy schema"],
  [
    "addin/launchevent.js",
    374,
    "the send handler, read within five seconds; names in the news took 43 kB, everyday words about health and home 21 kB; names, terms and the name model grew by 30 kB since unseen texts were tried",
  ],
  [
    "addin/taskpane.js",
    922,
    "PDF writer, reader and fonts (70 kB since Tigrinya, Amharic, Armenian, Georgian and Tamazight can be drawn), the same word lists (64 kB more since the news and everyday words are read), and the leak helper; loaded only when somebody opens the pane",
  ],
];

/** kB over the ceiling; 0 or less is fine. */
const over = (bytes: Uint8Array, ceiling: number) => gzipSync(bytes).length / 1000 - ceiling;

test.each(ceilings)("%s stays under %i kB", (file, ceiling) => {
  expect(existsSync(dist(file)), `${file} is not built: npm run build:parts`).toBe(true);
  expect(over(readFileSync(dist(file)), ceiling)).toBeLessThanOrEqual(0);
});

test("a ceiling that is too low is noticed", () => {
  expect(over(new TextEncoder().encode("zorgvuldig"), 0.001)).toBeGreaterThan(0);
});
