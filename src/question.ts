import type { Kind } from "./finding.ts";
import { look, type Verdict } from "./judge.ts";
import { mask } from "./mask.ts";
import type { Paste } from "./outgoing.ts";
import type { Policy } from "./policy.ts";
import { redact } from "./redact.ts";
import { hostOf } from "./sites.ts";
import type { Lang } from "./texts/text.ts";

/** How something came to the page. */
export type Act = "paste" | "drop";

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
  /** The text could not be checked, which is never the same as clean. */
  readonly unchecked: boolean;
}

/** The fragments of one kind, masked, and how many more there are than are shown. */
export interface Found {
  readonly kind: Kind;
  readonly pieces: readonly string[];
  readonly more: number;
}

/** What the person chose. */
export type Choice = "anonymise" | "anyway" | "cancel";

const SHOWN = 4;

/** The question that belongs to a verdict other than `go`. */
export function questionOf(act: Act, out: Paste, verdict: Verdict, policy: Policy): Question {
  const found = new Map<Kind, string[]>();
  for (const { kind, start, end } of look(out, policy).in("text").findings) {
    const pieces = found.get(kind) ?? [];
    const piece = mask(out.text.slice(start, end));
    if (!pieces.includes(piece)) pieces.push(piece);
    found.set(kind, pieces);
  }
  const remedies = new Set(
    verdict.concerns.map(({ remedies: list }) => list.map(({ do: name }) => name)).reduce((a, b) => a.concat(b), []),
  );
  return {
    act,
    host: hostOf(out.url) || out.url,
    lang: policy.language,
    verdict,
    found: Array.from(found, ([kind, pieces]) => ({ kind, pieces: pieces.slice(0, SHOWN), more: Math.max(0, pieces.length - SHOWN) })),
    remove: remedies.has("anonymise") ? "all" : remedies.has("remove-bsn") ? "bsn" : "nothing",
    unchecked: false,
  };
}

/** The question when looking at the text went wrong: the person decides, and is told that nothing was checked. */
export function uncheckedQuestion(act: Act, out: Paste, policy: Policy): Question {
  const verdict: Verdict = { outcome: "ask", concerns: [] };
  return { act, host: hostOf(out.url) || out.url, lang: policy.language, verdict, found: [], remove: "nothing", unchecked: true };
}

/** The text without what the question found in it. */
export function anonymised(text: string, out: Paste, { remove }: Question, policy: Policy): string {
  const { findings } = look({ ...out, text }, policy).in("text");
  return redact(text, remove === "bsn" ? findings.filter(({ kind }) => kind === "bsn") : findings);
}
