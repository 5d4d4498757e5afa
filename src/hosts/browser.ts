import { browser } from "wxt/browser";
import { type InForce, type Sources, settle, shipped } from "../in-force.ts";
import type { Moment } from "../nudge-tips.ts";
import { readPolicy } from "../policy.ts";
import type { Answer, Choice, Question } from "../question.ts";
import type { Toast, ToastAnswer } from "../toast.ts";
import { showTrouble } from "./browser-badge.ts";
import { IN_FORCE, onAnyMessage, type Sender, shadowOf } from "./browser-page.ts";

export { shadowOf };

/** The only file that knows the browser's extension API. What comes from there is checked here, once. */

const IMPORTED = "imported";

/** The policy a content script starts with, in its very first tick. */
export const firstPolicy = shipped;

let settling: Promise<unknown> = Promise.resolve();

/** Works out which policy holds, and keeps it where content scripts can read it. Called by the background alone; one at a time. */
export function settlePolicy(): Promise<InForce> {
  const next = settling.then(async () => {
    const before = stored((await browser.storage.local.get(IN_FORCE))[IN_FORCE]);
    const inForce = settle({ ...(await managed()), ...(await imported()) }, before);
    await browser.storage.local.set({ [IN_FORCE]: inForce });
    return inForce;
  });
  settling = next.catch(() => undefined);
  return next;
}

/** Read again: what an older version stored may lack what this version needs, and the schema fills that in. */
function stored(value: unknown): InForce | undefined {
  const kept = value as InForce | undefined;
  const read = readPolicy(kept?.policy);
  return kept && "policy" in read ? { ...kept, policy: read.policy } : undefined;
}

/** Firefox rejects when there is no managed policy ("Managed storage manifest not found"); Chrome gives an empty object. */
async function managed(): Promise<Pick<Sources, "managed" | "unreadable">> {
  try {
    const values = await browser.storage.managed.get(null);
    return Object.keys(values).length > 0 ? { managed: values } : {};
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return /not found/i.test(why) ? {} : { unreadable: why };
  }
}

async function imported(): Promise<Pick<Sources, "imported">> {
  const json = (await browser.storage.local.get(IMPORTED))[IMPORTED];
  return json === undefined ? {} : { imported: json };
}

/** The policy in force, out of settings that were read. */
export const policyIn = (settings: Readonly<Record<string, unknown>>): InForce | undefined => stored(settings[IN_FORCE]);

/** Calls back with the policy in force now and whenever it changes, without a reload. */
export function followPolicy(listener: (inForce: InForce) => void): void {
  const take = (value: unknown) => {
    const inForce = stored(value);
    if (inForce) listener(inForce);
  };
  browser.storage.local.get(IN_FORCE).then((values) => take(values[IN_FORCE]), ignoreOrphaned);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && changes[IN_FORCE]) take(changes[IN_FORCE].newValue);
  });
}

/** An extension that was updated leaves its old content scripts behind; they go on with the policy they have. */
function ignoreOrphaned(): void {}

/** Settles the policy again whenever one of its sources changes. Background only. */
export function watchPolicySources(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "managed" || (area === "local" && changes[IMPORTED])) void settlePolicy();
  });
}

/** Takes a policy the user imported, or forgets it. The background settles what holds then. */
export async function importPolicy(json: unknown): Promise<void> {
  if (json === undefined) await browser.storage.local.remove(IMPORTED);
  else await browser.storage.local.set({ [IMPORTED]: json });
}

/** What the frames of a page, the background and the pages of the extension say to each other. */
export type Message =
  /** A frame asks the page around it to show the question. The background adds which frame. */
  | { readonly type: "ask"; readonly id: string; readonly question: Question; readonly frame?: number }
  /** The page around it tells the frame what was chosen. */
  | { readonly type: "answer"; readonly id: string; readonly frame: number; readonly answer: Answer }
  /** The page will not have the dialog: the background opens a window that asks. */
  | { readonly type: "ask-apart"; readonly id: string; readonly question: Question }
  /** A frame tells the page around it how far the work is about which it shows a word; without `share` it is over. */
  | { readonly type: "working"; readonly id: string; readonly share?: number }
  /** A page wants to have something read (`browser-desk.ts`). */
  | { readonly type: "desk" }
  /** A frame asks which page it is in. */
  | { readonly type: "top" }
  /** The background asks whether a page is guarded: answered without loading anything. */
  | { readonly type: "alive" }
  /** The popup asks a page how it stands. */
  | { readonly type: "state" }
  /** The background asks a frame what is selected there, with its line ends, which the browser's menus leave out. */
  | { readonly type: "selection" }
  /** The person chose: which rules had asked, and where. Counted by kind of site, when the policy counts at all. */
  | { readonly type: "chose"; readonly rules: readonly string[]; readonly answer: Answer; readonly host: string }
  /** A page was calm for a while, or something happened in it that a tip may be about; answered with a `Toast` or nothing. */
  | { readonly type: "moment"; readonly moment: Moment | "calm"; readonly url: string }
  /** A link to a file was followed. Kept by name, only where the page is a system of the organisation. */
  | { readonly type: "downloaded"; readonly url: string; readonly file: string }
  /** What somebody answered to a toast. */
  | { readonly type: "toasted"; readonly about: Toast["about"]; readonly answer: ToastAnswer }
  /** Something went wrong that the user must be able to see. */
  | { readonly type: "trouble"; readonly what: Trouble };

/** What can go wrong in a page. */
export type Trouble = "dialog-removed" | "not-inserted" | "not-judging";

/** How the guard in a page stands. */
export interface PageState {
  readonly url: string;
  /** The account that is signed in there, where the page tells. */
  readonly account?: string | undefined;
  readonly last?: { readonly outcome: "go" | "ask" | "stop"; readonly rules: readonly string[]; readonly choice?: Choice } | undefined;
  readonly trouble?: Trouble | undefined;
}

/** Says something to the background (and to open pages of the extension). Rejects, and never throws, when the extension was updated. */
export const send = async (message: Message): Promise<unknown> => browser.runtime.sendMessage(message);

/** Listens to our own messages. */
export const onMessage = (answer: (message: Message, from: Sender) => Promise<unknown> | undefined): void => onAnyMessage(answer);

/** Passes messages between the frames of a tab, and shows trouble on the toolbar button. Background only. */
export function relayMessages(
  onChoice: (chosen: Extract<Message, { type: "chose" }>) => Promise<void>,
  openQuestion: (asked: { id: string; question: Question; tab: number; frame: number }) => Promise<true>,
  holdDesks: () => Promise<true>,
): void {
  onMessage((message, { tab, frame }) => {
    if (tab === undefined) return undefined;
    switch (message.type) {
      case "ask":
        return browser.tabs.sendMessage(tab, { ...message, frame: frame ?? 0 }, { frameId: 0 });
      case "answer":
        return browser.tabs.sendMessage(tab, message, { frameId: message.frame });
      case "ask-apart":
        return openQuestion({ id: message.id, question: message.question, tab, frame: frame ?? 0 });
      case "desk":
        return holdDesks();
      case "top":
      case "working":
        return browser.tabs.sendMessage(tab, message, { frameId: 0 });
      case "trouble":
        return showTrouble(tab);
      case "chose":
        return onChoice(message);
      case "alive":
      case "state":
      case "selection":
      case "moment":
      case "downloaded":
      case "toasted":
        return undefined;
    }
  });
}

/** The tab the popup is about, and how its page stands; no state when the page cannot be guarded. */
export async function currentPage(tab?: number): Promise<PageState | undefined> {
  const id = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined) return undefined;
  return browser.tabs.sendMessage(id, { type: "state" } satisfies Message, { frameId: 0 }).catch(() => undefined) as Promise<
    PageState | undefined
  >;
}

/** Calls back when the extension was installed or updated, or the browser started. */
export function onStart(listener: (why: "install" | "update" | "startup") => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === "install" ? "install" : "update"));
  browser.runtime.onStartup.addListener(() => listener("startup"));
}

/** Opens one of the extension's own pages. */
export const openPage = (page: "welcome" | "options"): Promise<unknown> =>
  page === "options" ? browser.runtime.openOptionsPage() : browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
