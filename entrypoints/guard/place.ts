import { shadowOf } from "../../src/hosts/browser.ts";

/** Where a paste or drop was going: what had the focus and what was selected, to be found again after the dialog. */
export interface Place {
  /** What the event is sent to again. */
  readonly target: EventTarget;
  /** What had the focus. */
  readonly focused: Element | null;
  readonly control: { readonly start: number; readonly end: number; readonly direction: "forward" | "backward" | "none" } | undefined;
  readonly range: Range | undefined;
  /** The selection was made from its end to its start, so that Shift with an arrow works on the start. */
  readonly backward: boolean;
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
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  const point = event instanceof DragEvent ? { point: { x: event.clientX, y: event.clientY } } : {};
  return {
    target: target ?? document,
    focused,
    control: isControl(focused) ? controlSelection(focused) : undefined,
    range,
    backward:
      range !== undefined &&
      !range.collapsed &&
      selection?.focusNode === range.startContainer &&
      selection.focusOffset === range.startOffset,
    ...point,
  };
}

/** Brings focus and selection back to where they were. */
export function restore({ focused, control, range, backward }: Place): void {
  if (!document.hasFocus()) window.focus();
  if (focused !== null && deepActive() !== focused && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (control && isControl(focused)) focused.setSelectionRange(control.start, control.end, control.direction);
  else if (range && !isControl(focused)) {
    const selection = selectionIn(focused);
    // An editor that is the body of its frame loses its keystrokes unless the selection is set again (designMode, TinyMCE).
    if (selection && (focused === document.body || !sameRange(selection, range))) {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      if (backward) selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
      else {
        selection.removeAllRanges();
        selection.addRange(range);
      }
    }
  }
}

/** Gives the page's editor the time to notice that focus and selection are back. */
export const editorSettled = (): Promise<void> => new Promise((done) => setTimeout(done, SETTLE));

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

/** The shadow roots around a point, from the outside in. */
export function rootsAt(x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root: Document | ShadowRoot = document; ; ) {
    const under: Element | null = root.elementFromPoint(x, y);
    const inner: ShadowRoot | null = under && shadowOf(under);
    if (!inner || roots.includes(inner)) return roots;
    roots.push(inner);
    root = inner;
  }
}

/** The selection an element takes part in. */
export function selectionIn(element: Element | null): Selection | null {
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
