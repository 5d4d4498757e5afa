import { afterAll, beforeAll, expect, test } from "vitest";
import { judge } from "../../src/judge.ts";
import type { Paste, Upload } from "../../src/outgoing.ts";
import { builtInPolicy } from "../../src/policies/index.ts";
import type { Policy } from "../../src/policy.ts";
import { type Question, questionOf, uncheckedQuestion } from "../../src/question.ts";
import { atWork } from "./at-work.ts";
import { violations } from "./axe.ts";
import { bsn, secret } from "./bsn.ts";
import { startChromium } from "./chromium.ts";
import { copy } from "./clipboard.ts";
import type { Site } from "./site.ts";
import { type Tab, until } from "./tab.ts";

/** Every face of the question, looked over by axe: in the page, behind its closed door, and in a window of our own. */

let browser: Awaited<ReturnType<typeof startChromium>>;
let site: Site;
let tab: Tab;
let own: Tab;
let close = async () => {};
beforeAll(async () => {
  ({ site, browser, own, tab, close } = await atWork(startChromium));
});
afterAll(() => close());

const keep = (area: "local" | "session", values: object) =>
  own.evaluate(`chrome.storage.${area}.set(${JSON.stringify(values)}).then(() => true)`);

const DIALOG = "Array.from(document.documentElement.children).find(({ localName }) => /^zv-/.test(localName))";

test("in the page: what was found, why somebody goes on, and what is no personal data", async () => {
  await keep("local", {
    imported: { organisation: { name: "School", domains: [] }, reasons: { browser: ["De ouders vragen dit", "Er is haast"] } },
  });
  await until(
    () =>
      own.evaluate<boolean>(`chrome.storage.local.get("inForce").then(({ inForce }) => inForce?.policy.organisation.name === "School")`),
    "the policy",
  );
  await copy(tab, site, { text: `${secret}\nMees de Vries heeft ADHD.` });
  await tab.goto(site.on("chat.example", "/chat"));
  await tab.click("#area");
  await tab.press(["Control+V"]);
  await until(() => tab.dialog(), "the dialog");
  const steps: [keys: readonly string[], said: string][] = [
    [[], "Anonimiseer en plak"],
    [["Tab", "Tab", "Enter"], "Waarom gaat u toch door?"],
    [["Tab", "Tab"], "Waarom gaat u toch door?"],
  ];
  for (const [keys, said] of steps) {
    await tab.press(keys);
    await until(async () => (await tab.dialog())?.text.includes(said), said);
    for (const scheme of ["light", "dark"] as const) {
      await tab.scheme(scheme);
      await tab.lookInside();
      expect(await violations(tab, DIALOG), `${said}, ${scheme}`).toEqual([]);
    }
  }
  await tab.scheme("light");
  await tab.press(["Escape"]);
});

/** A text with something of everything in it. */
const long = `${secret}
Mees de Vries (geboren 3 mei 2011, 06-12345678, mees@voorbeeld.nl) en Yasmina el Amrani hebben ADHD en dyslexie.
Hun ouders wonen op Dorpsstraat 12, 1234 AB Utrecht; IBAN NL91ABNA0417164300. Thuis is er een melding bij Veilig Thuis gedaan,
vader zit vast en moeder heeft een depressie. Sem Bakker, Noor Jansen, Daan Visser, Eva Smit, Lucas Mulder en Julia Bos ook.`;

test.each(["nl", "en"] as const)(
  "in the page, small or twice as large, in %s: it fits, and every choice can be reached",
  async (language) => {
    await keep("local", {
      imported: {
        language,
        organisation: { name: "De Voorbeeldschool voor Voortgezet Onderwijs", domains: [] },
        reasons: { browser: ["De ouders hebben hier uitdrukkelijk en schriftelijk toestemming voor gegeven", "Er is haast"] },
      },
    });
    await until(
      () =>
        own.evaluate<boolean>(
          `chrome.storage.local.get("inForce").then(({ inForce }) => inForce?.policy.organisation.name.startsWith("De Voorbeeldschool") && inForce.policy.language === "${language}")`,
        ),
      "the policy",
    );
    await copy(tab, site, { text: long });
    await tab.goto(site.on("chat.example", "/chat"));
    await tab.click("#area");
    await tab.press(["Control+V"]);
    await until(() => tab.dialog(), "the dialog");
    await tab.lookInside();
    const faces: [name: keyof typeof SAID, keys: readonly string[]][] = [
      ["choose", []],
      ["reason", ["Tab", "Tab", "Enter"]],
      ["wrong", ["Tab", "Enter", "Shift+Tab", "Enter"]],
    ];
    for (const [name, keys] of faces) {
      await tab.press(keys);
      for (const [look, width, height, scheme] of LOOKS) {
        await tab.resize(width, height);
        await tab.scheme(scheme);
        const outside = await tab.evaluate<string[]>(`(() => {
        const root = (${DIALOG}).shadowRoot, dialog = root.querySelector("dialog");
        const out = (box, name) => box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight ? [name] : [];
        return [...out(dialog.getBoundingClientRect(), "dialog"), ...[...root.querySelectorAll("footer button")].flatMap((button) => out(button.getBoundingClientRect(), button.textContent)),
          ...[...root.querySelectorAll("dialog, dialog *")].filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && !one.matches(".unseen, input")).map((one) => one.className || one.localName),
          ...(root.querySelector(".scrolls").getBoundingClientRect().bottom < root.querySelector(".concern p, label").getBoundingClientRect().top + 36 ? ["no room to read"] : [])]; })()`);
        const shots = process.env.ZV_SCREENSHOTS;
        if (shots)
          await (await import("node:fs/promises")).writeFile(
            `${shots}/in-page-${name}-${language}-${look}-${scheme}.png`,
            await tab.screenshot(),
          );
        expect(outside, `${name}, ${look}, ${scheme}`).toEqual([]);
      }
    }
    await tab.resize(1000, 700);
    await tab.scheme("light");
    await tab.press(["Escape"]);
  },
);

const SAID = {
  choose: { nl: "Anonimiseer en plak", en: "Anonymise and paste" },
  reason: { nl: "Waarom gaat u toch door?", en: "Why do you go on" },
  wrong: { nl: "Wat is geen persoonsgegeven?", en: "What is no personal data?" },
};

const LOOKS = [
  ["whole", 1000, 700, "light"],
  ["whole", 1000, 700, "dark"],
  // Twice as large on a screen of 1000 by 700, and on a phone held upright; 400 % of 1280 by 1024.
  ["zoomed", 500, 350, "dark"],
  ["narrow", 320, 620, "light"],
  ["low", 320, 256, "light"],
] as const;

const roos = builtInPolicy("roos");
const out: Paste = { kind: "paste", text: `${secret}\nMees de Vries heeft ADHD.`, url: "http://chat.example/" };
const upload: Upload = {
  kind: "upload",
  url: "http://chat.example/",
  files: [
    { id: "0", name: "Sem de Vries.txt", size: 10, protection: "none", text: secret },
    { id: "1", name: "foto.jpg", size: 10, protection: "none", unread: "picture" },
  ],
};
const asked = (what: Paste | Upload, policy: Policy): Question =>
  questionOf(what.kind === "paste" ? "paste" : "upload", what, judge(what, policy), policy);
const paste = asked(out, { ...roos, reasons: { ...roos.reasons, browser: ["De ouders vragen dit", "Er is haast"] } });
const faces: Record<string, { question: Question; press?: readonly string[] }> = {
  paste: { question: paste },
  drop: { question: { ...paste, act: "drop" } },
  reason: { question: paste, press: ["[data-choice=anyway]"] },
  "reason-missing": { question: paste, press: ["[data-choice=anyway]", "[data-choice=anyway]"] },
  wrong: { question: { ...paste, dismissing: true }, press: ["[data-step=wrong]"] },
  "wrong-missing": { question: { ...paste, dismissing: true }, press: ["[data-step=wrong]", "[data-choice='not-personal']"] },
  stop: { question: { ...paste, verdict: { ...paste.verdict, outcome: "stop" } } },
  "bsn-only": { question: asked({ ...out, text: `bsn ${bsn}` }, roos) },
  unchecked: { question: uncheckedQuestion("paste", out, roos) },
  upload: { question: asked(upload, roos) },
  english: { question: asked(out, { ...roos, language: "en" }) },
};

test.for(Object.entries(faces))("in a window of our own: %s", async ([name, { question, press = [] }]) => {
  const id = `face-${name}`;
  const ids = await own.evaluate<number[]>("chrome.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))");
  await keep("session", { [`handover:${id}`]: JSON.stringify({ id, question, tab: ids[0], frame: 0 }) });
  await tab.goto(`${browser.extension}/question.html?text=${id}`);
  await until(() => tab.evaluate<boolean>("document.querySelector('[data-choice]') !== null"), "the question");
  for (const selector of press) await tab.click(selector);
  for (const [width, scheme] of [
    [1000, "light"],
    [320, "dark"],
  ] as const) {
    await tab.resize(width, 620);
    await tab.scheme(scheme);
    expect(await violations(tab), `${width} px, ${scheme}`).toEqual([]);
    expect(await tab.evaluate("document.documentElement.scrollWidth"), "nothing is cut off").toBeLessThanOrEqual(width);
    const shots = process.env.ZV_SCREENSHOTS;
    if (shots) await (await import("node:fs/promises")).writeFile(`${shots}/${name}-${width}-${scheme}.png`, await tab.screenshot());
  }
  await tab.scheme("light");
});
