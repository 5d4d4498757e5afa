import { approvedCsv, approvedHtml } from "../approved-list.ts";
import { policyNames } from "../policies/index.ts";
import { policySchema, readPolicy } from "../policy.ts";
import { problemText } from "../policy-problem.ts";
import { policyDiff, policyHints, ruleViews } from "../policy-view.ts";
import { cliText } from "../texts/cli.ts";
import type { Lang } from "../texts/text.ts";
import { loadPolicy, parseJson, readText } from "./input.ts";
import { Refusal } from "./refusal.ts";

/** `policy check|list|show|explain|diff|export|schema`. Returns the exit code: every problem of a policy is one line. */
export function policyCommand([action, name, other]: readonly string[], lang: Lang, write: (line: string) => void): number {
  switch (action) {
    case "list":
      for (const builtIn of policyNames) write(builtIn);
      return 0;
    case "schema":
      write(JSON.stringify(policySchema(), null, 2));
      return 0;
    case "show":
      write(JSON.stringify(loadPolicy(name ?? "roos"), null, 2));
      return 0;
    case "explain":
      for (const { rule, level, label, text } of ruleViews(loadPolicy(name ?? "roos"))) {
        write(`${rule}${level === undefined ? "" : ` (${level})`} – ${label}\n    ${text}\n`);
      }
      return 0;
    case "diff": {
      if (name === undefined || other === undefined) throw new Refusal("policy-two");
      const differences = policyDiff(loadPolicy(name), loadPolicy(other));
      for (const { path, a, b } of differences) write(`${path}\n${beside([name, a], [other, b])}`);
      if (differences.length === 0) write(cliText(lang, "policy-same"));
      return 0;
    }
    case "export": {
      const policy = loadPolicy(other ?? "roos");
      // `write` ends the line itself.
      if (name === "csv") write(approvedCsv(policy, today()).replace(/\r\n$/, "\r"));
      else if (name === "html") write(approvedHtml(policy, today()).replace(/\n$/, ""));
      else throw new Refusal("policy-export");
      return 0;
    }
    case "check": {
      const file = name ?? "-";
      const read = policyNames.includes(file) ? { policy: loadPolicy(file) } : readPolicy(parseJson(readText(file), file));
      if ("policy" in read) {
        write(cliText(lang, "policy-ok", { file, organisation: read.policy.organisation.name }));
        for (const hint of policyHints(read.policy, today())) write(cliText(lang, "policy-hint", problemText(lang, hint)));
        return 0;
      }
      for (const problem of read.problems) write(cliText(lang, "policy-problem", { file, ...problemText(lang, problem) }));
      return 2;
    }
    default:
      throw new Refusal("unknown-command", { name: `policy ${action ?? ""}`.trim() });
  }
}

/** The day on the wall of whoever asks, as yyyy-mm-dd. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

type Named = readonly [name: string, json: string | undefined];

/** Two values under each other; of two lists only what one has and the other has not. */
function beside(left: Named, right: Named): string {
  const [a, b] = [listOf(left[1]), listOf(right[1])];
  if (a === undefined || b === undefined) return [left, right].map(([name, json]) => `  ${name}: ${json ?? "–"}`).join("\n");
  const only = (name: string, mine: readonly string[], theirs: readonly string[]) => {
    const own = mine.filter((item) => !theirs.includes(item));
    return [`  ${name}:${own.length === 0 ? " –" : ""}`, ...own.map((item) => `    + ${item}`)];
  };
  return [...only(left[0], a, b), ...only(right[0], b, a)].join("\n");
}

/** The items of a list, each on one line. */
function listOf(json: string | undefined): string[] | undefined {
  const value: unknown = json === undefined ? undefined : JSON.parse(json);
  return Array.isArray(value) ? value.map(said) : undefined;
}

/** A value as a person reads it: text without quotes, an object as its values. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(", ");
  return value !== null && typeof value === "object" ? Object.values(value).map(said).join(" – ") : String(value);
}
