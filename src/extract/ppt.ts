import { decodeText, decodeUtf16 } from "./decode.ts";

/** [MS-PPT] 2.13.24: the kinds of record that hold text. */
const CHARS = 0x0fa0;
const BYTES = 0x0fa8;
const STRING = 0x0fba;

/** The text of a presentation of before 2007: slides, notes and comments; also of slides deleted since, which are still in it. */
export function pptText(stream: (name: string) => Uint8Array | undefined): string {
  const data = stream("PowerPoint Document") ?? new Uint8Array(0);
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  const texts: string[] = [];
  for (let at = 0; at + 8 <= data.length; ) {
    const type = view.getUint16(at + 2, true);
    const length = view.getUint32(at + 4, true);
    const content = data.subarray(at + 8, at + 8 + length);
    if (type === CHARS || type === STRING) texts.push(decodeUtf16(content, true));
    else if (type === BYTES) texts.push(decodeText(content, "iso-8859-1"));
    // What holds other records is gone into: their version is 15.
    at += (view.getUint16(at, true) & 15) === 15 ? 8 : 8 + length;
  }
  if (texts.length === 0 && data.length < 8) throw new Error("a presentation of nothing");
  return texts.join("\n").replace(/[\r\u000b]/g, "\n");
}
