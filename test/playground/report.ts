import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { article } from "../../src/instruction.ts";
import type { Verdict } from "../../src/judge.ts";
import { cite, sayConcern } from "../../src/texts/verdict.ts";

/** What the tour says and shows. */
export interface Report {
  /** A step without a verdict of its own. */
  step(what: string): void;
  /** A step, with what was judged. */
  verdict(step: string, verdict: Verdict): void;
  /** Something that must be so; the tour fails when it is not. */
  check(what: string, right: boolean): void;
  picture(page: Page, name: string): Promise<void>;
  /** How many checks failed. */
  failed(): number;
}

/** A report that prints, and writes its pictures where the README shows them. */
export function reportTo(write: (line: string) => void): Report {
  const folder = fileURLToPath(new URL("../../docs/pictures", import.meta.url));
  mkdirSync(folder, { recursive: true });
  let wrong = 0;
  return {
    step: (what) => write(`\n${what}`),
    verdict(step, { outcome, concerns }) {
      write(`\n${step}\n  → ${outcome === "go" ? "mag zonder vragen" : outcome === "ask" ? "vraagt" : "mag niet"}`);
      for (const concern of concerns) write(`    ${concern.level}: ${sayConcern("nl", concern)} (${cite(article(concern.article))})`);
    },
    check(what, right) {
      if (!right) wrong++;
      write(`  ${right ? "✓" : "✗"} ${what}`);
    },
    async picture(page, name) {
      await page.screenshot({ path: `${folder}/${name}.png` });
    },
    failed: () => wrong,
  };
}
