import type { SiteCategory } from "./catalogue.ts";
import type { Choice } from "./question.ts";

/**
 * How often a rule asked and what was chosen, by day: for the user's own machine only, and only when the policy turns it on.
 * No text, no address of a site, no name; and no way off the machine. Forgets after the months the policy allows, six at
 * most (Trivium bijlage 3: "Gegevens over het gebruik van ICT-middelen … Maximaal 6 maanden").
 */
export interface Count {
  /** yyyy-mm-dd. */
  readonly day: string;
  readonly rule: string;
  readonly choice: Choice;
  /** The kind of site; never which one. */
  readonly site: SiteCategory | "other";
  /** Why somebody went on regardless: a sentence of the policy's own, or "other". Never what a person wrote. */
  readonly reason?: string;
  readonly n: number;
}

/** What happened once. */
export type Happened = Pick<Count, "choice" | "site" | "reason"> & { readonly rules: readonly string[] };

/** Hard limit, whatever a policy or an older version says. */
const MOST_MONTHS = 6;

/** Counts what happened today; with zero months nothing is counted and what there was is gone. */
export function counted(counts: readonly Count[], { rules, choice, site, reason }: Happened, today: string, months: number): Count[] {
  const kept = within(counts, today, months);
  if (months <= 0) return kept;
  for (const rule of rules) {
    const fresh: Count = { day: today, rule, choice, site, ...(reason === undefined ? {} : { reason }), n: 1 };
    const same = kept.filter((one) => sameBut(one, fresh))[0];
    if (same) kept[kept.indexOf(same)] = { ...same, n: same.n + 1 };
    else kept.push(fresh);
  }
  return kept;
}

/** The same counts without this, which was taken back on the day itself. */
export function takenBack(counts: readonly Count[], { rules, choice, site, reason }: Happened, today: string): Count[] {
  const left: Count[] = [];
  for (const one of counts) {
    const gone = rules.some((rule) => sameBut(one, { day: today, rule, choice, site, ...(reason === undefined ? {} : { reason }), n: 1 }));
    if (!gone) left.push(one);
    else if (one.n > 1) left.push({ ...one, n: one.n - 1 });
  }
  return left;
}

const sameBut = (a: Count, b: Count) =>
  a.day === b.day && a.rule === b.rule && a.choice === b.choice && a.site === b.site && a.reason === b.reason;

/** What may still be remembered today. A day in the future comes from a clock that was wrong, and goes too. */
export function within(counts: readonly Count[], today: string, months: number): Count[] {
  if (months <= 0) return [];
  const [year = 0, month = 1] = today.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 - Math.min(months, MOST_MONTHS), Number(today.slice(8, 10)))).toISOString().slice(0, 10);
  return counts.filter(({ day }) => day > first && day <= today);
}

/** The numbers of one rule. */
export interface Total {
  readonly rule: string;
  readonly anonymise: number;
  readonly anyway: number;
  readonly cancel: number;
  readonly "not-personal": number;
}

/** Per rule what was chosen, the most frequent first. */
export function totals(counts: readonly Count[]): Total[] {
  const rules = Array.from(new Set(counts.map(({ rule }) => rule)));
  const sum = (rule: string, choice: Choice) =>
    counts.filter((one) => one.rule === rule && one.choice === choice).reduce((all, { n }) => all + n, 0);
  return rules
    .map((rule) => ({
      rule,
      anonymise: sum(rule, "anonymise"),
      anyway: sum(rule, "anyway"),
      cancel: sum(rule, "cancel"),
      "not-personal": sum(rule, "not-personal"),
    }))
    .sort((a, b) => of(b) - of(a) || (a.rule < b.rule ? -1 : 1));
}

/** How often a rule asked. */
export const of = ({ anonymise, anyway, cancel, "not-personal": wrong }: Total): number => anonymise + anyway + cancel + wrong;

/** How often each reason was given, the most frequent first. One question that several rules asked counts once for each rule. */
export function reasonTotals(counts: readonly Count[]): { reason: string; n: number }[] {
  const given = new Map<string, number>();
  for (const { reason, n } of counts) if (reason !== undefined) given.set(reason, (given.get(reason) ?? 0) + n);
  return Array.from(given, ([reason, n]) => ({ reason, n })).sort((a, b) => b.n - a.n || (a.reason < b.reason ? -1 : 1));
}
