import { shadowOf } from "../../src/hosts/browser.ts";

/** Where a paste or drop was going: what had the focus and what was selected, to be found again after the dialog. */
export interface Place {
  /** What the event is sent to again. */
  readonly target: EventTarget;
  /** What had the focus. */
  readonly focused: Element | null;
  readonly control: { readonly start: number; readonly end: number; readonly direction: "forward" | "backward" | "none" } | undefined;
  readonly range: Range | undefined;
  /** Where something was dropped. */
  readonly point?: { readonly x: number; readonly y: number };
}

/** Below 60 ms after the focus came back CKEditor puts the next typed character in the wrong place (measured). */
const SETTLE = 120;

/** Remembers where an event was going. */
export function placeOf(event: Event): Place {
  const focused = deepActive();
  const inside = event.composedPath()[0] ?? event.target;
  // The path of an event ends at a closed shadow root; what has the focus in there does not.
  const target = inside instanceof Element && focused !== null && shadowOf(inside) !== null ? focused : inside;
  const selection = selectionIn(focused);
  const point = event instanceof DragEvent ? { point: { x: event.clientX, y: event.clientY } } : {};
  return {
    target: target ?? document,
    focused,
    control: isControl(focused) ? controlSelection(focused) : undefined,
    range: selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined,
    ...point,
  };
}

/** Brings focus and selection back to where they were, and gives the page's editor the time to notice. */
export async function restore({ focused, control, range }: Place): Promise<void> {
  if (!document.hasFocus()) window.focus();
  if (focused !== null && deepActive() !== focused && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (control && isControl(focused)) focused.setSelectionRange(control.start, control.end, control.direction);
  else if (range && !isControl(focused)) {
    const selection = selectionIn(focused);
    // An editor that is the body of its frame loses its keystrokes unless the selection is set again (designMode, TinyMCE).
    if (selection && (focused === document.body || !sameRange(selection, range))) {
      selection.removeAllRanges();
      selection.addRange(range);
    }
  }
  await new Promise((done) => setTimeout(done, SETTLE));
}

/** An input or textarea in which text can be edited. */
export const isControl = (element: unknown): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** What has the focus, also within shadow roots. */
export function deepActive(): Element | null {
  let active = document.activeElement;
  for (;;) {
    const inner = active && shadowOf(active)?.activeElement;
    if (!inner) return active;
    active = inner;
  }
}

function selectionIn(element: Element | null): Selection | null {
  const root = element?.getRootNode();
  // Chromium keeps a selection per shadow root; Firefox has one for the document, which reaches inside.
  const own = root instanceof ShadowRoot ? (root as { getSelection?: () => Selection | null }).getSelection?.() : undefined;
  return own ?? document.getSelection();
}

function controlSelection(control: HTMLInputElement | HTMLTextAreaElement): Place["control"] {
  // Inputs of type email and number have no selection to ask for.
  const { selectionStart: start, selectionEnd: end, selectionDirection } = control;
  return start === null || end === null ? undefined : { start, end, direction: selectionDirection ?? "none" };
}

const sameRange = (selection: Selection, range: Range) => {
  if (selection.rangeCount === 0) return false;
  const now = selection.getRangeAt(0);
  return (
    now.startContainer === range.startContainer &&
    now.startOffset === range.startOffset &&
    now.endContainer === range.endContainer &&
    now.endOffset === range.endOffset
  );
};
