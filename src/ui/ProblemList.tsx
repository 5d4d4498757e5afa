import type { PolicyProblem } from "../policy.ts";
import { Notice } from "./Notice.tsx";

/** What is wrong with a policy: where, and what. */
export function ProblemList({ title, problems }: { title: string; problems: readonly PolicyProblem[] }) {
  return (
    <Notice tone="stop" live>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <code>{path}</code>: {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
