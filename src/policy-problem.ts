import { type PolicyProblemId, policyProblemText } from "./texts/policy-problem.ts";
import type { Lang, Params } from "./texts/text.ts";

/** A problem in a policy: where (a path; "" is the whole file), and what. Data, so that each surface says it in its own language. */
export interface PolicyProblem {
  readonly path: string;
  readonly say: PolicyProblemId;
  readonly with?: Params;
}

/** A problem as an administrator reads it. */
export function problemText(lang: Lang, { path, say, with: params }: PolicyProblem): { path: string; message: string } {
  return { path: path === "" ? policyProblemText(lang, "whole") : path, message: policyProblemText(lang, say, params) };
}

/** What zod tells of a wrong value; only what a sentence is made of. */
interface Issue {
  readonly code?: string | undefined;
  readonly expected?: string | undefined;
  readonly input?: unknown;
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly message: string;
}

/** The sentences that the schema itself names, for what only it knows: a date, an address, a host. */
const OF_SCHEMA = ["date", "address", "https", "domain", "host", "tenant", "logo"] as const satisfies readonly PolicyProblemId[];

/** A name for the schema, which is said by `issueSays` again. */
export const says = (id: (typeof OF_SCHEMA)[number]): string => id;

/** What is wrong, of what zod found. */
export function issueSays(given: unknown): Pick<PolicyProblem, "say" | "with"> {
  const issue = given as Issue;
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? { say: "missing", with: { expected: String(issue.expected) } }
        : { say: "type", with: { expected: String(issue.expected), got: typeOf(issue.input) } };
    case "invalid_value":
      return { say: "choose", with: { values: (issue.values ?? []).map((value) => JSON.stringify(value)).join(", ") } };
    case "invalid_key":
    case "unrecognized_keys":
      return { say: "unknown" };
    case "too_small":
      if (issue.origin === "string" && Number(issue.minimum) === 1) return { say: "empty" };
      return { say: "few", with: { limit: String(issue.minimum), of: issue.origin ?? "" } };
    case "too_big":
      return { say: "many", with: { limit: String(issue.maximum), of: issue.origin ?? "" } };
    default:
      return { say: OF_SCHEMA.filter((id) => id === issue.message)[0] ?? "wrong" };
  }
}

const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
