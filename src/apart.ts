import type { Finding } from "./finding.ts";

/** Sorted and without overlap: of two findings in one place the surer one stays, of equally sure ones the longer, then the first. */
export function apart(found: readonly Finding[]): Finding[] {
  // Sort is not stable in an ES2016 engine, so this order is total.
  const sorted = found.slice().sort((a, b) => a.start - b.start || b.end - a.end || b.sure - a.sure || (a.kind < b.kind ? -1 : 1));
  const kept: Finding[] = [];
  for (const finding of sorted) {
    let wins = true;
    while (wins && kept.length > 0) {
      const last = kept[kept.length - 1] as Finding;
      if (last.end <= finding.start) break;
      if (better(finding, last)) kept.pop();
      else wins = false;
    }
    if (wins) kept.push(finding);
  }
  return kept;
}

const better = (a: Finding, b: Finding) => (a.sure !== b.sure ? a.sure > b.sure : a.end - a.start > b.end - b.start);
