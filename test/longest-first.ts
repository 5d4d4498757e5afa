import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes minutes, longest first. On a fresh checkout nothing is known of durations, and a long file begun last is waited for alone. */
const LONG = [
  "addin/faults",
  "protect/strange",
  "protect/corpus",
  "protect/fuzz",
  "addin/sending",
  "addin/properties",
  "addin/contrary",
  "browser/editors",
  "browser/addin-sending",
  "browser/hostile",
  "browser/looks",
  "browser/sequences",
  "browser/guard",
  "browser/addin-views",
  "browser/typed",
  "browser/lifecycle",
  "browser/toasts",
];

/** Begins with the files that are known to take long. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.includes(`/test/${name}.`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
