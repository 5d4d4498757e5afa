import type { ArticleId } from "./instruction.ts";

/** One thing to remember, in the order in which people meet them. Its words are in `texts/nudge.ts`. */
export interface Tip {
  readonly id: string;
  /** The articles it comes from, in every document that has one; a tip no article asks for does not exist. */
  readonly articles: readonly ArticleId[];
  /** Months (1–12) in which it is timely. */
  readonly months?: readonly number[];
  /** A page on which, or an act after which, it is timely. */
  readonly moment?: Moment;
  /** What one click can do about it. */
  readonly act?: "protect" | "report" | "options" | "channel";
  /** Shows how long the organisation keeps what, in its own words. */
  readonly retention?: true;
  /** Asked instead of told: a question stays longer, and another form is not so soon overlooked. */
  readonly quiz?: true;
}

/** Where someone is or what they just did, as far as a tip cares. `print` and `download`: from a system with pupils' data;
 * `new-organisation`: a mail to one that was not mailed before. */
export type Moment = "social" | "whatsapp" | "ai" | "files" | "print" | "download" | "new-organisation";

/** Heavy ones first: who sees only a few should see these. Questions come in between. */
export const tips = [
  { id: "bcc", articles: ["roos-14", "avg-5-1-f"], months: [8, 9] },
  { id: "leak", articles: ["roos-21", "avg-33-1"], act: "report" },
  {
    id: "protect",
    articles: ["roos-17.2", "omo-levels", "omo-secure", "trivium-exchange", "lko-secure", "avg-5-1-f"],
    months: [11, 3],
    act: "protect",
  },
  { id: "consult", articles: ["roos-tip-2", "omo-anonymous", "avg-5-1-c"], quiz: true },
  { id: "channel", articles: ["roos-17.1", "omo-oso", "lko-ot"], act: "channel" },
  { id: "lock", articles: ["roos-5", "avg-5-1-f"] },
  { id: "bsn-swv", articles: ["roos-tip-4"], quiz: true },
  { id: "bsn-school", articles: ["uavg-46"], quiz: true },
  { id: "need", articles: ["roos-17.3", "roos-tip-3", "omo-minimal", "trivium-minimal", "lko-minimal", "avg-5-1-c"] },
  { id: "sites", articles: ["avg-28-3", "omo-agreements", "trivium-processor", "lko-suppliers"], moment: "ai", act: "options" },
  { id: "network", articles: ["roos-9"], moment: "files" },
  { id: "call-back", articles: ["roos-18", "avg-5-1-f"], quiz: true },
  { id: "password", articles: ["roos-4", "omo-secure", "avg-5-1-f"] },
  { id: "pictures", articles: ["roos-image-1", "omo-pictures", "trivium-pictures", "lko-pictures", "avg-5-1-f"], months: [6] },
  { id: "share", articles: ["roos-media-2", "roos-media-3", "roos-media-5", "omo-social"], moment: "social" },
  { id: "printer", articles: ["roos-6", "roos-7", "avg-5-1-f"], moment: "print" },
  { id: "download", articles: ["roos-22", "omo-keep", "trivium-keep", "lko-keep", "avg-5-1-e"], moment: "download" },
  { id: "keep", articles: ["omo-keep", "trivium-keep", "lko-keep", "avg-5-1-e"], months: [6, 7], retention: true },
  { id: "info", articles: ["roos-tip-1", "trivium-confidential", "avg-5-1-f"], quiz: true },
  {
    id: "new-organisation",
    articles: ["roos-tip-1", "omo-agreements", "trivium-exchange", "lko-secure", "avg-5-1-f"],
    moment: "new-organisation",
    act: "protect",
  },
  { id: "whatsapp-young", articles: ["roos-whatsapp-1"], moment: "whatsapp" },
  { id: "addresses", articles: ["roos-15", "trivium-confidential", "avg-5-1-c"] },
  { id: "agenda", articles: ["omo-agenda", "trivium-minimal", "lko-minimal", "avg-5-1-c"] },
  { id: "class-list", articles: ["lko-class-lists"] },
  { id: "leak-role", articles: ["roos-19"], act: "report", quiz: true },
  { id: "contact", articles: ["roos-2", "lko-minimal", "avg-5-1-c"] },
  { id: "keys", articles: ["roos-3", "omo-secure"] },
  { id: "consent", articles: ["roos-image-2"] },
  { id: "doubt", articles: ["roos-media-9"], quiz: true },
  { id: "paper", articles: ["roos-22"], months: [6, 7] },
  { id: "police", articles: ["trivium-police", "lko-external"], quiz: true },
  { id: "id-copy", articles: ["trivium-id", "avg-5-1-c"] },
  { id: "hire", articles: ["roos-19.2"] },
  { id: "deviation", articles: ["roos-20"], act: "report" },
  { id: "device", articles: ["roos-8"] },
  { id: "whatsapp-old", articles: ["roos-whatsapp-2"] },
  { id: "visitors", articles: ["roos-11", "roos-12", "roos-13"], quiz: true },
  { id: "disclaimer", articles: ["roos-16"] },
  { id: "private", articles: ["roos-media-6"] },
  { id: "say-who", articles: ["roos-media-7"] },
  { id: "copyright", articles: ["roos-media-4"] },
  { id: "example", articles: ["roos-media-1", "roos-media-8"] },
  { id: "care", articles: ["roos-1", "trivium-confidential", "lko-secure", "avg-5-1-f"] },
] as const satisfies readonly Tip[];

/** The name of a tip. */
export type TipId = (typeof tips)[number]["id"];

/** The tips that are asked. */
export type QuizId = Extract<(typeof tips)[number], { quiz: true }>["id"];
