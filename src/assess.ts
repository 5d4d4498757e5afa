import { type Finding, type Kind, WARN } from "./finding.ts";
import type { Own } from "./own.ts";

/** How heavy the data in a text is. The schools' documents know two levels (OMO: gevoelig, zeer gevoelig). */
export type Weight = "none" | "sensitive" | "very-sensitive";

/** What the findings in a text amount to, after looking at them together. */
export interface Assessment {
  /** The findings that count, in order: without the sender's own data and without words that mean nothing alone. */
  readonly findings: readonly Finding[];
  /** Their kinds, heaviest first, each once. */
  readonly kinds: readonly Kind[];
  readonly weight: Weight;
  /** How many different persons are named or numbered. */
  readonly persons: number;
  /** A table or list of many persons. */
  readonly classList: boolean;
}

/** The assessment of a text without personal data. */
export const nothing: Assessment = { findings: [], kinds: [], weight: "none", persons: 0, classList: false };

/** Looks at findings together: what counts, and how heavy it is. */
export function assess(_text: string, findings: readonly Finding[], _own: Own): Assessment {
  const counted = findings.filter(({ sure }) => sure >= WARN);
  if (counted.length === 0) return nothing;
  return {
    findings: counted,
    kinds: [...new Set(counted.map(({ kind }) => kind))],
    weight: "very-sensitive",
    persons: 1,
    classList: false,
  };
}

/** Several texts taken together. Offsets lose their meaning, so the findings are left out. */
export function merge(list: readonly Assessment[]): Assessment {
  const all = list.filter(({ weight }) => weight !== "none");
  if (all.length === 0) return nothing;
  return {
    findings: [],
    kinds: [...new Set(all.flatMap(({ kinds }) => kinds))],
    weight: all.some(({ weight }) => weight === "very-sensitive") ? "very-sensitive" : "sensitive",
    persons: Math.max(...all.map(({ persons }) => persons)),
    classList: all.some(({ classList }) => classList),
  };
}
