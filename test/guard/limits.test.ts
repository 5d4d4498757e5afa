import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Channel, channels, type Way, ways } from "../browser/cell.ts";
import { editorNames } from "../browser/editors.ts";
import { limits } from "../browser/limits.ts";
import { holes, limitList, type Shown, table } from "../browser/matrix-table.ts";

const page = readFileSync(fileURLToPath(new URL("../../docs/guard-limits.md", import.meta.url)), "utf8");

describe("the page about the limits of the guard", () => {
  test("names every limit in the words of the list, and no other", () => {
    expect(page).toContain(limitList());
  });
  test("has a row for every editor and every way in, without an empty cell", () => {
    const matrix = /<!-- matrix -->([\s\S]*)<!-- \/matrix -->/.exec(page)?.[1] ?? "";
    const rows = matrix.split("\n").filter((line) => /^\| \S/.test(line) && !line.startsWith("| Editor") && !line.startsWith("| Weg"));
    const cells = rows.map((row) =>
      row
        .split("|")
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
    expect(cells.map(([name]) => name)).toEqual([...editorNames, ...Object.values(ways)]);
    const most = Object.keys(limits).length;
    for (const [name, ...rest] of cells) {
      expect(rest.length, name).toBe(editorNames.includes(name ?? "") ? 2 * Object.keys(channels).length : 2);
      for (const cell of rest) {
        const number = /^grens (\d+)$/.exec(cell)?.[1];
        if (number === undefined) expect(cell, name).toBe("werkt");
        else expect(Number(number), name).toBeLessThanOrEqual(most);
      }
    }
  });
});

describe("the matrix", () => {
  const all: Shown[] = [];
  for (const browser of ["chromium", "firefox"] as const) {
    for (const target of editorNames)
      for (const channel of Object.keys(channels) as Channel[]) all.push({ cell: { target, channel, browser }, passed: true });
    for (const way of Object.keys(ways) as Way[]) all.push({ cell: { way, browser }, passed: true });
  }
  test("misses the cell that no test filled", () => {
    expect(holes(editorNames, all)).toEqual([]);
    expect(holes(editorNames, all.slice(1))).toEqual([`${editorNames[0]}, ${channels["paste-cancel"]}, chromium`]);
  });
  test("shows a failed test as such, and a limit by its number", () => {
    const [first, ...rest] = all;
    if (!first) throw new Error("no cell");
    expect(table(editorNames, [{ ...first, passed: false }, ...rest])).toContain("FOUT");
    const limited = { ...first, cell: { ...first.cell, limit: "private-window" as const } };
    expect(table(editorNames, [limited, ...rest])).toContain(`grens ${Object.keys(limits).indexOf("private-window") + 1}`);
  });
});
