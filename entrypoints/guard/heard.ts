/** Everything the guard hears, on the window and capturing, from before the page's own code. What it does with it comes later. */
export const HEARD = [
  "paste",
  "drop",
  "input",
  "change",
  "submit",
  "focusin",
  "keydown",
  "keypress",
  "keyup",
  "beforeinput",
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "click",
  "dblclick",
  "auxclick",
  "contextmenu",
  "copy",
  "cut",
  "dragenter",
] as const;

/** What brings something into the page or out to its server: it is judged before the page hears of it. */
const DECIDES = ["paste", "drop", "input", "change", "submit"];

/** Must this event be judged now? A timer may come later than the keys of a fast typist, and Enter can send. */
export const decides = (event: Event): boolean =>
  event.isTrusted && (DECIDES.includes(event.type) || (event.type === "keydown" && (event as KeyboardEvent).key === "Enter"));

/** A first sign that somebody will type, paste, drop or choose a file here. */
export function isSign(event: Event): boolean {
  const { type, isTrusted } = event;
  if (!isTrusted) return false;
  if (type === "dragenter" || type === "contextmenu") return true;
  // Ctrl+V works on a page without any field too.
  if (type === "keydown" && /^(Control|Meta)$/.test((event as KeyboardEvent).key)) return true;
  return (type === "focusin" || type === "pointerdown" || type === "keydown") && isEditable(event.composedPath()[0] ?? null);
}

function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input, textarea") || document.designMode === "on" || target.tagName.includes("-");
}
