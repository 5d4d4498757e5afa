import { wordsOf } from "../../src/assess.ts";
import { categoryOf } from "../../src/catalogue.ts";
import { detect } from "../../src/detect.ts";
import { either, type Ignore, ignoring, keyOf } from "../../src/dismissed.ts";
import { firstPolicy, followPolicy, policyIn } from "../../src/hosts/browser.ts";
import type { DeskLine } from "../../src/hosts/browser-desk.ts";
import { dismissedIn, followDismissed, noneDismissed, rememberDismissed } from "../../src/hosts/browser-dismissed.ts";
import { stillIdentifying, worthSaying } from "../../src/identifying.ts";
import { judge } from "../../src/judge.ts";
import type { Paste, Site, Upload } from "../../src/outgoing.ts";
import {
  type Act,
  anonymised,
  anonymisedHtml,
  type Choice,
  keysOf,
  type Question,
  questionOf,
  removable,
  uncheckedQuestion,
} from "../../src/question.ts";
import { hostOf, siteStatus } from "../../src/sites.ts";
import { sayStillIdentifying } from "../../src/texts/identifying.ts";
import { ask, note, tell } from "./ask.ts";
import { bare } from "./bare.ts";
import { type Clip, plainClip, textOf } from "./clip.ts";
import { atDesk, type Load, lookedAt } from "./far.ts";
import { unreadable } from "./files.ts";
import { siteHere } from "./site.ts";

/** What may go into this page. Policy and what was dismissed are here before anybody pastes, so that judging waits for nothing. */

let policy = firstPolicy().policy;
let dismissed = noneDismissed;

/** What somebody let go in this page, pasted or sent: who sends a message about it is not asked once more. */
const agreed = new Set<string>();

/** What is not asked about: what is no personal data and, when sending, what was agreed to in this page. */
function ignored(act: Act): Ignore | undefined {
  const known = ignoring(dismissed);
  return act === "send" && agreed.size > 0 ? either(known, (finding, text) => agreed.has(keyOf(finding, text))) : known;
}

/** Is what somebody types looked at here, when it is sent? */
export function looksAtTyped(): boolean {
  const { url, topUrl } = siteHere();
  return [url, topUrl ?? ""].some((address) => {
    const category = categoryOf(hostOf(address));
    return category !== undefined && policy.sites.typed.includes(category);
  });
}

/** Keeps up with the policy and with what is said to be no personal data in other pages. */
export function followSettings(settings: Readonly<Record<string, unknown>>): void {
  policy = policyIn(settings)?.policy ?? policy;
  dismissed = dismissedIn(settings);
  followPolicy((inForce) => {
    policy = inForce.policy;
  });
  followDismissed((kept) => {
    dismissed = kept;
  });
}

/** The language of whoever works here. */
export const language = () => policy.language;

/** Unpacks the word lists; the first verdict would otherwise wait for that. And says so when they find nothing where something is. */
export function warmJudge(): void {
  try {
    if (detect("Mees de Vries, geboren op 1 januari 2010").length > 0) return;
  } catch {
    // As below: then every paste is asked about, unchecked.
  }
  tell("not-judging");
}

/** Something that a person is asked about. */
export interface Asking {
  readonly act: Act;
  readonly out: Paste | Upload;
  readonly question: Question;
  /** Where the text or the files were read, when that was not here; `out` is empty then. */
  readonly desk?: DeskLine;
}

/** Judges, and gives what to ask; undefined when all is well. Goes wrong towards asking. */
export function look(act: Act, out: Paste | Upload): Asking | undefined {
  const ignore = ignored(act);
  try {
    const verdict = judge(out, policy, ignore);
    if (verdict.outcome !== "go") return { act, out, question: questionOf(act, out, verdict, policy, ignore) };
    note(verdict);
    return undefined;
  } catch {
    tell("not-judging");
    return { act, out, question: uncheckedQuestion(act, out, policy) };
  }
}

/** The same for what is too much to judge here. `stopped`: the person did not want to wait. */
export async function lookFar(act: Act, load: Load): Promise<Asking | "stopped" | undefined> {
  const site = siteHere();
  const files = "files" in load ? load.files : undefined;
  const empty: Paste | Upload = files ? { kind: "upload", files: [], ...site } : { kind: "paste", text: "", ...site };
  try {
    const seen = await atDesk(act, load, terms(act, site));
    if (seen === "stopped") return seen;
    const { looked, desk } = seen;
    if (looked.question) return { act, out: empty, question: looked.question, desk };
    note(looked.verdict);
    desk.close();
    return undefined;
  } catch (error) {
    const why = error instanceof Error && error.message === "too-slow" ? "too-slow" : "not-available";
    const out = files ? { ...empty, kind: "upload" as const, files: unreadable(files, why) } : empty;
    const asking = files ? look(act, out) : undefined;
    return asking ?? { act, out, question: uncheckedQuestion(act, out, policy) };
  }
}

const terms = (act: Act, site: Site) => ({ site, policy, dismissed, agreed: act === "send" ? Array.from(agreed) : [] });

/**
 * What the person chose, and what for. What is said to be no personal data is remembered and the rest is judged again; when
 * nothing is left to ask, it goes on. Whatever happens to the dialog, the text is still on the clipboard and the page as it was.
 */
export async function decide(asking: Asking): Promise<{ readonly choice: Choice; readonly asking: Asking }> {
  const { act, out, question } = asking;
  const answer = await ask(question).catch(() => ({ choice: "cancel" as const, pieces: [] }));
  if (answer.choice === "anyway") for (const key of await keysIn(asking)) agreed.add(key);
  if (answer.choice !== "not-personal") return { choice: answer.choice, asking };
  dismissed = await rememberDismissed(dismissed, await keysIn(asking, answer.pieces ?? []));
  const rest = asking.desk ? await again(asking, asking.desk) : look(act, out);
  return rest ? decide(rest) : { choice: "anyway", asking };
}

/** What identifies the pieces that were found. A desk that is gone no longer knows; then they are asked about again, another time. */
async function keysIn({ act, out, desk }: Asking, pieces?: readonly string[]): Promise<readonly string[]> {
  if (!desk) return keysOf(out, policy, ignored(act), pieces);
  const said = await desk.ask({ do: "keys", ...(pieces ? { pieces } : {}) }).catch(() => undefined);
  return said?.say === "keys" ? said.keys : [];
}

async function again(asking: Asking, desk: DeskLine): Promise<Asking | undefined> {
  const { act, out } = asking;
  try {
    const { question } = await lookedAt(desk, { do: "look", act, ...terms(act, siteHere()) });
    return question && { ...asking, question };
  } catch {
    return { ...asking, question: uncheckedQuestion(act, out, policy) };
  }
}

/** A text without what was asked about. */
export async function withoutFound(text: string, { act, out, question, desk }: Asking): Promise<string> {
  if (desk) {
    const said = await desk.ask({ do: "anonymise" });
    if (said.say !== "text") throw new Error("broken");
    return said.text;
  }
  return out.kind === "paste" ? anonymised(text, out, question, policy, ignored(act)) : text;
}

/** A clip without what was asked about: with its formatting where that can be done for sure, else as plain text. */
export async function cleanClip(clip: Clip, asking: Asking): Promise<Clip> {
  const { act, out, question, desk } = asking;
  if (out.kind !== "paste") return clip;
  // So long a text is not read once more as it will be pasted, so it goes in without formatting.
  if (desk) return plainClip(await withoutFound("", asking));
  const ignore = ignored(act);
  const plain = plainClip(anonymised(clip.text, out, question, policy, ignore));
  const html = clip.data.get("text/html");
  const clean = html === undefined ? undefined : anonymisedHtml(html, out, question, policy, ignore);
  if (clean === undefined) return plain;
  const found = (text: string) => removable(text, out, question, policy, ignore);
  // In an address a name stands without the words around it that make it one, so it is looked for by its words.
  const told = new Set(found(clip.judged).flatMap(({ start, end }) => wordsOf(clip.judged.slice(start, end))));
  const rich = bare(clean, (address) => found(address).length === 0 && !wordsOf(address).some((word) => told.has(word)));
  // Whatever an editor may make visible that its reader did not see: read once more, as it will be pasted.
  const shown = textOf(rich);
  return shown === "" || found(shown).length > 0 ? plain : { ...plain, data: new Map([...plain.data, ["text/html", rich]]) };
}

/** What may still tell who it is in a text that was made anonymous, in the user's words; undefined when that is not worth a word. */
export function remainsIn(text: string): string | undefined {
  const remaining = stillIdentifying(text.slice(0, LONGEST));
  return worthSaying(remaining)
    ? sayStillIdentifying(
        policy.language,
        remaining.map(({ clue }) => clue),
      )
    : undefined;
}

/** Nobody looks through more than this for what remains. */
const LONGEST = 50_000;

/** A site that is approved for everything gets its files untouched and unread. */
export function mustRead(): boolean {
  const { approved, entry } = siteStatus(siteHere(), policy);
  return !approved || entry?.kinds !== undefined;
}
