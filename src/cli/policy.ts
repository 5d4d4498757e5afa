import { policyNames } from "../policies/index.ts";
import { policySchema, readPolicy } from "../policy.ts";
import { cliText } from "../texts/cli.ts";
import type { Lang } from "../texts/text.ts";
import { loadPolicy, parseJson, readText } from "./input.ts";
import { Refusal } from "./refusal.ts";

/** `policy check|list|show|schema`. Returns the exit code: every problem of a policy is one line. */
export function policyCommand(action: string | undefined, name: string | undefined, lang: Lang, write: (line: string) => void): number {
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
    case "check": {
      const file = name ?? "-";
      if (policyNames.includes(file)) {
        write(cliText(lang, "policy-ok", { file, organisation: loadPolicy(file).organisation.name }));
        return 0;
      }
      const read = readPolicy(parseJson(readText(file), file));
      if ("policy" in read) {
        write(cliText(lang, "policy-ok", { file, organisation: read.policy.organisation.name }));
        return 0;
      }
      for (const { path, message } of read.problems) write(cliText(lang, "policy-problem", { file, path, message }));
      return 2;
    }
    default:
      throw new Refusal("unknown-command", { name: `policy ${action ?? ""}`.trim() });
  }
}
