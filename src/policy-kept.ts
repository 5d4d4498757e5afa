import type { Policy } from "./policy.ts";

/**
 * The last good policy of the add-in, as text. It is stored complete, so that the launch event on classic Windows can use it
 * without a schema library; and as it was given, so that a page of a later version can read it again.
 */
export interface Kept {
  /** Which version of the schema made it complete. */
  readonly shape: string;
  readonly policy: Policy;
  readonly given?: unknown;
}

/**
 * Writes what is kept. Without the list of sites, which only the browser extension needs, and what only pages draw (a logo may be
 * larger than all the rest), it fits in a mailbox's settings.
 */
export function keptText({ shape, policy, given }: Kept, small = false): string {
  return JSON.stringify(
    small
      ? {
          shape,
          policy: {
            ...policy,
            sites: { ...policy.sites, approved: [] },
            protecting: { ...policy.protecting, letterhead: { lines: [] } },
            retention: [],
          },
        }
      : { shape, policy, given },
  );
}

/**
 * Reads what was kept; undefined when there is nothing, or nothing that can be relied on. Outlook hands back a setting that
 * holds JSON sometimes as text and sometimes read already.
 */
export function keptFrom(stored: unknown): Kept | undefined {
  try {
    const kept = (typeof stored === "string" ? JSON.parse(stored) : stored) as Partial<Kept> | null | undefined;
    return kept !== undefined && kept !== null && typeof kept === "object" && typeof kept.shape === "string" && isObject(kept.policy)
      ? (kept as Kept)
      : undefined;
  } catch {
    // Cut off or overwritten: as if nothing was kept.
    return undefined;
  }
}

/**
 * The kept policy, when this version's schema made it complete and every part is of the kind that it is in the one built in.
 * Whoever has no schema library must be able to use it without another look.
 */
export function usable(kept: Kept | undefined, shape: string, builtIn: Policy): Policy | undefined {
  if (kept?.shape !== shape) return undefined;
  const policy = kept.policy as unknown as Record<string, unknown>;
  const like = builtIn as unknown as Record<string, unknown>;
  return Object.keys(like).every((key) => key === "$schema" || kindOf(policy[key]) === kindOf(like[key])) ? kept.policy : undefined;
}

const isObject = (value: unknown): boolean => kindOf(value) === "object";

const kindOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
