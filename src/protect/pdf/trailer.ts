import type { PdfDocument } from "./document.ts";
import { hexString, type Piece, writeValue } from "./rewrite.ts";
import { Text, type Value } from "./syntax.ts";

/** For each object: 1, its place and its generation; or 2, its object stream and its place in that. */
export type Places = Map<number, readonly [number, number, number]>;

/** What the old trailer said about the old file, or what is written anew. */
const OWN = new Set("Size Prev Root ID Encrypt XRefStm Type W Index Length Filter DecodeParms F FFilter FDecodeParms DL".split(" "));

/**
 * What a trailer says beside where things stand: the catalog, the identifier, the information about the document, and what other programs add.
 * Nothing in a trailer is encrypted, so whatever could hold a string becomes an object of its own, which `put` writes; it returns the number.
 */
export function trailerEntries(doc: PdfDocument, random: (count: number) => Uint8Array, put: (text: string) => number): string {
  const { trailer } = doc.xref;
  let entries = `/Root ${writeValue(trailer.get("Root") ?? null, hexText)}`;
  trailer.forEach((value, key) => {
    if (OWN.has(key) || value === null) return;
    const inside = value instanceof Text || value instanceof Map || Array.isArray(value);
    entries += `/${key} ${inside ? `${put(writeValue(value as Value, hexText))} 0 R` : writeValue(value, hexText)}`;
  });
  const known = doc.resolve(trailer.get("ID"));
  const ids = Array.isArray(known) ? known.map((id) => doc.resolve(id)).filter((id): id is Text => id instanceof Text) : [];
  return `${entries}/ID[${(ids.length === 2 ? ids : [new Text(random(16)), new Text(random(16))]).map(hexText).join("")}]`;
}

const hexText = ({ bytes }: Text): string => hexString(bytes);

/** A cross-reference stream (7.5.8). Only numbers in use are in it: a file may number its objects as it likes. */
export function crossReferenceStream(num: number, places: Places, entries: string): Piece[] {
  const numbers = [0, ...Array.from(places.keys()).sort((a, b) => a - b)];
  const table = new Uint8Array(numbers.length * 7);
  const ranges: number[] = [];
  numbers.forEach((number, i) => {
    if (i > 0 && numbers[i - 1] === number - 1) ranges.push((ranges.pop() as number) + 1);
    else ranges.push(number, 1);
    const [kind, a, b] = places.get(number) ?? [0, 0, 65_535];
    const at = i * 7;
    table[at] = kind;
    for (let n = 1; n <= 4; n++) table[at + n] = a >>> (32 - 8 * n);
    table[at + 5] = b >> 8;
    table[at + 6] = b;
  });
  return [
    `${num} 0 obj\n<</Type/XRef/Size ${num + 1}/W[1 4 2]/Index[${ranges.join(" ")}]${entries}/Length ${table.length}>>\nstream\n`,
    table,
    "\nendstream\nendobj\n",
  ];
}
