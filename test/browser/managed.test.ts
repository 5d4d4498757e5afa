import { createHash, generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { builtFor, type Tab, type TestBrowser, until } from "./tab.ts";

/**
 * The policy as an administrator delivers it, in the browsers themselves. Chromium reads policies from one fixed folder, so
 * this part needs the right to write there; the file speaks of this test's own extension id only.
 */
const FOLDER = "/etc/chromium/policies/managed";
const FILE = join(FOLDER, `zorgvuldig-test-${process.pid}.json`);
const mayWrite = process.getuid?.() === 0;

const school = (change: object = {}) => ({
  organisation: { name: "De Beheerde School", domains: ["beheerd.example"] },
  levels: { bsn: "stop" },
  sites: { approved: [{ host: "*.magister.net", supplier: "Magister" }] },
  ...change,
});

/** The JSON that the guide prints for a browser, by its first key. */
function printed(key: string): string {
  const guide = readFileSync(new URL("../../docs/uitrol.md", import.meta.url), "utf8");
  const blocks = Array.from(guide.matchAll(/```json\n([\s\S]*?)```/g), ([, block = ""]) => block);
  return blocks.filter((block) => Object.keys(JSON.parse(block) as object)[0] === key)[0] ?? "";
}

const textOf = (tab: Tab) => tab.evaluate<string>("document.body.innerText");
const shows = (tab: Tab, words: string) => until(async () => (await textOf(tab)).includes(words), words, 30_000);

describe.skipIf(!mayWrite)("in chromium", () => {
  let browser: TestBrowser;
  let tab: Tab;
  let dir = "";
  let id = "";
  /** The first folder that was not there before. */
  let made: string | undefined;
  const deliver = (policy: unknown) => writeFileSync(FILE, JSON.stringify({ "3rdparty": { extensions: { [id]: policy } } }));

  beforeAll(async () => {
    // A public key in the manifest gives the extension an id that is known before it is loaded.
    dir = mkdtempSync(join(tmpdir(), "zv-managed-"));
    cpSync(builtFor("chrome"), dir, { recursive: true });
    const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ type: "spki", format: "der" });
    const manifest = JSON.parse(readFileSync(join(dir, "manifest.json"), "utf8")) as object;
    writeFileSync(join(dir, "manifest.json"), JSON.stringify({ ...manifest, key: key.toString("base64") }));
    id = createHash("sha256")
      .update(key)
      .digest("hex")
      .slice(0, 32)
      .replace(/./g, (digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)] ?? "");
    made = mkdirSync(FOLDER, { recursive: true });
    deliver(school());
    browser = await startChromium({ extension: dir });
    expect(browser.extension).toBe(`chrome-extension://${id}`);
    tab = await browser.open();
    await tab.goto(`${browser.extension}/options.html`);
  });
  afterAll(async () => {
    rmSync(FILE, { force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    await browser?.close();
    if (dir !== "") rmSync(dir, { recursive: true, force: true });
  });

  test("the administrator's policy holds, says so, and cannot be replaced by a file", async () => {
    await shows(tab, "De Beheerde School");
    expect(await textOf(tab)).toContain("Ingesteld door uw beheerder.");
    expect(await textOf(tab)).toContain("*.magister.net");
    expect(await tab.evaluate("document.querySelector('input[type=file]')")).toBeNull();
  });

  test("a change holds at once, in a page that is open", async () => {
    deliver(school({ organisation: { name: "De Nieuwe School", domains: ["beheerd.example"] } }));
    await shows(tab, "De Nieuwe School");
  });

  test("a value of the wrong type, which the browser leaves out without a word, is pointed out to the administrator", async () => {
    deliver(school({ levels: "stop" }));
    await until(
      () => tab.evaluate("document.querySelector('[data-notes=\"notes.title\"]')?.textContent.includes('levels.bsn')"),
      "the note",
      30_000,
    );
    expect(await textOf(tab)).toContain("van het verkeerde type");
    expect(await textOf(tab)).toContain("De Beheerde School");
  });

  test("a policy that cannot be used leaves the last good one in force", async () => {
    deliver(school({ organisation: "De Kapotte School" }));
    await shows(tab, "vorige, goede beleid blijft gelden");
    expect(await textOf(tab)).toContain("De Beheerde School");
    expect(await textOf(tab)).toMatch(/organisation\s*: Geen waarde/);
  });

  test("a policy as text keeps every mistake, so each is named", async () => {
    deliver({ json: JSON.stringify(school({ levels: { bsn: "stopp" }, contacts: { leakHours: "24" } })) });
    await shows(tab, "contacts.leakHours");
    expect(await textOf(tab)).toMatch(/levels\.bsn\s*: Ongeldig: kies uit/);
    deliver({ json: JSON.stringify(school({ organisation: { name: "De Herstelde School", domains: [] } })) });
    await shows(tab, "De Herstelde School");
    expect(await textOf(tab)).not.toContain("niet te gebruiken");
  });

  test("the guide's own block is a policy that Chromium takes", async () => {
    writeFileSync(FILE, printed("3rdparty").replaceAll("<id>", id));
    await shows(tab, "Onze school");
    expect(await textOf(tab)).toContain("Ingesteld door uw beheerder.");
  });

  test("taken away, it holds no longer", async () => {
    rmSync(FILE);
    await shows(tab, "Samenwerkingsverband ROOS VO");
  });
});

describe("in firefox", () => {
  let browser: TestBrowser | undefined;
  afterAll(async () => browser?.close());
  const open = async (managed: unknown): Promise<Tab> => {
    await browser?.close();
    browser = await startFirefox({ managed });
    const tab = await browser.open();
    await tab.goto(`${browser.extension}/options.html`);
    return tab;
  };

  test("the administrator's policy holds and says so", async () => {
    const tab = await open(school());
    await shows(tab, "De Beheerde School");
    expect(await textOf(tab)).toContain("Ingesteld door uw beheerder.");
    expect(await textOf(tab)).toContain("pas als Firefox opnieuw start");
  });

  test("a wrong value is named, and what is shipped holds until there has been a good one", async () => {
    const tab = await open(school({ levels: { bsn: "stopp" }, contacts: { leakHours: "24" } }));
    await shows(tab, "contacts.leakHours");
    expect(await textOf(tab)).toMatch(/levels\.bsn\s*: Ongeldig: kies uit/);
    expect(await textOf(tab)).toContain("Samenwerkingsverband ROOS VO");
  });

  test("the guide's own policies.json installs the extension and gives it its policy", async () => {
    await browser?.close();
    const dir = mkdtempSync(join(tmpdir(), "zv-xpi-"));
    const built = builtFor("firefox");
    const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const packed = Object.fromEntries(
      files.map(({ parentPath, name }) => [relative(built, join(parentPath, name)), new Uint8Array(readFileSync(join(parentPath, name)))]),
    );
    writeFileSync(join(dir, "zorgvuldig.xpi"), zipSync(packed, { level: 0 }));
    // Only the address of the file is another: nobody serves addin.school.nl here.
    const policies: unknown = JSON.parse(printed("policies").replace(/https:[^"]*\.xpi/, `file://${dir}/zorgvuldig.xpi`));
    browser = await startFirefox({ policies });
    const tab = await browser.open();
    const { extension } = browser;
    await until(
      () =>
        tab.goto(`${extension}/options.html`).then(
          () => true,
          () => false,
        ),
      "the extension to be installed",
      20_000,
    );
    await shows(tab, "Onze school");
    expect(await textOf(tab)).toContain("Ingesteld door uw beheerder.");
    rmSync(dir, { recursive: true });
  });
});
