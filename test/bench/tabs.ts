import { readdirSync, readFileSync } from "node:fs";
import { startChromium } from "../browser/chromium.ts";
import { copy } from "../browser/clipboard.ts";
import { startSite } from "../browser/site.ts";
import { type Tab, until } from "../browser/tab.ts";
import { lesson, spread } from "./lesson.ts";

const TABS = Number(process.env.ZV_TABS ?? 50);
const IDLE = 10_000;
const PASTES = 12;

/**
 * What it costs to have the guard in pages where nobody does anything, and in a paste of an ordinary length: so many tabs in one
 * browser with the extension off, and then with it on. Processor time and memory are those of all the browser's processes.
 */
export async function tabs(page: string): Promise<void> {
  const site = await startSite({ "/": page, "/copy": `<!doctype html><button id="copy">copy</button>` });
  const browser = await startChromium();
  try {
    const copier = await browser.open();
    await copy(copier, site, { text: lesson(2_000) });
    const measured: { opening: number; idle: number; memory: number; paste: number }[] = [];
    // The first round warms the browser up, and does not count.
    for (const what of ["on", "off", "on"] as const) {
      await browser.life(what);
      await new Promise((done) => setTimeout(done, 1_000));
      const before = processes();
      const open: Tab[] = [];
      for (let i = 0; i < (measured.length === 0 && what === "on" ? 3 : TABS); i++) {
        const tab = await browser.open();
        await tab.goto(site.on("chat.example", "/"));
        open.push(tab);
      }
      const opened = processes();
      await new Promise((done) => setTimeout(done, IDLE));
      const rested = processes();
      const last = open[open.length - 1] as Tab;
      await last.click("#area");
      for (let i = 0; i < PASTES; i++) {
        await last.press(["Control+v"]);
        await until(() => last.evaluate<boolean>(`took.length > ${i}`), "the paste");
        await last.evaluate(`document.getElementById("area").value = ""`);
      }
      const [, ...took] = await last.evaluate<number[]>("took");
      measured.push({
        opening: opened.cpu - before.cpu,
        idle: rested.cpu - opened.cpu,
        memory: rested.memory - before.memory,
        paste: spread(took).median,
      });
      for (const tab of open) await tab.close();
    }
    const [, off, on] = measured;
    if (off === undefined || on === undefined) return;
    const row = (name: string, key: keyof typeof off, unit: string) =>
      console.log(
        `${name}: ${off[key].toFixed(1)} ${unit} zonder, ${on[key].toFixed(1)} ${unit} met (${(on[key] / off[key]).toFixed(2)}×)`,
      );
    console.log(`${TABS} tabbladen, zonder en met de extensie in dezelfde browser`);
    row("openen, rekentijd", "opening", "s");
    row(`${IDLE / 1000} s niets doen, rekentijd`, "idle", "s");
    row("geheugen", "memory", "MB");
    row("plakken van 2 kB in het laatste tabblad", "paste", "ms");
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Processor seconds and megabytes of everything this process started. Memory that processes share is counted once. */
function processes(): { cpu: number; memory: number } {
  const parents = new Map<number, { parent: number; cpu: number }>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      parents.set(Number(name), { parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) / 100 });
    } catch {
      // It ended meanwhile.
    }
  }
  const isOurs = (id: number): boolean => {
    const parent = parents.get(id)?.parent ?? 0;
    return parent === process.pid || (parent > 1 && isOurs(parent));
  };
  let [cpu, memory] = [0, 0];
  for (const [id, { cpu: used }] of parents) {
    if (!isOurs(id)) continue;
    cpu += used;
    try {
      memory += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1024;
    } catch {
      // As above.
    }
  }
  return { cpu, memory };
}
