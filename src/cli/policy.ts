import { approvedCsv, approvedHtml } from "../approved-list.ts";
import { policyNames } from "../policies/index.ts";
import { policySchema, readPolicy } from "../policy.ts";
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
      for (const { path, a, b } of differences) write(`${path}\n  ${name}: ${a ?? "–"}\n  ${other}: ${b ?? "–"}`);
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
        for (const { path, message } of policyHints(read.policy, today())) {
          write(cliText(lang, "policy-hint", { path, message }));
        }
        return 0;
      }
      for (const { path, message } of read.problems) write(cliText(lang, "policy-problem", { file, path, message }));
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
