import { browser } from "wxt/browser";
import type { Moment } from "../nudge-tips.ts";
import type { Toast, ToastAnswer } from "../toast.ts";
import type { Message } from "./browser.ts";

/**
 * What a page's script for tips says to the background. Apart from `browser.ts`, because that brings the whole schema of the
 * policy along, and this script is on every page.
 */
const say = (message: Message): Promise<unknown> => browser.runtime.sendMessage(message).catch(() => undefined);

/** Asks for what may be shown now, if anything. */
export const askToast = (moment: Moment | "calm", url: string): Promise<Toast | undefined> =>
  say({ type: "moment", moment, url }) as Promise<Toast | undefined>;

/** Tells that a link to a file was followed. */
export const tellDownload = (url: string, file: string): void => void say({ type: "downloaded", url, file });

/** Tells what was answered. */
export const answerToast = (about: Toast["about"], answer: ToastAnswer): void => void say({ type: "toasted", about, answer });

/** What a calm page could still ask today: about a file that was left, the tip of the day, or nothing. */
export async function stillToAsk(day: string): Promise<"file" | "tip" | undefined> {
  const { nudges, downloads } = (await browser.storage.local.get(["nudges", "downloads"])) as {
    nudges?: { offered?: string; shown?: { day: string }[] };
    downloads?: { ask: number }[];
  };
  // One a day: when there was one, a file waits until tomorrow too.
  if (nudges?.shown?.some((one) => one.day === day)) return undefined;
  if (downloads?.some(({ ask }) => ask <= Date.now())) return "file";
  return nudges?.offered === day ? undefined : "tip";
}
