import { ANSWER, ASK, FILES, type GateAnswer, type GateAsk, HELLO, PICKER, READY, REARM, WHO } from "./port.ts";

export type { GateAnswer } from "./port.ts";

/** What the guard does when its gate in the page's own world says something. */
export interface GateHandlers {
  /** The page wants to read the clipboard. */
  clipboard(): Promise<GateAnswer>;
  /** The page gets files through the file system; `more` when there are more than these. */
  files(files: readonly File[], more: boolean): Promise<boolean>;
  /** The page threw all listeners away. */
  rearm(): void;
  /** A file input outside the page is about to be used. */
  picker(input: HTMLInputElement): void;
}

/** Connects to the gate, whichever of the two ran first. */
export function openGate(handlers: GateHandlers): void {
  const connect = (event: Event) => {
    const port = (event as MouseEvent).relatedTarget;
    if (!(port instanceof HTMLElement) || port.isConnected) return;
    window.removeEventListener(HELLO, connect, true);
    event.stopImmediatePropagation();
    port.addEventListener(REARM, () => handlers.rearm());
    port.addEventListener(PICKER, ({ relatedTarget }: MouseEventInit) => {
      if (relatedTarget instanceof HTMLInputElement) handlers.picker(relatedTarget);
    });
    let chosen: readonly File[] = [];
    port.addEventListener(FILES, ({ relatedTarget }: MouseEventInit) => {
      if (relatedTarget instanceof HTMLInputElement) chosen = Array.from(relatedTarget.files ?? []);
    });
    port.addEventListener(ASK, async (asked: Event) => {
      const { id, files } = JSON.parse(String((asked as CustomEvent).detail)) as GateAsk;
      const asking = files
        ? handlers.files(chosen, files.more).then((may): GateAnswer => ({ say: may ? "go" : "no" }))
        : handlers.clipboard();
      const answer = await asking.catch((): GateAnswer => ({ say: "no" }));
      port.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify({ ...answer, id }) }));
    });
    port.dispatchEvent(new Event(READY));
  };
  window.addEventListener(HELLO, connect, true);
  window.dispatchEvent(new Event(WHO));
}
