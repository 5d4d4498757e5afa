import { type Assessment, assess, merge, nothing } from "./assess.ts";
import type { Ignore } from "./dismissed.ts";
import type { Finding } from "./finding.ts";
import type { ArticleId } from "./instruction.ts";
import { type Outgoing, type Part, parts } from "./outgoing.ts";
import { own } from "./own.ts";
import type { Policy } from "./policy.ts";
import { rules } from "./rules/index.ts";
import type { Concern, Found, Level } from "./rules/rule.ts";
import { detectAll } from "./slices.ts";

/** The answer to "may this go out like this?". Serialised to JSON it never holds what was found. */
export interface Verdict {
  readonly outcome: "go" | "ask" | "stop";
  /** Heaviest first; with outcome `go` at most tips, which are never worth a dialog of their own. */
  readonly concerns: readonly Judged[];
}

/** A concern with the rule and the article it comes from. */
export type Judged = Concern & { readonly rule: string; readonly article: ArticleId };

const WEIGHT: Record<Level, number> = { tip: 0, ask: 1, stop: 2 };

/** Judges an outgoing by the organisation's policy. Pure and synchronous: the same input gives the same verdict. */
export function judge(out: Outgoing, policy: Policy, ignore?: Ignore): Verdict {
  const found = look(out, policy, ignore);
  const concerns: Judged[] = [];
  for (const rule of rules) {
    const set = policy.levels[rule.id];
    const concern = set === "off" ? undefined : rule.check(out, found, policy);
    if (!concern) continue;
    concerns.push({
      ...concern,
      level: levelOf(concern.level, set, policy),
      rule: rule.id,
      article: policy.articles[rule.id] ?? rule.article,
    });
  }
  // Array.prototype.sort is not stable in an ES2016 engine, so the order of the rules is the second key.
  const order = (concern: Judged) => rules.findIndex(({ id }) => id === concern.rule);
  concerns.sort((a, b) => WEIGHT[b.level] - WEIGHT[a.level] || order(a) - order(b));
  const heaviest = concerns[0]?.level ?? "tip";
  // A tip is never worth a dialog of its own (law 1: silent when clean).
  if (heaviest === "tip") return { outcome: "go", concerns };
  return { outcome: heaviest, concerns };
}

/**
 * Looks for personal data in the parts of an outgoing: in each when a rule first asks, and once. A thread of a megabyte that
 * no rule reads costs nothing.
 */
export function look(out: Outgoing, policy: Policy, ignore?: Ignore): Found {
  const texts = new Map<Part, string>();
  for (const { part, text } of parts(out)) texts.set(part, text);
  const mine = own(policy, out);
  const inFile = { ...mine, signature: false };
  const detected = new Map<Part, readonly Finding[]>();
  const findingsIn = (part: Part): readonly Finding[] => {
    const known = detected.get(part);
    if (known) return known;
    const text = texts.get(part) ?? "";
    const all = detectAll(text);
    const fresh = ignore === undefined ? all : all.filter((finding) => !ignore(finding, text));
    detected.set(part, fresh);
    return fresh;
  };
  const assessed = new Map<string, Assessment>();
  const files = out.kind === "mail" ? out.attachments : out.kind === "upload" ? out.files : [];
  for (const { id, text, assessed: earlier } of files) if (text === undefined && earlier) assessed.set(`file:${id}`, earlier);

  /** Parts that are read in one go are assessed in one go: a name in the subject and a diagnosis in the text are one person. */
  const assessTogether = (list: readonly Part[]): Assessment => {
    const key = list.join("\n");
    const known = assessed.get(key);
    if (known) return known;
    let whole = "";
    const findings: Finding[] = [];
    for (const part of list) {
      if (whole !== "") whole += "\n\n";
      for (const finding of findingsIn(part))
        findings.push({ ...finding, start: finding.start + whole.length, end: finding.end + whole.length });
      whole += texts.get(part) ?? "";
    }
    const fresh = findings.length === 0 ? nothing : assess(whole, findings, list.some(isOwnText) ? mine : inFile);
    assessed.set(key, fresh);
    return fresh;
  };
  return {
    in: (part) => assessTogether([part]),
    together: (list) => {
      const written = list.filter((part) => !part.startsWith("file:"));
      const attached = list.filter((part) => part.startsWith("file:")).map((part) => assessTogether([part]));
      return merge([...(written.length > 0 ? [assessTogether(written)] : []), ...attached]);
    },
  };
}

/** A file and a thread are signed by others. */
const isOwnText = (part: Part) => part !== "quoted" && !part.startsWith("file:");

/**
 * A tip stays a tip: the policy makes a rule stricter or milder, it does not turn a remark into a dialog. No rule stops of
 * itself; one that says so was told by the policy what it thinks of a kind of site, which is nearer than what it thinks of the rule.
 */
function levelOf(own: Level, set: Policy["levels"][string] | undefined, { mode }: Policy): Level {
  if (mode === "show-only" || own === "tip") return "tip";
  if (own === "stop") return "stop";
  return set === undefined || set === "off" ? own : set;
}
