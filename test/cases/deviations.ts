import { assess } from "../../src/assess.ts";
import { detect } from "../../src/detect.ts";
import { type Finding, type Kind, MENTION } from "../../src/finding.ts";
import type { Own } from "../../src/own.ts";
import type { Case } from "./cases.ts";

/** Nobody's own data: the cases are judged as a stranger's. */
export const nobody: Own = { domains: [], addresses: [], names: [] };

/** What is shown of a text: what counts, and what is sure enough to be mentioned. */
export function shown(text: string): { findings: Finding[]; level: "go" | "ask" } {
  const findings = detect(text);
  const assessed = assess(text, findings, nobody);
  const counted = new Set(assessed.findings);
  return {
    findings: findings.filter((finding) => finding.sure >= MENTION || counted.has(finding)),
    level: assessed.weight === "none" ? "go" : "ask",
  };
}

/** What is data about a person has no exact borders; it must be touched. Everything else must be found exactly. */
const LOOSE: ReadonlySet<Kind> = new Set<Kind>(["medical", "special-category", "sensitive"]);

/** One line for everything that is not as marked: `id: missed name "Sem"`. */
export function deviations({ id, text, spans, level }: Case): string[] {
  const result = shown(text);
  const say = (what: string, start: number, end: number) => `${id}: ${what} ${JSON.stringify(text.slice(start, end))}`;
  const lines: string[] = [];
  if (result.level !== level) lines.push(`${id}: ${result.level} instead of ${level}`);
  for (const { kind, start, end } of spans) {
    const hit = result.findings.some((finding) =>
      kind !== undefined && LOOSE.has(kind)
        ? LOOSE.has(finding.kind) && finding.start < end && start < finding.end
        : finding.kind === kind && finding.start === start && finding.end === end,
    );
    if (!hit) lines.push(say(`missed ${kind}`, start, end));
  }
  for (const { kind, start, end } of result.findings) {
    const right = spans.some((span) =>
      LOOSE.has(kind)
        ? span.kind !== undefined && LOOSE.has(span.kind) && span.start < end && start < span.end
        : span.kind === kind && span.start === start && span.end === end,
    );
    if (!right && !(LOOSE.has(kind) && level === "ask")) lines.push(say(`false ${kind}`, start, end));
  }
  return lines;
}
