import type { Page } from "playwright-core";
import type { Act } from "./act.ts";

const KEYS: Record<string, string> = { undo: "Control+Z", redo: "Control+Shift+Z", paste: "Control+V" };
/** The focus goes and comes back, as it does for a question that is answered with no. */
const LOOK_AWAY = `(() => {
  const field = document.activeElement;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection();
  field.blur();
  field.focus();
  if (field.value === undefined) getSelection().setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
})()`;

/** Waits, in the page, until so many pastes were handed on. */
const HANDED = (many: number) => `new Promise((done) => {
  const end = Date.now() + 10_000;
  const look = () => (handed === ${many} ? done(true) : Date.now() > end ? done(false) : setTimeout(look, 5));
  look();
})`;

export type Answer = "anonymise" | "anyway" | "cancel";
/** What answers the question by the keyboard: the safe choice has the focus. */
const ANSWERS: Record<Answer, readonly string[]> = { anonymise: ["Enter"], cancel: ["Escape"], anyway: ["Tab", "Tab", "Enter"] };

/** What a sequence led to: the text, and everything the page saw in a paste. */
export interface Played {
  readonly text: string;
  readonly seen: string;
}

/**
 * Plays a sequence in a new editor. With a choice every paste is asked about and answered so; without one it is the browser's
 * own, and with `skip` it does not happen at all: the focus goes elsewhere for a moment, as it does to a dialog.
 */
export async function play(page: Page, editor: string, acts: readonly Act[], how: Answer | "native" | "skip"): Promise<Played> {
  await page.evaluate(`fresh(${JSON.stringify(editor)})`);
  const slow = editor === "prosemirror" || editor === "lexical";
  let handed = 0;
  let last = "";
  for (const act of acts) {
    // An editor with a model of its own hears of a moved caret a moment later, which is sooner than anybody's next key.
    if (slow && last !== act) await page.evaluate("new Promise((done) => setTimeout(done, 15)).then(quiet)");
    last = act;
    if (act !== "paste" || how === "native") await page.keyboard.press(KEYS[act] ?? act);
    else if (how === "skip") await page.evaluate(LOOK_AWAY);
    else {
      await page.keyboard.press("Control+V");
      for (const key of ANSWERS[how]) await page.keyboard.press(key);
      if (how !== "cancel") {
        handed += 1;
        if (!(await page.evaluate<boolean>(HANDED(handed)))) {
          const state = await page.evaluate(
            "JSON.stringify([handed, text(), document.activeElement.localName, document.hasFocus(), seen])",
          );
          return { text: `The paste never came: ${state}`, seen: "" };
        }
      }
    }
  }
  // Lexical tells its model a moment later.
  await page.evaluate("new Promise((done) => setTimeout(done, 0))");
  return page.evaluate<Played>("({ text: text(), seen })");
}
