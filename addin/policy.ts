import type { Policy } from "../src/policy.ts";

/** The organisation's policy, as the build found it valid. */
export const policy: Policy = ZORGVULDIG_POLICY;
