import { defineContentScript } from "wxt/utils/define-content-script";
import { ANSWER, ASK, type ClipboardAnswer, HELLO, PICKER, READY, REARM, WHO } from "./guard/port.ts";

/**
 * The few hooks that only the page's own world can hold. It decides nothing and sees no text that was not approved: it asks
 * the guard, and everything it needs from the page's built-ins it takes before the page can change them.
 */
export default defineContentScript({
  matches: ["<all_urls>"],
  runAt: "document_start",
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  world: "MAIN",
  main: gate,
});

function gate(): void {
  const { apply } = Reflect;
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const { parse, stringify } = JSON;
  const { dispatchEvent, addEventListener, removeEventListener } = EventTarget.prototype;
  const [MouseEventHere, CustomEventHere, PromiseHere, ErrorHere] = [MouseEvent, CustomEvent, Promise, DOMException];
  const port = document.createElement("i");
  const detailOf = getOwnPropertyDescriptor(CustomEvent.prototype, "detail")?.get;

  const tell = (type: string, element: Element | null = null) =>
    apply(dispatchEvent, port, [new MouseEventHere(type, { relatedTarget: element })]);
  const hello = () => apply(dispatchEvent, window, [new MouseEventHere(HELLO, { relatedTarget: port })]);
  apply(addEventListener, window, [WHO, hello, true]);
  apply(addEventListener, port, [READY, () => apply(removeEventListener, window, [WHO, hello, true])]);
  hello();

  clipboard();
  documents();
  pickers();

  /** The page's own paste buttons read the clipboard without a paste event. */
  function clipboard(): void {
    if (typeof Clipboard === "undefined" || !navigator.clipboard) return;
    let next = 0;
    const waiting = new Map<number, (answer: ClipboardAnswer) => void>();
    const [get, set, remove] = [waiting.get, waiting.set, waiting.delete];
    apply(addEventListener, port, [
      ANSWER,
      (event: Event) => {
        const answer = parse(apply(detailOf as () => string, event, [])) as ClipboardAnswer;
        const settle = apply(get, waiting, [answer.id]);
        apply(remove, waiting, [answer.id]);
        settle?.(answer);
      },
    ]);
    const ask = () =>
      new PromiseHere<ClipboardAnswer>((resolve) => {
        next += 1;
        apply(set, waiting, [next, resolve]);
        apply(dispatchEvent, port, [new CustomEventHere(ASK, { detail: stringify({ id: next }) })]);
      });
    // A method borrowed for another frame's clipboard would be judged by the wrong guard.
    const own = navigator.clipboard;
    const NO = { say: "no" } as const;
    const refused = () => new ErrorHere("Read permission denied.", "NotAllowedError");
    const [Item, BlobHere] = [typeof ClipboardItem === "undefined" ? undefined : ClipboardItem, Blob];
    hook(Clipboard.prototype, "readText", (original, self, args) => async () => {
      const answer = self === own ? await ask() : NO;
      if (answer.say === "go") return apply(original, self, args);
      if (answer.say === "no") throw refused();
      return answer.data["text/plain"] ?? "";
    });
    hook(Clipboard.prototype, "read", (original, self, args) => async () => {
      const answer = self === own ? await ask() : NO;
      if (answer.say === "go") return apply(original, self, args);
      if (answer.say === "no" || !Item) throw refused();
      const blobs: Record<string, Blob> = {};
      for (const type in answer.data) blobs[type] = new BlobHere([answer.data[type] ?? ""], { type });
      return [new Item(blobs)];
    });
  }

  /** `document.open` throws away every listener on the window, ours too; they are put back before the page can add its own. */
  function documents(): void {
    const own = Document.prototype;
    const open = own.open;
    const readyState = getOwnPropertyDescriptor(own, "readyState")?.get as () => DocumentReadyState;
    hook(own, "open", (original, self, args) => () => {
      const result = apply(original, self, args);
      tell(REARM);
      return result;
    });
    for (const name of ["write", "writeln"] as const) {
      hook(own, name, (original, self, args) => () => {
        // Writing into a finished document opens it first. Doing that apart leaves a moment before a written script runs.
        if (apply(readyState, self, []) !== "loading") {
          apply(open, self, []);
          tell(REARM);
        }
        return apply(original, self, args);
      });
    }
  }

  /** A file input that is not in the page sends its events past the window; the guard listens on the input itself. */
  function pickers(): void {
    const isPicker = (element: unknown): element is HTMLInputElement => element instanceof HTMLInputElement && element.type === "file";
    const tellPicker = (element: unknown) => {
      if (isPicker(element)) tell(PICKER, element);
    };
    hook(HTMLElement.prototype, "click", (original, self, args) => () => {
      tellPicker(self);
      return apply(original, self, args);
    });
    if ("showPicker" in HTMLInputElement.prototype) {
      hook(HTMLInputElement.prototype, "showPicker", (original, self, args) => () => {
        tellPicker(self);
        return apply(original, self, args);
      });
    }
    hook(EventTarget.prototype, "dispatchEvent", (original, self, args) => () => {
      tellPicker(self);
      return apply(original, self, args);
    });
  }

  /** Puts something of ours before a method. The page may still put its own function there; the original it cannot get back. */
  function hook<T extends object, K extends keyof T & string>(
    owner: T,
    name: K,
    around: (original: (...args: never[]) => unknown, self: unknown, args: never[]) => () => unknown,
  ): void {
    const original = owner[name] as (...args: never[]) => unknown;
    if (typeof original !== "function") return;
    const ours = {
      [name](this: unknown, ...args: never[]) {
        return around(original, this, args)();
      },
    }[name];
    defineProperty(owner, name, {
      enumerable: true,
      configurable: false,
      get: () => ours,
      set(this: object, value: unknown) {
        if (this !== owner) defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true });
      },
    });
  }
}
