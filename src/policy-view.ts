import { categoryOf } from "./catalogue.ts";
import { article } from "./instruction.ts";
import { type Policy, type PolicyProblem, readPolicy } from "./policy.ts";
import { rules } from "./rules/index.ts";

/** A rule as an organisation has it: at which level, and by which article of its document. */
export interface RuleView {
  readonly rule: string;
  /** The level the policy set; undefined = the rule's own choice (a question, or a tip where that is enough). */
  readonly level: Policy["levels"][string] | undefined;
  readonly label: string;
  readonly text: string;
}

/** Every rule beside its article, for whoever has to answer for the policy. */
export function ruleViews(policy: Policy): RuleView[] {
  return rules.map(({ id, article: own }) => {
    const { label, text } = article(policy.articles[id] ?? own);
    return { rule: id, level: policy.levels[id], label, text };
  });
}

/** What is allowed but probably not meant. `day` (yyyy-mm-dd) tells which agreements have run out. */
export function policyHints(policy: Policy, day: string): PolicyProblem[] {
  const hints: PolicyProblem[] = [];
  if (policy.organisation.domains.length === 0) {
    hints.push({ path: "organisation.domains", say: "no-domains" });
  }
  if (policy.contacts.leak === undefined) hints.push({ path: "contacts.leak", say: "no-leak" });
  const known = rules.map(({ id }) => id);
  for (const [key, table] of [
    ["levels", policy.levels],
    ["articles", policy.articles],
  ] as const) {
    for (const id of Object.keys(table)) if (!known.includes(id)) hints.push({ path: `${key}.${id}`, say: "no-rule" });
  }
  policy.sites.approved.forEach((entry, index) => {
    const hint = siteHint(entry, day);
    if (hint !== undefined) hints.push({ path: `sites.approved.${index}`, ...hint });
  });
  if (policy.statistics.months > 0) {
    hints.push({ path: "statistics.months", say: "counting" });
  }
  return hints;
}

/** Services where `*.` in front approves everybody's part, private accounts too. */
const SHARED = ["sharepoint.com", "google.com", "live.com", "office.com", "cloud.microsoft", "microsoft.com", "icloud.com", "dropbox.com"];
const SOON_DAYS = 60;

function siteHint({ host, expires }: Policy["sites"]["approved"][number], day: string): Omit<PolicyProblem, "path"> | undefined {
  if (expires !== undefined && expires < day) return { say: "ended", with: { host, date: expires } };
  const bare = host.replace(/^\*\./, "");
  if (bare !== host && SHARED.indexOf(bare) >= 0) return { say: "shared", with: { host } };
  const category = categoryOf(bare);
  if (category !== undefined && category !== "education") return { say: "everyone", with: { host, category } };
  if (expires !== undefined && expires <= later(day, SOON_DAYS)) return { say: "ending", with: { host, date: expires } };
  return undefined;
}

const later = (day: string, days: number): string => {
  const start = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(start) ? "" : new Date(start + days * 86_400_000).toISOString().slice(0, 10);
};

/** A value of the policy, as JSON, and whether the organisation gave it. */
export interface ValueView {
  readonly path: string;
  readonly value: string;
  readonly set: boolean;
}

/** Every value of a policy, and where it comes from: what nobody set is the schema's default. */
export function valueViews(policy: Policy): ValueView[] {
  const { organisation } = policy;
  const least = readPolicy({ organisation: { name: organisation.name, domains: organisation.domains } });
  const defaults = flat("policy" in least ? least.policy : {});
  return Array.from(flat(policy), ([path, value]) => ({
    path,
    value,
    set: /^organisation\.(?:name|domains)$/.test(path) || defaults.get(path) !== value,
  }));
}

/** Where two policies differ: path, and both values as JSON (undefined = not there). */
export function policyDiff(a: Policy, b: Policy): { path: string; a: string | undefined; b: string | undefined }[] {
  const [left, right] = [flat(a), flat(b)];
  const paths = Array.from(new Set([...Array.from(left.keys()), ...Array.from(right.keys())]));
  return paths.filter((path) => left.get(path) !== right.get(path)).map((path) => ({ path, a: left.get(path), b: right.get(path) }));
}

/** A list is one value: the third host of one policy has nothing to do with the third of another. */
function flat(value: unknown, path = "", into: Map<string, string> = new Map()): Map<string, string> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return into.set(path, JSON.stringify(value));
  for (const key of Object.keys(value)) flat((value as Record<string, unknown>)[key], path === "" ? key : `${path}.${key}`, into);
  return into;
}
