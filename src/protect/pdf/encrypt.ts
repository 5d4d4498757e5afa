import { zlibSync } from "fflate";
import { Aes } from "../crypto/aes.ts";
import { Aborted, type Ports, type Signal } from "../ports.ts";
import { catalogEdits, headerVersion } from "./catalog.ts";
import { checkResult } from "./check.ts";
import { isName, PdfDocument } from "./document.ts";
import { lock, PERMISSIONS } from "./key.ts";
import { Refused } from "./refused.ts";
import { hexString, rewrite, type WriteString } from "./rewrite.ts";
import { bytesOf, type Dict, indexOf, Ref, Syntax, Text, type Value } from "./syntax.ts";
import { streamData } from "./xref.ts";

/** Streams from this size on go to the machine's own AES; below it the call costs more than the work (measured). */
const LARGE = 32_768;
/** Handed to the machine's AES at once, so that no copy is larger than this. */
const SLICE = 4 * 1024 * 1024;
/** Objects in one new object stream. */
const PACKED = 200;

/** How the work is followed and stopped. */
export interface Watch {
  readonly progress?: ((share: number) => void) | undefined;
  readonly signal?: Signal | undefined;
}

/** A stream of the output: what stands before its data, and the data that is to be encrypted. */
interface StreamOut {
  readonly head: Uint8Array[];
  readonly data: Uint8Array;
}

/** Everything of a file that goes into the protected one. */
interface Plan {
  /** Objects written as they are, strings already encrypted. */
  readonly objects: { num: number; gen: number; pieces: Uint8Array[] }[];
  readonly streams: { num: number; gen: number; out: StreamOut }[];
  /** Objects without a stream, which go into new object streams, where nothing needs to be written anew. */
  readonly packed: { num: number; pieces: Uint8Array[] }[];
}

/**
 * Encrypts a PDF with AES-256 (ISO 32000-2, 7.6: revision 6). Streams keep their bytes, objects their text: only what encryption changes is
 * written anew. Everything that does not fit exactly is refused; see {@link Refused}.
 */
export async function encryptPdf(bytes: Uint8Array, passphrase: Uint8Array, ports: Ports, watch: Watch = {}): Promise<Uint8Array> {
  const doc = new PdfDocument(bytes);
  if (doc.xref.trailer.has("Encrypt")) throw new Refused("encrypted", "has /Encrypt");
  const iv = initialVectors(ports);
  const fileKey = ports.random(32);
  const aes = new Aes(fileKey);
  const secretString: WriteString = ({ bytes }) => {
    const out = new Uint8Array(16 + (bytes.length & ~15) + 16);
    out.set(iv());
    aes.encrypt(bytes, 0, bytes.length, out, 16, out, true);
    return hexString(out);
  };
  const plan = makePlan(doc, secretString);
  const originals = plan.streams.map(({ out }) => out.data);

  // New numbers: the object streams, the encryption dictionary, the cross-reference.
  let next = doc.xref.size;
  const places = new Map<number, [number, number, number]>();
  for (let at = 0; at < plan.packed.length; at += PACKED) {
    const group = plan.packed.slice(at, at + PACKED);
    group.forEach(({ num }, index) => {
      places.set(num, [2, next, index]);
    });
    plan.streams.push({ num: next++, gen: 0, out: objectStream(group.map(({ num, pieces }) => ({ num, pieces }))) });
  }
  for (const [num, place] of doc.xref.places) if ("stream" in place && !places.has(num)) places.set(num, [2, place.stream, place.index]);
  const encrypt = next++;
  plan.objects.push({ num: encrypt, gen: 0, pieces: [bytesOf(encryptionDictionary(passphrase, fileKey, ports))] });
  const crossReference = next++;

  const layout = new Layout(headerVersion(doc));
  for (const { num, gen, pieces } of plan.objects) {
    places.set(num, [1, layout.length, gen]);
    layout.add(bytesOf(`${num} ${gen} obj\n`), ...pieces, bytesOf("\nendobj\n"));
  }
  const jobs: { data: Uint8Array; at: number }[] = [];
  for (const { num, gen, out } of plan.streams) {
    places.set(num, [1, layout.length, gen]);
    layout.add(bytesOf(`${num} ${gen} obj\n`), ...out.head, bytesOf("\nstream\n"));
    jobs.push({ data: out.data, at: layout.length });
    layout.skip(cipherLength(out.data.length));
    layout.add(bytesOf("\nendstream\nendobj\n"));
  }
  const startxref = layout.length;
  places.set(crossReference, [1, startxref, 0]);
  layout.add(...crossReferenceStream(crossReference, places, doc, encrypt, ports), bytesOf(`startxref\n${startxref}\n%%EOF\n`));

  const output = layout.write();
  await encryptStreams(jobs, output, aes, fileKey, iv, ports, watch);
  checkResult(output, passphrase, doc.pages().length, originals);
  return output;
}

const cipherLength = (length: number): number => 16 + (length & ~15) + 16;

/** Sixteen fresh random bytes at a time; asked for in handfuls, because each question has its price. */
function initialVectors({ random }: Ports): () => Uint8Array {
  let pool = new Uint8Array(0);
  let at = 0;
  return () => {
    if (at === pool.length) {
      pool = new Uint8Array(random(4096));
      at = 0;
    }
    at += 16;
    return pool.subarray(at - 16, at);
  };
}

function makePlan(doc: PdfDocument, secretString: WriteString): Plan {
  const plan: Plan = { objects: [], streams: [], packed: [] };
  const root = doc.xref.trailer.get("Root");
  if (!(root instanceof Ref)) throw new Refused("damaged", "no catalog");
  const catalog = doc.find(root);
  if (!(catalog?.value instanceof Map)) throw new Refused("damaged", "no catalog");
  const signed = new Signatures(doc.bytes);

  // The catalog stands by itself: Adobe Reader 8 cannot find it in an object stream of an encrypted file (qpdf's QPDFWriter.cc knows).
  const syntax = new Syntax(catalog.bytes, catalog.start, catalog.end);
  syntax.mark();
  syntax.value();
  plan.objects.push({
    num: root.num,
    gen: root.gen,
    pieces: rewrite(syntax, catalog, secretString, catalogEdits(doc, catalog.value, secretString)),
  });

  const containers = new Set<number>();
  for (const [num, place] of doc.xref.places) {
    if ("stream" in place) {
      // Stays where it is: its object stream is copied whole.
      const { numbers } = doc.objectStream(place.stream);
      if (numbers[place.index] !== num) throw new Refused("damaged", `object ${num} is not in its object stream`);
      containers.add(place.stream);
    } else if (num !== root.num) add(plan, doc, num, place.gen, place.at, secretString, signed);
  }
  for (const num of containers) signed.look(doc.objectStream(num).bytes);
  if (signed.found) throw new Refused("signed", "has /ByteRange");
  return plan;
}

function add(plan: Plan, doc: PdfDocument, num: number, gen: number, at: number, secretString: WriteString, signed: Signatures): void {
  const syntax = doc.enter(num, gen, at);
  syntax.mark();
  const start = syntax.at;
  const value = syntax.value();
  const span = { start, end: syntax.at };
  signed.lookAt(span.start, span.end);
  if (syntax.take("endobj")) {
    if (value instanceof Map && value.has("Linearized")) return;
    if (gen === 0) plan.packed.push({ num, pieces: rewrite(syntax, span, undefined) });
    else plan.objects.push({ num, gen, pieces: rewrite(syntax, span, secretString) });
    return;
  }
  if (!(value instanceof Map)) throw syntax.refuse("an object without end");
  const data = streamData(syntax, doc.length(value));
  if (!syntax.take("endobj")) throw syntax.refuse("an object without end");
  if (isName(value.get("Type"), "XRef")) return;
  if (hasCryptFilter(value, doc)) throw new Refused("unusual", "a stream that says how it is encrypted");
  plan.streams.push({
    num,
    gen,
    out: { head: rewrite(syntax, span, secretString, { Length: String(cipherLength(data.length)) }), data },
  });
}

/** `/Crypt` in a file that is not encrypted does nothing; in one that is it may say "not this stream". */
function hasCryptFilter(dict: Dict, doc: PdfDocument): boolean {
  const filter = doc.resolve(dict.get("Filter"));
  const list: (Value | undefined)[] = Array.isArray(filter) ? filter : [filter];
  return list.some((name) => isName(doc.resolve(name), "Crypt"));
}

/** Whether something in use is signed. Looked for in bytes, because that is quick, and counted only inside an object. */
class Signatures {
  found = false;
  private readonly at: number[] = [];

  constructor(bytes: Uint8Array) {
    for (let at = indexOf(bytes, "/ByteRange"); at >= 0; at = indexOf(bytes, "/ByteRange", at + 10)) this.at.push(at);
  }

  lookAt(start: number, end: number): void {
    if (this.at.some((at) => at >= start && at < end)) this.found = true;
  }

  look(bytes: Uint8Array): void {
    if (indexOf(bytes, "/ByteRange") >= 0) this.found = true;
  }
}

/** An object stream (7.5.7) of objects as they stand. */
function objectStream(group: readonly { num: number; pieces: Uint8Array[] }[]): StreamOut {
  const index: string[] = [];
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { num, pieces: own } of group) {
    index.push(`${num} ${at}`);
    for (const piece of own) at += piece.length;
    pieces.push(...own, bytesOf("\n"));
    at++;
  }
  const head = bytesOf(`${index.join(" ")}\n`);
  const data = zlibSync(concat([head, ...pieces]), { level: 6 });
  return {
    head: [bytesOf(`<</Type/ObjStm/N ${group.length}/First ${head.length}/Filter/FlateDecode/Length ${cipherLength(data.length)}>>`)],
    data,
  };
}

function encryptionDictionary(passphrase: Uint8Array, fileKey: Uint8Array, { random }: Ports): string {
  const { u, ue, o, oe, perms } = lock(passphrase, fileKey, random);
  // /Length 256 outside the crypt filter is for Edge, whose viewer wants it (empira/PDFsharp#261).
  return (
    `<</Filter/Standard/V 5/R 6/Length 256/P ${PERMISSIONS}/EncryptMetadata true/CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/StdCF` +
    `/U${hexString(u)}/UE${hexString(ue)}/O${hexString(o)}/OE${hexString(oe)}/Perms${hexString(perms)}>>`
  );
}

function crossReferenceStream(
  num: number,
  places: ReadonlyMap<number, readonly [number, number, number]>,
  doc: PdfDocument,
  encrypt: number,
  { random }: Ports,
): Uint8Array[] {
  const size = num + 1;
  const table = new Uint8Array(size * 8);
  table.set([0, 0, 0, 0, 0, 0, 255, 255]);
  for (const [number, [kind, a, b]] of places) {
    const at = number * 8;
    table[at] = kind;
    for (let i = 0; i < 5; i++) table[at + 1 + i] = Math.floor(a / 2 ** (8 * (4 - i)));
    table[at + 6] = b >> 8;
    table[at + 7] = b;
  }
  const data = zlibSync(table, { level: 6 });
  const { trailer } = doc.xref;
  const info = trailer.get("Info");
  const root = trailer.get("Root") as Ref;
  const known = doc.resolve(trailer.get("ID"));
  const ids = Array.isArray(known) ? known.map((id) => doc.resolve(id)).filter((id): id is Text => id instanceof Text) : [];
  const id = (ids.length === 2 ? ids : [new Text(random(16)), new Text(random(16))]).map(({ bytes }) => hexString(bytes)).join("");
  const dict =
    `${num} 0 obj\n<</Type/XRef/Size ${size}/W[1 5 2]/Root ${root.num} ${root.gen} R` +
    `${info instanceof Ref ? `/Info ${info.num} ${info.gen} R` : ""}/Encrypt ${encrypt} 0 R/ID[${id}]/Filter/FlateDecode/Length ${data.length}>>\nstream\n`;
  return [bytesOf(dict), data, bytesOf("\nendstream\nendobj\n")];
}

/** The output while its length is not yet known. */
class Layout {
  length = 0;
  private readonly parts: { at: number; bytes: Uint8Array }[] = [];

  constructor(version: string) {
    // Four bytes above 127 tell whoever transfers the file that it is binary (7.5.2).
    this.add(bytesOf(`%PDF-${version}\n%\u00e2\u00e3\u00cf\u00d3\n`));
  }

  add(...pieces: readonly Uint8Array[]): void {
    for (const bytes of pieces) {
      this.parts.push({ at: this.length, bytes });
      this.length += bytes.length;
    }
  }

  skip(length: number): void {
    this.length += length;
  }

  write(): Uint8Array {
    const output = new Uint8Array(this.length);
    for (const { at, bytes } of this.parts) output.set(bytes, at);
    return output;
  }
}

async function encryptStreams(
  jobs: readonly { data: Uint8Array; at: number }[],
  output: Uint8Array,
  aes: Aes,
  fileKey: Uint8Array,
  iv: () => Uint8Array,
  { subtle }: Ports,
  { progress, signal }: Watch,
): Promise<void> {
  const key = subtle === undefined ? undefined : await subtle.importKey("raw", fileKey, "AES-CBC", false, ["encrypt"]);
  let total = 1;
  for (const { data } of jobs) total += data.length;
  let done = 0;
  let shown = 0;
  for (const { data, at } of jobs) {
    stop(signal);
    output.set(iv(), at);
    if (subtle === undefined || data.length < LARGE) aes.encrypt(data, 0, data.length, output, at + 16, output.subarray(at, at + 16), true);
    else {
      // In slices, each chained to the one before; what the machine pads each slice with is left out except for the last.
      for (let from = 0; from < data.length; from += SLICE) {
        const last = from + SLICE >= data.length;
        const to = last ? data.length : from + SLICE;
        const place = at + from;
        const cipher = new Uint8Array(
          await subtle.encrypt({ name: "AES-CBC", iv: output.subarray(place, place + 16) }, key, data.subarray(from, to)),
        );
        output.set(last ? cipher : cipher.subarray(0, to - from), place + 16);
        stop(signal);
      }
    }
    done += data.length;
    if (progress !== undefined && done - shown > total / 50) {
      shown = done;
      progress(done / total);
    }
  }
}

function stop(signal: Signal | undefined): void {
  if (signal?.aborted === true) throw new Aborted();
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
