import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Tab } from "./tab.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe would mend on the page, or in one element of it, once it stands still. */
export async function violations(tab: Tab, within = "document"): Promise<string[]> {
  await new Promise((done) => setTimeout(done, 300));
  await tab.evaluate(`(() => { ${axe}; return true; })()`);
  return tab.evaluate<string[]>(
    `axe.run(${within}).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((n) => n.html).join(" | ")))`,
  );
}
