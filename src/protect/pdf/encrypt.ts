import { Aes } from "../crypto/aes.ts";
import { Aborted, type Ports, type Signal } from "../ports.ts";
import { headerVersion } from "./catalog.ts";
import { checkResult } from "./check.ts";
import { PdfDocument, pageCounts } from "./document.ts";
import { lock, ownHash, PERMISSIONS, subtleHash } from "./key.ts";
import { cipherLength, makePlan, objectStream } from "./plan.ts";
import { Refused } from "./refused.ts";
import { hexString, lengthOf, type Piece, type WriteString, writePieces } from "./rewrite.ts";
import { crossReferenceStream, type Places, trailerEntries } from "./trailer.ts";

/** Handed to the machine's AES at once, so that no copy is larger than this. */
const SLICE = 512 * 1024;
/** Objects in one new object stream. */
const PACKED = 200;

/** How the work is followed and stopped. */
export interface Watch {
  readonly progress?: ((share: number) => void) | undefined;
  readonly signal?: Signal | undefined;
}

/**
 * Encrypts a PDF with AES-256 (ISO 32000-2, 7.6: revision 6). Streams keep their bytes, objects their text: only what encryption changes is
 * written anew. Everything that does not fit exactly is refused; see {@link Refused}.
 */
export async function encryptPdf(bytes: Uint8Array, passphrase: Uint8Array, ports: Ports, watch: Watch = {}): Promise<Uint8Array> {
  const doc = openPdf(bytes);
  const vector = initialVectors(ports);
  const fileKey = ports.random(32);
  const aes = new Aes(fileKey);
  const secretString: WriteString = ({ bytes: plain }) => {
    const out = new Uint8Array(cipherLength(plain.length));
    out.set(vector());
    aes.encrypt(plain, 0, plain.length, out, 16, out, true);
    return hexString(out);
  };
  const plan = makePlan(doc, secretString);
  const originals = plan.streams.map(({ data }) => data);

  // New numbers: the object streams, the encryption dictionary, the cross-reference.
  let next = doc.xref.size;
  const newNumber = (): number => {
    while (plan.dangling.has(next)) next++;
    return next++;
  };
  const places: Places = new Map();
  for (const [num, place] of doc.xref.places) if ("stream" in place) places.set(num, [2, place.stream, place.index]);
  const trailer = trailerEntries(doc, ports.random, (text) => {
    const num = newNumber();
    plan.packed.push({ num, pieces: [text] });
    return num;
  });
  for (let at = 0; at < plan.packed.length; at += PACKED) {
    const group = plan.packed.slice(at, at + PACKED);
    const num = newNumber();
    for (let index = 0; index < group.length; index++) places.set(group[index]?.num ?? 0, [2, num, index]);
    plan.streams.push(objectStream(num, group));
  }
  plan.packed.length = 0;
  const encrypt = newNumber();
  plan.objects.push({ num: encrypt, gen: 0, pieces: [await encryptionDictionary(passphrase, fileKey, ports)] });

  const crossReference = newNumber();
  const entries = `${trailer}/Encrypt ${encrypt} 0 R`;
  const jobs: Job[] = [];
  /** Everything in its place: gone over once to know where that is, and once to write it. */
  const lay = (layout: Layout): void => {
    // Four bytes above 127 tell whoever transfers the file that it is binary (7.5.2).
    layout.add([`%PDF-${headerVersion(doc)}\n%\u00e2\u00e3\u00cf\u00d3\n`]);
    for (const { num, gen, pieces } of plan.objects) {
      places.set(num, [1, layout.length, gen]);
      layout.add([`${num} ${gen} obj\n`, ...pieces, "\nendobj\n"]);
    }
    for (const { num, gen, head, data } of plan.streams) {
      places.set(num, [1, layout.length, gen]);
      layout.add([`${num} ${gen} obj\n`, ...head, "\nstream\n"]);
      if (layout.output !== undefined) jobs.push({ data, at: layout.length });
      layout.length += cipherLength(data.length);
      layout.add(["\nendstream\nendobj\n"]);
    }
    const startxref = layout.length;
    places.set(crossReference, [1, startxref, 0]);
    layout.add(crossReferenceStream(crossReference, places, entries));
    layout.add([`startxref\n${startxref}\n%%EOF\n`]);
  };
  const counting = new Layout();
  lay(counting);
  const output = new Uint8Array(counting.length);
  lay(new Layout(output));
  plan.streams.length = 0;
  await encryptStreams(jobs, output, aes, fileKey, vector, ports, watch);
  await checkResult(output, passphrase, pageCounts(doc), originals, ports.subtle);
  return output;
}

/** Refuses, as {@link encryptPdf} would, a file that cannot be encrypted without guessing. */
export function inspectPdf(bytes: Uint8Array): void {
  makePlan(openPdf(bytes), () => "");
}

function openPdf(bytes: Uint8Array): PdfDocument {
  const doc = new PdfDocument(bytes);
  if (doc.xref.trailer.has("Encrypt")) throw new Refused("encrypted", "has /Encrypt");
  // Some readers show nothing, others refuse: whatever it was, it is no document.
  if (doc.pages(1).length === 0) throw new Refused("damaged", "no pages");
  return doc;
}

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

async function encryptionDictionary(passphrase: Uint8Array, fileKey: Uint8Array, { random, subtle }: Ports): Promise<string> {
  const { u, ue, o, oe, perms } = await lock(passphrase, fileKey, random, subtle === undefined ? ownHash : subtleHash(subtle));
  // /Length 256 outside the crypt filter is for Edge, whose viewer wants it (empira/PDFsharp#261).
  return (
    `<</Filter/Standard/V 5/R 6/Length 256/P ${PERMISSIONS}/EncryptMetadata true/CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/StdCF` +
    `/U${hexString(u)}/UE${hexString(ue)}/O${hexString(o)}/OE${hexString(oe)}/Perms${hexString(perms)}>>`
  );
}

/** Counts what is laid down one after the other, and writes it when there is somewhere to write to. */
class Layout {
  length = 0;
  readonly output: Uint8Array | undefined;

  constructor(output?: Uint8Array) {
    this.output = output;
  }

  add(pieces: readonly Piece[]): void {
    if (this.output !== undefined) writePieces(pieces, this.output, this.length);
    this.length += lengthOf(pieces);
  }
}

/** Data that is to stand, encrypted, at a place in the output. */
interface Job {
  readonly data: Uint8Array;
  readonly at: number;
}

async function encryptStreams(
  jobs: readonly Job[],
  output: Uint8Array,
  aes: Aes,
  fileKey: Uint8Array,
  vector: () => Uint8Array,
  { subtle }: Ports,
  { progress, signal }: Watch,
): Promise<void> {
  let total = 1;
  for (const { data } of jobs) total += data.length;
  let done = 0;
  let shown = 0;
  const step = (length: number): void => {
    if (signal?.aborted === true) throw new Aborted();
    done += length;
    if (progress === undefined || done - shown < total / 50) return;
    shown = done;
    progress(done / total);
  };
  step(0);
  if (subtle === undefined) {
    for (const { data, at } of jobs) {
      output.set(vector(), at);
      aes.encrypt(data, 0, data.length, output, at + 16, output.subarray(at, at + 16), true);
      step(data.length);
    }
    return;
  }
  const key = await subtle.importKey("raw", fileKey, "AES-CBC", false, ["encrypt"]);
  const encrypt = async (iv: Uint8Array, data: Uint8Array) => new Uint8Array(await subtle.encrypt({ name: "AES-CBC", iv }, key, data));
  const scratch = new Uint8Array(SLICE);
  for (let i = 0; i < jobs.length; ) {
    const first = jobs[i] as Job;
    if (first.data.length > SLICE / 4) {
      await encryptLarge(first, output, vector(), encrypt, step);
      i++;
      continue;
    }
    const batch: Job[] = [];
    let length = 0;
    for (; i < jobs.length; i++) {
      const job = jobs[i] as Job;
      if (job.data.length > SLICE / 4 || length + cipherLength(job.data.length) > SLICE) break;
      batch.push(job);
      length += cipherLength(job.data.length) - 16;
    }
    await encryptBatch(batch, scratch.subarray(0, length), output, vector(), encrypt);
    step(batch.reduce((sum, { data }) => sum + data.length, 0));
  }
}

type Encrypt = (iv: Uint8Array, data: Uint8Array) => Promise<Uint8Array>;

/** One large stream, in slices, each chained to the one before; what the machine pads each slice with is left out except for the last. */
async function encryptLarge(
  { data, at }: Job,
  output: Uint8Array,
  iv: Uint8Array,
  encrypt: Encrypt,
  step: (length: number) => void,
): Promise<void> {
  output.set(iv, at);
  for (let from = 0; from < data.length; from += SLICE) {
    const last = from + SLICE >= data.length;
    const to = last ? data.length : from + SLICE;
    const place = at + from;
    const cipher = await encrypt(output.subarray(place, place + 16), data.subarray(from, to));
    output.set(last ? cipher : cipher.subarray(0, to - from), place + 16);
    step(to - from);
  }
}

/**
 * Many small streams as one message, because a call for each costs more than the work. In CBC the vector of a block is the ciphertext of the one before,
 * so the last block of one stream is the vector of the next. As safe as one long stream: everything is there before the first byte is encrypted, so
 * nobody can choose text by a vector they have seen.
 */
async function encryptBatch(batch: readonly Job[], plain: Uint8Array, output: Uint8Array, iv: Uint8Array, encrypt: Encrypt): Promise<void> {
  let filled = 0;
  for (const { data } of batch) {
    plain.set(data, filled);
    const end = filled + cipherLength(data.length) - 16;
    plain.fill(end - filled - data.length, filled + data.length, end);
    filled = end;
  }
  const cipher = await encrypt(iv, plain);
  let from = 0;
  for (const { data, at } of batch) {
    const end = from + cipherLength(data.length) - 16;
    output.set(from === 0 ? iv : cipher.subarray(from - 16, from), at);
    output.set(cipher.subarray(from, end), at + 16);
    from = end;
  }
}
