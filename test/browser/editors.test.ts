import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judge } from "../../src/judge.ts";
import type { Paste } from "../../src/outgoing.ts";
import { builtInPolicy } from "../../src/policies/index.ts";
import { anonymised, questionOf } from "../../src/question.ts";
import { bsn, secret } from "./bsn.ts";
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

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("in %s", (_name, start) => {
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

  /** TinyMCE edits in a frame; every other editor in the page itself. */
  const frameOf = (name: string) => (name === "tinymce" ? 1 : 0);
  const text = () => tab.evaluate<string>("window.editor.text()");
  const markup = (frame: number) =>
    tab.evaluate<string>(
      `(document.querySelector("[contenteditable=true], [contenteditable='']") ?? document.body).innerHTML.replace(/ (data|id|class|aria|style)[\\w-]*="[^"]*"/g, "")`,
      frame,
    );
  const still = async () => {
    let last = await text();
    for (let same = 0; same < 4; ) {
      await new Promise((done) => setTimeout(done, 60));
      const now = await text();
      same = now === last ? same + 1 : 0;
      last = now;
    }
    return last;
  };

  /** Opens the editor on a host, puts the caret after "voor " and pastes. */
  async function paste(host: string, name: string, content: { text: string; html?: string }): Promise<void> {
    await copy(copier, site, content);
    await tab.goto(site.on(host, `/editor/${name}`));
    await until(() => tab.evaluate("window.editor?.text() === 'voor na'"), "the editor");
    const frame = frameOf(name);
    await tab.click(frame === 0 ? "[contenteditable=true], [contenteditable='']" : "body p", frame);
    // At the speed of a person, and again when it went wrong: Slate puts back the caret it knew when keys come faster than it looks.
    const keys = ["Home", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"];
    for (let pause = 40; ; pause += 120) {
      for (const key of keys) {
        await new Promise((done) => setTimeout(done, pause));
        await tab.press([key], frame);
      }
      if (await tab.evaluate("getSelection().focusOffset === 5", frame)) break;
      expect(pause, "the caret never came where it was put").toBeLessThan(500);
    }
    // Slate looks at the caret at most ten times a second.
    await new Promise((done) => setTimeout(done, 250));
    await tab.press(["Control+V"], frame);
  }
  const dialog = () => until(() => tab.dialog(), "the dialog");

  describe.each(editorNames)("%s", (name) => {
    const frame = frameOf(name);
    test("keeps text and caret when nothing is pasted", async () => {
      await paste("chat.example", name, { text: secret, html: rich });
      await dialog();
      expect(await text()).toBe("voor na");
      await tab.press(["Escape"]);
      await until(async () => !(await tab.dialog()), "the dialog to close");
      await new Promise((done) => setTimeout(done, 250));
      await tab.press(["x"], frame);
      expect(await still()).toBe("voor xna");
      expect((await tab.evaluate<string[]>("window.seen ?? []", frame)).join()).not.toContain(bsn);
    });

    test("takes the anonymised text as its own paste, undoes and redoes it like one, and types on after it", async () => {
      const steps = async () => {
        const states = [await still()];
        for (const key of ["Control+Z", "Control+Shift+Z"]) {
          await tab.press([key], frame);
          states.push(await still());
        }
        return states;
      };
      await paste("kindkans.net", name, { text: clean });
      await until(async () => (await text()) !== "voor na", "the native paste");
      const native = await steps();
      await paste("chat.example", name, { text: secret });
      await dialog();
      await tab.choose("anonymise");
      await until(async () => (await text()) !== "voor na", "the text");
      const ours = await steps();
      expect(ours).toEqual(native);
      // One undo takes it back wherever one undo takes back the browser's own paste (Quill and Trix count otherwise in Chromium).
      const [, , after = ""] = ours;
      await tab.press(["!"], frame);
      expect(await still()).toBe(after.replace(/na$/, "!na"));
      expect((await tab.evaluate<string[]>("window.seen ?? []", frame)).join()).not.toContain(bsn);
    });

    test("gets with 'Plak toch' what the browser's own paste gives, formatting and all", async () => {
      await paste("kindkans.net", name, { text: secret, html: rich });
      await until(async () => (await text()) !== "voor na", "the native paste");
      const native = [await still(), await markup(frame)];
      await paste("chat.example", name, { text: secret, html: rich });
      await dialog();
      await tab.choose("anyway");
      await until(async () => (await text()) !== "voor na", "the text");
      expect([await still(), await markup(frame)]).toEqual(native);
    });
  });
});
