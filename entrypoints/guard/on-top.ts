import { isOwn } from "../../src/ui/own-name.ts";

/**
 * Keeps a dialog that shows where the person can see and use it. A page can take it away, or put something of its own over
 * it in the browser's top layer; then the dialog is raised again, and a page that goes on doing so does not get to keep it.
 */
export interface OnTop {
  /** Nothing lies over the dialog now. A click that comes while something does was meant for that. */
  clear(): boolean;
  stop(): void;
}

/** How often it is looked after, in milliseconds. */
const ROUND = 150;
/** So many times in so long, or so many in all, and the page will not have it. */
const FIGHTS = 5;
const WHILE = 3_000;
const IN_ALL = 20;
/** Raised so often and still not to be seen: another window it is. */
const RAISES = 3;
/** The dialog comes up with a short movement; until that is over it does not count as unseen. */
const COMING_UP = 500;

/** Something of the page went up into the top layer since this was last asked. */
let raised = false;
let look: (() => void) | undefined;

/** The page raises something; the event comes before it is there. Listened to from the start, before the page can stop it. */
function onRaise(event: Event): void {
  if (look === undefined || (event as ToggleEvent).newState === "closed") return;
  raised = true;
  setTimeout(look, 0);
}

/** Starts listening before the page can. */
export function armOnTop(): void {
  for (const type of ["beforetoggle", "toggle", "fullscreenchange"]) window.addEventListener(type, onRaise, true);
}

/** Watches a dialog in a host; `show` shows it anew, `giveUp` is called once when the page will not have it. */
export function keepOnTop(host: HTMLElement, dialog: HTMLDialogElement, show: () => void, giveUp: () => void): OnTop {
  const fights: number[] = [];
  let others = topLayer();
  let since = performance.now();
  let unseen = false;
  let blind = 0;
  const eye = new IntersectionObserver(
    // Chromium alone tells whether something lies over it, also what lets clicks through.
    ([entry]) => {
      unseen = (entry as { isVisible?: boolean } | undefined)?.isVisible === false;
    },
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  const covered = () => raised || topLayer().some((element) => !others.includes(element));
  const gone = () => host.parentNode !== document.documentElement || !dialog.checkVisibility();
  const again = () => {
    const now = performance.now();
    fights.push(now);
    if (fights.length > IN_ALL || fights.filter((at) => now - at < WHILE).length > FIGHTS) {
      stop();
      giveUp();
      return;
    }
    dialog.close();
    show();
    [others, since, raised, unseen] = [topLayer(), now, false, false];
    watch.observe(document.documentElement, { childList: true });
  };
  const settled = () => performance.now() - since > COMING_UP;
  look = () => {
    if (gone() || covered()) again();
    else if (unseen && settled() && !document.hidden) {
      blind += 1;
      if (blind > RAISES) {
        stop();
        giveUp();
      } else again();
    }
  };
  // Without waiting for the next round: until then the page could be used.
  const watch = new MutationObserver(() => {
    if (host.parentNode !== document.documentElement) again();
  });
  watch.observe(document.documentElement, { childList: true });
  watch.observe(document, { childList: true });
  eye.observe(dialog);
  const round = setInterval(look, ROUND);
  raised = false;
  const stop = () => {
    look = undefined;
    watch.disconnect();
    eye.disconnect();
    clearInterval(round);
  };
  return { clear: () => !covered() && !(unseen && settled()), stop };
}

/** What of the page stands in the top layer. What only Chromium's own eye would find in a closed shadow root is looked for in Firefox. */
function topLayer(): Element[] {
  const found = Array.from(document.querySelectorAll(TOP));
  if (!import.meta.env.FIREFOX) return found;
  const all = document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>(HOSTS);
  for (let i = 0; i < Math.min(all.length, MOST); i++) {
    const one = all[i];
    const root = one === undefined || isOwn(one) ? null : one.openOrClosedShadowRoot;
    if (root) found.push(...root.querySelectorAll(TOP));
  }
  return found;
}

const TOP = ":modal, :popover-open, :fullscreen";
/** What cannot have a shadow root of the page is not asked for one; on a page of hundreds of thousands that would be felt. */
const HOSTS = ":not(a, b, i, td, tr, li, ul, img, input, textarea, button, svg, svg *, br, option)";
const MOST = 5_000;
