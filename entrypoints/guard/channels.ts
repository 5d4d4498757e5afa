import type { Message } from "../../src/hosts/browser.ts";
import type { Attachment, Upload } from "../../src/outgoing.ts";
import { guardText } from "../../src/texts/guard.ts";
import { answerMessages, tell } from "./ask.ts";
import { type Clip, clipOf, take } from "./clip.ts";
import { armShield, clearLeftover, shield } from "./dialog.tsx";
import { LONG } from "./far.ts";
import { atSight, pickerOf, refill } from "./files.ts";
import { insert } from "./insert.ts";
import {
  type Asking,
  cleanClip,
  decide,
  followSettings,
  language,
  look,
  lookFar,
  mustRead,
  remainsIn,
  warmJudge,
  withoutFound,
} from "./judging.ts";
import { showNotice } from "./notice.ts";
import { editorSettled, placeOf, restore } from "./place.ts";
import type { GateAnswer } from "./port.ts";
import { learnTop, siteHere } from "./site.ts";
import { answered, oneAtATime } from "./turn.ts";
import { learnEditor, onClick, onKey, onSubmit } from "./typed.ts";

/** Everything that comes into a page or goes out of it, from the event to what the person chose. */

let answering: ((message: Message) => Promise<unknown> | undefined) | undefined;

/** Starts with the settings as they were read when the page began, so that the first verdict has them; and with where the focus is. */
export function begin(settings: Readonly<Record<string, unknown>>): void {
  armShield();
  answerMessages((answer) => {
    answering = answer;
  });
  followSettings(settings);
  learnTop();
  learnEditor();
}

/** Takes away what an earlier version of the extension left in the page, and says that a question is gone. */
export function clearUp(): void {
  if (clearLeftover()) showNotice(guardText(language(), "updated"), language());
}

/** Unpacks the word lists; the first verdict would otherwise wait for that. */
export const warm = warmJudge;

/** Answers a message to this page. */
export const answer = async (message: unknown): Promise<unknown> => answering?.(message as Message);

/** Handles an event before the page's own listeners. */
export function hear(event: Event): void {
  shield(event);
  // It was for the dialog, and stops there.
  if (event.cancelBubble) return;
  ACTS[event.type]?.(event as never);
}

const ACTS: Readonly<Partial<Record<string, (event: never) => void>>> = {
  paste: (event: ClipboardEvent) => guard("paste", event, event.clipboardData),
  drop: (event: DragEvent) => guard("drop", event, event.dataTransfer),
  input: onPick,
  change: onPick,
  keydown: onKey,
  click: onClick,
  submit: onSubmit,
  focusin: learnEditor,
};

/** File inputs that were emptied and whose `change` is still to come. */
const held = new WeakSet<HTMLInputElement>();

function guard(act: "paste" | "drop", event: Event, data: DataTransfer | null): void {
  // What a page sends itself is its own data, and what we send it has been judged.
  if (!event.isTrusted || data === null) return;
  const clip = take(data);
  const files = clip.files.length === 0 ? [] : atSight(clip.files);
  // What cannot be judged while the page waits is held back, and goes on by itself when all is well.
  const far = { text: clip.length > LONG, files: files === undefined && mustRead() };
  let wanted = far.text || clip.judged.trim() === "" ? undefined : look(act, { kind: "paste", text: clip.judged, ...siteHere() });
  if (wanted === undefined && files !== undefined && files.length > 0) wanted = look("upload", uploadOf(files));
  if (wanted === undefined && !far.text && !far.files) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const place = placeOf(event);
  oneAtATime(async () => {
    const chosen = await settled(act, clip, wanted, far);
    answered();
    restore(place);
    if (chosen === undefined) return;
    await editorSettled();
    // It goes in at once; whether the page leaves it there shows later, and nothing needs to wait for that.
    void insert(place, chosen).then(async (stayed) => {
      if (!stayed) await offer(chosen.text, act === "drop" || chosen !== clip);
      else if (chosen !== clip) sayWhatRemains(chosen.text);
    });
    // Whatever went wrong on the way: the user hears of it, and a dropped text is still to be had.
  }).catch(() => offer(clip.text, act === "drop"));
}

/** What goes in after all questions; undefined when nothing does. */
async function settled(
  act: "paste" | "drop",
  clip: Clip,
  wanted: Asking | undefined,
  far: { readonly text: boolean; readonly files: boolean },
): Promise<Clip | undefined> {
  const text = far.text ? await lookFar(act, { clip }) : wanted;
  if (text === "stopped") return undefined;
  if (text !== undefined) {
    const chosen = await carried(text, async ({ choice, asking }) => {
      if (choice === "anonymise") return cleanClip(clip, asking);
      return choice === "cancel" ? undefined : clip;
    });
    if (chosen !== clip) return chosen;
  }
  return (far.files && !(await mayUpload(clip.files))) || (text !== wanted && wanted && !(await mayGo(wanted))) ? undefined : clip;
}

/** Asks, and does what was chosen; a desk that the question came from goes when that is done. */
async function carried<T>(asking: Asking, act: (decided: Awaited<ReturnType<typeof decide>>) => Promise<T>): Promise<T> {
  try {
    return await act(await decide(asking));
  } finally {
    asking.desk?.close();
  }
}

const mayGo = (asking: Asking) => carried(asking, async ({ choice }) => choice !== "cancel");

/** Text files, documents: what is in them is known only after reading. `more`: there are more than these. */
async function mayUpload(files: readonly File[], more = false): Promise<boolean> {
  const asking = await lookFar("upload", { files, more });
  return asking !== "stopped" && (asking === undefined || mayGo(asking));
}

/** Files that a page gets through the file system, without an event. */
export async function openFiles(files: readonly File[], more: boolean): Promise<boolean> {
  const seen = more ? undefined : atSight(files);
  const known = seen && look("upload", uploadOf(seen));
  if (known === undefined && (seen !== undefined || !mustRead())) return true;
  let may = false;
  await oneAtATime(async () => {
    may = known === undefined ? await mayUpload(files, more) : await mayGo(known);
  });
  return may;
}

/** Taking out names and numbers is not always enough; the person alone can judge what else must go. */
function sayWhatRemains(text: string): void {
  const remains = remainsIn(text);
  if (remains !== undefined) showNotice(remains, language());
}

/** The page would not have it: the text goes where the user can still reach it, and that is said. */
async function offer(text: string, copy: boolean): Promise<void> {
  const copied =
    copy &&
    (await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    ));
  showNotice(guardText(language(), copied ? "on-clipboard" : "not-inserted"), language());
  tell("not-inserted");
}

/** Files chosen in a file input are held back until they have been read and, where needed, asked about. */
function onPick(event: Event): void {
  if (!event.isTrusted) return;
  const input = pickerOf(event);
  if (input === undefined) return;
  if (event.type === "change" && held.delete(input)) {
    event.stopImmediatePropagation();
    return;
  }
  const files = Array.from(input.files ?? []);
  if (files.length === 0) return;
  const seen = atSight(files);
  const known = seen && look("upload", uploadOf(seen));
  if (known === undefined && (seen !== undefined || !mustRead())) return;
  event.stopImmediatePropagation();
  input.value = "";
  if (event.type === "input") held.add(input);
  oneAtATime(async () => {
    const may = known === undefined ? await mayUpload(files) : await mayGo(known);
    if (may && !refill(input, files)) await offer("", false);
  }).catch(() => offer("", false));
}

const uploadOf = (files: readonly Attachment[]): Upload => ({ kind: "upload", files, ...siteHere() });

/**
 * Reads the clipboard in place of the page, so that the page gets nothing that was not judged. In Firefox every read is a
 * question to the user, so there the page gets what was read; elsewhere it reads again itself, with pictures and all.
 */
export async function readClipboard(): Promise<GateAnswer> {
  const data: Record<string, string> = {};
  try {
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) if (type.startsWith("text/")) data[type] = await (await item.getType(type)).text();
    }
  } catch {
    // Not allowed here, so not allowed to the page either. Letting it try would trust that it asks for this same frame.
    return { say: "no" };
  }
  const clip = clipOf(new Map(Object.entries(data)), []);
  const unjudged: GateAnswer = import.meta.env.FIREFOX && clip.length > 0 ? { say: "text", data } : { say: "go" };
  const far = clip.length > LONG;
  const wanted = far || clip.judged.trim() === "" ? undefined : look("paste", { kind: "paste", text: clip.judged, ...siteHere() });
  if (wanted === undefined && !far) return unjudged;
  let answer: GateAnswer = { say: "no" };
  await oneAtATime(async () => {
    const asking = far ? await lookFar("paste", { clip }) : wanted;
    if (asking === "stopped") return;
    if (asking === undefined) answer = unjudged;
    else
      await carried(asking, async ({ choice, asking: last }) => {
        if (choice === "anyway") answer = unjudged;
        if (choice === "anonymise") answer = { say: "text", data: { "text/plain": await withoutFound(clip.text, last) } };
      });
  });
  return answer;
}
