import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { judge } from "../../src/judge.ts";
import type { Paste } from "../../src/outgoing.ts";
import { builtInPolicy } from "../../src/policies/index.ts";
import { anonymised, questionOf } from "../../src/question.ts";
import { bsn, secret } from "./bsn.ts";
import { proves } from "./cell.ts";
import { startChromium } from "./chromium.ts";
import { copy } from "./clipboard.ts";
import { startFirefox } from "./firefox.ts";
import { pages } from "./pages.ts";
import { type Site, startSite } from "./site.ts";
import { type Tab, type TestBrowser, until } from "./tab.ts";

function expected(text: string): string {
  const policy = builtInPolicy("roos");
  const out: Paste = { kind: "paste", text, url: "http://chat.example/" };
  return anonymised(text, out, questionOf("paste", out, judge(out, policy), policy), policy);
}

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("in %s", (name, start) => {
  let browser: TestBrowser;
  let site: Site;
  let tab: Tab;
  let copier: Tab;

  beforeAll(async () => {
    site = await startSite(pages);
    browser = await start();
    copier = await browser.open();
    tab = await browser.open();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(() => {
    site.served.length = 0;
    browser.requests.length = 0;
  });

  /** Copies, opens a page, puts the caret after "voor " and presses Ctrl+V. */
  async function paste(host: string, path: string, field: string, content: { text: string; html?: string }, frame = 0): Promise<void> {
    await copy(copier, site, content);
    await tab.goto(site.on(host, path));
    await tab.click(field, frame);
    await tab.evaluate(
      `(() => { const field = document.querySelector(${JSON.stringify(field)});
      if (field.type === "email") return;
      if ("selectionStart" in field) field.setSelectionRange(5, 5);
      else if (field.firstChild) getSelection().collapse(field.firstChild, 5); })()`,
      frame,
    );
    await tab.press(["Control+V"], frame);
  }
  const dialog = () => until(() => tab.dialog(), "the dialog");
  const textIn = (field: string, frame = 0) =>
    tab.evaluate<string>(
      `(() => { const f = document.querySelector(${JSON.stringify(field)}); return "value" in f ? f.value : f.innerText; })()`,
      frame,
    );
  const seen = (frame = 0) => tab.evaluate<string[]>("window.seen", frame);

  test("a BSN pasted into a chat site is asked about, anonymised, and one undo takes it back", async () => {
    await paste("chat.example", "/chat", "#area", { text: secret });
    const { title, text, choices } = await dialog();
    expect(title).toBe("Persoonsgegevens plakken in chat.example?");
    expect(text).toContain("Er staat een BSN in");
    expect(text).not.toContain(bsn);
    expect(Object.keys(choices)).toEqual(["anonymise", "cancel", "anyway"]);
    expect(await textIn("#area")).toBe("voor na");
    expect(await seen()).toEqual([]);
    await tab.choose("anonymise");
    await until(async () => (await textIn("#area")) !== "voor na", "the text");
    expect(await textIn("#area")).toBe(`voor ${expected(secret)}na`);
    expect((await seen()).join()).not.toContain(bsn);
    await tab.press(["Control+Z"]);
    expect(await textIn("#area")).toBe("voor na");
    await tab.press(["Control+Shift+Z"]);
    expect(await textIn("#area")).toBe(`voor ${expected(secret)}na`);
    await tab.press(["!"]);
    expect(await textIn("#area")).toBe(`voor ${expected(secret)}!na`);
  });

  test("the same paste on Kindkans is nobody's business", async () => {
    await paste("kindkans.net", "/chat", "#area", { text: secret });
    await until(async () => (await textIn("#area")) !== "voor na", "the native paste");
    expect(await tab.dialog()).toBeUndefined();
    expect(await textIn("#area")).toBe(`voor ${secret}na`);
  });

  test("a lesson plan of 20 kB with formatting is pasted by the browser itself", async () => {
    const sentences = Array.from(
      { length: 160 },
      (_, i) =>
        `Les ${i + 1}: de leerlingen vergelijken twee breuken en leggen uit welke groter is, met een tekening van het geheel erbij.`,
    );
    const content = {
      text: sentences.join("\n"),
      html: sentences.map((line) => `<p><b>${line.slice(0, 6)}</b>${line.slice(6)}</p>`).join(""),
    };
    expect(content.html.length).toBeGreaterThan(20_000);
    await paste("chat.example", "/chat", "#rich", content);
    await until(async () => (await textIn("#rich")) !== "voor na", "the native paste");
    expect(await tab.dialog()).toBeUndefined();
    // The page's own listeners got the trusted event with everything in it.
    expect((await seen()).some((event) => event.startsWith("paste:") && event.includes("<b>"))).toBe(true);
    expect(await tab.evaluate<number>(`document.querySelectorAll("#rich b").length`)).toBe(160);
  });

  test.each(["#area", "#line", "#rich"])("'Plak toch' in %s gives what the browser's own paste gives", async (field) => {
    const content = { text: secret, html: `<p>Beste collega,</p><p>Het BSN van de <b>leerling</b> is ${bsn}.</p><p>Groet</p>` };
    await paste("kindkans.net", "/chat", field, content);
    await until(async () => (await textIn(field)) !== "voor na", "the native paste");
    const markup = `document.querySelector("${field}").innerHTML`;
    const native = [await textIn(field), await tab.evaluate<string>(markup)];
    await paste("chat.example", "/chat", field, content);
    await dialog();
    await tab.choose("anyway");
    await until(async () => (await textIn(field)) !== "voor na", "the text");
    expect([await textIn(field), await tab.evaluate<string>(markup)]).toEqual(native);
  });

  test("anonymising keeps the formatting where the field takes it, and says what may still tell who it is", async () => {
    const html = `<p>Beste collega,</p><p>Het <b>BSN van Sem de</b> Vries is <i title="${bsn}">${bsn}</i>. Hij is 14 jaar, zit in klas 3 en is de enige met een hulphond.</p>`;
    await paste("chat.example", "/chat", "#rich", { text: html.replace(/<[^>]+>/g, ""), html });
    await dialog();
    await tab.choose("anonymise");
    await until(async () => (await textIn("#rich")) !== "voor na", "the text");
    const markup = await tab.evaluate<string>(`document.querySelector("#rich").innerHTML`);
    expect(markup).toMatch(/<b[^>]*>BSN van leerling A<\/b> is <i[^>]*>\[BSN\]<\/i>/);
    expect(markup).not.toMatch(new RegExp(`${bsn}|Vries|Sem`));
    await until(async () => (await tab.shown()).includes("dit kan nog verraden om wie het gaat"), "the hint");
    await tab.press(["Control+Z"]);
    expect(await textIn("#rich")).toBe("voor na");
    expect((await seen()).join()).not.toContain(bsn);
  });

  test("'Niet plakken' by Escape leaves text, caret and focus as they were", async () => {
    for (const field of ["#area", "#line", "#rich"]) {
      await paste("chat.example", "/chat", field, { text: secret });
      await dialog();
      await tab.press(["Escape"]);
      await until(async () => !(await tab.dialog()), "the dialog to close");
      expect(await textIn(field)).toBe("voor na");
      await new Promise((done) => setTimeout(done, 200));
      await tab.press(["x"]);
      expect(await textIn(field)).toBe("voor xna");
      expect((await seen()).join()).not.toContain(bsn);
    }
  });

  test("the keyboard alone is enough: Enter is the safe choice, Tab reaches the others", async () => {
    await paste("chat.example", "/chat", "#area", { text: secret });
    await dialog();
    await tab.press(["Enter"]);
    await until(async () => (await textIn("#area")) !== "voor na", "the text");
    expect(await textIn("#area")).toBe(`voor ${expected(secret)}na`);
    await paste("chat.example", "/chat", "#area", { text: secret });
    await dialog();
    await tab.press(["Tab", "Tab", "Enter"]);
    await until(async () => (await textIn("#area")) !== "voor na", "the text");
    expect(await textIn("#area")).toBe(`voor ${secret}na`);
    // No key of the dialog reached the page.
    expect((await seen()).filter((event) => event.startsWith("beforeinput:") && !event.includes(bsn))).toEqual([]);
  });

  test("an e-mail field, a field the page controls, and a page with a strict policy", async () => {
    await paste("chat.example", "/chat", "#mail", { text: `bsn ${bsn}` });
    await dialog();
    await tab.choose("anonymise");
    await until(() => textIn("#mail"), "the text");
    expect(await textIn("#mail")).toBe(expected(`bsn ${bsn}`));

    await paste("chat.example", "/controlled", "#controlled", { text: secret });
    await dialog();
    await tab.choose("anonymise");
    await until(() => textIn("#controlled"), "the text");
    expect(await tab.evaluate("stateOf()")).toBe(expected(secret));

    await paste("chat.example", "/strict", "#rich", { text: secret });
    await dialog();
    await tab.choose("anonymise");
    await until(async () => (await textIn("#rich")) !== "voor na", "the text");
    expect((await textIn("#rich")).includes(bsn)).toBe(false);
  });

  test("every type of text field takes the anonymised text, and a number field says that it does not", async () => {
    for (const type of ["text", "search", "url", "tel", "password", "email", "number"]) {
      await copy(copier, site, { text: `bsn ${bsn}` });
      await tab.goto(site.on("chat.example", "/chat"));
      await tab.evaluate(`void (line.type = ${JSON.stringify(type)}, line.value = "")`);
      await tab.click("#line");
      await tab.press(["Control+V"]);
      await dialog();
      await tab.choose("anonymise");
      if (type === "number") await until(async () => /De site nam de tekst niet aan/.test(await tab.shown()), "the message");
      else await until(async () => (await textIn("#line")) === expected(`bsn ${bsn}`), `the text in ${type}`);
      expect((await seen()).join()).not.toContain(bsn);
    }
  });

  const frames = ["srcdoc", "blank", "blob", "data", "sandbox", "cross"] as const;
  test.for(frames)("a frame (%s) asks in the page around it and gets the answer", async (frame, context) => {
    proves(context, { way: `frame-${frame}`, browser: name });
    const path = `/${frame}`;
    await paste("chat.example", path, "#area", { text: secret }, 1);
    await dialog();
    expect(await textIn("#area", 1)).toBe("voor na");
    await tab.choose("anonymise");
    await until(async () => (await textIn("#area", 1)) !== "voor na", "the text");
    expect(await textIn("#area", 1)).toBe(`voor ${expected(secret)}na`);
    await tab.press(["!"], 1);
    expect(await textIn("#area", 1)).toBe(`voor ${expected(secret)}!na`);
  });

  test("an approved page does not approve a stranger's frame in it", async () => {
    await paste("kindkans.net", "/cross", "#area", { text: secret }, 1);
    expect((await dialog()).title).toContain("frame.example");
    await tab.press(["Escape"]);
  });

  test("nothing is sent: the pages themselves are all that was asked for", async () => {
    await paste("chat.example", "/chat", "#area", { text: secret });
    await dialog();
    await tab.choose("anonymise");
    await until(async () => (await textIn("#area")) !== "voor na", "the text");
    const outside = browser.requests.filter((url) => !url.startsWith(browser.extension) && !url.endsWith("/favicon.ico"));
    expect([...new Set(outside.map((url) => new URL(url).pathname))].sort()).toEqual(["/chat", "/copy"]);
    expect([...new Set(site.served)].filter((path) => !path.endsWith("/favicon.ico")).sort()).toEqual([
      "127.0.0.1/copy",
      "chat.example/chat",
    ]);
  });
});
