import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyse } from "scslre";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";

/**
 * No text may make a regular expression of ours take more than its length: a paste is judged while somebody waits, and a mail may
 * come from anybody. Every expression in src/ is read from the source, also those put together from pieces, and checked twice: by
 * scslre, which finds where an engine would try the same stretch again and again, and by texts made of its own words, pumped up.
 */

const root = fileURLToPath(new URL("..", import.meta.url));

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Expressions that are super-linear on paper and only ever see so few characters that it does not matter. Each says where that is seen to. */
const SHORT: readonly (readonly [file: string, starts: string, why: string])[] = [
  ["src/detectors/birthdate.ts", "[A-ZÀ-Þ][\\wÀ-ɏ'’-]+", "the forty characters before a date"],
  ["src/detectors/credential.ts", "", "one word, or the few characters around it"],
  ["src/detectors/email.ts", "^(?:info|administratie", "the part before the @ of one address, at most 64 characters"],
  ["src/detectors/naming/find.ts", "^[\\s\"'•*·–>-]*", "at most twelve characters at the start of a cell"],
  ["src/detectors/naming/labelled.ts", "", "a value behind a label, cut at 160 characters"],
  ["src/detectors/naming/rows.ts", "", "a line of at most 60 or a cell of at most 80 characters"],
  ["src/extract/office.ts", '"[^"]*"', "one number format of a spreadsheet"],
  ["src/extract/package.ts", "", "one file name inside a document"],
  ["src/extract/pdf-font.ts", "\\..*$", "one glyph name"],
  ["src/hosts/outlook/recipients.ts", "", "one display name"],
  ["src/lexicon/cues.ts", "^[\\s>]*(?:(?:met )?", "lines shorter than 90 characters"],
  ["src/mail-addresses.ts", "[.-]+$", "one address"],
  ["src/outgoing-json.ts", "", "one address a user of the command line wrote himself"],
];

const short = ({ file, source }: Pattern) => SHORT.find(([where, starts]) => where === file && source.startsWith(starts));

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "build" ? [] : files(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".data.ts") ? [path] : [];
  });
}

/** The literals of a file. */
function literals(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) visit(child);
    else if (node !== null && typeof node === "object") {
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (regex) found.push({ file, source: regex.pattern, flags: regex.flags });
      for (const child of Object.values(node)) visit(child);
    }
  };
  visit(parseSync(file, readFileSync(join(root, file), "utf8")).program);
  return found;
}

/** What `new RegExp(…)` makes while the detectors load: put together from pieces, so not to be read from the source. */
async function composed(): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const pattern = new target(source, flags);
      made.push({ file: "composed", source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await import("../src/detect.ts");
    await import("../src/assess.ts");
    await import("../src/judge.ts");
  } finally {
    globalThis.RegExp = Plain;
  }
  return made.filter(({ source }) => source.length > 3);
}

const patterns = [...files("src").flatMap(literals), ...(await composed())];

/** Texts of the words and marks an expression itself asks for, over and over, with an end it does not expect. */
function pumped({ source }: Pattern): string[] {
  const words = (source.match(/[a-zà-ÿ0-9 @.,:;-]{2,}/gi) ?? []).sort((a, b) => b.length - a.length).slice(0, 3);
  return [...words, ...words.map((word) => `${word} `), words.join(" "), " ", "A", "a1 ", "\t\n", "1"]
    .filter((piece) => piece !== "")
    .map((piece) => `${piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG)}\u0000`);
}

const LONG = 100_000;

test("there are hundreds of expressions, and some put together from pieces", () => {
  expect(patterns.length).toBeGreaterThan(400);
  expect(patterns.filter(({ file }) => file === "composed").length).toBeGreaterThan(2);
});

test("no expression tries the same stretch again and again, but for those that only see a few characters", () => {
  const wrong = patterns.filter((pattern) => short(pattern) === undefined && analyse(pattern).reports.length > 0);
  expect(wrong.map(({ file, source }) => `${file}: /${source}/`)).toEqual([]);
});

test("none of them is exponential, not even on a few characters", () => {
  const wrong = patterns.filter((pattern) => analyse(pattern).reports.some(({ exponential }) => exponential));
  expect(wrong).toEqual([]);
});

test("every exception is one", () => {
  const unused = SHORT.filter((entry) => !patterns.some((pattern) => short(pattern) === entry && analyse(pattern).reports.length > 0));
  expect(unused).toEqual([]);
});

describe("text pumped up from an expression's own words is read to the end:", () => {
  // Not timed: what is quadratic here takes minutes. The test runner's limit is the judge.
  const perFile = new Map<string, Pattern[]>();
  for (const pattern of patterns) if (!short(pattern)) perFile.set(pattern.file, [...(perFile.get(pattern.file) ?? []), pattern]);
  test.each([...perFile])("%s", (_file, list) => {
    for (const pattern of list) {
      const regex = new RegExp(pattern.source, pattern.flags);
      for (const text of pumped(pattern)) {
        regex.lastIndex = 0;
        expect(typeof regex.test(text)).toBe("boolean");
      }
    }
  });
});
