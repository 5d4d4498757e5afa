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
  readonly shown: readonly { readonly tip: string; readonly day: string; readonly by?: "moment" }[];
  /** Where in the list the turn is. */
  readonly turn: number;
  /** Tips that someone does not want to see for a while, and until when. */
  readonly quiet: Readonly<Record<string, string>>;
  /** The day on which a page last offered the tip of the day; once a day is enough. */
  readonly offered?: string;
}

/** Nothing seen yet. */
export const noMemory: NudgeMemory = { shown: [], turn: 0, quiet: {} };

/** A tip as this organisation gives it, with the articles of its own document. */
export interface Nudge {
  readonly tip: TipId;
  readonly articles: readonly ArticleId[];
  readonly act?: Tip["act"];
  readonly quiz: boolean;
  /** Shows the organisation's own table of how long records are kept. */
  readonly retention: boolean;
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
    list.push({
      tip: tip.id as TipId,
      articles,
      quiz: tip.quiz === true,
      retention: tip.retention === true && policy.retention.length > 0,
      ...(act ? { act } : {}),
    });
  }
  return list;
}

type Chosen = { nudge: Nudge | undefined; memory: NudgeMemory };

/** What may be shown on this day: what was shown lately, and the tips that are neither silenced nor seen a short while ago. */
function state(day: string, policy: Policy, memory: NudgeMemory) {
  const now = dayNumber(day);
  const shown = memory.shown.filter((one) => now - dayNumber(one.day) < MEMORY);
  const all = nudgesOf(policy);
  const silent = (id: string) => (memory.quiet[id] ?? "") > day;
  const seen = (id: string) => shown.some((one) => one.tip === id && now - dayNumber(one.day) < GAP);
  return {
    all,
    shown,
    today: shown.filter((one) => one.day === day)[0],
    week: shown.filter((one) => now - dayNumber(one.day) < 7),
    may: all.filter(({ tip }) => !silent(tip) && !seen(tip)),
    silent,
  };
}

/** What is asked about a file needs a file, and what is said of a new organisation a mail to it. */
const NEEDS: readonly (Moment | undefined)[] = ["download", "new-organisation"];

const about = (id: string): Tip | undefined => (tips as readonly Tip[]).filter((tip) => tip.id === id)[0];

/**
 * Today's tip, and the memory of having shown it. The same all day; none when the week has had its number. One of that number
 * is left for what somebody does. A tip that is timely by the month goes before the one whose turn it is.
 */
export function nudgeFor(day: string, policy: Policy, memory: NudgeMemory): Chosen {
  const { all, shown, today, week, may, silent } = state(day, policy, memory);
  if (today) return { nudge: all.filter(({ tip }) => tip === today.tip && !silent(tip))[0], memory };
  const { perWeek } = policy.nudges;
  const byTurn = week.filter(({ by }) => by === undefined).length;
  if (all.length === 0 || week.length >= perWeek || byTurn >= Math.max(1, perWeek - 1)) return { nudge: undefined, memory };
  const month = Number(day.slice(5, 7));
  let turn = memory.turn % all.length;
  let chosen: Nudge | undefined = may.filter(({ tip }) => (about(tip)?.months ?? []).indexOf(month) >= 0)[0];
  for (let step = 0; chosen === undefined && step < all.length; step++) {
    const next = all[turn];
    if (next && may.indexOf(next) >= 0 && NEEDS.indexOf(about(next.tip)?.moment) < 0) chosen = next;
    turn = (turn + 1) % all.length;
  }
  if (chosen === undefined) return { nudge: undefined, memory };
  return { nudge: chosen, memory: { ...memory, turn, shown: shown.concat({ tip: chosen.tip, day }) } };
}

/** The tip about where somebody is or what they just did: only that one, and only when the day and the week have room. */
export function nudgeAt(moment: Moment, day: string, policy: Policy, memory: NudgeMemory): Chosen {
  const { all, shown, today, week, may, silent } = state(day, policy, memory);
  // A file that is still there is another one each time.
  const candidates = moment === "download" ? all.filter(({ tip }) => !silent(tip)) : may;
  const nudge = candidates.filter(({ tip }) => about(tip)?.moment === moment)[0];
  if (today || nudge === undefined || week.length >= policy.nudges.perWeek) return { nudge: undefined, memory };
  return { nudge, memory: { ...memory, shown: shown.concat({ tip: nudge.tip, day, by: "moment" }) } };
}

/** "Laat dit even niet zien": this tip rests, and today no other comes in its place. */
export function silence(tip: TipId, day: string, memory: NudgeMemory): NudgeMemory {
  const quiet: Record<string, string> = {};
  for (const id of Object.keys(memory.quiet)) if ((memory.quiet[id] ?? "") > day) quiet[id] = memory.quiet[id] ?? "";
  quiet[tip] = dayAfter(day, QUIET);
  return { ...memory, quiet };
}

/** Days since 1970, by the calendar. */
const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

const dayAfter = (day: string, days: number): string => new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);
