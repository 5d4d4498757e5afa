import { deflateSync } from "node:zlib";

/** An object of a hand-written file: its text, or the dictionary and the data of a stream. `{}` in the dictionary's place is where the length goes. */
export type RawObject = string | { readonly dict: string; readonly data: string | Buffer; readonly length?: string };

/** How a hand-written file is put together. */
export interface RawOptions {
  readonly header?: string;
  readonly eol?: string;
  /** Behind each `stream`. */
  readonly streamEol?: string;
  readonly trailer?: string;
  /** Generations, by number; 0 otherwise. */
  readonly generations?: Readonly<Record<number, number>>;
  readonly tail?: string;
  /** Numbers that stand in an object stream; then the cross-reference is a stream. */
  readonly packed?: readonly number[];
  readonly xref?: "table" | "stream" | "hybrid";
}

/** Bytes of text, one for each character. */
export const raw = (text: string): Buffer => Buffer.from(text, "latin1");

/** One page with a line of text, to which others add: 1 catalog, 2 pages, 3 page, 4 contents, 5 font. */
export const onePage = (more: { catalog?: string; page?: string; pages?: string; text?: string } = {}): Record<number, RawObject> => ({
  1: `<</Type/Catalog/Pages 2 0 R ${more.catalog ?? ""}>>`,
  2: `<</Type/Pages/Kids[3 0 R]/Count 1 ${more.pages ?? ""}>>`,
  3: `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R ${more.page ?? ""}>>`,
  4: { dict: "", data: `BT /F 24 Tf 20 200 Td (${more.text ?? "Verslag over Sem"}) Tj ET` },
  5: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
});

/** The text of an object, without number. */
function body(object: RawObject, streamEol: string): Buffer {
  if (typeof object === "string") return raw(object);
  const data = typeof object.data === "string" ? raw(object.data) : object.data;
  return Buffer.concat([raw(`<<${object.dict}/Length ${object.length ?? data.length}>>\nstream${streamEol}`), data, raw("\nendstream")]);
}

/** A file of these objects, by number, put together by hand so that every byte is known. */
export function rawPdf(objects: Readonly<Record<number, RawObject>>, options: RawOptions = {}): Buffer {
  const { header = "%PDF-1.7\n", eol = "\n", streamEol = "\n", trailer = "", generations = {}, tail = "", packed = [] } = options;
  const kind = options.xref ?? (packed.length > 0 ? "stream" : "table");
  const all: Record<number, RawObject> = { ...objects };
  const numbers = Object.keys(all).map(Number);
  let size = Math.max(...numbers) + 1;
  const inside = new Map<number, readonly [number, number]>();
  if (packed.length > 0) {
    const container = size++;
    let index = "";
    let text = "";
    packed.forEach((num, i) => {
      index += `${num} ${text.length} `;
      text += `${String(all[num])} `;
      delete all[num];
      inside.set(num, [container, i]);
    });
    all[container] = {
      dict: `/Type/ObjStm/N ${packed.length}/First ${index.length}/Filter/FlateDecode`,
      data: deflateSync(raw(index + text)),
    };
  }
  const parts: Buffer[] = [raw(header)];
  let at = parts[0]?.length ?? 0;
  const add = (piece: Buffer): void => {
    parts.push(piece);
    at += piece.length;
  };
  const places = new Map<number, number>();
  for (const key of Object.keys(all)) {
    const num = Number(key);
    places.set(num, at);
    add(raw(`${num} ${generations[num] ?? 0} obj${eol}`));
    add(body(all[num] as RawObject, streamEol));
    add(raw(`${eol}endobj${eol}`));
  }
  const rest = `/Root 1 ${generations[1] ?? 0} R${trailer}`;
  let start = at;
  let far = -1;
  if (kind !== "table") {
    far = at;
    const num = size++;
    places.set(num, at);
    const table = Buffer.alloc(size * 6);
    for (let i = 0; i < size; i++) {
      const place = places.get(i);
      const within = inside.get(i);
      if (within !== undefined) {
        table[i * 6] = 2;
        table.writeUInt32BE(within[0], i * 6 + 1);
        table[i * 6 + 5] = within[1];
      } else if (place !== undefined && kind === "stream") {
        table[i * 6] = 1;
        table.writeUInt32BE(place, i * 6 + 1);
        table[i * 6 + 5] = generations[i] ?? 0;
      }
    }
    const data = deflateSync(table);
    const dict = `/Type/XRef/Size ${size}/W[1 4 1]/Filter/FlateDecode${rest}`;
    add(raw(`${num} 0 obj${eol}`));
    add(body({ dict, data }, streamEol));
    add(raw(`${eol}endobj${eol}`));
  }
  if (kind !== "stream") {
    start = at;
    let table = `xref${eol}0 ${size}${eol}0000000000 65535 f${eol.length === 2 ? eol : ` ${eol}`}`;
    for (let i = 1; i < size; i++) {
      const place = places.get(i);
      const entry =
        place === undefined ? "0000000000 65535 f" : `${String(place).padStart(10, "0")} ${String(generations[i] ?? 0).padStart(5, "0")} n`;
      table += entry + (eol.length === 2 ? eol : ` ${eol}`);
    }
    add(raw(`${table}trailer${eol}<</Size ${size}${rest}${kind === "hybrid" ? `/XRefStm ${far}` : ""}>>${eol}`));
  }
  add(raw(`startxref${eol}${start}${eol}%%EOF${eol}${tail}`));
  return Buffer.concat(parts);
}

/** A further revision of a file: objects changed or added, numbers freed. */
export function revise(
  file: Buffer,
  objects: Readonly<Record<number, RawObject>>,
  {
    free = [],
    trailer = "",
    generations = {},
  }: { free?: readonly number[]; trailer?: string; generations?: Readonly<Record<number, number>> } = {},
): Buffer {
  const text = file.toString("latin1");
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1];
  const before = Number(/\/Size (\d+)(?![\s\S]*\/Size)/.exec(text)?.[1]);
  const parts: Buffer[] = [file];
  let at = file.length;
  let table = "";
  for (const num of free) table += `${num} 1\n0000000000 00001 f \n`;
  for (const key of Object.keys(objects)) {
    const gen = generations[Number(key)] ?? 0;
    table += `${key} 1\n${String(at).padStart(10, "0")} ${String(gen).padStart(5, "0")} n \n`;
    const piece = Buffer.concat([raw(`${key} ${gen} obj\n`), body(objects[Number(key)] as RawObject, "\n"), raw("\nendobj\n")]);
    parts.push(piece);
    at += piece.length;
  }
  const size = Math.max(before, ...Object.keys(objects).map((key) => Number(key) + 1));
  parts.push(raw(`xref\n${table}trailer\n<</Size ${size}/Root 1 0 R/Prev ${previous}${trailer}>>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}
