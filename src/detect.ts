import { detectors } from "./detectors/index.ts";
import type { Finding } from "./finding.ts";
import { read } from "./reading.ts";

/** Everything the detectors find in a text, in order and without overlap. Pure and synchronous. */
export function detect(text: string): Finding[] {
  const reading = read(text);
  const all: Finding[] = [];
  for (const detector of detectors) for (const finding of detector.find(reading)) all.push(finding);
  return apart(all);
}

/** Of two findings in one place the surer one stays, of equally sure ones the longer, then the one that comes first. */
function apart(all: Finding[]): Finding[] {
  // Sort is not stable in an ES2016 engine, so every order below is total.
  all.sort((a, b) => a.start - b.start || b.end - a.end || b.sure - a.sure || (a.kind < b.kind ? -1 : 1));
  const kept: Finding[] = [];
  for (const finding of all) {
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
