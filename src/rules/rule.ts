import type { Assessment } from "../assess.ts";
import type { Kind } from "../finding.ts";
import type { ArticleId } from "../instruction.ts";
import type { Outgoing, Part } from "../outgoing.ts";
import type { Policy } from "../policy.ts";
import type { Params, VerdictTextId } from "../texts/verdict.ts";

/**
 * One duty of the work instruction. A rule reports, it never changes anything: what would make it right is data
 * ({@link Remedy}) that a host carries out. The file is named after `id`.
 */
export interface Rule {
  readonly id: string;
  /** The article this rule serves. */
  readonly article: ArticleId;
  check(out: Outgoing, found: Found, policy: Policy): Concern | undefined;
}

/** What was found in each part of the outgoing. */
export interface Found {
  /** The assessment of one part; an empty one when the part does not exist. */
  in(part: Part): Assessment;
  /** The heavier the data, the higher: the assessment of several parts taken together. */
  together(parts: readonly Part[]): Assessment;
}

/** `stop`: must be made right first. `ask`: the user decides, knowingly. `tip`: said only beside something else. */
export type Level = "tip" | "ask" | "stop";

/** Something that is not as the instruction asks. Never contains what was found, only kinds and counts. */
export interface Concern {
  readonly level: Level;
  /** The sentence the user reads. */
  readonly say: VerdictTextId;
  readonly with?: Params;
  /** The kinds of data it is about, heaviest first. */
  readonly kinds?: readonly Kind[];
  /** The parts of the outgoing it is about. */
  readonly parts?: readonly Part[];
  /** What would make it right, best first. */
  readonly remedies: readonly Remedy[];
}

/** What a host can do for the user. Hosts switch on `do` exhaustively. */
export type Remedy =
  /** Move every visible recipient to bcc, except the addresses in `keep`. */
  | { readonly do: "move-to-bcc"; readonly keep: readonly string[] }
  /** Put the organisation's disclaimer under the message. */
  | { readonly do: "add-disclaimer" }
  /** Replace these attachments by password-protected ones. */
  | { readonly do: "protect-attachments"; readonly ids: readonly string[] }
  /** Move the message text into a protected PDF and leave a neutral line. */
  | { readonly do: "text-to-protected-pdf" }
  /** Open the organisation's own channel for this kind of exchange. */
  | { readonly do: "open-channel"; readonly channel: string; readonly url: string }
  /** Begin the answer with the sentence that proposes the channel. */
  | { readonly do: "propose-channel"; readonly channel: string }
  /** Replace the personal data in these parts by placeholders. */
  | { readonly do: "anonymise"; readonly parts: readonly Part[] }
  /** Take the address lines out of the quoted thread. */
  | { readonly do: "remove-quoted-addresses" }
  /** Write people down by their initials in these parts. */
  | { readonly do: "use-initials"; readonly parts: readonly Part[] }
  /** Replace only the BSNs in these parts. */
  | { readonly do: "remove-bsn"; readonly parts: readonly Part[] }
  /** Replace only the passwords and codes in these parts. */
  | { readonly do: "remove-credential"; readonly parts: readonly Part[] }
  /** Have a calendar show others only that one is busy. */
  | { readonly do: "make-private" }
  /** Take these addresses off the meeting. A rule names none: the user chooses. */
  | { readonly do: "fewer-attendees"; readonly leave: readonly string[] };
