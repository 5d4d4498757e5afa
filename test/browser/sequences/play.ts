import type { Act } from "./act.ts";

/** Somebody's hands at one page: what the browsers' drivers must be able to do. */
export interface Hands {
  goto(address: string): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  /** Keys one after the other; over when the page has had them all. */
  press(keys: readonly string[]): Promise<void>;
}

const KEYS: Record<string, string> = { undo: "Control+Z", redo: "Control+Shift+Z", paste: "Control+V" };

export type Answer = "anonymise" | "anyway" | "cancel";
/** What answers the question by the keyboard: the safe choice has the focus. */
const ANSWERS: Record<Answer, readonly string[]> = { anonymise: ["Enter"], cancel: ["Escape"], anyway: ["Tab", "Tab", "Enter"] };

/** What a sequence led to: the text, everything the page saw in a paste, and how often a question came up. */
export interface Played {
  readonly text: string;
  readonly seen: string;
  readonly asked: number;
}

/**
 * Plays a sequence in a new editor. With a choice every paste is asked about and answered so; without one it is the browser's
 * own, and with `skip` it does not happen at all: the focus goes elsewhere for a moment, as it does to a dialog.
 */
export async function play(hands: Hands, editor: string, acts: readonly Act[], how: Answer | "native" | "skip"): Promise<Played> {
  await hands.evaluate(`fresh(${JSON.stringify(editor)})`);
  // An editor with a model of its own hears of the focus and the caret a moment later, which is sooner than anybody's next key.
  const slow = editor === "prosemirror" || editor === "lexical";
  let keys: string[] = [];
  const flush = async () => {
    if (keys.length > 0) await hands.press(keys);
    keys = [];
  };
  let handed = 0;
  for (const act of acts) {
    const asked = act === "paste" && how !== "native";
    if (!asked) keys.push(KEYS[act] ?? act);
    else if (how === "skip") {
      await flush();
      await hands.evaluate("lookAway()");
    } else {
      keys.push("Control+V", ...ANSWERS[how]);
      await flush();
      if (how === "cancel") await hands.evaluate("settled()");
      else {
        handed += 1;
        if (!(await hands.evaluate<boolean>(`handedOn(${handed})`))) {
          const state = await hands.evaluate<string>(
            "JSON.stringify([handed, text(), document.activeElement?.localName, document.hasFocus(), seen])",
          );
          return { text: `The paste never came: ${state}`, seen: "", asked: 0 };
        }
      }
    }
    if (slow) {
      await flush();
      await hands.evaluate("settled()");
    }
  }
  await flush();
  return hands.evaluate<Played>("settled().then(() => ({ text: text(), seen, asked }))");
}
