import { startChromium } from "../browser/chromium.ts";
import { copy } from "../browser/clipboard.ts";
import { startSite } from "../browser/site.ts";
import { until } from "../browser/tab.ts";
import { lesson, spread } from "./lesson.ts";

const PAGE = `<!doctype html><title>bench</title><textarea id="area"></textarea><script>
  let start = 0; window.took = [];
  addEventListener("keydown", (e) => { if (e.key === "v") start = performance.now(); }, true);
  document.getElementById("area").addEventListener("input", () => { took.push(performance.now() - start); });
</script>`;

/**
 * What a paste of 100 kB costs in real Chromium, from the key to the page's own input event: on a site that is not approved
 * (read and judged first) beside the same paste on an approved one (the browser alone).
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
        await tab.close();
      }
    }
    for (const [name] of sites) {
      const { median, p95 } = spread(times[name] ?? []);
      medians[name] = median;
      console.log(`${name}: daarna ${median.toFixed(1)} ms (p95 ${p95.toFixed(1)})`);
    }
    const [peer = 0, own = 0] = [medians.goedgekeurd, medians["niet goedgekeurd"]];
    console.log(`nakijken kost ${(own - peer).toFixed(1)} ms op 100 kB: ${(own / peer).toFixed(2)}× de kale plakactie`);
  } finally {
    await browser.close();
    await site.close();
  }
}
