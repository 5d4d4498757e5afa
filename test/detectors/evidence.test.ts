import { describe, expect, test } from "vitest";
import { detect } from "../../src/detect.ts";
import { detectors } from "../../src/detectors/index.ts";
import { MENTION } from "../../src/finding.ts";
import { marked } from "../cases/marked.ts";

/** Every detector is held to the texts in its own file, in the company of all the others. */
describe.each(detectors.map((detector) => [detector.kind, detector.evidence] as const))("%s", (kind, { hits, misses }) => {
  const found = (text: string) =>
    detect(text)
      .filter((finding) => finding.kind === kind && finding.sure >= MENTION)
      .map(({ start, end }) => text.slice(start, end));

  test.each(hits)("finds %s", (sample) => {
    const { text, spans } = marked(sample);
    expect(found(text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });

  test.each(misses)("leaves %s alone: %s", (_why, text) => {
    expect(found(text)).toEqual([]);
  });
});
