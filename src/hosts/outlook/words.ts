import { assess } from "../../assess.ts";
import { detect } from "../../detect.ts";
import type { Finding, Kind } from "../../finding.ts";
import { initialsOf } from "../../initials.ts";
import { type Body, type Edit, editBody, readBody } from "../../mail-text.ts";
import type { Outgoing, Part } from "../../outgoing.ts";
import { own } from "../../own.ts";
import type { Policy } from "../../policy.ts";
import { redact } from "../../redact.ts";
import { until } from "./call.ts";
import { getBody, getBodyType, getLocation, getSubject, setBody, setLocation, setSubject } from "./item.ts";
import { readWholeBody } from "./read.ts";
import { type Applied, Refusal, transaction, verified, wayBack } from "./transaction.ts";

/** What a finding is replaced by; undefined leaves it as it is. */
type Put = (text: string, finding: Finding) => string | undefined;

/** Everything found becomes a placeholder that says what stood there. */
export const placeholders: Put = (text, finding) => {
  const words = text.slice(finding.start, finding.end);
  return redact(words, [{ ...finding, start: 0, end: words.length }]);
};
/** Only findings of one kind. */
export const only =
  (kind: Kind, put: Put): Put =>
  (text, finding) =>
    finding.kind === kind ? put(text, finding) : undefined;
/** Names become initials. */
export const initials: Put = only("name", (text, { start, end }) => initialsOf(text.slice(start, end)));

/** A part of the item that holds words, with how to write it. */
interface Place {
  readonly text: string;
  write(edits: readonly Edit[], onFailure: (takeBack: () => Promise<void>) => void): Promise<void>;
  undo(): Promise<void>;
}

/**
 * Changes what was found in these parts of the item. Each part is written, read back and verified; when one is not right
 * all are written back as they were.
 */
export const changeWords = (out: Outgoing, parts: readonly Part[], policy: Policy, put: Put): Promise<Applied> =>
  transaction("text", async (onFailure) => {
    const changed: Place[] = [];
    let count = 0;
    for (const part of parts) {
      const place = await placeOf(part);
      if (!place) continue;
      const edits: Edit[] = [];
      for (const finding of assess(place.text, detect(place.text), own(policy, out)).findings) {
        const words = put(place.text, finding);
        if (words !== undefined) edits.push({ start: finding.start, end: finding.end, put: words });
      }
      if (edits.length === 0) continue;
      await place.write(edits, onFailure);
      changed.push(place);
      count += edits.length;
    }
    if (count === 0) return { done: true, say: { id: "words.nothing" } };
    const undo = wayBack(...changed.map((place) => () => place.undo()));
    return { done: true, say: { id: "words.done", with: { count } }, undo };
  });

async function placeOf(part: Part): Promise<Place | undefined> {
  if (part === "subject") return line(await getSubject(), getSubject, setSubject, "subject.set");
  if (part === "location") return line(await getLocation(), getLocation, setLocation, "location.set");
  if (part !== "body" && part !== "quoted") return undefined;
  const body = await readWholeBody();
  let written = body.source;
  return {
    text: part === "body" ? body.own : body.quoted,
    async write(edits, onFailure) {
      const source = editBody(body, part, edits);
      if (source === undefined) throw new Refusal({ id: "words.lost" });
      written = source;
      await writeBody(body, source, onFailure);
    },
    undo: () => undoBody(body, written),
  };
}

/** Subject or location: one line, written whole. */
function line(text: string, get: () => Promise<string>, set: (text: string) => Promise<void>, call: string): Place {
  let wanted = text;
  const write = async (words: string) => {
    await set(words);
    verified((await until(get, (now) => now === words)).ok, call);
  };
  return {
    text,
    async write(edits, onFailure) {
      if ((await get()) !== text) throw new Refusal({ id: "words.typing" });
      onFailure(() => write(text));
      wanted = applyEdits(text, edits);
      await write(wanted);
    },
    async undo() {
      const now = await get();
      if (now === text) return;
      if (now !== wanted) throw new Refusal({ id: "undo.typing" });
      await write(text);
    },
  };
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, put } of edits) {
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}

/**
 * Writes the whole text and verifies that it reads as it should. Clients rewrite HTML, so words are compared, not tags.
 * Only when nobody typed in the meantime: what was read must still be there. Once it is written it can be taken back.
 */
export async function writeBody(before: Body, source: string, onFailure: (takeBack: () => Promise<void>) => void): Promise<void> {
  const untouched = (await getBodyType()) === before.type && (await wordsNow(before)) === wordsOf(before);
  if (!untouched) throw new Refusal({ id: "words.typing" });
  onFailure(() => restoreBody(before));
  const wanted = wordsOf(readBody(source, before.type));
  await setBody(source, before.type);
  verified((await bodyReads(before, wanted)).ok, "body.set");
}

/** Writes the text back as it was. Does nothing when it already reads so: every write costs pictures on some clients. */
async function restoreBody(before: Body): Promise<void> {
  const wanted = wordsOf(before);
  if ((await wordsNow(before)) === wanted) return;
  await setBody(before.source, before.type);
  verified((await bodyReads(before, wanted)).ok, "body.restore");
}

/** Undoes what was written, unless the user wrote on since: that would be lost. */
export async function undoBody(before: Body, source: string): Promise<void> {
  const now = await wordsNow(before);
  if (now !== wordsOf(readBody(source, before.type)) && now !== wordsOf(before)) throw new Refusal({ id: "undo.typing" });
  await restoreBody(before);
}

const wordsNow = async ({ type }: Body) => wordsOf(readBody(await getBody(type), type));

const bodyReads = (before: Body, wanted: string) =>
  until(
    () => wordsNow(before),
    (now) => now === wanted,
  );

const wordsOf = ({ own: mine, quoted }: Body) => `${mine}\n${quoted}`.replace(/\s+/g, " ").trim();
