import type { Verdict } from "./judge.ts";
import type { Appointment, Mail } from "./outgoing.ts";

/**
 * What the user looked at in the pane and found good as it is, so that sending does not ask it a second time. It holds for
 * exactly this mail: one other word, file or receiver, and everything is asked again. What the policy stops cannot be settled.
 */
export interface Settled {
  /** Of what was looked at; nothing of it can be read back. */
  readonly mark: string;
  /** The rules that were settled, with the reason that was chosen from the policy's list; "" where none is asked. */
  readonly rules: Readonly<Record<string, string>>;
}

/** A verdict without what was settled for exactly this mail. */
export function withoutSettled(
  { outcome, concerns }: Verdict,
  settled: Settled | undefined,
  out: Mail | Appointment,
  extra: string,
): Verdict {
  if (settled === undefined || settled.mark !== markOf(out, extra)) return { outcome, concerns };
  const left = concerns.filter(({ level, rule }) => level !== "ask" || settled.rules[rule] === undefined);
  const has = (level: "stop" | "ask") => left.some((concern) => concern.level === level);
  return { outcome: has("stop") ? "stop" : has("ask") ? "ask" : "go", concerns: left };
}

/** What was settled, as it was noted down; undefined for anything else. */
export function readSettled(note: string | undefined): Settled | undefined {
  try {
    const { mark, rules } = JSON.parse(note ?? "null") as Settled;
    return typeof mark === "string" && typeof rules === "object" && rules !== null ? { mark, rules } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The mark of a mail: receivers, words and files. `extra` is what Outlook itself puts under a mail on sending (the disclaimer),
 * which is there for the send handler and not yet for the pane. Two hashes of 32 bits, because one collides too easily.
 */
export function markOf(out: Mail | Appointment, extra: string): string {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9\u00c0-\uffff]+/g, "");
  const words = (text: string) => {
    const all = letters(text);
    const put = letters(extra);
    const at = put === "" ? -1 : all.lastIndexOf(put);
    return at < 0 ? all : all.slice(0, at) + all.slice(at + put.length);
  };
  const who = (list: Mail["to"]) =>
    list
      .map(({ address, name }) => address || name)
      .sort()
      .join(",");
  const parts =
    out.kind === "mail"
      ? [who(out.to), who(out.cc), who(out.bcc), ...out.attachments.map(({ name, size }) => `${name} ${size}`).sort()]
      : [who(out.attendees), out.location];
  const text = [out.kind, out.from, out.subject, words(out.body), ...parts].join("\n");
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) + i;
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
