import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bsn } from "./bsn.ts";
import { startChromium } from "./chromium.ts";
import { copy } from "./clipboard.ts";
import { startFirefox } from "./firefox.ts";
import { pages } from "./pages.ts";
import { type Site, startSite } from "./site.ts";
import { type Tab, type TestBrowser, until } from "./tab.ts";

/** A chat as the known ones are: Enter sends from a field of the page's own, a button sends, a form sends, a composer where Enter is a new line. */
const CHAT = `<!doctype html><meta charset="utf-8"><title>Chat</title>
<div id="editor" contenteditable style="min-height:40px;border:1px solid"></div>
<button id="go" aria-label="Bericht verzenden">➤</button><button id="other">Instellingen</button>
<textarea id="field"></textarea>
<form id="form"><input id="line" type="text"><button>Vraag</button></form>
<div id="composer" contenteditable style="min-height:40px;border:1px solid"></div>
<div id="deaf" contenteditable style="min-height:40px;border:1px solid"></div>
<script>
  window.sent = []; window.others = 0;
  const empty = (field) => { const text = field.value ?? field.innerText; if ("value" in field) field.value = ""; else field.textContent = ""; sent.push(text.trim()); };
  for (const field of [editor, document.getElementById("field")])
    field.addEventListener("keydown", (event) => { if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); empty(field); } });
  deaf.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.isTrusted) { event.preventDefault(); empty(deaf); } });
  go.onclick = () => empty(editor);
  other.onclick = () => others++;
  form.onsubmit = (event) => { event.preventDefault(); empty(line); };
</script>`;

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("what is typed, in %s", (_name, start) => {
  let browser: TestBrowser;
  let site: Site;
  let tab: Tab;
  beforeAll(async () => {
    site = await startSite({ ...pages, "/typed": CHAT });
    browser = await start();
    tab = await browser.open();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(() => tab.goto(site.on("school.poe.com", "/typed")));

  const text = `Sem heeft BSN ${bsn}`;
  const type = async (selector: string, words: string) => {
    await tab.click(selector);
    await tab.press([...words].map((letter) => (letter === " " ? "Space" : letter)));
  };
  const sent = () => tab.evaluate<string[]>("window.sent");
  const dialog = () => until(() => tab.dialog(), "the question");
  const closed = () => until(async () => !(await tab.dialog()), "the dialog to close");
  const inside = (id: string) => tab.evaluate<string>(`(({ value, innerText }) => value ?? innerText)(document.getElementById("${id}"))`);
  const settled = () => new Promise((done) => setTimeout(done, 300));

  test("Enter asks before it sends; the text stays, and after 'Verstuur toch' it is sent once and not asked about again", async () => {
    await type("#editor", text);
    await tab.press(["Enter"]);
    const { title, choices } = await dialog();
    expect(title).toBe("Persoonsgegevens versturen naar school.poe.com?");
    expect(choices).toMatchObject({ anonymise: "Anonimiseer de tekst", cancel: "Terug naar de tekst", anyway: "Verstuur toch" });
    expect(await sent()).toEqual([]);
    await tab.press(["Escape"]);
    await closed();
    await settled();
    expect(await inside("editor")).toBe(text);
    await tab.press(["!", "Enter"]);
    await dialog();
    await tab.choose("anyway");
    await until(async () => (await sent()).length > 0, "the message");
    await settled();
    expect(await sent()).toEqual([`${text}!`]);
    await type("#editor", `BSN ${bsn} dus`);
    await tab.press(["Enter"]);
    await until(async () => (await sent()).length > 1, "the second message");
    expect(await tab.dialog()).toBeUndefined();
    expect(await sent()).toEqual([`${text}!`, `BSN ${bsn} dus`]);
  });

  test("'Anonimiseer' puts the anonymised text in the field and leaves the sending to the person; undo brings the typed text back", async () => {
    for (const id of ["editor", "field"]) {
      await tab.goto(site.on("school.poe.com", "/typed"));
      await type(`#${id}`, text);
      await tab.press(["Enter"]);
      await dialog();
      await tab.press(["Enter"]);
      await until(async () => !(await inside(id)).includes(bsn), "the anonymised text");
      expect(await sent()).toEqual([]);
      await until(async () => (await tab.shown()).includes("nog niet verstuurd"), "the hint");
      const clean = await inside(id);
      expect(clean).toContain("[BSN]");
      await tab.press(["Control+Z"]);
      expect(await inside(id)).toBe(text);
      await tab.press(["Control+Shift+Z"]);
      expect(await inside(id)).toBe(clean);
      await tab.press(["Enter"]);
      await until(async () => (await sent()).length > 0, "the message");
      expect(await sent()).toEqual([clean.trim()]);
    }
  });

  test("the button and the form ask too, other buttons do not", async () => {
    await type("#editor", text);
    await tab.click("#other");
    expect(await tab.evaluate("window.others")).toBe(1);
    await tab.click("#go");
    await dialog();
    expect(await sent()).toEqual([]);
    await tab.choose("anyway");
    await until(async () => (await sent()).length > 0, "the message");
    await settled();
    expect(await sent()).toEqual([text]);
    await tab.goto(site.on("school.poe.com", "/typed"));
    await type("#line", text);
    await tab.press(["Enter"]);
    await dialog();
    expect(await sent()).toEqual([]);
    await tab.choose("anyway");
    await until(async () => (await sent()).length > 0, "the message");
    await settled();
    expect(await sent()).toEqual([text]);
  });

  test("what is harmless is sent untouched, and where Enter is a new line nobody is asked after the first", async () => {
    await type("#editor", "een quiz over breuken");
    await tab.press(["Enter"]);
    await until(async () => (await sent()).length > 0, "the message");
    expect(await tab.dialog()).toBeUndefined();
    await type("#composer", "Dag");
    await tab.press(["Enter"]);
    await settled();
    await tab.press([...text].map((letter) => (letter === " " ? "Space" : letter)));
    await tab.press(["Enter"]);
    await settled();
    expect(await tab.dialog()).toBeUndefined();
    expect((await inside("composer")).split(/\n+/)).toEqual(["Dag", text, ""].slice(0, (await inside("composer")).split(/\n+/).length));
  });

  test("a page that only believes the keyboard says so, and the next Enter sends", async () => {
    await type("#deaf", text);
    await tab.press(["Enter"]);
    await dialog();
    await tab.choose("anyway");
    await until(async () => (await tab.shown()).includes("Druk nog een keer op Enter"), "the hint");
    expect(await sent()).toEqual([]);
    expect((await inside("deaf")).trim()).toBe(text);
    await tab.press(["Enter"]);
    await until(async () => (await sent()).length > 0, "the message");
    expect(await sent()).toEqual([text]);
  });

  test("what was pasted regardless is not asked about again when it is sent", async () => {
    await copy(tab, site, { text });
    await tab.goto(site.on("school.poe.com", "/typed"));
    await tab.click("#field");
    await tab.press(["Control+V"]);
    await dialog();
    await tab.choose("anyway");
    await until(async () => (await inside("field")) === text, "the text");
    await tab.press(["Enter"]);
    await until(async () => (await sent()).length > 0, "the message");
    expect(await sent()).toEqual([text]);
  });

  test("elsewhere, typing is nobody's business", async () => {
    await tab.goto(site.on("chat.example", "/typed"));
    await type("#editor", text);
    await tab.press(["Enter"]);
    await until(async () => (await sent()).length > 0, "the message");
    expect(await tab.dialog()).toBeUndefined();
  });
});
