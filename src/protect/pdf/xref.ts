import { decodeStream } from "./filters.ts";
import { Refused } from "./refused.ts";
import { type Dict, indexOf, lastIndexOf, Name, Ref, Syntax, type Value } from "./syntax.ts";

/** Where an object stands: at an offset, or as the n-th of an object stream. */
export type Place = { readonly at: number; readonly gen: number } | { readonly stream: number; readonly index: number };

/** The cross-reference of a file, newest revision first, and the trailer of the newest. */
export interface Xref {
  readonly places: Map<number, Place>;
  readonly trailer: Dict;
  /** Bytes before `%PDF-`: offsets count from there. */
  readonly base: number;
  /** 1.4, 1.7, 2.0 … */
  readonly version: string;
  readonly size: number;
}

/** More objects than this are no document. */
const MOST_OBJECTS = 8_388_607;

/** Reads the chain of cross-references (7.5.4, 7.5.8) strictly. */
export function readXref(bytes: Uint8Array): Xref {
  const head = indexOf(bytes, "%PDF-", 0, 1024 + 5);
  if (head < 0) throw new Refused("not-pdf", "no header");
  const version = /^\d\.\d/.exec(String.fromCharCode(...bytes.subarray(head + 5, head + 8)))?.[0];
  if (version === undefined) throw new Refused("damaged", "no version");
  if (head === 0) return readFrom(bytes, 0, version);
  // Something before the header: offsets count from the header, or, in some files, from the start of the file. Only one can fit.
  try {
    return readFrom(bytes, head, version);
  } catch (error) {
    if (!(error instanceof Refused) || error.why !== "damaged") throw error;
    return readFrom(bytes, 0, version);
  }
}

function readFrom(bytes: Uint8Array, base: number, version: string): Xref {
  const found = lastIndexOf(bytes, "startxref", Math.max(0, bytes.length - 4096));
  if (found < 0) throw new Refused("damaged", "no startxref");
  const start = new Syntax(bytes, found + 9).integer();
  if (start === undefined) throw new Refused("damaged", "startxref without number");

  const chain = new Chain(bytes, base);
  const trailer = chain.follow(start);
  const size = trailer.get("Size");
  if (typeof size !== "number" || size < 1 || size > MOST_OBJECTS) throw new Refused("damaged", "no size");
  for (const num of chain.places.keys()) if (num >= size) throw new Refused("damaged", `object ${num} beyond size ${size}`);
  return { places: chain.places, trailer, base, version, size };
}

class Chain {
  readonly places = new Map<number, Place>();
  /** Freed by a newer revision: an older one does not bring them back. */
  private readonly freed = new Set<number>();
  /** Freed before their number was used again, so that an older generation is not meant any more. */
  private readonly reused = new Set<number>();
  private readonly seen = new Set<number>();
  private readonly bytes: Uint8Array;
  private readonly base: number;

  /** A file has no more objects than bytes, so a cross-reference that says otherwise is there to fill the memory. */
  private left: number;

  constructor(bytes: Uint8Array, base: number) {
    this.bytes = bytes;
    this.base = base;
    this.left = Math.max(100_000, bytes.length);
  }

  /** Notes that so many entries are read. */
  private spend(count: number): void {
    this.left -= count;
    if (this.left < 0) throw new Refused("damaged", "more objects than bytes");
  }

  /** Reads all sections; returns the newest trailer. */
  follow(start: number): Dict {
    let newest: Dict | undefined;
    let at: number | undefined = start;
    while (at !== undefined) {
      if (this.seen.has(at)) throw new Refused("damaged", "a loop in the cross-references");
      this.seen.add(at);
      const trailer: Dict = this.section(at);
      newest = newest ?? trailer;
      const previous: Value | undefined = trailer.get("Prev");
      // At 0 the header stands: some programs mean "none" by it.
      if (previous === undefined || previous === null || previous === 0) break;
      if (typeof previous !== "number" || !Number.isInteger(previous)) throw new Refused("unusual", "/Prev is no number");
      at = previous;
    }
    if (newest === undefined) throw new Refused("damaged", "no trailer");
    return newest;
  }

  private section(offset: number): Dict {
    const at = offset + this.base;
    if (offset < 0 || at >= this.bytes.length) throw new Refused("damaged", "cross-reference outside the file");
    const syntax = new Syntax(this.bytes, at);
    if (!syntax.take("xref")) return this.stream(syntax);
    const free: number[] = [];
    this.table(syntax, free);
    const trailer = syntax.value();
    if (!(trailer instanceof Map)) throw new Refused("damaged", "no trailer");
    const hybrid = trailer.get("XRefStm");
    // 7.5.8.4: what the table of a hybrid file hides as free, its stream may give.
    if (typeof hybrid === "number" && !this.seen.has(hybrid)) {
      this.seen.add(hybrid);
      if (hybrid < 0 || hybrid + this.base >= this.bytes.length) throw new Refused("damaged", "cross-reference outside the file");
      this.stream(new Syntax(this.bytes, hybrid + this.base));
    }
    this.free(free);
    return trailer;
  }

  private table(syntax: Syntax, free: number[]): void {
    const { bytes } = syntax;
    while (!syntax.take("trailer")) {
      const first = syntax.integer();
      const count = syntax.integer();
      if (first === undefined || count === undefined || first + count > MOST_OBJECTS)
        throw new Refused("damaged", "a cross-reference section without numbers");
      this.spend(count);
      for (let i = 0; i < count; i++) {
        const at = syntax.integer();
        const gen = syntax.integer();
        syntax.space();
        const kind = bytes[syntax.at];
        if (at === undefined || gen === undefined || (kind !== 110 && kind !== 102))
          throw new Refused("damaged", "a cross-reference entry that is none");
        syntax.at++;
        // Offset 0 is where the header stands, so such an entry is free whatever it says; object 0 always is.
        if (kind === 102 || at === 0 || first + i === 0) free.push(first + i);
        else this.add(first + i, { at: at + this.base, gen });
      }
    }
  }

  private stream(syntax: Syntax): Dict {
    const { dict, data } = readStreamAt(syntax);
    const type = dict.get("Type");
    if (!(type instanceof Name) || type.value !== "XRef") throw new Refused("damaged", "no cross-reference where one should be");
    const table = this.decode(dict, data);
    const widths = dict.get("W");
    const size = dict.get("Size");
    if (table === undefined || !Array.isArray(widths) || widths.length < 3 || typeof size !== "number")
      throw new Refused("damaged", "a cross-reference stream without widths");
    const [w0 = 0, w1 = 0, w2 = 0] = widths.map((w) => (typeof w === "number" && w >= 0 && w <= 8 ? w : Number.NaN));
    if (Number.isNaN(w0 + w1 + w2) || w0 + w1 + w2 === 0) throw new Refused("damaged", "a cross-reference stream with odd widths");
    const index = dict.get("Index");
    const ranges = Array.isArray(index) ? index : [0, size];
    const free: number[] = [];
    let at = 0;
    const field = (width: number, otherwise: number): number => {
      if (width === 0) return otherwise;
      let number = 0;
      for (let i = 0; i < width; i++) number = number * 256 + (table[at++] as number);
      return number;
    };
    for (let r = 0; r + 1 < ranges.length; r += 2) {
      const first = ranges[r];
      const count = ranges[r + 1];
      if (typeof first !== "number" || typeof count !== "number" || first < 0 || count < 0 || first + count > MOST_OBJECTS)
        throw new Refused("damaged", "a cross-reference stream without numbers");
      this.spend(count);
      for (let i = 0; i < count; i++) {
        if (at + w0 + w1 + w2 > table.length) throw new Refused("damaged", "a cross-reference stream that is too short");
        const kind = field(w0, 1);
        const a = field(w1, 0);
        const b = field(w2, 0);
        const num = first + i;
        if (kind === 0 || num === 0 || (kind === 1 && a === 0)) free.push(num);
        else if (kind === 1) this.add(num, { at: a + this.base, gen: b });
        else if (kind === 2) this.add(num, { stream: a, index: b });
        else throw new Refused("unusual", "a cross-reference entry of a new kind");
      }
    }
    this.free(free);
    return dict;
  }

  private decode(dict: Dict, data: Uint8Array): Uint8Array | undefined {
    try {
      return decodeStream(dict, data, (value) => (value instanceof Ref ? undefined : value), 16 * this.left);
    } catch (error) {
      throw new Refused("damaged", `a cross-reference that cannot be decoded (${String(error)})`);
    }
  }

  private free(numbers: readonly number[]): void {
    for (const num of numbers) (this.places.has(num) ? this.reused : this.freed).add(num);
  }

  private add(num: number, place: Place): void {
    const newer = this.places.get(num);
    if (newer === undefined) {
      if (!this.freed.has(num)) this.places.set(num, place);
      return;
    }
    if (this.reused.has(num)) return;
    // The same number in use twice with different generations and never freed in between: readers disagree on who is meant.
    const gen = "gen" in newer ? newer.gen : 0;
    if (gen !== ("gen" in place ? place.gen : 0)) throw new Refused("unusual", `object ${num} in two generations`);
  }
}

/** Reads `n g obj << … >> stream …` where the length is written in the dictionary itself, as it must be for a cross-reference. */
function readStreamAt(syntax: Syntax): { dict: Dict; data: Uint8Array } {
  const num = syntax.integer();
  const gen = syntax.integer();
  if (num === undefined || gen === undefined || !syntax.take("obj")) throw syntax.refuse("no object");
  const dict = syntax.value();
  const length = dict instanceof Map ? dict.get("Length") : undefined;
  if (!(dict instanceof Map) || typeof length !== "number") throw syntax.refuse("no stream");
  return { dict, data: streamData(syntax, length) };
}

/** The data behind a stream's dictionary; refused when `endstream` does not stand where the length says it does. */
export function streamData(syntax: Syntax, length: number): Uint8Array {
  const { bytes } = syntax;
  if (!syntax.take("stream")) throw syntax.refuse("no stream");
  if (bytes[syntax.at] === 13 && bytes[syntax.at + 1] === 10) syntax.at += 2;
  else if (bytes[syntax.at] === 10) syntax.at++;
  else throw syntax.refuse("stream without line end");
  const start = syntax.at;
  if (!Number.isInteger(length) || length < 0 || start + length > syntax.end) throw syntax.refuse("a stream longer than the file");
  syntax.at = start + length;
  if (!syntax.take("endstream")) throw syntax.refuse("a stream of another length");
  return bytes.subarray(start, start + length);
}
