import { browser } from "wxt/browser";
import { answered, type Downloaded, downloaded, due, kept } from "../downloads.ts";
import { type Nudge, type NudgeMemory, noMemory, nudgeAt, nudgeFor, nudgesOf, silence } from "../nudge.ts";
import type { Moment, TipId } from "../nudge-tips.ts";
import type { Policy } from "../policy.ts";
import { siteStatus } from "../sites.ts";
import { fileToast, type Toast, type ToastAnswer, tipToast } from "../toast.ts";
import { followPolicy, onMessage, openPage } from "./browser.ts";
import { openOwnPage } from "./browser-pages.ts";

const NUDGES = "nudges";
const DOWNLOADS = "downloads";

/** Which tips were shown on this machine, and when. It never leaves it, and forgets after six months. */
export async function readNudges(): Promise<NudgeMemory> {
  const stored = (await browser.storage.local.get(NUDGES))[NUDGES] as Partial<NudgeMemory> | undefined;
  return { ...noMemory, ...stored };
}

/** Keeps that. */
export const keepNudges = (memory: NudgeMemory): Promise<void> => browser.storage.local.set({ [NUDGES]: memory });

/** The files that were taken out of a system of the organisation, by name. */
export async function readDownloads(): Promise<Downloaded[]> {
  const stored = (await browser.storage.local.get(DOWNLOADS))[DOWNLOADS];
  return kept(Array.isArray(stored) ? (stored as Downloaded[]) : [], Date.now());
}

/** Answers whether a file is still needed. */
export async function answerDownload(name: string, answer: "gone" | "later"): Promise<void> {
  await keepDownloads(answered(await readDownloads(), name, answer, Date.now()));
}

/** Nothing to remember leaves nothing behind. */
const keepDownloads = (all: readonly Downloaded[]): Promise<void> =>
  all.length === 0 ? browser.storage.local.remove(DOWNLOADS) : browser.storage.local.set({ [DOWNLOADS]: all });

/** Does what a tip offers. */
export function actOnTip(tip: string, policy: Policy): void {
  const act = nudgesOf(policy).find((one) => one.tip === tip)?.act;
  const url = policy.channels[0]?.url;
  if (act === "channel") void (url !== undefined && browser.tabs.create({ url }));
  else if (act === "options") void openPage(act);
  else if (act !== undefined) void openOwnPage(act);
}

/** Decides what a page may show, one page at a time; two tabs must not each show the tip of the week. Background only. */
export function offerToasts(today: () => string): void {
  let first: (policy: Policy) => void = () => undefined;
  let policy = new Promise<Policy>((resolve) => {
    first = resolve;
  });
  followPolicy((inForce) => {
    first(inForce.policy);
    policy = Promise.resolve(inForce.policy);
  });
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  onMessage((message) => {
    switch (message.type) {
      case "moment":
        return inTurn(async () => toastFor(message.moment, message.url, today(), await policy));
      case "downloaded":
        return inTurn(async () => remember(message.url, message.file, today(), await policy));
      case "toasted":
        return inTurn(async () => take(message.about, message.answer, today(), await policy));
      default:
        return undefined;
    }
  });
}

/** Where pupils' data come from: what the organisation approved. Elsewhere nobody's printing or downloading is any business of ours. */
const isSource = (url: string, day: string, policy: Policy) => siteStatus({ url, day }, policy).approved;

async function toastFor(moment: Moment | "calm", url: string, day: string, policy: Policy): Promise<Toast | undefined> {
  // In a pilot that only shows, nothing comes by itself; the popup has it all.
  if (policy.mode === "show-only" || policy.nudges.perWeek === 0) return undefined;
  const memory = await readNudges();
  if (moment === "print" && !isSource(url, day, policy)) return undefined;
  if (moment !== "calm") return show(nudgeAt(moment, day, policy, memory), memory, (nudge) => tipToast(nudge, policy));
  const file = due(await readDownloads(), Date.now())[0];
  if (file) {
    const asked = await show(nudgeAt("download", day, policy, memory), memory, (nudge) => fileToast(file.name, nudge, policy));
    if (asked) return asked;
  }
  if (memory.offered === day) return undefined;
  // Once a day, whether there was one or not; the popup keeps it for who looks.
  return show(nudgeFor(day, policy, memory), memory, (nudge) => tipToast(nudge, policy), day);
}

async function show(
  { nudge, memory }: ReturnType<typeof nudgeFor>,
  before: NudgeMemory,
  toast: (nudge: Nudge) => Toast,
  offered?: string,
): Promise<Toast | undefined> {
  const next = offered === undefined ? memory : { ...memory, offered };
  if (next !== before) await keepNudges(next);
  return nudge && toast(nudge);
}

async function remember(url: string, file: string, day: string, policy: Policy): Promise<void> {
  // Without an article that asks for it, or where no tips are wanted, no name is kept.
  const asked = policy.nudges.perWeek > 0 && nudgesOf(policy).some(({ tip }) => tip === "download");
  if (!asked || browser.extension.inIncognitoContext || !isSource(url, day, policy)) return;
  await keepDownloads(downloaded(await readDownloads(), file, Date.now()));
}

async function take(about: Toast["about"], answer: ToastAnswer, day: string, policy: Policy): Promise<void> {
  if ("file" in about) {
    if (answer === "gone" || answer === "later") await answerDownload(about.file, answer);
  } else if (answer === "hide") await keepNudges(silence(about.tip as TipId, day, await readNudges()));
  else if (answer === "act") actOnTip(about.tip, policy);
}
