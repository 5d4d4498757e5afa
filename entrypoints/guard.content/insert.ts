import { type Clip, harmless } from "./clip.ts";
import { dropEvents, pasteEvent, pasteInput } from "./events.ts";
import { deepActive, isControl, type Place } from "./place.ts";

/**
 * Puts a clip into the page as if it had been pasted there, so that undo works and the editor's own model agrees. The order
 * was measured in 32 editors and fields (research on pasting): first the editor gets a paste event of its own; what nobody
 * handles goes in by the editing command that matches a native paste for that kind of field.
 * Says whether the text went in.
 */
export async function insert(place: Place, clip: Clip): Promise<boolean> {
  // "Handled" is what the page says by cancelling. Looking whether the text grew is wrong: Lexical changes it later (then it
  // goes in twice) and Draft.js needs seven undos.
  const events = place.point ? dropEvents(place, clip) : [pasteEvent(clip)];
  for (const event of events) {
    const cancelled = !place.target.dispatchEvent(event);
    if (cancelled && (event.type === "paste" || event.type === "drop")) return true;
  }
  if (place.point) caretAt(place.point);
  const active = deepActive();
  if (isControl(active))
    return stays(
      () => active.value,
      () => intoControl(active, clip.text),
    );
  if (active instanceof HTMLElement && (active.isContentEditable || document.designMode === "on")) {
    const whole = closestEditable(active) ?? active;
    return stays(
      () => whole.textContent ?? "",
      () => intoEditable(active, clip),
    );
  }
  return false;
}

/** How soon a page that will not have the text has put its own back. */
const REVERTED = 60;

/** Puts the text in and looks a moment later whether the page left it there. */
async function stays(content: () => string, put: () => boolean): Promise<boolean> {
  const before = content();
  if (!put()) return false;
  await new Promise((done) => setTimeout(done, REVERTED));
  return content() !== before;
}

/** From this many lines on `insertText` takes seconds in Chromium (2,000 lines: 18 s, `insertHTML`: 0.15 s). */
const MANY_LINES = 50;

function intoControl(control: HTMLInputElement | HTMLTextAreaElement, text: string): boolean {
  const before = control.value;
  const changed = () => control.value !== before;
  const lines = control instanceof HTMLTextAreaElement && text.includes("\n");
  // Firefox refuses insertHTML in a text control, and is fast with insertText.
  if (lines && !import.meta.env.FIREFOX && command("insertHTML", escaped(text), control) && changed()) return true;
  if (command("insertText", text, control) && changed()) return true;
  // Without undo, but the text is there.
  try {
    control.setRangeText(text, control.selectionStart ?? before.length, control.selectionEnd ?? before.length, "end");
  } catch {
    control.value = before + text;
  }
  control.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", data: text, bubbles: true, composed: true }));
  return changed();
}

function intoEditable(editable: HTMLElement, clip: Clip): boolean {
  const { text, data } = clip;
  const html = data.get("text/html");
  // The second thing a browser's own paste says. Slate and Trix answer to this one, with the formatting.
  if (html !== undefined && !editable.dispatchEvent(pasteInput(clip))) return true;
  const whole = closestEditable(editable) ?? editable;
  const before = whole.textContent;
  // A command that says yes and changes nothing was undone by the page; the next one may fare better.
  const done = (name: "insertText" | "insertHTML", value: string) => command(name, value, editable) && whole.textContent !== before;
  const plainOnly = whole.contentEditable === "plaintext-only";
  if (html !== undefined && !plainOnly && done("insertHTML", harmless(html))) return true;
  if (plainOnly && done("insertHTML", escaped(text))) return true;
  if (text.split("\n").length > MANY_LINES && done("insertHTML", escaped(text).replace(/\r?\n/g, "<br>"))) return true;
  return done("insertText", text);
}

/**
 * An editing command. After a mouse click in the dialog Chromium has given the field its focus back but not its selection,
 * and says no (measured); a second focus mends that.
 */
function command(name: "insertText" | "insertHTML", value: string, field: HTMLElement): boolean {
  if (document.execCommand(name, false, value)) return true;
  if (!isControl(field)) return false;
  field.blur();
  field.focus({ preventScroll: true });
  return document.execCommand(name, false, value);
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const closestEditable = (element: HTMLElement): HTMLElement | null => element.closest<HTMLElement>("[contenteditable]");

/** Puts the caret where something was dropped. */
function caretAt({ x, y }: { x: number; y: number }): void {
  const under = document.elementFromPoint(x, y);
  const field = under?.closest<HTMLElement>("input, textarea, [contenteditable]");
  const at = document.caretPositionFromPoint?.(x, y);
  field?.focus({ preventScroll: true });
  if (!at) return;
  if (isControl(field)) field.setSelectionRange(at.offset, at.offset);
  else document.getSelection()?.collapse(at.offsetNode, at.offset);
}
