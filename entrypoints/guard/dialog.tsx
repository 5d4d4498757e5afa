import { render } from "preact";
import { shadowOf } from "../../src/hosts/browser.ts";
import type { Answer, Question } from "../../src/question.ts";
import { ownHost } from "../../src/ui/own-host.ts";
import { isOwn } from "../../src/ui/own-name.ts";
import { dialogStyle, PasteDialog, type Step } from "../../src/ui/PasteDialog.tsx";
import { pressed } from "./answer.ts";
import { armOnTop, keepOnTop, type OnTop } from "./on-top.ts";

/** The page's events that are kept from it while they are meant for the dialog. */
const KEPT = [
  "keydown",
  "keypress",
  "keyup",
  "beforeinput",
  "input",
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
  "paste",
  "drop",
] as const;

/** A click in the first moment was on its way to the page; only keys and later clicks count. */
const TOO_SOON = 300;

interface Open {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** When it was last shown. */
  since: number;
  clear(): boolean;
  /** Something in the dialog was pressed. */
  press(hit: Element): void;
  cancel(): void;
}

let open: Open | undefined;
/** The key that was pressed in the dialog and not let go yet. */
let held: string | undefined;

/** Is a dialog showing in this frame? */
export const isAsking = (): boolean => open !== undefined;

/** Starts listening before the page can, so that the page cannot listen in on the dialog or stop it from working. */
export function armShield(): void {
  for (const type of KEPT) window.addEventListener(type, shield, true);
  armOnTop();
}

/**
 * Events for the dialog stop here, at the window, before the page's own listeners. They do not reach the dialog's insides
 * either; what they do by default (moving the focus, opening the reasons) still happens, and choices are read here.
 */
export function shield(event: Event): void {
  if (event.type === "keyup" && event.isTrusted && (event as KeyboardEvent).code === held) {
    // Let go after the dialog closed: a page that sends on the release of Enter would take it for its own.
    held = undefined;
    event.stopImmediatePropagation();
  }
  if (open === undefined || event.target !== open.host) return;
  event.stopImmediatePropagation();
  if (!event.isTrusted) return;
  if (event instanceof KeyboardEvent) {
    if (event.type === "keydown") held = event.code;
    if (event.type === "keydown" && event.key === "Escape") {
      event.preventDefault();
      open.cancel();
    }
    // As in a form: Enter in a field is the button below it.
    if (event.type === "keydown" && event.key === "Enter" && !event.repeat) {
      const field = open.shadow.activeElement;
      const button = field instanceof HTMLInputElement && open.shadow.querySelector("[data-go]");
      if (button) {
        // Else the key would go on to the field behind the dialog.
        event.preventDefault();
        open.press(button);
      }
    }
    // A key that is held down since before the dialog must not press its button.
    if (event.repeat && (event.key === "Enter" || event.key === " ")) event.preventDefault();
  } else if (event.type === "mousedown") {
    // A click in the dialog would move the page's selection; an e-mail field then loses its caret for good.
    event.preventDefault();
  } else if (event.type === "click") {
    const { detail, clientX, clientY } = event as MouseEvent;
    const byKey = detail === 0;
    if (!byKey && (performance.now() - open.since < TOO_SOON || !open.clear())) return;
    const hit = byKey ? open.shadow.activeElement : open.shadow.elementFromPoint(clientX, clientY);
    if (hit) open.press(hit);
  }
}

/**
 * Takes away a dialog that an earlier version of the extension left behind. Firefox puts the new version into open pages and
 * ends the old one, whose dialog would lie over the page without anybody listening to it. Says whether there was one.
 */
export function clearLeftover(): boolean {
  let found = false;
  for (const host of Array.from(document.documentElement?.children ?? [])) {
    if (!isOwn(host)) continue;
    found ||= Boolean(shadowOf(host)?.querySelector("dialog"));
    host.remove();
  }
  return found;
}

/** Work that goes on while the dialog shows; `tell` is there as soon as it does. */
export interface Work {
  /** So much is done, from 0 to 1; undefined when it is over and the dialog can go. */
  tell?: (share: number | undefined) => void;
}

/** Shows the question and waits for what the person chooses. Rejects when the page keeps removing or covering the dialog. */
export function showDialog(question: Question, work: Work = {}): Promise<Answer> {
  const { host, shadow } = ownHost(dialogStyle);
  const dialog = document.createElement("dialog");
  dialog.className = "zorgvuldig";
  dialog.lang = question.lang;
  dialog.setAttribute("aria-labelledby", "title");
  dialog.setAttribute("aria-describedby", "concerns");
  let step: Step = "choose";
  /** Where the person is in the dialog. The focus moves within the closed root unseen by the page, so no page can hinder this. */
  let focused: HTMLElement | undefined;
  shadow.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) focused = target;
  });
  let share: number | undefined;
  const paint = () => render(<PasteDialog question={question} step={step} share={share} />, dialog);
  const draw = (next: Step, at?: HTMLElement) => {
    step = next;
    paint();
    (at ?? dialog.querySelector<HTMLElement>(step === "choose" ? "[data-choice]" : "input"))?.focus();
  };
  draw("choose");
  shadow.append(dialog);

  return new Promise<Answer>((resolve, reject) => {
    const show = () => {
      // Whoever went to another button must find the focus there again: the next key would press the wrong one.
      const at = focused;
      document.documentElement.append(host);
      dialog.showModal();
      if (open) open.since = performance.now();
      draw(step, at);
    };
    let onTop: OnTop | undefined;
    const end = (settle: () => void) => {
      open = undefined;
      delete work.tell;
      onTop?.stop();
      dialog.close();
      host.remove();
      settle();
    };
    const settle = (answer: Answer) => end(() => resolve(answer));
    work.tell = (done) => {
      share = done;
      if (done === undefined) settle({ choice: "anyway" });
      else paint();
    };
    const press = (hit: Element) => {
      const said = pressed(hit, dialog, question, step);
      if (said && "answer" in said) settle(said.answer);
      else if (said) draw(said.step);
    };
    open = {
      host,
      shadow,
      since: performance.now(),
      clear: () => onTop?.clear() ?? true,
      press,
      cancel: () => settle({ choice: "cancel" }),
    };
    // The browser's own way to cancel (a gesture, an assistive device) does not come as a key.
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      open?.cancel();
    });
    show();
    onTop = keepOnTop(host, dialog, show, () => end(() => reject(new Error("dialog-removed"))));
  });
}
