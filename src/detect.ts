import { detectors } from "./detectors/index.ts";
import type { Finding } from "./finding.ts";
import { read } from "./reading.ts";

/** Everything the detectors find in a text, in order and without overlap. Pure and synchronous. */
export function detect(text: string): Finding[] {
  const reading = read(text);
  return detectors.flatMap((detector) => detector.find(reading)).sort((a, b) => a.start - b.start);
}
