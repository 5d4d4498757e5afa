import { defineContentScript } from "wxt/utils/define-content-script";
import { ANSWER, ASK, type ClipboardAnswer, FILES, HELLO, PICKER, READY, REARM, WHO } from "./guard/port.ts";

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

/** Of a folder with more than this the rest is said to be unread. */
const FILES_IN_FOLDER = 200;

/** Not in TypeScript's own list of what a window can do. */
interface Openers {
  showOpenFilePicker(): Promise<FileSystemHandle[]>;
  showDirectoryPicker(): Promise<FileSystemHandle>;
}

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
  const ask = (files?: { more: boolean }) =>
    new PromiseHere<ClipboardAnswer>((resolve) => {
      next += 1;
      apply(set, waiting, [next, resolve]);
      apply(dispatchEvent, port, [new CustomEventHere(ASK, { detail: stringify({ id: next, files }) })]);
    });

  clipboard();
  documents();
  pickers();
  openers();

  /** The page's own paste buttons read the clipboard without a paste event. */
  function clipboard(): void {
    if (typeof Clipboard === "undefined" || !navigator.clipboard) return;
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

  /**
   * What somebody opens through the file system comes to the page without any event. Nothing of it does before it was judged:
   * the files go to the guard in an input that never enters the page, and a "no" is to the page as if the person had cancelled.
   */
  function openers(): void {
    if (typeof FileSystemFileHandle === "undefined" || !("showOpenFilePicker" in window)) return;
    const { getFile } = FileSystemFileHandle.prototype;
    const { values } = FileSystemDirectoryHandle.prototype as unknown as { values(): AsyncIterator<FileSystemHandle> };
    const kindOf = getOwnPropertyDescriptor(FileSystemHandle.prototype, "kind")?.get as () => string;
    const itemsOf = getOwnPropertyDescriptor(DataTransfer.prototype, "items")?.get as () => DataTransferItemList;
    const filesOf = getOwnPropertyDescriptor(DataTransfer.prototype, "files")?.get as () => FileList;
    const setFiles = getOwnPropertyDescriptor(HTMLInputElement.prototype, "files")?.set as (files: FileList) => void;
    const { add } = DataTransferItemList.prototype;
    const [TransferHere, input] = [DataTransfer, document.createElement("input")];
    input.type = "file";

    const judged = async (collect: (keep: (handle: FileSystemHandle) => Promise<void>) => Promise<boolean>) => {
      const carrier = new TransferHere();
      const more = await collect(async (handle) => {
        apply(add, apply(itemsOf, carrier, []), [await apply(getFile, handle, [])]);
      });
      apply(setFiles, input, [apply(filesOf, carrier, [])]);
      tell(FILES, input);
      if ((await ask({ more })).say !== "go") throw new ErrorHere("The user aborted a request.", "AbortError");
    };
    hook(window as unknown as Openers, "showOpenFilePicker", (original, self, args) => async () => {
      const handles = (await apply(original, self, args)) as FileSystemHandle[];
      await judged(async (keep) => {
        for (let i = 0; i < handles.length; i++) await keep(handles[i] as FileSystemHandle);
        return false;
      });
      return handles;
    });
    hook(window as unknown as Openers, "showDirectoryPicker", (original, self, args) => async () => {
      const folder = (await apply(original, self, args)) as FileSystemHandle;
      let left = FILES_IN_FOLDER;
      const walk = async (from: FileSystemHandle, keep: (handle: FileSystemHandle) => Promise<void>): Promise<boolean> => {
        const inside = apply(values, from, []) as AsyncIterator<FileSystemHandle>;
        for (let step = await inside.next(); !step.done; step = await inside.next()) {
          if (left <= 0) return true;
          left -= 1;
          if (apply(kindOf, step.value, []) === "file") await keep(step.value);
          else if (await walk(step.value, keep)) return true;
        }
        return false;
      };
      await judged((keep) => walk(folder, keep));
      return folder;
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
