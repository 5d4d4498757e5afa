import type { Block } from "./blocks.ts";
import { HEIGHT, LEADING, MARGIN, n, type Sheet, SIZE } from "./sheet.ts";
import { writeTable } from "./table.ts";
import type { Tag } from "./tags.ts";

const SIZES: Readonly<Record<string, number>> = { H1: 18, H2: 14, H3: 12, Pre: 9.5 };
const QUOTE = 12;
const LIST = 18;

/** Writes blocks one under the other. */
export function write(sheet: Sheet, blocks: readonly Block[], under: Tag = sheet.tags.root): void {
  let list: { depth: number; tag: Tag } | undefined;
  for (const block of blocks) {
    sheet.left = MARGIN + block.quote * QUOTE;
    const { spot } = sheet;
    if (block.kind === "rule") {
      sheet.gap(6);
      sheet.draw(`0.7 G 0.5 w ${n(sheet.left)} ${n(HEIGHT - sheet.y)} m ${n(sheet.right)} ${n(HEIGHT - sheet.y)} l S`);
      sheet.y += 8;
    } else if (block.kind === "table") {
      list = undefined;
      sheet.gap(4);
      writeTable(sheet, block.rows, under);
      sheet.y += 6;
    } else {
      if (block.depth === 0) list = undefined;
      else if (list === undefined || list.depth !== block.depth) list = { depth: block.depth, tag: sheet.tags.add("L", under) };
      text(sheet, block, list?.tag ?? under);
    }
    // A bar at the left of what is quoted.
    for (let d = 0; d < block.quote; d++) {
      const x = n(MARGIN + d * QUOTE + 2);
      sheet.drawAlong(spot, (top, bottom) => `0.75 G 1.5 w ${x} ${n(HEIGHT - top)} m ${x} ${n(HEIGHT - bottom)} l S`);
    }
  }
  sheet.left = MARGIN;
}

function text(sheet: Sheet, { role, runs, depth, marker }: Extract<Block, { kind: "text" }>, under: Tag): void {
  const size = SIZES[role] ?? SIZE;
  const heading = role.charAt(0) === "H";
  if (heading) sheet.gap(size * 0.6);
  sheet.left += depth * LIST;
  const own = heading ? runs.map((run) => ({ ...run, bold: true })) : runs;
  const set = sheet.set(own, sheet.right - sheet.left, size, role === "Pre");
  // A heading does not stay behind at the foot of a page.
  if (heading) sheet.need(size * LEADING * (set.length + 2));
  let tag: Tag;
  if (marker === undefined) tag = sheet.tags.add(role === "Pre" ? "Code" : role, under);
  else {
    const item = sheet.tags.add("LI", under);
    sheet.need(size * LEADING);
    const label = sheet.set([{ text: marker }], 100, size)[0];
    if (label !== undefined) sheet.line(label, sheet.left - label.width - 6, sheet.y + size, size, sheet.tags.add("Lbl", item));
    tag = sheet.tags.add("LBody", item);
  }
  for (const line of set) {
    sheet.need(size * LEADING);
    sheet.line(line, line.rtl ? sheet.right - line.width : sheet.left, sheet.y + size, size, tag);
    sheet.y += size * LEADING;
  }
  sheet.left -= depth * LIST;
  sheet.y += heading ? size * 0.3 : size * 0.25;
}
