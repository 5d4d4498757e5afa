import type { Cfb, CfbEntry } from "./cfb.ts";
import { docText } from "./doc.ts";
import { pptText } from "./ppt.ts";
import { xlsText } from "./xls.ts";

/** Documents in one file at most: one with others embedded in it. */
const MOST = 50;

/** The texts of a doc, xls or ppt of before 2007, and of those embedded in it; none when the file is something else. */
export function oldOfficeTexts(cfb: Cfb, cap: number): string[] {
  const texts: string[] = [];
  for (const storage of cfb.entries) {
    if (storage.kind === "stream" || texts.length >= MOST) continue;
    const children = cfb.children(storage);
    const has = (name: string) => children.some((child) => child.name === name);
    const stream = (name: string): Uint8Array | undefined => {
      const entry: CfbEntry | undefined = children.filter((child) => child.name === name)[0];
      return entry === undefined ? undefined : cfb.read(entry, cap);
    };
    if (has("WordDocument")) texts.push(docText(stream, cap));
    else if (has("Workbook") || has("Book")) texts.push(xlsText(stream));
    else if (has("PowerPoint Document")) texts.push(pptText(stream));
  }
  return texts;
}
