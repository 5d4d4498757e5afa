import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bsn, secret } from "./bsn.ts";
import { proves } from "./cell.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { type Site, startSite } from "./site.ts";
import { type Tab, type TestBrowser, until } from "./tab.ts";

/** A page that reads every file it can get hold of, as soon as it can. */
const PAGE = `<!doctype html><meta charset="utf-8"><script>
  window.got = []; window.events = [];
  const read = (files, how) => { for (const file of files) { const name = how + ":" + file.name; file.text().then((text) => got.push(name + "=" + text)); } };
  for (const type of ["input", "change"]) for (const root of [window, document])
    root.addEventListener(type, (event) => { if (event.target.files) { events.push(type + event.target.files.length); read(event.target.files, type); } }, true);
  addEventListener("drop", (event) => { event.preventDefault(); read(event.dataTransfer.files, "drop"); got.push("drop=" + event.dataTransfer.getData("text/plain")); });
  addEventListener("dragover", (event) => event.preventDefault());
  setInterval(() => { const input = document.getElementById("file"); if (input?.files.length) read(input.files, "poll"); got.length = Math.min(got.length, 20); }, 1);
  window.loose = document.createElement("input"); loose.type = "file";
  loose.addEventListener("change", () => read(loose.files, "loose"));
  window.useLoose = () => { loose.dispatchEvent(new Event("hello")); };
</script><input id="file" type="file" multiple><textarea id="area">voor na</textarea><div id="zone" style="width:200px;height:80px;background:#eee">Sleep hierheen</div>
<div id="host" style="padding:30px"></div><script>const root = host.attachShadow({ mode: "closed" }); root.innerHTML = '<input type="file" style="display:block;width:10px;height:10px;overflow:hidden">'; window.hidden_ = root.firstChild;
hidden_.addEventListener("change", () => read(hidden_.files, "closed"));</script>`;

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("in %s", (name, start) => {
  let browser: TestBrowser;
  let site: Site;
  let tab: Tab;
  let folder: string;
  const path = (file: string) => join(folder, file);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "zv-files-"));
    await writeFile(path("Sem de Vries.txt"), secret);
    await writeFile(path("menu.txt"), "Maandag soep, dinsdag pannenkoeken.");
    site = await startSite({ "/files": PAGE });
    browser = await start();
    tab = await browser.open();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const open = (host: string) => tab.goto(site.on(host, "/files"));
  const dialog = () => until(() => tab.dialog(), "the dialog");
  const got = async () => (await tab.evaluate<string[]>("window.got")).join("\n");

  test("a file with a BSN is held back, named only in part, and stays out when the user says no", async (context) => {
    proves(context, { way: "file-input", browser: name });
    await open("chat.example");
    await tab.pick("document.getElementById('file')", [path("Sem de Vries.txt")]);
    const { title, text, choices } = await dialog();
    expect(title).toBe("Bestand uploaden naar chat.example?");
    expect(text).toContain("•••••••");
    expect(text).not.toContain("Vries");
    expect(text).not.toContain(bsn);
    expect(Object.keys(choices)).toEqual(["cancel", "anyway"]);
    expect(await got()).toBe("");
    expect(await tab.evaluate("window.events")).toEqual([]);
    await tab.choose("cancel");
    await until(async () => !(await tab.dialog()), "the dialog to close");
    await new Promise((done) => setTimeout(done, 200));
    expect(await got()).toBe("");
    expect(await tab.evaluate("document.getElementById('file').files.length")).toBe(0);
  });

  test("'Upload toch' gives the page the file, once, as if it was chosen then", async () => {
    await open("chat.example");
    await tab.pick("document.getElementById('file')", [path("Sem de Vries.txt"), path("menu.txt")]);
    expect((await dialog()).title).toBe("2 bestanden uploaden naar chat.example?");
    await tab.choose("anyway");
    await until(async () => (await got()).includes(bsn), "the file");
    expect(await got()).toContain("change:Sem de Vries.txt=");
    expect(await tab.evaluate("window.events.filter((event) => event === 'change2').length")).toBe(2);
  });

  test("a harmless file gets there without a question, and an approved site gets every file untouched", async () => {
    await open("chat.example");
    await tab.pick("document.getElementById('file')", [path("menu.txt")]);
    await until(async () => (await got()).includes("pannenkoeken"), "the file");
    expect(await tab.dialog()).toBeUndefined();
    await open("kindkans.net");
    await tab.pick("document.getElementById('file')", [path("Sem de Vries.txt")]);
    await until(async () => (await got()).includes(bsn), "the file");
    expect(await tab.dialog()).toBeUndefined();
  });

  test("an input that is not in the page, or hidden in a closed shadow root, is held back too", async (context) => {
    proves(context, { way: "file-input-closed", browser: name });
    // Firefox's protocol cannot choose files for an input outside the page.
    proves(context, { way: "file-input-detached", browser: name, ...(name === "firefox" ? { limit: "firefox-detached-driver" } : {}) });
    for (const input of name === "chromium" ? ["loose", "hidden_"] : ["hidden_"]) {
      await open("chat.example");
      await tab.click("#host");
      await tab.evaluate("useLoose()");
      await tab.pick(`window.${input}`, [path("Sem de Vries.txt")]);
      await dialog();
      expect(await got()).not.toContain(bsn);
      await tab.choose("anyway");
      await until(async () => (await got()).includes(bsn), "the file");
    }
  });

  test("dropped text and files are asked about before the page hears of the drop", async (context) => {
    proves(context, { way: "file-drop", browser: name });
    await open("chat.example");
    await tab.drop("#zone", { text: secret });
    expect((await dialog()).title).toBe("Persoonsgegevens neerzetten in chat.example?");
    expect(await got()).toBe("");
    await tab.choose("anonymise");
    await until(() => got(), "the drop");
    expect(await got()).toContain("Het BSN van de leerling is [");
    expect(await got()).not.toContain(bsn);

    await open("chat.example");
    await tab.drop("#zone", { files: [path("Sem de Vries.txt")] });
    await dialog();
    expect(await got()).toBe("");
    await tab.choose("anyway");
    await until(async () => (await got()).includes(bsn), "the file");

    await open("chat.example");
    await tab.drop("#zone", { text: "Een les over breuken" });
    await until(async () => (await got()).includes("breuken"), "the native drop");
    expect(await tab.dialog()).toBeUndefined();
  });
});
