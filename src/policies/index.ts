import { type Policy, readPolicy } from "../policy.ts";
import { roos } from "./roos.ts";

const builtIn: Record<string, unknown> = { roos };

/** The names of the built-in policies. */
export const policyNames: readonly string[] = Object.keys(builtIn);

/** A built-in policy by name. Throws when there is none of that name: that is a programming error, not user input. */
export function builtInPolicy(name: string): Policy {
  const read = readPolicy(builtIn[name]);
  if ("problems" in read) throw new Error(`built-in policy "${name}": ${JSON.stringify(read.problems)}`);
  return read.policy;
}
