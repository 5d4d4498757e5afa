import type { PolicyProblem } from "./policy-problem.ts";

/** The version of the policy file this program writes and reads. It goes up when a key changes its place or meaning. */
export const VERSION = 1;

/** Turns a policy of one version into the next. */
export type Step = (policy: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** From version n to n + 1. Version 1 is the first, so there is none yet; a new key with a default needs none either. */
const STEPS: Readonly<Record<number, Step>> = {};

/**
 * Brings a policy that was written for an earlier version up to this one. A later version is refused: what it decides
 * could be missed here, and a policy that is half understood is weaker than it looks.
 */
export function migrate(json: unknown, to: number = VERSION, steps: typeof STEPS = STEPS): { json: unknown } | { problem: PolicyProblem } {
  if (json === null || typeof json !== "object" || Array.isArray(json)) return { json };
  let policy = json as Record<string, unknown>;
  const { version = 1 } = policy;
  if (typeof version !== "number" || !(version >= 1) || Math.floor(version) !== version) {
    return { problem: { path: "version", say: "no-version", with: { last: to } } };
  }
  if (version > to) {
    return { problem: { path: "version", say: "later", with: { version, last: to } } };
  }
  for (let from = version; from < to; from++) {
    const step = steps[from];
    if (step) policy = { ...step(policy), version: from + 1 };
  }
  return { json: policy };
}
