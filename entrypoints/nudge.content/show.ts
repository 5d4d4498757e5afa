import type { Toast, ToastAnswer } from "../../src/toast.ts";
import { ownHost } from "../../src/ui/own-host.ts";

const STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; width: 0 !important; height: 0 !important; }
@media print { :host { display: none !important; } }
[popover] {
  position: fixed; inset: auto 16px 16px auto; margin: 0; width: min(360px, calc(100vw - 32px)); max-height: calc(100vh - 32px); overflow: auto;
  border: 1px solid var(--line); border-inline-start: 4px solid var(--tip); border-radius: 8px; padding: 14px 16px; background: var(--raised);
  color: var(--ink); box-shadow: var(--shadow); animation: come .3s ease-out;
}
@keyframes come { from { opacity: 0; transform: translateY(8px); } }
.head { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
.head > h2 { font-size: 13px; color: var(--tip); }
.say { font-weight: 500; }
.answers > .button { justify-content: flex-start; text-align: start; font-weight: 500; }
.head > .button { min-height: 28px; padding: 2px 8px; font-weight: 500; font-size: 13px; }
.row > .button { min-height: 34px; padding: 5px 12px; font-size: 13px; }
.row > .button.quiet { padding-inline: 0; font-weight: 500; }
@media (forced-colors: active) { [popover] { border: 2px solid CanvasText; } }
`;

/** How long it stays when nobody touches it: long enough to read three times. The popup keeps it all day. */
const STAYS = 45_000;
/** How long the last word stays. */
const LAST_WORD = 4_000;

let open: HTMLElement | undefined;

/** Is one showing? */
export const isToasting = (): boolean => open?.isConnected === true;

/** Shows a tip in the corner. It takes no focus and covers nothing that is being worked on; Escape or a click closes it. */
export function showToast(toast: Toast, onAnswer: (answer: ToastAnswer) => void): void {
  const { host, shadow } = ownHost(STYLE);
  const box = element("div", "zorgvuldig stack");
  box.lang = toast.lang;
  box.popover = "manual";
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", toast.title);
  shadow.append(box);
  const close = () => host.remove();
  let timer = setTimeout(close, STAYS);
  const stay = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(close, ms);
  };
  // Whoever reads or tabs through it gets the time again.
  for (const type of ["pointermove", "focusin", "keydown"]) box.addEventListener(type, () => stay(STAYS));
  box.addEventListener("keydown", (event) => {
    if (event.isTrusted && event.key === "Escape") close();
  });

  const head = element("div", "head");
  head.append(element("h2", "", toast.title), button(toast.close, "quiet", close));
  const body = element("div", "stack");
  // Said by a screen reader when it has time.
  body.setAttribute("role", "status");
  box.append(head, body);
  document.documentElement.append(host);
  box.showPopover();
  open = host;

  const tell = (reply?: string) => {
    body.replaceChildren();
    if (reply !== undefined) body.append(element("p", "soft", reply));
    body.append(element("p", "say", toast.say));
    for (const { label, text } of toast.why) {
      const details = element("details", "article");
      details.append(element("summary", "", label), element("blockquote", "", text));
      details.lang = "nl";
      body.append(details);
    }
    const row = element("div", "row");
    for (const { does, label, after } of toast.buttons) {
      row.append(
        button(label, does === "hide" ? "quiet" : "", () => {
          onAnswer(does);
          if (after === undefined) return close();
          body.replaceChildren(element("p", "soft", after));
          stay(LAST_WORD);
        }),
      );
    }
    body.append(row);
  };
  const { question } = toast;
  if (question === undefined) {
    tell();
    return;
  }
  const answers = element("div", "stack answers");
  for (const { label, reply } of question.answers) answers.append(button(label, "", () => tell(reply)));
  body.append(element("p", "say", question.say), answers);
}

function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  if (text !== "") made.textContent = text;
  return made;
}

/** A click that a page's script made is nobody's answer. */
function button(label: string, look: string, press: () => void): HTMLElement {
  const made = element("button", `button ${look}`, label);
  made.setAttribute("type", "button");
  made.addEventListener("click", (event) => {
    if (event.isTrusted) press();
  });
  return made;
}
