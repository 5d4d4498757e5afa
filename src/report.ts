import { worksByRoos } from "./cited.ts";
import type { ArticleId } from "./instruction.ts";
import type { Policy } from "./policy.ts";

/**
 * The leak helper: what someone is asked, what follows from the answers, and by when. It sorts and reminds; whether something
 * is a leak that the authority must hear of is for the privacy officer to decide, and is never concluded here.
 */

/** What can have happened; each has its own first aid. */
export const HAPPENINGS = [
  "wrong-recipient",
  "visible-addresses",
  "wrong-attachment",
  "unapproved-site",
  "lost-device",
  "lost-paper",
  "account",
  "other",
] as const;
/** Whose data it was (AVG 33, lid 3, onder a: "de categorieën van betrokkenen"). */
export const PEOPLE = ["pupils", "parents", "staff", "others"] as const;
/** What kind of data it was (AVG 33, lid 3, onder a). */
export const DATA = ["contact", "bsn", "health", "care", "results", "pictures", "password", "money", "other"] as const;
/** How the lost attachment was protected; `ours` = a protected PDF of ours, `sent-along` = the password went with it. */
export const ATTACHMENTS = ["none", "ours", "password", "sent-along", "open", "unknown"] as const;
/** Can it reasonably be excluded that somebody saw or used the data? */
export const ANSWERS = ["yes", "no", "unknown"] as const;

export type Happening = (typeof HAPPENINGS)[number];
export type People = (typeof PEOPLE)[number];
export type DataKind = (typeof DATA)[number];
export type AttachmentState = (typeof ATTACHMENTS)[number];
export type Answer = (typeof ANSWERS)[number];

/** The answers so far. Empty text = not answered. */
export interface Leak {
  /** When it was discovered, by the clock on the wall: yyyy-mm-ddThh:mm. */
  readonly discovered: string;
  readonly how: string;
  /** The role, as the policy's routes call it. */
  readonly role: string;
  readonly what: Happening | "";
  readonly story: string;
  readonly people: readonly People[];
  readonly count: string;
  readonly data: readonly DataKind[];
  readonly attachment: AttachmentState | "";
  readonly excluded: Answer | "";
  readonly reason: string;
  readonly consequences: string;
  readonly measures: string;
  /** Did someone not act as agreed (ROOS art. 20)? */
  readonly deviated: Answer | "";
  /** Steps of the route that were taken, and when. */
  readonly taken: Readonly<Record<string, string>>;
}

/** A report that begins now. */
export const newLeak = (now: number): Leak => ({
  discovered: wallClock(now),
  how: "",
  role: "",
  what: "",
  story: "",
  people: [],
  count: "",
  data: [],
  attachment: "",
  excluded: "",
  reason: "",
  consequences: "",
  measures: "",
  deviated: "",
  taken: {},
});

/** A deadline that counts from the discovery. */
export interface Clock {
  readonly whose: "organisation" | "law";
  readonly hours: number;
  readonly end: number;
  /** Milliseconds; negative when it has passed. */
  readonly left: number;
}

/** Hours in which the authority must hear of a leak (AVG 33, lid 1). Law, so not policy. */
const LAW_HOURS = 72;
const HOUR = 3_600_000;

/**
 * Both deadlines. The law's 72 hours begin when the organisation knows; counting from when the first of its people
 * knows is the safe reading. Undefined as long as no moment is known.
 */
export function clocks({ discovered }: Leak, now: number, policy: Policy): readonly [Clock, Clock] | undefined {
  const start = moment(discovered);
  if (start === undefined) return undefined;
  const clock = (whose: Clock["whose"], hours: number): Clock => ({
    whose,
    hours,
    end: start + hours * HOUR,
    left: start + hours * HOUR - now,
  });
  return [clock("organisation", policy.contacts.leakHours), clock("law", LAW_HOURS)];
}

/**
 * What it looks like: "Als bij een incident redelijkerwijs kan worden uitgesloten dat er persoonsgegevens onrechtmatig zijn
 * verwerkt, is er sprake van een beveiligingsincident en niet van een datalek" (OMO, Meldplicht datalekken). Both are put on record.
 */
export function looksLike({ excluded }: Leak): "incident" | "possible-leak" | "open" {
  if (excluded === "") return "open";
  return excluded === "yes" ? "incident" : "possible-leak";
}

/** Whether the lost attachment can be read by whoever has it now. */
export function attachmentSafe({ attachment }: Leak): boolean | undefined {
  if (attachment === "ours" || attachment === "password") return true;
  return attachment === "open" || attachment === "sent-along" ? false : undefined;
}

/** What the officer will need and has not got yet (AVG 33, lid 3). A report may be sent without: "in stappen" (lid 4). */
export type Fact = "story" | "people" | "count" | "data" | "consequences" | "measures";

export function missing(leak: Leak): Fact[] {
  const facts: Fact[] = [];
  if (leak.what === "" && leak.story.trim() === "") facts.push("story");
  if (leak.people.length === 0) facts.push("people");
  if (leak.count.trim() === "") facts.push("count");
  if (leak.data.length === 0) facts.push("data");
  if (leak.consequences.trim() === "") facts.push("consequences");
  if (leak.measures.trim() === "") facts.push("measures");
  return facts;
}

/** A way a report goes. */
export type Route = Policy["contacts"]["leakRoutes"][number];

/** The route of the role; the first one is everybody's. Undefined when the policy has none at all. */
export const routeOf = ({ role }: Leak, { contacts: { leakRoutes } }: Policy): Route | undefined =>
  leakRoutes.filter((route) => route.role === role)[0] ?? leakRoutes[0];

/** The articles that say what to do: the organisation's own when it works by the ROOS instruction, otherwise the law. */
export const leakArticles = (policy: Policy): readonly ArticleId[] =>
  worksByRoos(policy) ? ["roos-21", "roos-19", "roos-20", "avg-33-1"] : ["avg-33-1", "avg-33-5"];

/** The moment a text like 2026-11-24T10:30 stands for, where the user is; undefined when it is none. */
export function moment(text: string): number | undefined {
  const read = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(text);
  if (!read) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = read.slice(1).map(Number);
  return new Date(year, month - 1, day, hour, minute).getTime();
}

/** A moment as the user's own clock shows it: 2026-11-24T10:30. */
export function wallClock(at: number): string {
  const date = new Date(at);
  const two = (n: number) => (n < 10 ? `0${n}` : String(n));
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
