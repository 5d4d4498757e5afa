import { browser } from "wxt/browser";

/** The little of the browser's extension API that a page needs before anything else; nothing heavy comes with it. */

/** Where the policy in force is kept, and where what somebody said is no personal data. */
export const IN_FORCE = "inForce";
export const DISMISSED = "dismissed";

/** The settings a page needs to judge by, as they are kept; read once when the page begins. */
export const readSettings = (): Promise<Record<string, unknown>> => browser.storage.local.get([IN_FORCE, DISMISSED]);

/** Calls back with every setting that changes afterwards: a page can be open for days before somebody types in it. */
export function onSettings(take: (changed: Readonly<Record<string, unknown>>) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== "local") return;
    for (const key of [IN_FORCE, DISMISSED]) if (changes[key]) take({ [key]: changes[key].newValue });
  });
}

/** Who sent a message. */
export interface Sender {
  readonly tab?: number;
  readonly frame?: number;
}

/**
 * Listens to messages. One listener per context, and `sendResponse` with `return true`: the only form that works in every
 * browser. An `undefined` answer means "not for me".
 */
export function onAnyMessage<M>(answer: (message: M, from: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: M, sender, respond: (value: unknown) => void) => {
    const from = {
      ...(sender.tab?.id === undefined ? {} : { tab: sender.tab.id }),
      ...(sender.frameId === undefined ? {} : { frame: sender.frameId }),
    };
    const answered = answer(message, from);
    if (!answered) return undefined;
    answered.then(respond, () => respond(undefined));
    return true;
  });
}

/** The shadow root of an element, also a closed one. Chrome offers it as an API, Firefox on the element. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  try {
    return (browser as unknown as ChromeDom).dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    // The extension was updated under this page: the API is gone, the page and its text are still there.
    return null;
  }
}

interface ChromeDom {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}
