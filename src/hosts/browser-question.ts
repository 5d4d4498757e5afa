import { browser } from "wxt/browser";
import type { Answer, Question } from "../question.ts";
import { handOver, takeHandover } from "./browser-pages.ts";

/** A question that a page will not have on its own screen is asked in a window of ours. */
export interface Apart {
  readonly id: string;
  readonly question: Question;
  /** The frame that asks. */
  readonly tab: number;
  readonly frame: number;
}

/** How long a frame waits for the window to show the question. */
const PATIENCE = 5_000;

/** Opens the window. Background only: a page's own frame may not. */
export async function openQuestion(apart: Apart): Promise<true> {
  const url = browser.runtime.getURL(`/question.html?text=${await handOver(JSON.stringify(apart))}` as "/options.html");
  // A phone has no windows.
  if (browser.windows) await browser.windows.create({ url, type: "popup", width: 580, height: 520 });
  else await browser.tabs.create({ url });
  return true;
}

/** The question this window was opened for, and how to answer it. Taken once. */
export async function takeQuestion(): Promise<{ question: Question; answer(answer: Answer): void } | undefined> {
  const text = await takeHandover();
  if (text === undefined) return undefined;
  const { id, question, tab, frame } = JSON.parse(text) as Apart;
  // An open line and not a message: when this window is closed without an answer, the frame hears that too.
  const line = browser.tabs.connect(tab, { name: id, frameId: frame });
  return { question, answer: (answer) => line.postMessage(answer) };
}

/** Waits in a frame for what is answered in the window; closing it is an answer too. Rejects when no window comes. */
export function answerFromWindow(id: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("no window")), PATIENCE);
    browser.runtime.onConnect.addListener(function connected(line) {
      if (line.name !== id) return;
      clearTimeout(late);
      browser.runtime.onConnect.removeListener(connected);
      line.onMessage.addListener((answer) => resolve(answer as Answer));
      line.onDisconnect.addListener(() => resolve({ choice: "cancel" }));
    });
  });
}
