import { type Cell, type Channel, channels, type Way, ways } from "./cell.ts";
import { type Limit, limits } from "./limits.ts";

/** The limits as the page lists them, by the numbers of the table. */
export const limitList = (): string =>
  Object.values(limits)
    .map(({ nl }, index) => `${index + 1}. ${nl}`)
    .join("\n");

/** A cell and how its test went. */
export interface Shown {
  readonly cell: Cell;
  readonly passed: boolean;
}

const browsers = ["chromium", "firefox"] as const;
/** The number by which a limit is named in the table and in its list. */
const numberOf = (limit: Limit): number => Object.keys(limits).indexOf(limit) + 1;

function mark(cells: readonly Shown[], is: (cell: Cell) => boolean): string {
  const own = cells.filter(({ cell }) => is(cell));
  if (own.length === 0) return "";
  if (own.some(({ passed }) => !passed)) return "FOUT";
  const limit = own.find(({ cell }) => cell.limit !== undefined)?.cell.limit;
  return limit === undefined ? "werkt" : `grens ${numberOf(limit)}`;
}

const inEditor = (cells: readonly Shown[], target: string, channel: Channel, browser: string) =>
  mark(cells, (cell) => "channel" in cell && cell.target === target && cell.channel === channel && cell.browser === browser);
const byWay = (cells: readonly Shown[], way: Way, browser: string) =>
  mark(cells, (cell) => "way" in cell && cell.way === way && cell.browser === browser);

/** The matrix as tables that read as well in a terminal as on a page. */
export function table(editors: readonly string[], cells: readonly Shown[]): string {
  const names = Object.keys(channels) as Channel[];
  const first = [
    [
      "Editor",
      ...names.map((channel) => browsers.map((browser) => `${channels[channel]}, ${browser}`)).reduce((all, two) => all.concat(two), []),
    ],
    ...editors.map((editor) => [
      editor,
      ...names
        .map((channel) => browsers.map((browser) => inEditor(cells, editor, channel, browser)))
        .reduce((all, two) => all.concat(two), []),
    ]),
  ];
  const second = [
    ["Weg", "Chromium", "Firefox"],
    ...(Object.keys(ways) as Way[]).map((way) => [ways[way], ...browsers.map((browser) => byWay(cells, way, browser))]),
  ];
  return `${laidOut(first)}\n\n${laidOut(second)}`;
}

function laidOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) => `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  const [head = [], ...rest] = rows;
  return [line(head), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rest.map(line)].join("\n");
}

/** The cells that no test fills. */
export function holes(editors: readonly string[], cells: readonly Shown[]): string[] {
  const empty: string[] = [];
  for (const browser of browsers) {
    for (const editor of editors)
      for (const channel of Object.keys(channels) as Channel[])
        if (inEditor(cells, editor, channel, browser) === "") empty.push(`${editor}, ${channels[channel]}, ${browser}`);
    for (const way of Object.keys(ways) as Way[]) if (byWay(cells, way, browser) === "") empty.push(`${ways[way]}, ${browser}`);
  }
  return empty;
}
