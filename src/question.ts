import { type Ignore, keyOf } from "./dismissed.ts";
import type { Finding, Kind } from "./finding.ts";
import { look, type Verdict } from "./judge.ts";
import { mask } from "./mask.ts";
import { type Paste, parts, type Site, type Unread, type Upload } from "./outgoing.ts";
import type { Policy } from "./policy.ts";
import { redact, replacements } from "./redact.ts";
import { redactHtml } from "./redact-html.ts";
import { hostOf } from "./sites.ts";
import type { Lang } from "./texts/text.ts";

/** How something came to the page. */
export type Act = "paste" | "drop" | "upload" | "send";

/**
 * What a person is asked when a paste is not simply fine. It travels from a frame to the page around it, so it holds
 * kinds, counts and masked fragments; never the text.
 */
export interface Question {
  readonly act: Act;
  readonly host: string;
  readonly lang: Lang;
  readonly verdict: Verdict;
  readonly found: readonly Found[];
  /** What can be taken out: everything that was found, only the BSN, or nothing. */
  readonly remove: "all" | "bsn" | "nothing";
  /** The reasons to choose from for going on regardless; empty = none is asked. */
  readonly reasons: readonly string[];
  /** Whether the person may say of what was found that it is no personal data. */
  readonly dismissing: boolean;
  /** The text could not be checked, which is never the same as clean. */
  readonly unchecked: boolean;
  /** Files, by the id the verdict names them by; their names are masked, because they often hold a pupil's. */
  readonly files: readonly { readonly id: string; readonly name: string; readonly unread?: Unread }[];
  /** Nothing is asked yet: it is being looked at, which takes a moment, and that can be stopped. */
  readonly working?: true;
}

/** The fragments of one kind, masked, and how many more there are than are shown. */
export interface Found {
  readonly kind: Kind;
  readonly pieces: readonly string[];
  readonly more: number;
}

/** What the person chose. */
export type Choice = "anonymise" | "anyway" | "cancel" | "not-personal";

/** What the person answered. */
export interface Answer {
  readonly choice: Choice;
  /** Why, for going on regardless: one of the policy's own sentences, or {@link OTHER_REASON}. */
  readonly reason?: string;
  /** With `not-personal`: which of the pieces, as {@link pieceId} names them. */
  readonly pieces?: readonly string[];
}

/** None of the policy's reasons. */
export const OTHER_REASON = "other";

const SHOWN = 4;

/** The question that belongs to a verdict other than `go`. */
export function questionOf(act: Act, out: Paste | Upload, verdict: Verdict, policy: Policy, ignore?: Ignore): Question {
  const remedies = new Set(
    verdict.concerns.map(({ remedies: list }) => list.map(({ do: name }) => name)).reduce((a, b) => a.concat(b), []),
  );
  return {
    ...plain(act, out, policy),
    verdict,
    found: Array.from(pieces(out, policy, ignore), ([kind, list]) => ({
      kind,
      pieces: Array.from(list.values(), ({ masked }) => masked).slice(0, SHOWN),
      more: Math.max(0, list.size - SHOWN),
    })),
    dismissing: policy.dismissing && verdict.outcome !== "stop",
    remove: remedies.has("anonymise") ? "all" : remedies.has("remove-bsn") ? "bsn" : "nothing",
    files:
      out.kind === "upload"
        ? out.files.map(({ id, name, unread, inline }) => ({
            id,
            name: maskName(name),
            ...(unread && unread !== "protected" && !inline && { unread }),
          }))
        : [],
  };
}

/** What was found, by kind and then by value: the same name twice is one piece, two names that look alike when masked are two. */
function pieces(out: Paste | Upload, policy: Policy, ignore?: Ignore): Map<Kind, Map<string, { masked: string; keys: string[] }>> {
  const found = new Map<Kind, Map<string, { masked: string; keys: string[] }>>();
  const looked = look(out, policy, ignore);
  for (const { part, text } of parts(out)) {
    for (const finding of looked.in(part).findings) {
      const value = text.slice(finding.start, finding.end);
      const list = found.get(finding.kind) ?? new Map<string, { masked: string; keys: string[] }>();
      const piece = list.get(value.toLowerCase()) ?? { masked: mask(value), keys: [] };
      piece.keys.push(keyOf(finding, text));
      found.set(finding.kind, list.set(value.toLowerCase(), piece));
    }
  }
  return found;
}

/** The name of a piece between the dialog and the frame that has the text: its kind and its place in the list. */
export const pieceId = (kind: Kind, index: number): string => `${kind}.${index}`;

/** What must be remembered when these pieces are no personal data; everything that was found when none are named. */
export function keysOf(out: Paste | Upload, policy: Policy, ignore?: Ignore, ids?: readonly string[]): string[] {
  const keys: string[] = [];
  pieces(out, policy, ignore).forEach((list, kind) => {
    Array.from(list.values()).forEach((piece, index) => {
      if (ids === undefined || ids.indexOf(pieceId(kind, index)) >= 0) keys.push(...piece.keys);
    });
  });
  return keys;
}

/** The question when looking at the text went wrong: the person decides, and is told that nothing was checked. */
export function uncheckedQuestion(act: Act, out: Paste | Upload, policy: Policy): Question {
  return { ...plain(act, out, policy), unchecked: true };
}

/** The word while something is looked at. */
export function workingQuestion(act: Act, { url }: Site, count: number, policy: Policy): Question {
  const files = Array.from({ length: count }, (_, i) => ({ id: String(i), name: "" }));
  return { ...plain(act, { url }, policy), files, working: true };
}

const plain = (act: Act, { url }: Site, { language, reasons }: Policy): Question => ({
  act,
  host: hostOf(url) || url,
  lang: language,
  verdict: { outcome: "ask", concerns: [] },
  found: [],
  remove: "nothing",
  reasons: reasons.browser,
  dismissing: false,
  unchecked: false,
  files: [],
});

/** The kind of file stays readable. */
const maskName = (name: string): string => {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? `${mask(name.slice(0, dot))}${name.slice(dot)}` : mask(name);
};

/** The text without what the question found in it. */
export const anonymised = (text: string, out: Paste, question: Question, policy: Policy, ignore?: Ignore): string =>
  redact(text, removable(text, out, question, policy, ignore));

/** The same for HTML, formatting kept; undefined when that cannot be done for sure. */
export const anonymisedHtml = (html: string, out: Paste, question: Question, policy: Policy, ignore?: Ignore): string | undefined =>
  redactHtml(html, (text) => replacements(text, removable(text, out, question, policy, ignore)));

/** What the question offers to take out of a text. */
export function removable(text: string, out: Paste, { remove }: Question, policy: Policy, ignore?: Ignore): readonly Finding[] {
  const { findings } = look({ ...out, text }, policy, ignore).in("text");
  return remove === "bsn" ? findings.filter(({ kind }) => kind === "bsn") : findings;
}
