import { builtInPolicy } from "./policies/index.ts";
import { type Policy, type PolicyProblem, readPolicy } from "./policy.ts";

/** Where the policy in force comes from: the administrator, a file the user imported, or the one we ship. */
export type PolicySource = "managed" | "imported" | "built-in";

/** The policy in force, and what was wrong with the ones that should have come first. */
export interface InForce {
  readonly policy: Policy;
  readonly source: PolicySource;
  /** What keeps a policy from being used, each with where that policy came from. */
  readonly problems: readonly (PolicyProblem & { readonly source: PolicySource })[];
  /** What the administrator should look at although the policy is used. */
  readonly notes?: readonly PolicyProblem[];
  /** The policy in force was read earlier: what is there now cannot be used, and a weaker one may not take its place. */
  readonly kept?: boolean;
  /** The managed values of the last good policy, as JSON, to see next time what has gone. */
  readonly managed?: string;
}

/** What a browser found. `unreadable`: there is a managed policy, but the browser cannot read it. */
export interface Sources {
  readonly managed?: unknown;
  readonly unreadable?: string;
  readonly imported?: unknown;
}

/** The policy that holds until (or unless) an administrator or the user gives another one. */
export const BUILT_IN = "roos";

/** The policy before anybody gave one. */
export const shipped = (): InForce => ({ policy: builtInPolicy(BUILT_IN), source: "built-in", problems: [] });

/**
 * Which policy holds: the administrator's, else the imported one, else ours. A policy that cannot be used never makes room
 * for one that comes after it as long as an earlier one from the same place could be: a typing error in the administrator's
 * file must not turn protection off. Only taking it away does.
 */
export function settle({ managed, unreadable, imported }: Sources, before: InForce | undefined): InForce {
  const problems: InForce["problems"][number][] = [];
  const given = managed === undefined ? {} : { managed: JSON.stringify(managed) };
  if (unreadable !== undefined) problems.push({ path: "", say: "unreadable", with: { why: unreadable }, source: "managed" });
  const candidates: [PolicySource, unknown][] = [];
  if (managed !== undefined) candidates.push(["managed", managed]);
  if (imported !== undefined) candidates.push(["imported", imported]);
  for (const [source, json] of candidates) {
    if (source === "imported" && unreadable !== undefined && before?.source === "managed") break;
    const read = readPolicy(source === "managed" ? unwrapped(json) : json);
    if ("policy" in read) {
      const notes = source === "managed" ? gone(managed, before) : [];
      return { policy: read.policy, source, problems, ...given, ...(notes.length > 0 ? { notes } : {}) };
    }
    for (const problem of read.problems) problems.push({ ...problem, source });
    if (before?.source === source) return held(before, problems);
  }
  if (unreadable !== undefined && before?.source === "managed") return held(before, problems);
  return { ...shipped(), problems, ...given };
}

/** The one before, with what is wrong now. */
function held(before: InForce, problems: InForce["problems"]): InForce {
  const { policy, source, managed } = before;
  return { policy, source, problems, kept: true, ...(managed === undefined ? {} : { managed }) };
}

/**
 * `json` may hold the whole policy as text. A browser throws away a value of the wrong type without a word before we can
 * see it; in a text it cannot, so every mistake is reported.
 */
function unwrapped(managed: unknown): unknown {
  const text = (managed as { json?: unknown } | null)?.json;
  if (typeof text !== "string") return managed;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    // No object, so the schema says that an object belongs here.
    return text;
  }
}

/** What the administrator's policy had and no longer has: taken out, or of the wrong type and left out by the browser. */
function gone(managed: unknown, before: InForce | undefined): readonly PolicyProblem[] {
  if (before?.source !== "managed" || before.managed === undefined) return [];
  // The same values as last time: what was said then still holds.
  if (JSON.stringify(managed) === before.managed) return before.notes ?? [];
  const had: unknown = unwrapped(JSON.parse(before.managed));
  const has = new Set(paths(unwrapped(managed)));
  return paths(had)
    .filter((path) => !has.has(path))
    .map((path) => ({ path, say: "gone" }));
}

/** Every key, with a list as one value. */
function paths(value: unknown, at = ""): string[] {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return at === "" ? [] : [at];
  let all: string[] = [];
  for (const key of Object.keys(value)) all = all.concat(paths((value as Record<string, unknown>)[key], at === "" ? key : `${at}.${key}`));
  return all;
}
