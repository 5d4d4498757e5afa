import { defineContentScript } from "wxt/utils/define-content-script";
import { detect } from "../../src/detect.ts";
import { firstPolicy, followPolicy } from "../../src/hosts/browser.ts";
import { judge, type Verdict } from "../../src/judge.ts";
import type { Paste } from "../../src/outgoing.ts";
import { type Act, anonymised, type Question, questionOf, uncheckedQuestion } from "../../src/question.ts";
import { answerMessages, ask, note, tell } from "./ask.ts";
import { type Clip, clipOf, plainClip, take } from "./clip.ts";
import { armShield } from "./dialog.tsx";
import { type GateAnswer, openGate } from "./gate.ts";
import { insert } from "./insert.ts";
import { type Place, placeOf, restore } from "./place.ts";
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
    openGate({ clipboard: readClipboard, rearm: arm, picker: () => undefined });
    answerMessages();
    followPolicy(({ policy: settled }) => {
      policy = settled;
    });
  },
});

let policy = firstPolicy().policy;
/** A question is on the screen: one dialog at a time. */
let busy = false;

function arm(): void {
  armShield();
  window.addEventListener("paste", onPaste, true);
  window.addEventListener("drop", onDrop, true);
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

function guard(act: Act, event: Event, data: DataTransfer | null): void {
  // What a page sends itself is its own data, and what we send it has been judged.
  if (!event.isTrusted || data === null) return;
  const clip = take(data);
  if (clip.judged.trim() === "") return;
  const out: Paste = { kind: "paste", text: clip.judged, ...siteHere() };
  const question = look(act, out);
  if (question === undefined) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (busy) return;
  busy = true;
  settle(question, out, clip, placeOf(event)).finally(() => {
    busy = false;
  });
}

/** Judges, and gives the question to ask; undefined when all is well. Goes wrong towards asking. */
function look(act: Act, out: Paste): Question | undefined {
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
  if (busy) return { say: "no" };
  busy = true;
  try {
    const choice = await ask(question);
    if (choice === "cancel") return { say: "no" };
    return choice === "anyway" ? unjudged : { say: "text", data: { "text/plain": anonymised(clip.text, out, question, policy) } };
  } finally {
    busy = false;
  }
}

/** Asks, and does what was chosen. Whatever happens, the text is still on the clipboard and the page as it was. */
async function settle(question: Question, out: Paste, clip: Clip, place: Place): Promise<void> {
  const choice = await ask(question).catch(() => "cancel" as const);
  const chosen = choice === "anonymise" ? plainClip(anonymised(clip.text, out, question, policy)) : clip;
  await restore(place);
  if (choice === "cancel") return;
  if (!insert(place, chosen)) tell("not-inserted");
}
