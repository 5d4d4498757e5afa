import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { type Tab, type TestBrowser, until } from "./tab.ts";

/** A file as the page will get it. */
interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const text = (name: string, content: string): Given => ({ name, bytes: Buffer.from(content) });

async function pdf(name: string): Promise<Given> {
  const document = await PDFDocument.create();
  document.addPage([300, 300]).drawText("Verslag van S.");
  return { name, bytes: await document.save() };
}

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("the protect page in %s", (_name, start) => {
  const downloads = mkdtempSync(join(tmpdir(), "zv-downloads-"));
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await start({ downloads });
    tab = await browser.open();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(downloads, { recursive: true, force: true });
  });
  beforeEach(async () => {
    for (const file of readdirSync(downloads)) rmSync(join(downloads, file));
    await tab.goto(`${browser.extension}/protect.html`);
    await until(() => tab.evaluate("document.querySelector('.drop') !== null"), "the page");
  });

  const shown = () => tab.evaluate<string>("document.body.innerText");
  const files = (given: readonly Given[]) =>
    `(() => { const data = new DataTransfer(); for (const [name, bytes] of ${JSON.stringify(
      given.map(({ name, bytes }) => [name, Buffer.from(bytes).toString("base64")]),
    )}) data.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name)); return data; })()`;
  const drop = (...given: Given[]) =>
    tab.evaluate(`(() => { const zone = document.querySelector(".drop"); const dataTransfer = ${files(given)};
      for (const type of ["dragover", "drop"]) zone.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })); })()`);
  const phrase = () => until(() => tab.evaluate<string>("document.querySelector('[data-phrase]')?.textContent"), "the pass-phrase", 30_000);
  const downloaded = async (name: string) => {
    const path = join(downloads, name);
    await until(async () => existsSync(path) && readdirSync(downloads).every((file) => !/\.(part|crdownload)$/.test(file)), name, 20_000);
    await until(async () => readFileSync(path).subarray(-7).includes("%%EOF"), "the whole file");
    return path;
  };
  const qpdf = (...args: string[]) => execFileSync("qpdf", args, { encoding: "latin1" });

  test("one drop gives a downloaded PDF that opens with the shown pass-phrase, and without it does not", async () => {
    await drop(await pdf("verslag.pdf"));
    const password = await phrase();
    const file = await downloaded("beveiligde-bijlage.pdf");
    expect(qpdf("--show-encryption", `--password=${password}`, file)).toContain("stream encryption method: AESv3");
    qpdf("--check", `--password=${password}`, file);
    expect(() => qpdf("--check", "--password=iets-anders", file)).toThrow();
    expect(await shown()).toContain("Nooit in dezelfde mail");
  });

  test("another kind of file comes out of the protected PDF byte for byte", async () => {
    const original = text("cijfers.csv", "naam;cijfer\nS.;7\n");
    await drop(original);
    const password = await phrase();
    const file = await downloaded("beveiligde-bijlage.pdf");
    const out = execFileSync("qpdf", [`--password=${password}`, "--show-attachment=cijfers.csv", file]);
    expect(out.equals(Buffer.from(original.bytes))).toBe(true);
    expect(await shown()).toContain("Op de eerste bladzijde staat hoe u het opent");
  });

  test("several files together make one PDF, apart each its own, with one pass-phrase", async () => {
    await tab.click("input[type=checkbox]");
    await drop(await pdf("een.pdf"), await pdf("twee.pdf"));
    const password = await phrase();
    expect(readdirSync(downloads)).toEqual([]);
    for (const index of [1, 2]) {
      await tab.evaluate(
        `[...document.querySelectorAll("button")].find((b) => b.textContent.includes("beveiligde-bijlage-${index}.pdf")).click()`,
      );
      qpdf("--check", `--password=${password}`, await downloaded(`beveiligde-bijlage-${index}.pdf`));
    }
    await tab.click("input[type=checkbox]");
    await drop(await pdf("een.pdf"), await pdf("twee.pdf"));
    const other = await until(async () => {
      const now = await tab.evaluate<string>("document.querySelector('[data-phrase]').textContent");
      return now !== password && now;
    }, "the second pass-phrase");
    expect(qpdf("--list-attachments", `--password=${other}`, await downloaded("beveiligde-bijlage.pdf"))).toMatch(
      /een\.pdf[\s\S]*twee\.pdf/,
    );
  });

  test("for a receiver without Acrobat: a zip that 7-Zip opens with the shown pass-phrase, with no name readable outside", async () => {
    const original = text("Verslag Zo\u00eb.csv", "naam;cijfer\nS.;7\n");
    await tab.evaluate(`[...document.querySelectorAll(".tick input")][1].click()`);
    await drop(original);
    const password = await phrase();
    const file = join(downloads, "beveiligde-bijlage.zip");
    await until(async () => existsSync(file) && readFileSync(file).includes("PK\u0005\u0006"), "the zip", 20_000);
    execFileSync("7z", ["x", "-y", `-p${password}`, `-o${downloads}/uit`, file]);
    expect(readFileSync(join(downloads, "uit", "bestand-1.csv")).equals(Buffer.from(original.bytes))).toBe(true);
    expect(readFileSync(file).includes("Verslag")).toBe(false);
    expect(await shown()).toContain("7-Zip");
    rmSync(join(downloads, "uit"), { recursive: true });
  });

  test("a webp becomes a page, as other pictures do", async () => {
    // One red point, four by four.
    const webp = Buffer.from("UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoEAAQAAgA0JaACdLoB+AADsAD+8ut//NgVzXPv9//S4P0uD9Lg/9KQAAA=", "base64");
    await drop({ name: "bord.webp", bytes: webp });
    const password = await phrase();
    const file = await downloaded("beveiligde-bijlage.pdf");
    expect(qpdf("--list-attachments", `--password=${password}`, file)).not.toContain("bord");
    expect(qpdf("--qdf", `--password=${password}`, file, "-")).toContain("/DCTDecode");
    expect(await shown()).toContain("staat rechtop op een bladzijde");
  });

  test("a pasted text becomes a protected PDF with that text, and a chosen pass-phrase is used", async () => {
    await type("textarea", "Verslag van het gesprek met S.\nTweede regel.");
    await tab.evaluate(`document.querySelector("details").open = true`);
    await type("details input", "welkom");
    await until(async () => (await shown()).includes("te raden"), "the refusal of a weak pass-phrase");
    expect(await tab.evaluate("document.querySelector('.strength strong').textContent")).toBe("te zwak");
    await type("details input", "paarse olifant fietst langzaam");
    await until(async () => (await shown()).includes("is te gebruiken"), "the pass-phrase to be fine");
    await tab.evaluate(`[...document.querySelectorAll("button")].find((b) => b.textContent === "Maak beveiligde pdf").click()`);
    expect(await phrase()).toBe("paarse olifant fietst langzaam");
    const file = await downloaded("beveiligde-bijlage.pdf");
    const read = execFileSync("pdftotext", ["-upw", "paarse olifant fietst langzaam", file, "-"], { encoding: "utf8" });
    expect(read).toContain("Tweede regel.");
    expect(await tab.evaluate("document.querySelector('textarea').value")).toBe("");
  });

  test("what cannot be done is said, and nothing is made", async () => {
    await drop(text("leeg.txt", ""));
    await until(async () => (await shown()).includes("leeg.txt is leeg"), "the refusal of an empty file");
    await drop();
    await until(async () => (await shown()).includes("Hier zat geen bestand in"), "the refusal of nothing");
    await tab.evaluate(`(() => { const dataTransfer = new DataTransfer(); dataTransfer.items.add(new File([new Uint8Array(101e6)], "film.mp4"));
      document.querySelector(".drop").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer })); })()`);
    await until(async () => (await shown()).includes("Meer dan 100 MB tegelijk lukt niet"), "the refusal of too much");
    expect(await tab.evaluate("document.querySelector('[data-phrase]')")).toBeNull();
    expect(readdirSync(downloads)).toEqual([]);
  });

  test("stopping stops: no PDF, and the page is ready for another", async () => {
    await tab.evaluate(`(() => { const dataTransfer = new DataTransfer(); dataTransfer.items.add(new File([new Uint8Array(60e6).fill(65)], "groot.bin"));
      document.querySelector(".drop").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer })); })()`);
    await until(() => tab.evaluate("document.querySelector('.working button') !== null"), "the progress");
    await tab.evaluate("document.querySelector('.working button').click()");
    await until(async () => (await shown()).includes("Gestopt. Er is niets gemaakt."), "that it stopped");
    expect(await tab.evaluate("document.querySelector('[data-phrase]')")).toBeNull();
    await drop(text("klein.txt", "klein"));
    await phrase();
    expect(await shown()).not.toContain("Gestopt");
  });

  test("large letters, how to say it on the phone, and copying", async () => {
    await drop(text("klein.txt", "klein"));
    const password = await phrase();
    const press = (label: string) =>
      tab.evaluate(`[...document.querySelectorAll("button")].find((b) => b.textContent === ${JSON.stringify(label)}).click()`);
    await press("Toon grote letters");
    await until(() => tab.evaluate("document.querySelector('[data-phrase]').classList.contains('large')"), "large letters");
    await tab.evaluate("(document.querySelector('.phrase details').open = true)");
    expect((await shown()).toLowerCase()).toContain(`${password.split("-")[0]}: `.toLowerCase());
    await tab.click(".phrase .button");
    await until(async () => (await shown()).includes("staat op het klembord"), "that it was copied");
  });

  test("axe finds nothing to mend, empty, with a result and with a refusal", async () => {
    expect(await violations(tab)).toEqual([]);
    await drop(text("leeg.txt", ""));
    await until(async () => (await shown()).includes("is leeg"), "the refusal");
    expect(await violations(tab)).toEqual([]);
    await drop(text("klein.txt", "klein"));
    await phrase();
    await tab.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
    expect(await violations(tab)).toEqual([]);
  });

  test("nothing is asked for outside the extension", () => {
    const outside = browser.requests.filter((url) => !url.startsWith(browser.extension) && !/^(blob|data|about):/.test(url));
    expect(outside).toEqual([]);
  });

  const type = (selector: string, value: string) =>
    tab.evaluate(`(() => { const field = document.querySelector(${JSON.stringify(selector)}); field.value = ${JSON.stringify(value)};
      field.dispatchEvent(new Event("input", { bubbles: true })); })()`);
});
