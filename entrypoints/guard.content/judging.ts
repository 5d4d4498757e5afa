import { detect } from "../../src/detect.ts";
import { ignoring } from "../../src/dismissed.ts";
import { firstPolicy, followPolicy } from "../../src/hosts/browser.ts";
import { followDismissed, noneDismissed, rememberDismissed } from "../../src/hosts/browser-dismissed.ts";
import { judge } from "../../src/judge.ts";
import type { Paste, Upload } from "../../src/outgoing.ts";
import { type Act, anonymised, type Choice, keysOf, type Question, questionOf, uncheckedQuestion } from "../../src/question.ts";
import { siteStatus } from "../../src/sites.ts";
import { ask, note } from "./ask.ts";
import { siteHere } from "./site.ts";

/** What may go into this page. Policy and what was dismissed are here before anybody pastes, so that judging waits for nothing. */

let policy = firstPolicy().policy;
let dismissed = noneDismissed;

/** Keeps up with the policy and with what is said to be no personal data in other pages. */
export function followSettings(): void {
  followPolicy((inForce) => {
    policy = inForce.policy;
  });
  followDismissed((kept) => {
    dismissed = kept;
  });
}

/** The language of whoever works here. */
export const language = () => policy.language;

/** Unpacks the word lists; the first verdict would otherwise wait for that. */
export const warmJudge = (): void => void detect("Mees de Vries, geboren op 1 januari 2010");

/** Something that a person is asked about. */
export interface Asking {
  readonly act: Act;
  readonly out: Paste | Upload;
  readonly question: Question;
}

/** Judges, and gives what to ask; undefined when all is well. Goes wrong towards asking. */
export function look(act: Act, out: Paste | Upload): Asking | undefined {
  const ignore = ignoring(dismissed);
  try {
    const verdict = judge(out, policy, ignore);
    if (verdict.outcome !== "go") return { act, out, question: questionOf(act, out, verdict, policy, ignore) };
    note(verdict);
    return undefined;
  } catch {
    return { act, out, question: uncheckedQuestion(act, out, policy) };
  }
}

/**
 * What the person chose, and what for. What is said to be no personal data is remembered and the rest is judged again; when
 * nothing is left to ask, it goes on. Whatever happens to the dialog, the text is still on the clipboard and the page as it was.
 */
export async function decide(asking: Asking): Promise<{ readonly choice: Choice; readonly asking: Asking }> {
  const { act, out, question } = asking;
  const answer = await ask(question).catch(() => ({ choice: "cancel" as const, pieces: [] }));
  if (answer.choice !== "not-personal") return { choice: answer.choice, asking };
  dismissed = await rememberDismissed(dismissed, keysOf(out, policy, ignoring(dismissed), answer.pieces ?? []));
  const rest = look(act, out);
  return rest ? decide(rest) : { choice: "anyway", asking };
}

/** A text without what was asked about. */
export function withoutFound(text: string, { out, question }: Asking): string {
  return out.kind === "paste" ? anonymised(text, out, question, policy, ignoring(dismissed)) : text;
}

/** A site that is approved for everything gets its files untouched and unread. */
export function mustRead(): boolean {
  const { approved, entry } = siteStatus(siteHere(), policy);
  return !approved || entry?.kinds !== undefined;
}
