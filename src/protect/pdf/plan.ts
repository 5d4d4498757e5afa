import { catalogEdits } from "./catalog.ts";
import { isName, type PdfDocument } from "./document.ts";
import { Refused } from "./refused.ts";
import { lengthOf, type Piece, rewrite, type WriteString, writePieces } from "./rewrite.ts";
import { type Dict, indexOf, Ref, Syntax, type Value } from "./syntax.ts";
import { streamData } from "./xref.ts";

/** A stream of the output: its dictionary, and the data that is to be encrypted. */
export interface StreamOut {
  readonly num: number;
  readonly gen: number;
  readonly head: readonly Piece[];
  readonly data: Uint8Array;
}

/** An object without a stream: its number and its text. */
export interface Packed {
  readonly num: number;
  readonly pieces: readonly Piece[];
}

/** Everything of a file that goes into the protected one. */
export interface Plan {
  /** Objects that stand by themselves, their strings already encrypted. */
  readonly objects: { readonly num: number; readonly gen: number; readonly pieces: readonly Piece[] }[];
  readonly streams: StreamOut[];
  /** Objects without a stream. They go into new object streams, where nothing needs to be written anew. */
  readonly packed: Packed[];
  /** Numbers that something refers to though there is no such object: a new one must not get it, or it would suddenly be meant. */
  readonly dangling: Set<number>;
}

/** How long data is once it is encrypted: the initial vector, and the data padded to whole blocks. */
export const cipherLength = (length: number): number => 16 + (length & ~15) + 16;

/** Goes over every object in use and decides what becomes of it; refuses the file when something does not fit exactly. */
export function makePlan(doc: PdfDocument, secretString: WriteString): Plan {
  const plan: Plan = { objects: [], streams: [], packed: [], dangling: new Set() };
  const beyond = { size: doc.xref.size, numbers: plan.dangling };
  const root = doc.xref.trailer.get("Root");
  const catalog = root instanceof Ref ? doc.find(root) : undefined;
  if (!(root instanceof Ref) || !(catalog?.value instanceof Map)) throw new Refused("damaged", "no catalog");

  // The catalog stands by itself: Adobe Reader 8 cannot find it in an object stream of an encrypted file (qpdf's QPDFWriter.cc knows).
  const syntax = new Syntax(catalog.bytes, catalog.start, catalog.end);
  syntax.mark();
  syntax.beyond = beyond;
  syntax.value();
  plan.objects.push({ ...root, pieces: rewrite(syntax, catalog, secretString, catalogEdits(doc, catalog.value, secretString)) });

  doc.xref.trailer.forEach((value) => {
    if (value instanceof Ref && value.num >= beyond.size) plan.dangling.add(value.num);
  });
  const adding = new Adding(plan, doc, secretString);
  const containers = new Set<number>();
  for (const [num, place] of doc.xref.places) {
    if ("stream" in place) {
      // Stays where it is: its object stream is copied whole.
      const { numbers } = doc.objectStream(place.stream);
      if (numbers[place.index] !== num) throw new Refused("damaged", `object ${num} is not in its object stream`);
      containers.add(place.stream);
    } else if (num !== root.num) adding.add(num, place.gen, place.at);
  }
  for (const num of containers) {
    const { bytes } = doc.objectStream(num);
    if (indexOf(bytes, "/ByteRange") >= 0) throw new Refused("signed", "has /ByteRange");
    references(bytes, beyond.size, plan.dangling);
  }
  return plan;
}

/** Collects the numbers from `size` on that these bytes refer to: `12 0 R`, read backwards from each R. */
function references(bytes: Uint8Array, size: number, found: Set<number>): void {
  for (let at = bytes.indexOf(82); at >= 0; at = bytes.indexOf(82, at + 1)) {
    const gen = numberBefore(bytes, at);
    const num = gen === undefined ? undefined : numberBefore(bytes, gen.start);
    if (num !== undefined && num.value >= size) found.add(num.value);
  }
}

function numberBefore(bytes: Uint8Array, end: number): { value: number; start: number } | undefined {
  let at = end;
  while (at > 0 && (bytes[at - 1] as number) <= 32) at--;
  if (at === end) return undefined;
  let value = 0;
  let scale = 1;
  let start = at;
  while (start > 0 && at - start < 12 && (bytes[start - 1] as number) >= 48 && (bytes[start - 1] as number) <= 57) {
    value += ((bytes[--start] as number) - 48) * scale;
    scale *= 10;
  }
  return start === at ? undefined : { value, start };
}

class Adding {
  private readonly plan: Plan;
  private readonly doc: PdfDocument;
  private readonly secretString: WriteString;
  private readonly syntax: Syntax;
  /** Where a signature says what it signs. Looked for in bytes, because that is quick, and counted only inside an object in use. */
  private readonly ranges: number[] = [];

  constructor(plan: Plan, doc: PdfDocument, secretString: WriteString) {
    this.plan = plan;
    this.doc = doc;
    this.secretString = secretString;
    this.syntax = new Syntax(doc.bytes);
    this.syntax.beyond = { size: doc.xref.size, numbers: plan.dangling };
    for (let at = indexOf(doc.bytes, "/ByteRange"); at >= 0; at = indexOf(doc.bytes, "/ByteRange", at + 10)) this.ranges.push(at);
  }

  add(num: number, gen: number, at: number): void {
    const { doc, plan, secretString } = this;
    const syntax = doc.enter(num, gen, at, this.syntax);
    syntax.mark();
    const start = syntax.at;
    syntax.skip();
    const span = { start, end: syntax.at };
    if (this.ranges.some((range) => range >= span.start && range < span.end)) throw new Refused("signed", "has /ByteRange");
    if (syntax.take("endobj")) {
      // Says where things stood in the file as it was.
      if (indexOf(doc.bytes, "/Linearized", span.start, Math.min(span.end, span.start + 200)) >= 0) return;
      if (gen === 0) plan.packed.push({ num, pieces: rewrite(syntax, span, undefined) });
      else {
        this.again(start);
        plan.objects.push({ num, gen, pieces: rewrite(syntax, span, secretString) });
      }
      return;
    }
    const value = this.again(start);
    if (!(value instanceof Map)) throw syntax.refuse("an object without end");
    const data = streamData(syntax, doc.length(value));
    if (!syntax.take("endobj")) throw syntax.refuse("an object without end");
    if (isName(value.get("Type"), "XRef")) return;
    if (hasCryptFilter(value, doc)) throw new Refused("unusual", "a stream that says how it is encrypted");
    plan.streams.push({ num, gen, head: rewrite(syntax, span, secretString, { Length: String(cipherLength(data.length)) }), data });
  }

  /** Reads the value at this place once more, for its strings and keys. */
  private again(start: number): Value {
    this.syntax.at = start;
    this.syntax.mark();
    return this.syntax.value();
  }
}

/** `/Crypt` in a file that is not encrypted does nothing; in one that is it may say "not this stream". */
function hasCryptFilter(dict: Dict, doc: PdfDocument): boolean {
  const filter = doc.resolve(dict.get("Filter"));
  const list: (Value | undefined)[] = Array.isArray(filter) ? filter : [filter];
  return list.some((name) => isName(doc.resolve(name), "Crypt"));
}

/** An object stream (7.5.7) of objects as they stand. */
export function objectStream(num: number, group: readonly Packed[]): StreamOut {
  let index = "";
  let length = 0;
  for (const { num: inner, pieces } of group) {
    index += `${inner} ${length} `;
    length += lengthOf(pieces) + 1;
  }
  const all = new Uint8Array(index.length + length);
  let at = writePieces([index], all, 0);
  for (const { pieces } of group) at = writePieces([...pieces, "\n"], all, at);
  // Not compressed: it was not before, and compressing takes longer than everything else together.
  return {
    num,
    gen: 0,
    head: [`<</Type/ObjStm/N ${group.length}/First ${index.length}/Length ${cipherLength(all.length)}>>`],
    data: all,
  };
}
