import type { Clip } from "./clip.ts";
import type { Place } from "./place.ts";

/** Events that give a page a clip as the browser itself would have. */

const INIT = { bubbles: true, cancelable: true, composed: true };

/** A paste event with the clip. */
export function pasteEvent(clip: Clip): ClipboardEvent {
  if (import.meta.env.FIREFOX) return firefoxPaste(clip);
  return new ClipboardEvent("paste", { ...INIT, clipboardData: transfer(clip) });
}

/**
 * Firefox ignores `clipboardData` in the constructor and would deliver an empty event, which six editors cancel and then
 * insert nothing: the text is lost. Its own form (`dataType`, `data`) carries one type; a paste with formatting needs more.
 */
function firefoxPaste(clip: Clip): ClipboardEvent {
  const init = { ...INIT, dataType: "text/plain", data: clip.text };
  const event = new ClipboardEvent("paste", init as ClipboardEventInit);
  if (clip.data.size > 1 || clip.files.length > 0) give(event, "clipboardData", clip);
  return event;
}

/**
 * Firefox only: puts a clip on an event, in a DataTransfer of the page's own world. One of ours the page may not read, and
 * then it would cancel the event and insert nothing.
 */
function give(event: Event, field: "clipboardData" | "dataTransfer", clip: Clip): void {
  try {
    const page = (window as unknown as { wrappedJSObject: Window & typeof globalThis }).wrappedJSObject;
    const carrier = new page.DataTransfer();
    for (const [type, value] of clip.data) carrier.setData(type, value);
    for (const file of clip.files) carrier.items.add(file);
    const bare = (event as unknown as { wrappedJSObject: object }).wrappedJSObject;
    page.Object.defineProperty(bare, field, cloneInto({ value: carrier, configurable: true }, window, { wrapReflectors: true }));
  } catch {
    // The plain text still goes in; only its formatting is lost.
  }
}

/** Firefox only: hands an object of ours to the page. */
declare function cloneInto<T>(value: T, target: Window, options?: { wrapReflectors?: boolean }): T;

/** The event that announces what a paste or drop is about to change, at the selection. */
export function clipInput(clip: Clip, inputType: "insertFromPaste" | "insertFromDrop", range: Range | undefined): InputEvent {
  const targetRanges = range ? [new StaticRange(range)] : [];
  const event = new InputEvent("beforeinput", { ...INIT, inputType, dataTransfer: transfer(clip), targetRanges });
  if (import.meta.env.FIREFOX) give(event, "dataTransfer", clip);
  return event;
}

/** What a page sees of a drop, from entering to letting go. */
export function dropEvents({ point }: Place, clip: Clip): DragEvent[] {
  const at = point ? { clientX: point.x, clientY: point.y } : {};
  return ["dragenter", "dragover", "drop"].map((type) => {
    const event = new DragEvent(type, { ...INIT, ...at, dataTransfer: transfer(clip) });
    if (import.meta.env.FIREFOX) give(event, "dataTransfer", clip);
    return event;
  });
}

function transfer({ data, files }: Clip): DataTransfer {
  const carrier = new DataTransfer();
  for (const [type, value] of data) carrier.setData(type, value);
  for (const file of files) carrier.items.add(file);
  return carrier;
}
