import type { Paste } from "../../src/outgoing.ts";
import { guardText } from "../../src/texts/guard.ts";
import { plainClip } from "./clip.ts";
import { LONG } from "./far.ts";
import { insert } from "./insert.ts";
import { type Asking, decide, language, look, lookFar, looksAtTyped, withoutFound } from "./judging.ts";
import { showNotice } from "./notice.ts";
import { deepActive, editorSettled, isControl, type Place, placeOf, restore } from "./place.ts";
import { isSendButton, sendKeys } from "./send.ts";
import { siteHere } from "./site.ts";
import { answered, oneAtATime } from "./turn.ts";

/**
 * What somebody typed, judged at the moment of sending, on the kinds of sites the policy names. Typing itself is never
 * touched: the page sees it as always (no extension can prevent that), but it does not get sent.
 */

/** Where somebody typed last; a button is pressed outside it. */
let editor: HTMLElement | undefined;
/** Editors in which Enter turned out to begin a new line. */
const newline = new WeakSet<HTMLElement>();
/** Long texts that were looked at beside the page and may go: the same one is not held back again when it is sent. */
const cleared = new WeakMap<HTMLElement, string>();
/** What we do ourselves passes. */
let ours = false;

/** Remembers where the focus is. */
export function learnEditor(): void {
  const active = deepActive();
  if (isEditor(active)) editor = active;
}

/** Enter, where it may send. */
export function onKey(event: KeyboardEvent): void {
  // A key that ends the composing of a character sends nothing.
  if (event.key !== "Enter" || !event.isTrusted || event.shiftKey || event.altKey || event.isComposing || event.keyCode === 229) return;
  const active = deepActive();
  if (!isEditor(active) || !looksAtTyped()) return;
  editor = active;
  if (newline.has(active) && !event.ctrlKey && !event.metaKey) return;
  const text = textIn(active);
  const asking = judged(active, text);
  if (asking === undefined) {
    learnEnter(active, text);
    return;
  }
  hold(event, active, asking, async () => {
    if (sendKeys(active, event)) return true;
    // A single line in a form: there the key itself would have sent it.
    if (active instanceof HTMLInputElement && active.form !== null) {
      submit(active.form, null);
      return true;
    }
    return false;
  });
}

/** A button that sends. */
export function onClick(event: MouseEvent): void {
  if (!event.isTrusted || editor === undefined || !editor.isConnected || !looksAtTyped()) return;
  const button = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && isSendButton(node));
  const field = editor;
  const asking = button && judged(field, textIn(field));
  if (!button || !asking) return;
  hold(event, field, asking, async () => {
    if (!button.isConnected) return false;
    act(() => button.click());
    return true;
  });
}

/** A form that is sent in another way than by the keys and buttons above. */
export function onSubmit(event: SubmitEvent): void {
  if (ours || !looksAtTyped() || !(event.target instanceof HTMLFormElement)) return;
  const form = event.target;
  if (form.querySelector("input[type=password]") !== null) return;
  const field = Array.from(form.querySelectorAll<HTMLElement>("textarea, input, [contenteditable]")).find(
    (one) => isEditor(one) && judged(one, textIn(one)) !== undefined,
  );
  const asking = field && judged(field, textIn(field));
  if (!field || !asking) return;
  hold(event, field, asking, async () => {
    submit(form, event.submitter);
    return true;
  });
}

/** Stops the sending and asks; then sends as it would have been sent, or puts the anonymised text in its place. */
function hold(event: Event, field: HTMLElement, asking: Asking | "far", send: () => Promise<boolean>): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  const place: Place = { ...placeOf(event), target: field };
  void oneAtATime(async () => {
    const text = textIn(field);
    const wanted = asking === "far" ? await lookFar("send", { clip: plainClip(text) }) : asking;
    if (wanted === "stopped") return;
    try {
      const { choice, asking: last } = wanted ? await decide(wanted) : { choice: "anyway", asking: undefined };
      answered();
      restore(place);
      await editorSettled();
      if (choice === "anonymise" && last) await replace(field, await withoutFound(textIn(field), last));
      else if (choice === "anyway") {
        if (asking === "far") cleared.set(field, text);
        if (!(await send())) showNotice(guardText(language(), "send.again"), language());
      }
    } finally {
      wanted?.desk?.close();
    }
  });
}

/** The whole text of an editor makes place for another one; undo brings it back. Sending is left to the person, who has not read it yet. */
async function replace(field: HTMLElement, text: string): Promise<void> {
  field.focus({ preventScroll: true });
  if (isControl(field)) field.select();
  else document.getSelection()?.selectAllChildren(field);
  // The editor of the page must have seen what is selected before it gets the text.
  await new Promise((done) => setTimeout(done, 30));
  const put = await insert({ target: field, focused: field, control: undefined, range: undefined, backward: false }, plainClip(text));
  showNotice(guardText(language(), put ? "send.ready" : "not-inserted"), language());
}

function judged(field: HTMLElement, text: string): Asking | "far" | undefined {
  if (text.length > LONG) return cleared.get(field) === text ? undefined : "far";
  const out: Paste = { kind: "paste", text, ...siteHere() };
  return text.trim() === "" ? undefined : look("send", out);
}

function submit(form: HTMLFormElement, submitter: HTMLElement | null): void {
  act(() => form.requestSubmit(submitter instanceof HTMLButtonElement || submitter instanceof HTMLInputElement ? submitter : null));
}

function act(what: () => void): void {
  ours = true;
  try {
    what();
  } finally {
    ours = false;
  }
}

/** Where Enter only begins a new line, it is no sending and nothing to ask about. */
function learnEnter(field: HTMLElement, before: string): void {
  setTimeout(() => {
    const after = textIn(field);
    if (after.length > before.length && after.replace(/\s/g, "") === before.replace(/\s/g, "")) newline.add(field);
  }, 150);
}

/** A field of running text; not one for a password, a number or a date. */
function isEditor(element: unknown): element is HTMLElement {
  if (element instanceof HTMLTextAreaElement) return true;
  if (element instanceof HTMLInputElement) return /^(text|search)$/.test(element.type);
  return element instanceof HTMLElement && element.isContentEditable;
}

const textIn = (field: HTMLElement): string => (isControl(field) ? field.value : field.innerText);
