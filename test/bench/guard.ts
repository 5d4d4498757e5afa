import { startChromium } from "../browser/chromium.ts";
import { copy } from "../browser/clipboard.ts";
import { startSite } from "../browser/site.ts";
import { until } from "../browser/tab.ts";
import { lesson, spread } from "./lesson.ts";
import { tabs } from "./tabs.ts";

const PAGE = `<!doctype html><title>bench</title><textarea id="area"></textarea><script>
  let start = 0; window.took = []; window.judged = [];
  addEventListener("paste", (e) => { judged.push(performance.now() - e.timeStamp); }, true);
  addEventListener("keydown", (e) => { if (e.key === "v") start = performance.now(); }, true);
  document.getElementById("area").addEventListener("input", () => { took.push(performance.now() - start); });
</script>`;

/**
 * What a paste of 100 kB costs in real Chromium: from the key to the page's own input event, and of that the verdict, which
 * is the time between the paste event and the page's first listener. On a site that is not approved beside an approved one,
 * where only what the policy wants everywhere (the BSN) is looked for.
 */
export async function run(): Promise<void> {
  const site = await startSite({ "/": PAGE, "/copy": `<!doctype html><button id="copy">copy</button>` });
  const browser = await startChromium();
  const medians: Record<string, number> = {};
  try {
    const copier = await browser.open();
    await copy(copier, site, { text: lesson(100_000) });
    const sites = [
      ["goedgekeurd", "kindkans.net"],
      ["niet goedgekeurd", "chat.example"],
    ] as const;
    const times: Record<string, number[]> = {};
    const verdicts: Record<string, number[]> = {};
    // In turns, so that a slow moment of the machine falls on both.
    for (let round = 0; round < 4; round++) {
      for (const [name, host] of sites) {
        const tab = await browser.open();
        await tab.goto(site.on(host, "/"));
        await tab.click("#area");
        for (let i = 0; i < 8; i++) {
          await tab.evaluate(`document.getElementById("area").value = ""`);
          await tab.press(["Control+v"]);
          await until(() => tab.evaluate<boolean>(`took.length > ${i}`), "the paste");
        }
        const [cold = 0, ...warm] = await tab.evaluate<number[]>("took");
        if (round === 0) console.log(`${name}: de eerste keer ${cold.toFixed(1)} ms`);
        times[name] = [...(times[name] ?? []), ...warm];
        const [first = 0, ...later] = await tab.evaluate<number[]>("judged");
        if (round === 0) console.log(`  waarvan het oordeel: ${first.toFixed(1)} ms`);
        verdicts[name] = [...(verdicts[name] ?? []), ...later];
        await tab.close();
      }
    }
    for (const [name] of sites) {
      const { median, p95 } = spread(times[name] ?? []);
      medians[name] = median;
      const verdict = spread(verdicts[name] ?? []);
      console.log(`${name}: daarna ${median.toFixed(1)} ms (p95 ${p95.toFixed(1)})`);
      console.log(`  waarvan het oordeel over 100 kB: ${verdict.median.toFixed(1)} ms (p95 ${verdict.p95.toFixed(1)})`);
    }
    const [peer = 0, own = 0] = [medians.goedgekeurd, medians["niet goedgekeurd"]];
    console.log(`niet goedgekeurd: ${(own / peer).toFixed(2)}× dezelfde plakactie op een goedgekeurde site`);
  } finally {
    await browser.close();
    await site.close();
  }
  await tabs(PAGE);
}
