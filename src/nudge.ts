import { categoryOf } from "./catalogue.ts";
import { citedAmong } from "./cited.ts";
import type { ArticleId } from "./instruction.ts";
import { type Moment, type Tip, type TipId, tips } from "./nudge-tips.ts";
import type { Policy } from "./policy.ts";

/**
 * Which tip someone sees today, if any. Seldom, because attention drops at the second time already (Anderson e.a., CHI 2015);
 * never twice soon; in turn, so that in a school year everybody meets every article. The memory is on this machine only,
 * holds names of tips and days, and forgets after six months (what Trivium bijlage 3 allows for use of ICT).
 */
export interface NudgeMemory {
  /** The tips that were shown, with the day (yyyy-mm-dd). */
  readonly shown: readonly { readonly tip: string; readonly day: string }[];
  /** Where in the list the turn is. */
  readonly turn: number;
  /** Tips that someone does not want to see for a while, and until when. */
  readonly quiet: Readonly<Record<string, string>>;
}

/** Nothing seen yet. */
export const noMemory: NudgeMemory = { shown: [], turn: 0, quiet: {} };

/** A tip as this organisation gives it, with the articles of its own document. */
export interface Nudge {
  readonly tip: TipId;
  readonly articles: readonly ArticleId[];
  readonly act?: Tip["act"];
  readonly quiz: boolean;
}

/** Days before the same tip may come again, however timely. */
const GAP = 60;
/** Days that "laat dit even niet zien" lasts. */
const QUIET = 90;
/** Days after which the memory forgets. */
const MEMORY = 183;

/** The tips of an organisation: those an article of its own document, or for others the law, asks for. */
export function nudgesOf(policy: Policy): Nudge[] {
  const list: Nudge[] = [];
  for (const tip of tips as readonly Tip[]) {
    const articles = citedAmong(tip.articles, policy);
    if (articles.length === 0) continue;
    const act = tip.act === "channel" && policy.channels.length === 0 ? undefined : tip.act;
    list.push({ tip: tip.id as TipId, articles, quiz: tip.quiz === true, ...(act ? { act } : {}) });
  }
  return list;
}

/**
 * Today's tip, and the memory of having shown it. The same all day; none when the week has had its number. A tip that is
 * timely, by the page or by the month, goes before the one whose turn it is.
 */
export function nudgeFor(
  day: string,
  policy: Policy,
  memory: NudgeMemory,
  moment?: Moment,
): { nudge: Nudge | undefined; memory: NudgeMemory } {
  const now = dayNumber(day);
  const shown = memory.shown.filter((one) => now - dayNumber(one.day) < MEMORY);
  const all = nudgesOf(policy);
  const silent = (id: string) => (memory.quiet[id] ?? "") > day;
  const today = shown.filter((one) => one.day === day)[0];
  if (today) return { nudge: all.filter(({ tip }) => tip === today.tip && !silent(tip))[0], memory };
  const week = shown.filter((one) => now - dayNumber(one.day) < 7).length;
  if (all.length === 0 || week >= policy.nudges.perWeek) return { nudge: undefined, memory };

  const seen = (id: string) => shown.some((one) => one.tip === id && now - dayNumber(one.day) < GAP);
  const may = all.filter(({ tip }) => !silent(tip) && !seen(tip));
  const about = (id: string) => (tips as readonly Tip[]).filter((tip) => tip.id === id)[0];
  const month = Number(day.slice(5, 7));
  const timely =
    may.filter(({ tip }) => moment !== undefined && about(tip)?.moment === moment)[0] ??
    may.filter(({ tip }) => (about(tip)?.months ?? []).indexOf(month) >= 0)[0];
  let turn = memory.turn % all.length;
  let chosen = timely;
  for (let step = 0; chosen === undefined && step < all.length; step++) {
    const next = all[turn];
    if (next && may.indexOf(next) >= 0) chosen = next;
    turn = (turn + 1) % all.length;
  }
  if (chosen === undefined) return { nudge: undefined, memory };
  return { nudge: chosen, memory: { ...memory, turn, shown: shown.concat({ tip: chosen.tip, day }) } };
}

/** "Laat dit even niet zien": this tip rests, and today no other comes in its place. */
export function silence(tip: TipId, day: string, memory: NudgeMemory): NudgeMemory {
  const quiet: Record<string, string> = {};
  for (const id of Object.keys(memory.quiet)) if ((memory.quiet[id] ?? "") > day) quiet[id] = memory.quiet[id] ?? "";
  quiet[tip] = dayAfter(day, QUIET);
  return { ...memory, quiet };
}

/** Where someone is, as far as a tip cares. */
export function momentAt(host: string): Moment | undefined {
  if (host === "web.whatsapp.com") return "whatsapp";
  const category = categoryOf(host);
  return category === "social" ? "social" : category === "ai-chat" ? "ai" : category === "private-cloud" ? "files" : undefined;
}

/** Days since 1970, by the calendar. */
const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

const dayAfter = (day: string, days: number): string => new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);
