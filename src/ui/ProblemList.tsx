import { type PolicyProblem, problemText } from "../policy-problem.ts";
import type { Lang } from "../texts/text.ts";
import { Notice } from "./Notice.tsx";

/** What is wrong with a policy: where, and what. */
export function ProblemList({ title, problems, lang }: { title: string; problems: readonly PolicyProblem[]; lang: Lang }) {
  return (
    <Notice tone="stop" live>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {problems
          .map((problem) => problemText(lang, problem))
          .map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code>: {message}
            </li>
          ))}
      </ul>
    </Notice>
  );
}
