import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judge } from "../../src/judge.ts";
import type { Paste } from "../../src/outgoing.ts";
import { builtInPolicy } from "../../src/policies/index.ts";
import { anonymised, questionOf } from "../../src/question.ts";
import { bsn, secret } from "./bsn.ts";
import { proves } from "./cell.ts";
import { startChromium } from "./chromium.ts";
import { copy } from "./clipboard.ts";
import { editorNames, editorPages } from "./editors.ts";
import { startFirefox } from "./firefox.ts";
import { pages } from "./pages.ts";
import { type Site, startSite } from "./site.ts";
import { type Tab, type TestBrowser, until } from "./tab.ts";

const rich = `<p>Beste <b>collega</b>,</p><p>Het BSN van de leerling is <i>${bsn}</i>.</p><p>Groet</p>`;
const policy = builtInPolicy("roos");
const out: Paste = { kind: "paste", text: secret, url: "http://chat.example/" };
const clean = anonymised(secret, out, questionOf("paste", out, judge(out, policy), policy), policy);
/** These take no text from outside, whoever drops it. */
const NO_DROP = new Set(["lexical-plain", "quill", "trix"]);
const FIRST = "[contenteditable=true], [contenteditable='']";
/** An input has one line: a browser's own paste puts spaces between. */
const oneLine = (name: string) => name.endsWith("input");

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("in %s", (browserName, start) => {
  let browser: TestBrowser;
  let site: Site;
  let tab: Tab;
  let copier: Tab;
  beforeAll(async () => {
    site = await startSite({ ...pages, ...(await editorPages()) });
    browser = await start();
    copier = await browser.open();
    tab = await browser.open();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** What both browsers do alike is tried in one of them by `npm test`, and in both by `npm run matrix`. */
  const always = browserName === "chromium" || process.env.ZV_MATRIX === "1";
  /** TinyMCE edits in a frame; every other editor in the page itself. */
  const frameOf = (name: string) => (name === "tinymce" ? 1 : 0);
  const text = () => tab.evaluate<string>("window.editor.text()");
  const markup = (frame: number) =>
    tab.evaluate<string>(
      `(document.querySelector("${FIRST}") ?? document.body).innerHTML.replace(/ (data|id|class|aria|style)[\\w-]*="[^"]*"/g, "")`,
      frame,
    );
  /** The text once it stands still. Where it is known what is to come, that is waited for first, and less long afterwards. */
  const still = async (expected?: string) => {
    let last = await text();
    for (const end = Date.now() + 2_000; expected !== undefined && last !== expected && Date.now() < end; last = await text())
      await new Promise((done) => setTimeout(done, 20));
    for (let same = 0; same < (expected === undefined ? 4 : 1); ) {
      await new Promise((done) => setTimeout(done, 50));
      const now = await text();
      same = now === last ? same + 1 : 0;
      last = now;
    }
    return last;
  };
  const saw = async (frame: number) => (await tab.evaluate<string[]>("window.seen ?? []", frame)).join();

  let onClipboard = "";
  async function onto(content: { text: string; html?: string }): Promise<void> {
    if (onClipboard === JSON.stringify(content)) return;
    await copy(copier, site, content);
    onClipboard = JSON.stringify(content);
  }

  /** Opens the editor on a host and puts the caret after "voor ". */
  async function open(host: string, name: string): Promise<void> {
    await tab.goto(site.on(host, `/editor/${name}`));
    await until(() => tab.evaluate("window.editor?.text() === 'voor na'"), "the editor");
    const frame = frameOf(name);
    await tab.click(frame === 0 ? await tab.evaluate<string>(`window.editor.field ?? ${JSON.stringify(FIRST)}`) : "body p", frame);
    // Slate looks at the caret at most ten times a second, and puts back the one it knew when keys come faster than that.
    const keys = ["Home", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"];
    for (let pause = name === "slate" ? 40 : 0; ; pause += 100) {
      for (const key of keys) {
        if (pause > 0) await new Promise((done) => setTimeout(done, pause));
        await tab.press([key], frame);
      }
      const caret = `window.editor?.caret ? window.editor.caret() : getSelection().focusOffset`;
      if ((await tab.evaluate(caret, frame)) === 5) break;
      expect(pause, "the caret never came where it was put").toBeLessThan(500);
    }
    await new Promise((done) => setTimeout(done, name === "slate" ? 250 : 50));
  }

  async function paste(host: string, name: string, content: { text: string; html?: string }): Promise<void> {
    await onto(content);
    await open(host, name);
    await tab.press(["Control+V"], frameOf(name));
  }
  const dialog = () => until(() => tab.dialog(), "the dialog");
  const changed = () => until(async () => (await text()) !== "voor na", "the text");

  describe.each(editorNames)("%s", (name) => {
    const frame = frameOf(name);
    test.runIf(always)("keeps text and caret when nothing is pasted", async (context) => {
      proves(context, { target: name, channel: "paste-cancel", browser: browserName });
      await paste("chat.example", name, { text: secret, html: rich });
      await dialog();
      expect(await text()).toBe("voor na");
      await tab.press(["Escape"]);
      await until(async () => !(await tab.dialog()), "the dialog to close");
      await new Promise((done) => setTimeout(done, 250));
      await tab.press(["x"], frame);
      expect(await still()).toBe("voor xna");
      expect(await saw(frame)).not.toContain(bsn);
    });

    test("gets with 'Plak toch' what the browser's own paste gives, formatting and all, and types on after it", async (context) => {
      proves(context, { target: name, channel: "paste-anyway", browser: browserName });
      const result = async (expected: readonly string[] = []) => {
        const pasted = [await still(expected[0]), await markup(frame)];
        await tab.press(["!"], frame);
        return [...pasted, await still(expected[2])];
      };
      await paste("kindkans.net", name, { text: secret, html: rich });
      await changed();
      const native = await result();
      await paste("chat.example", name, { text: secret, html: rich });
      await dialog();
      await tab.choose("anyway");
      await changed();
      expect(await result(native)).toEqual(native);
    });

    test("takes the anonymised text as its own paste, and undoes and redoes it like one", async (context) => {
      proves(context, { target: name, channel: "paste-anonymise", browser: browserName });
      const steps = async (expected: readonly string[] = []) => {
        const states = [await still(expected[0])];
        for (const key of ["Control+Z", "Control+Shift+Z", "!"]) {
          await tab.press([key], frame);
          states.push(await still(expected[states.length]));
        }
        return states;
      };
      await paste("kindkans.net", name, { text: clean });
      await changed();
      const native = await steps();
      await paste("chat.example", name, { text: secret });
      await dialog();
      await tab.choose("anonymise");
      await changed();
      // One undo takes it back wherever one undo takes back the browser's own paste (Quill and Trix count otherwise in Chromium).
      expect(await steps(native)).toEqual(native);
      expect(await saw(frame)).not.toContain(bsn);
      if (!oneLine(name)) expect(native[0]).toContain("\n");
    });

    test.runIf(always)("takes a dropped text, anonymised, as its own drop", async (context) => {
      // Firefox sends no made drag into a closed shadow root.
      if (browserName === "firefox" && name === "shadow-closed") {
        proves(context, { target: name, channel: "drop", browser: browserName, limit: "firefox-shadow-drag" });
        return;
      }
      const refuses = NO_DROP.has(name);
      proves(context, { target: name, channel: "drop", browser: browserName, ...(refuses ? { limit: "editor-takes-no-drop" } : {}) });
      const drop = async (host: string, content: string) => {
        await open(host, name);
        const field = frame === 0 ? await tab.evaluate<string>(`window.editor.field ?? ${JSON.stringify(FIRST)}`) : "iframe";
        await tab.drop(field, { text: content });
      };
      await drop("kindkans.net", clean);
      // In Firefox Monaco leaves the end of its own snippet in the text.
      const whole = async () => (await still()).replace("$0", "");
      const native = await whole();
      await drop("chat.example", secret);
      await dialog();
      expect(await text()).toBe("voor na");
      await tab.choose("anonymise");
      // On a busy machine an editor takes its time; where nothing may come, it gets the time to come.
      if (refuses) await new Promise((done) => setTimeout(done, 250));
      else await until(async () => (await text()) !== "voor na", "the text");
      const ours = await whole();
      if (refuses) expect(native).toBe("voor na");
      else {
        expect(native).toContain("[BSN]");
        expect(ours).toBe(native);
      }
      expect(ours).not.toContain(bsn);
      expect(await saw(frame)).not.toContain(bsn);
    });
  });
});
