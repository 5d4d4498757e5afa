import { type Policy, readPolicy } from "../policy.ts";
import { basis } from "./basis.ts";
import { lko } from "./lko.ts";
import { omoHelmond } from "./omo-helmond.ts";
import { roos } from "./roos.ts";
import { trivium } from "./trivium.ts";

const builtIn: Readonly<Record<string, unknown>> = { basis, roos, "omo-helmond": omoHelmond, trivium, lko };

/** The names of the built-in policies. */
export const policyNames: readonly string[] = Object.keys(builtIn);

/** A built-in policy by name. Throws when there is none of that name: that is a programming error, not user input. */
export function builtInPolicy(name: string): Policy {
  const read = readPolicy(builtIn[name]);
  if ("problems" in read) throw new Error(`built-in policy "${name}": ${JSON.stringify(read.problems)}`);
  return read.policy;
}
