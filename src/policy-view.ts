import { article } from "./instruction.ts";
import type { Policy, PolicyProblem } from "./policy.ts";
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
    hints.push({ path: "organisation.domains", message: "Zonder eigen domeinen telt iedere ontvanger als buitenstaander." });
  }
  const known = rules.map(({ id }) => id);
  for (const [key, table] of [
    ["levels", policy.levels],
    ["articles", policy.articles],
  ] as const) {
    for (const id of Object.keys(table)) if (!known.includes(id)) hints.push({ path: `${key}.${id}`, message: "Deze regel bestaat niet." });
  }
  policy.sites.approved.forEach(({ host, expires }, index) => {
    if (expires !== undefined && expires < day) {
      hints.push({
        path: `sites.approved.${index}`,
        message: `De overeenkomst voor ${host} is verlopen op ${expires}: de site telt als niet goedgekeurd.`,
      });
    }
  });
  return hints;
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
