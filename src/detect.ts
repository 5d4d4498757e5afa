import { apart } from "./apart.ts";
import { detectors } from "./detectors/index.ts";
import type { Finding } from "./finding.ts";
import { read } from "./reading.ts";
import { spread } from "./spread.ts";

/** Everything the detectors find in a text, in order and without overlap. Pure and synchronous. */
export function detect(text: string): Finding[] {
  const reading = read(text);
  const all: Finding[] = [];
  for (const detector of detectors) for (const finding of detector.find(reading)) all.push(finding);
  const found = apart(all);
  const more = spread(reading, found);
  return more.length === 0 ? found : apart([...found, ...more]);
}
