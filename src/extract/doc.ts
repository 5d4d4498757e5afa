import { decodeText, decodeUtf16 } from "./decode.ts";

/** [MS-DOC] 2.5.1: how the main stream of a document begins, in Word 97 and later, and before. */
const WORD_97 = 0xa5ec;
const WORD_6 = 0xa5dc;

/**
 * The text of a Word document of before 2007: body, notes, headers, comments and text boxes, which all stand in one row of pieces. Throws when its
 * parts do not fit.
 */
export function docText(stream: (name: string) => Uint8Array | undefined, cap: number): string {
  const main = stream("WordDocument") ?? new Uint8Array(0);
  const view = new DataView(main.buffer, main.byteOffset, main.length);
  const kind = view.getUint16(0, true);
  const flags = view.getUint16(10, true);
  if (kind === WORD_6) {
    // Saved quickly: its changes stand apart in a way nobody writes any more.
    if ((flags & 4) !== 0) throw new Error("a document saved in pieces");
    return plain(decodeText(main.subarray(view.getUint32(24, true), view.getUint32(28, true)), "windows-1252"));
  }
  if (kind !== WORD_97) throw new Error("no document");
  const table = stream((flags & 0x0200) !== 0 ? "1Table" : "0Table");
  if (table === undefined) throw new Error("a document without table");
  return plain(pieces(main, table, view.getUint32(0x01a2, true), view.getUint32(0x01a6, true), cap));
}

/** [MS-DOC] 2.4.1: which pieces of the main stream are the text, each in one byte a character or in two. */
function pieces(main: Uint8Array, table: Uint8Array, start: number, length: number, cap: number): string {
  const view = new DataView(table.buffer, table.byteOffset, table.length);
  let at = start;
  // Before the table of pieces stand changes of format.
  while (at < start + length && view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  if (view.getUint8(at) !== 2) throw new Error("a document without pieces");
  const count = (view.getUint32(at + 1, true) - 4) / 12;
  if (!Number.isInteger(count) || at + 5 + 12 * count > table.length) throw new Error("pieces that are not there");
  const texts: string[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    const characters = view.getUint32(at + 9 + 4 * i, true) - view.getUint32(at + 5 + 4 * i, true);
    const place = view.getUint32(at + 5 + 4 * (count + 1) + 8 * i + 2, true);
    const single = (place & 0x40000000) !== 0;
    const from = single ? (place & 0x3fffffff) >>> 1 : place;
    const end = from + (single ? characters : 2 * characters);
    total += characters;
    if (characters < 0 || end > main.length || total > cap) throw new Error("a piece outside the document");
    texts.push(single ? decodeText(main.subarray(from, end), "windows-1252") : decodeUtf16(main.subarray(from, end), true));
  }
  return texts.join("");
}

/** Marks as what they look like. Of fields their result stays, and where a link leads. */
function plain(text: string): string {
  return text
    .replace(/\u0013[^\u0013\u0014\u0015]*[\u0014\u0015]/g, (field) => /HYPERLINK "([^"]*)"/.exec(field)?.[1]?.concat(" ") ?? "")
    .replace(/\r/g, "\n")
    .replace(/[\u000b\u000c\u000e]/g, "\n")
    .replace(/\u0007\u0007/g, "\n")
    .replace(/\u0007/g, "\t")
    .replace(/\u001e/g, "-")
    .replace(/[\u0000-\u0008\u000f-\u001f]/g, "");
}
