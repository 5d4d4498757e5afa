import { decodeStream, MOST } from "./filters.ts";
import { Refused } from "./refused.ts";
import { type Dict, Name, Ref, Syntax, type Value } from "./syntax.ts";
import { readXref, streamData, type Xref } from "./xref.ts";

/** An object of a file with where it stands. */
export interface Found {
  readonly value: Value;
  /** Raw data, when it is a stream; then `value` is its dictionary. */
  readonly data?: Uint8Array;
  /** Where the value itself stands, and in which bytes: the file's, or those of an object stream. */
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Undoes encryption of a stream's data or of a string. */
export type Decrypt = (data: Uint8Array) => Uint8Array;

interface ObjectStream {
  readonly bytes: Uint8Array;
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
}

/** A PDF, read strictly along its cross-references; nothing is searched for or repaired. */
export class PdfDocument {
  readonly bytes: Uint8Array;
  readonly xref: Xref;
  /** Set to read an encrypted file of our own. */
  decrypt: Decrypt | undefined;
  private readonly values = new Map<number, Found>();
  private readonly streams = new Map<number, ObjectStream>();
  private readonly open = new Set<number>();

  /** What one stream may expand to. */
  private readonly cap: number;

  constructor(bytes: Uint8Array, cap = MOST) {
    this.bytes = bytes;
    this.cap = cap;
    this.xref = readXref(bytes);
  }

  /** Follows references to a value; a reference to nothing is null (7.3.10). */
  resolve = (value: Value | undefined): Value | undefined => {
    for (let hops = 0; value instanceof Ref; hops++) {
      if (hops > 32) throw new Refused("damaged", "references in a circle");
      value = this.find(value)?.value ?? null;
    }
    return value;
  };

  /** The object a reference means, if there is one. */
  find({ num, gen }: Ref): Found | undefined {
    const place = this.xref.places.get(num);
    if (place === undefined || ("gen" in place ? place.gen : 0) !== gen) return undefined;
    const known = this.values.get(num);
    if (known !== undefined) return known;
    if (this.open.has(num)) throw new Refused("damaged", "an object that needs itself");
    this.open.add(num);
    const found = "at" in place ? this.readAt(num, gen, place.at) : this.readFromStream(num, place.stream, place.index);
    this.open.delete(num);
    this.values.set(num, found);
    return found;
  }

  /** A reader of syntax at the value of an object of the file itself. */
  enter(num: number, gen: number, at: number, syntax = new Syntax(this.bytes)): Syntax {
    if (at >= this.bytes.length) throw new Refused("damaged", `object ${num} outside the file`);
    syntax.at = at;
    if (syntax.integer() !== num || syntax.integer() !== gen || !syntax.take("obj"))
      throw new Refused("damaged", `object ${num} is not where it should be`);
    syntax.space();
    return syntax;
  }

  /** The number a stream's `/Length` stands for. */
  length(dict: Dict): number {
    const length = this.resolve(dict.get("Length"));
    if (typeof length !== "number") throw new Refused("damaged", "a stream without length");
    return length;
  }

  private readAt(num: number, gen: number, at: number): Found {
    const syntax = this.enter(num, gen, at);
    const { bytes } = this;
    const start = syntax.at;
    const value = syntax.value();
    const end = syntax.at;
    if (syntax.take("endobj")) return { value, bytes, start, end };
    if (!(value instanceof Map)) throw syntax.refuse("an object without end");
    const data = streamData(syntax, this.length(value));
    return { value, data, bytes, start, end };
  }

  private readFromStream(num: number, stream: number, index: number): Found {
    const { bytes, numbers, starts } = this.objectStream(stream);
    if (numbers[index] !== num) throw new Refused("damaged", `object ${num} is not in its object stream`);
    const start = starts[index] as number;
    const syntax = new Syntax(bytes, start);
    syntax.space();
    const from = syntax.at;
    const value = syntax.value();
    return { value, bytes, start: from, end: syntax.at };
  }

  /** An object stream, decoded (7.5.7). */
  objectStream(num: number): ObjectStream {
    const known = this.streams.get(num);
    if (known !== undefined) return known;
    const found = this.find(new Ref(num, 0));
    const dict = found?.value;
    if (!(dict instanceof Map) || found?.data === undefined || !isName(dict.get("Type"), "ObjStm"))
      throw new Refused("damaged", `${num} is no object stream`);
    const bytes = this.decode(dict, found.data);
    const count = this.resolve(dict.get("N"));
    const first = this.resolve(dict.get("First"));
    if (bytes === undefined || typeof count !== "number" || typeof first !== "number")
      throw new Refused("damaged", `object stream ${num} is unreadable`);
    const head = new Syntax(bytes, 0, Math.min(first, bytes.length));
    const numbers: number[] = [];
    const starts: number[] = [];
    for (let i = 0; i < count; i++) {
      const number = head.integer();
      const offset = head.integer();
      if (number === undefined || offset === undefined || first + offset > bytes.length)
        throw new Refused("damaged", `object stream ${num} is too short`);
      numbers.push(number);
      starts.push(first + offset);
    }
    const stream = { bytes, numbers, starts };
    this.streams.set(num, stream);
    return stream;
  }

  /** The data of a stream without its filters; undefined for a picture's. */
  decode(dict: Dict, data: Uint8Array): Uint8Array | undefined {
    try {
      return decodeStream(dict, this.decrypt === undefined ? data : this.decrypt(data), this.resolve, this.cap);
    } catch (error) {
      if (error instanceof Refused) throw error;
      throw new Refused("damaged", `a stream that cannot be decoded (${String(error)})`);
    }
  }

  /** The catalog. */
  catalog(): Dict {
    const root = this.xref.trailer.get("Root");
    const catalog = this.resolve(root);
    if (!(root instanceof Ref) || !(catalog instanceof Map)) throw new Refused("damaged", "no catalog");
    return catalog;
  }

  /** The pages, in order, at most so many. A page may stand in the tree twice; a branch may not hold itself. */
  pages(most = 1_000_000): Dict[] {
    const pages: Dict[] = [];
    const branch = new Set<Value>();
    const visit = (value: Value | undefined): void => {
      const node = this.resolve(value);
      if (!(node instanceof Map)) return;
      if (pages.length >= most) return;
      if (branch.has(node) || branch.size > 100) throw new Refused("damaged", "the tree of pages does not hold together");
      const kids = this.resolve(node.get("Kids"));
      if (!Array.isArray(kids)) {
        pages.push(node);
        return;
      }
      branch.add(node);
      for (const kid of kids) visit(kid);
      branch.delete(node);
    };
    visit(this.catalog().get("Pages"));
    return pages;
  }
}

/** How many pages a file says it has, and how many are there, of the first two hundred. */
export function pageCounts(doc: PdfDocument): string {
  const root = doc.resolve(doc.catalog().get("Pages"));
  return `${root instanceof Map ? String(doc.resolve(root.get("Count"))) : "-"} ${doc.pages(200).length}`;
}

/** Is this value that name? */
export const isName = (value: Value | undefined, name: string): boolean => value instanceof Name && value.value === name;
