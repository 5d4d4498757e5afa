import { type Policy, type PolicyProblem, readPolicy } from "./policy.ts";

/** What came of a policy file that was delivered beside the add-in. */
export interface Delivery {
  readonly policy: Policy;
  /** What keeps the file from being used; then `policy` is the one from before. */
  readonly problems: readonly PolicyProblem[];
  /** The file's own values, when it is used. */
  readonly given?: unknown;
}

/**
 * Takes a delivered file over the policy that holds, or keeps that one and says what is wrong. A file that cannot be used
 * never makes room for the one that was built in: a typing error must not turn protection off.
 */
export function delivered(text: string, before: Policy): Delivery {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const problem: PolicyProblem = /^\s*</.test(text)
      ? { path: "", say: "web-page" }
      : { path: "", say: "not-json", with: { why: error instanceof Error ? error.message : String(error) } };
    return { policy: before, problems: [problem] };
  }
  const read = readPolicy(given);
  return "policy" in read ? { policy: read.policy, problems: [], given } : { policy: before, problems: read.problems };
}
