import { isOwn } from "../../src/ui/own-name.ts";

/** What shows that somebody is at work. */
const BUSY = ["keydown", "input", "pointerdown", "wheel", "dragover", "paste"] as const;

/** How often is looked whether it is calm. */
const LOOK = 500;
/** Then it is no longer about what it was about. */
const TOO_LATE = 10 * 60_000;

let lastAct = 0;
for (const type of BUSY) addEventListener(type, () => (lastAct = Date.now()), { capture: true, passive: true });

/** Is a presentation or film filling the screen, or shown in a small window of its own? */
function presenting(): boolean {
  if (document.fullscreenElement !== null || matchMedia("(display-mode: fullscreen)").matches) return true;
  return "pictureInPictureElement" in document && document.pictureInPictureElement !== null;
}

/** Somebody stands in a field with something in it: a sentence that is being thought about is typing too. */
function writing(): boolean {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value !== "";
  return field instanceof HTMLElement && field.isContentEditable && (field.textContent ?? "").trim() !== "";
}

/** One of our own dialogs is open; it comes first. */
const asking = () => Array.from(document.documentElement.children).some(isOwn);

/** Runs once nobody has typed, clicked or presented for a while and the page is in view; not at all when that takes too long. */
export function whenCalm(pause: number, run: () => void): void {
  const since = Date.now();
  lastAct = Math.max(lastAct, since);
  const timer = setInterval(() => {
    const now = Date.now();
    if (now - since > TOO_LATE) clearInterval(timer);
    else if (now - lastAct >= pause && document.visibilityState === "visible" && !presenting() && !writing() && !asking()) {
      clearInterval(timer);
      run();
    }
  }, LOOK);
}
