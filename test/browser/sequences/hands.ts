import type { BrowserContext } from "playwright-core";
import type { TestBrowser } from "../tab.ts";
import type { Hands } from "./play.ts";

/** The numbers of the keys of the sequences that write nothing of their own. */
const SPECIAL: Record<string, number> = {
  Enter: 13,
  Backspace: 8,
  Escape: 27,
  Tab: 9,
  ArrowLeft: 37,
  ArrowRight: 39,
  Home: 36,
  End: 35,
};
const MODIFIERS = { Control: 2, Shift: 8 };

/** A tab in Chromium, its keys sent without waiting for each: the browser keeps their order. Also works behind other tabs. */
export async function inChromium(context: BrowserContext): Promise<Hands> {
  const page = await context.newPage();
  // All by the keyboard: nothing needs to be seen, and drawing it costs most of the time.
  await page.setViewportSize({ width: 320, height: 200 });
  const cdp = await context.newCDPSession(page);
  return {
    goto: async (address) => void (await page.goto(address)),
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    async press(keys) {
      const sent: Promise<unknown>[] = [];
      for (const { text, ...key } of keys.map(keyOf)) {
        const down = text === undefined ? ({ type: "rawKeyDown", ...key } as const) : ({ type: "keyDown", ...key, text } as const);
        sent.push(cdp.send("Input.dispatchKeyEvent", down), cdp.send("Input.dispatchKeyEvent", { type: "keyUp", ...key }));
      }
      await Promise.all(sent);
    },
  };
}

function keyOf(chord: string) {
  const parts = chord.split("+");
  const key = parts[parts.length - 1] as string;
  const modifiers = parts.slice(0, -1).reduce((sum, name) => sum + MODIFIERS[name as keyof typeof MODIFIERS], 0);
  // "#" has its own code too: that of its character would be the End key.
  if (key === "#") return { key, code: "Digit3", modifiers: MODIFIERS.Shift, windowsVirtualKeyCode: 51, text: key };
  const special = SPECIAL[key];
  if (special !== undefined) return { key, code: key, modifiers, windowsVirtualKeyCode: special, text: key === "Enter" ? "\r" : undefined };
  const code = key === " " ? "Space" : `Key${key.toUpperCase()}`;
  return { key, code, modifiers, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0), text: modifiers === 0 ? key : undefined };
}

/** A tab in Firefox, where only the tab in front has the focus: going to a page puts it there. */
export const inFirefox = (browser: TestBrowser): Promise<Hands> => browser.open();
