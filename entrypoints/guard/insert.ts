import { type Clip, harmless } from "./clip.ts";
import { clipInput, dropEvents, pasteEvent } from "./events.ts";
import { asLines, asPasted, escaped } from "./paragraphs.ts";
import { deepActive, isControl, type Place, rootsAt, selectionIn } from "./place.ts";

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
      () => intoEditable(active, clip, place.point !== undefined),
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

/** Characters from which Chromium's editing commands take far longer than showing the text does (ten megabytes: 33 s beside 7 s). */
const HUGE = 1_000_000;

function intoControl(control: HTMLInputElement | HTMLTextAreaElement, text: string): boolean {
  const before = control.value;
  const changed = () => control.value !== before;
  const huge = text.length > HUGE && !import.meta.env.FIREFOX;
  // Typing after `insertText` would be undone together with it. Of lines only a textarea makes what a paste makes of them;
  // Firefox refuses insertHTML in a text control.
  const asHtml = !huge && !import.meta.env.FIREFOX && (control instanceof HTMLTextAreaElement || !/[\r\n]/.test(text));
  if (asHtml && command("insertHTML", asLines(text), control) && changed()) return true;
  if (!huge && command("insertText", text, control) && changed()) return true;
  // Without undo, but the text is there.
  try {
    control.setRangeText(text, control.selectionStart ?? before.length, control.selectionEnd ?? before.length, "end");
  } catch {
    control.value = before + text;
  }
  control.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", data: text, bubbles: true, composed: true }));
  return changed();
}

function intoEditable(editable: HTMLElement, clip: Clip, dropped: boolean): boolean {
  const selection = selectionIn(editable);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const html = clip.data.get("text/html");
  // The second thing a browser's own paste or drop says. Slate and Trix answer to this one, with the formatting; Lexical takes
  // a dropped text only so, and scrambles it when it goes in line by line.
  if ((html !== undefined || dropped) && !editable.dispatchEvent(clipInput(clip, dropped ? "insertFromDrop" : "insertFromPaste", range)))
    return true;
  const whole = closestEditable(editable) ?? editable;
  const before = whole.textContent;
  // A command that says yes and changes nothing was undone by the page; the next one may fare better.
  const done = (name: "insertText" | "insertHTML", value: string) => command(name, value, editable) && whole.textContent !== before;
  const plainOnly = whole.contentEditable === "plaintext-only";
  if (clip.length > HUGE && range && !import.meta.env.FIREFOX) return intoRange(range, clip, plainOnly ? undefined : html);
  const apart = dropped && html === undefined && !plainOnly && range && !import.meta.env.FIREFOX;
  const text = apart ? spaced(clip.text, range) : clip.text;
  if (html !== undefined && !plainOnly && done("insertHTML", harmless(html))) return true;
  // Chromium's insertText adds a line here, and Firefox's insertHTML loses the line ends.
  if (plainOnly && !import.meta.env.FIREFOX && done("insertHTML", escaped(text))) return true;
  // Also because `insertText` takes seconds in Chromium (2,000 lines: 18 s, `insertHTML`: 0.15 s).
  if (!plainOnly && !import.meta.env.FIREFOX && range && done("insertHTML", asPasted(text, range))) return true;
  return done("insertText", text);
}

/** Puts a huge clip in past the editing commands, so without undo: the text is there in seconds instead of minutes. */
function intoRange(range: Range, { text }: Clip, html: string | undefined): boolean {
  const piece = document.createDocumentFragment();
  if (html !== undefined) {
    const page = new DOMParser().parseFromString(harmless(html), "text/html");
    piece.append(...Array.from(page.body.childNodes, (node) => document.importNode(node, true)));
  } else {
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
      if (index > 0) piece.append(document.createElement("br"));
      piece.append(line);
    });
  }
  range.deleteContents();
  const { commonAncestorContainer: within } = range;
  range.insertNode(piece);
  range.collapse(false);
  document.getSelection()?.collapse(range.endContainer, range.endOffset);
  const field = within instanceof Element ? within : within.parentElement;
  field?.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true, composed: true }));
  return true;
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

const closestEditable = (element: HTMLElement): HTMLElement | null => element.closest<HTMLElement>("[contenteditable]");

/** Chromium keeps a dropped text apart from the words it falls between, so ours does too. */
function spaced(text: string, { startContainer, startOffset }: Range): string {
  if (startContainer.nodeType !== Node.TEXT_NODE) return text;
  const around = startContainer.textContent ?? "";
  const [before, after] = [around.charAt(startOffset - 1), around.charAt(startOffset)];
  return `${/^[^\s([{"'#$/`-]$/.test(before) ? " " : ""}${text}${/^[^\s)\].,;:?'!"%*/}-]$/.test(after) ? " " : ""}`;
}

/** About as wide as a letter gets, in pixels. */
const ONE_CHARACTER = 16;

/** Puts the caret where something was dropped, also in a shadow root. */
function caretAt({ x, y }: { x: number; y: number }): void {
  const shadowRoots = rootsAt(x, y);
  const under = (shadowRoots[shadowRoots.length - 1] ?? document).elementFromPoint(x, y);
  const field = under?.closest<HTMLElement>("input, textarea, [contenteditable]");
  // Without the roots a browser says only which host it is.
  const at = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  field?.focus({ preventScroll: true });
  if (!at) return;
  if (isControl(field)) {
    // Behind the text Firefox counts the pieces of the field, of which there is one, and not its characters.
    const behind = import.meta.env.FIREFOX && at.offset <= 1 && x - field.getBoundingClientRect().left > 2 * ONE_CHARACTER;
    const offset = behind ? field.value.length : at.offset;
    field.setSelectionRange(offset, offset);
  } else selectionIn(field ?? null)?.collapse(at.offsetNode, at.offset);
}
