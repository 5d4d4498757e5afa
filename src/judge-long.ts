import { holdsDisclaimer } from "./disclaimer.ts";
import { judge, type Verdict } from "./judge.ts";
import type { Attachment, Mail } from "./outgoing.ts";
import type { Policy } from "./policy.ts";

/** Characters that are judged in one go: a few tenths of a second on a slow machine. */
const PIECE = 200_000;

/** What was judged, and whether all of it was. */
export interface LongVerdict {
  readonly verdict: Verdict;
  /** The last part of one's own text was not read. */
  readonly cut: boolean;
}

/**
 * Judges a mail where somebody waits and nothing can interrupt the judging: long texts piece by piece, until there is something to
 * ask (then the pane reads the rest) or time is up. What was not read by then is said to be so. An ordinary mail is one piece.
 */
export function judgeLong(out: Mail, policy: Policy, timeIsUp: () => boolean): LongVerdict {
  const body = piecesOf(out.body);
  const files = out.attachments.map(({ text }) => (text === undefined ? [] : piecesOf(text)));
  const count = Math.max(body.length, ...files.map(({ length }) => length));
  if (count === 1) return { verdict: judge(out, policy), cut: false };
  // It may stand below everything, far from the first piece.
  const signed = out.disclaimerQueued === true || holdsDisclaimer(`${out.body}\n${out.quoted}`, policy.disclaimer.text);
  const whole = signed ? { ...out, disclaimerQueued: true } : out;
  let first: Verdict | undefined;
  for (let n = 0; n < count; n++) {
    if (n > 0 && timeIsUp()) return unread(whole, policy, body, files, n);
    const attachments: Attachment[] = [];
    out.attachments.forEach((file, i) => {
      const text = files[i]?.[n];
      if (text !== undefined) attachments.push({ ...file, text });
      else if (n === 0) attachments.push(file);
    });
    // A later piece has no greeting of its own, and what the first one settled is not asked of it again.
    const later = n === 0 ? {} : { disclaimerQueued: true, body: `\u2026 ${body[n] ?? ""}` };
    const verdict = judge({ ...whole, body: body[0] as string, attachments, ...later }, policy);
    if (verdict.outcome !== "go") return { verdict, cut: false };
    first = first ?? verdict;
  }
  return { verdict: first as Verdict, cut: false };
}

/** Nothing was found up to here, and the rest nobody has read. */
function unread(out: Mail, policy: Policy, body: readonly string[], files: readonly (readonly string[])[], from: number): LongVerdict {
  const attachments = out.attachments.map((file, i): Attachment => {
    if ((files[i] as readonly string[]).length <= from) return file;
    const { text: _, ...rest } = file;
    return { ...rest, unread: "too-slow" };
  });
  // The files that were read to the end held nothing; their texts need not be judged again.
  const known = attachments.map(({ text, ...file }): Attachment => (text === undefined ? file : { ...file, text: "" }));
  return { verdict: judge({ ...out, body: body[0] as string, attachments: known }, policy), cut: body.length > from };
}

/** A text in pieces that end where a line ends, or at least a word. */
function piecesOf(text: string): string[] {
  if (text.length <= PIECE) return [text];
  const pieces: string[] = [];
  let at = 0;
  while (text.length - at > PIECE) {
    const line = text.lastIndexOf("\n", at + PIECE);
    const word = text.lastIndexOf(" ", at + PIECE);
    const end = line > at + PIECE / 2 ? line + 1 : word > at + PIECE / 2 ? word + 1 : at + PIECE;
    pieces.push(text.slice(at, end));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
}
