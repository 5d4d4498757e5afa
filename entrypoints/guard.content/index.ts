import { defineContentScript } from "wxt/utils/define-content-script";
import { detect } from "../../src/detect.ts";
import { firstPolicy, followPolicy, shadowOf } from "../../src/hosts/browser.ts";
import { judge, type Verdict } from "../../src/judge.ts";
import type { Attachment, Paste, Upload } from "../../src/outgoing.ts";
import { type Act, anonymised, type Choice, type Question, questionOf, uncheckedQuestion } from "../../src/question.ts";
import { siteStatus } from "../../src/sites.ts";
import { guardText } from "../../src/texts/guard.ts";
import { answerMessages, ask, note, tell } from "./ask.ts";
import { clipOf, plainClip, take } from "./clip.ts";
import { armShield } from "./dialog.tsx";
import { atSight, pickerOf, readFiles, refill } from "./files.ts";
import { type GateAnswer, openGate } from "./gate.ts";
import { insert } from "./insert.ts";
import { showNotice } from "./notice.ts";
import { placeOf, restore } from "./place.ts";
import { learnTop, siteHere } from "./site.ts";

/**
 * The guard in a page. Its listeners are there before the page's own code, on the window and capturing; what it decides it
 * decides in the same tick. Nothing wrong: the browser's own paste happens, untouched.
 */
export default defineContentScript({
  matches: ["<all_urls>"],
  runAt: "document_start",
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    arm();
    // A page that opens its document again throws our listeners away; the gate tells at once, this tells where there is none.
    new MutationObserver(arm).observe(document, { childList: true });
    openGate({ clipboard: readClipboard, rearm: arm, picker: watchPicker });
    answerMessages();
    followPolicy(({ policy: settled }) => {
      policy = settled;
    });
  },
});

let policy = firstPolicy().policy;
/** A question is on the screen, or files are being read: one at a time. */
let busy = false;
/** File inputs that were emptied and whose `change` is still to come. */
const held = new WeakSet<HTMLInputElement>();

function arm(): void {
  armShield();
  window.addEventListener("paste", onPaste, true);
  window.addEventListener("drop", onDrop, true);
  window.addEventListener("input", onPick, true);
  window.addEventListener("change", onPick, true);
  if (import.meta.env.FIREFOX) for (const type of ["pointerdown", "keydown"]) window.addEventListener(type, watchRoot, true);
  for (const type of ["focusin", "pointerdown", "keydown"]) window.addEventListener(type, warmUp, { capture: true, passive: true });
}

/** The word lists are unpacked at the first sign that somebody will type or paste; until then a page costs next to nothing. */
function warmUp(event: Event): void {
  if (!event.isTrusted || !isEditable(event.composedPath()[0] ?? null)) return;
  for (const type of ["focusin", "pointerdown", "keydown"]) window.removeEventListener(type, warmUp, true);
  learnTop();
  setTimeout(() => detect("Mees de Vries, geboren op 1 januari 2010"), 0);
}

function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input, textarea") || document.designMode === "on" || target.tagName.includes("-");
}

const onPaste = (event: ClipboardEvent) => guard("paste", event, event.clipboardData);
const onDrop = (event: DragEvent) => guard("drop", event, event.dataTransfer);

function guard(act: "paste" | "drop", event: Event, data: DataTransfer | null): void {
  // What a page sends itself is its own data, and what we send it has been judged.
  if (!event.isTrusted || data === null) return;
  const clip = take(data);
  const out: Paste = { kind: "paste", text: clip.judged, ...siteHere() };
  const files = clip.files.length === 0 ? [] : atSight(clip.files);
  let question = clip.judged.trim() === "" ? undefined : look(act, out);
  if (question === undefined && files !== undefined && files.length > 0) question = look("upload", uploadOf(files));
  if (question === undefined && (files !== undefined || !mustRead())) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const place = placeOf(event);
  void oneAtATime(async () => {
    // Text files, documents: what is in them is known only after reading.
    question ??= look("upload", uploadOf(await readFiles(clip.files)));
    const choice = question === undefined ? "anyway" : await asked(question);
    await restore(place);
    if (choice === "cancel") return;
    const chosen = choice === "anonymise" && question ? plainClip(anonymised(clip.text, out, question, policy)) : clip;
    if (!(await insert(place, chosen))) await offer(chosen.text, act === "drop" || choice === "anonymise");
  });
}

/** The page would not have it: the text goes where the user can still reach it, and that is said. */
async function offer(text: string, copy: boolean): Promise<void> {
  const copied =
    copy &&
    (await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    ));
  showNotice(guardText(policy.language, copied ? "on-clipboard" : "not-inserted"), policy.language);
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
  const question = seen && look("upload", uploadOf(seen));
  if (question === undefined && (seen !== undefined || !mustRead())) return;
  event.stopImmediatePropagation();
  input.value = "";
  if (event.type === "input") held.add(input);
  void oneAtATime(async () => {
    const wanted = question ?? look("upload", uploadOf(await readFiles(files)));
    const choice = wanted === undefined ? "anyway" : await asked(wanted);
    if (choice !== "cancel" && !refill(input, files)) await offer("", false);
  });
}

/** In Firefox no event of a file input in a closed shadow root reaches the window, so the root is listened to from the first touch. */
function watchRoot(event: Event): void {
  const inner = event.composedPath()[0];
  const root = inner instanceof Element ? shadowOf(inner) : null;
  if (root === null || root.mode === "open") return;
  for (const type of ["input", "change"]) root.addEventListener(type, onPick, true);
  for (const type of ["pointerdown", "keydown"]) root.addEventListener(type, watchRoot, true);
}

/** A file input outside the page sends its events past the window. */
function watchPicker(input: HTMLInputElement): void {
  if (input.isConnected) return;
  input.addEventListener("input", onPick, true);
  input.addEventListener("change", onPick, true);
}

const uploadOf = (files: readonly Attachment[]): Upload => ({ kind: "upload", files, ...siteHere() });

/** A site that is approved for everything gets its files untouched and unread. */
function mustRead(): boolean {
  const { approved, entry } = siteStatus(siteHere(), policy);
  return !approved || entry?.kinds !== undefined;
}

/** Does something that holds a paste or file back; meanwhile the next one is stopped but not asked about. */
async function oneAtATime(act: () => Promise<void>): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    await act();
  } finally {
    busy = false;
  }
}

/** Judges, and gives the question to ask; undefined when all is well. Goes wrong towards asking. */
function look(act: Act, out: Paste | Upload): Question | undefined {
  let verdict: Verdict;
  try {
    verdict = judge(out, policy);
    if (verdict.outcome !== "go") return questionOf(act, out, verdict, policy);
  } catch {
    return uncheckedQuestion(act, out, policy);
  }
  note(verdict);
  return undefined;
}

/** What the person chose. Whatever happens to the dialog, the text is still on the clipboard and the page as it was. */
const asked = (question: Question): Promise<Choice> =>
  ask(question).then(
    ({ choice }) => choice,
    () => "cancel",
  );

/**
 * Reads the clipboard in place of the page, so that the page gets nothing that was not judged. In Firefox every read is a
 * question to the user, so there the page gets what was read; elsewhere it reads again itself, with pictures and all.
 */
async function readClipboard(): Promise<GateAnswer> {
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
  const out: Paste = { kind: "paste", text: clip.judged, ...siteHere() };
  const question = clip.judged.trim() === "" ? undefined : look("paste", out);
  const unjudged: GateAnswer = import.meta.env.FIREFOX && clip.text !== "" ? { say: "text", data } : { say: "go" };
  if (question === undefined) return unjudged;
  let answer: GateAnswer = { say: "no" };
  await oneAtATime(async () => {
    const choice = await asked(question);
    if (choice === "anyway") answer = unjudged;
    if (choice === "anonymise") answer = { say: "text", data: { "text/plain": anonymised(clip.text, out, question, policy) } };
  });
  return answer;
}
