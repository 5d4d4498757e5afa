import { type PolicyProblem, problemText } from "../src/policy-problem.ts";
import { policyFileText } from "../src/texts/policy-file.ts";
import type { Lang } from "../src/texts/text.ts";
import { Notice } from "../src/ui/Notice.tsx";

/** Says under the pane that the delivered policy is not used; what is wrong with it is for the administrator. */
export function PolicyNotice({ problems, lang }: { problems: readonly PolicyProblem[]; lang: Lang }) {
  if (problems.length === 0) return null;
  return (
    <aside class="pane policy-file">
      <Notice tone="tip">
        <p>{policyFileText(lang, "kept")}</p>
        <details class="small">
          <summary>{policyFileText(lang, "details")}</summary>
          <ul>
            {problems
              .map((problem) => problemText(lang, problem))
              .map(({ path, message }) => (
                <li key={`${path} ${message}`}>
                  <code>{path}</code>: {message}
                </li>
              ))}
          </ul>
          <p class="soft">{policyFileText(lang, "how")}</p>
        </details>
      </Notice>
    </aside>
  );
}
