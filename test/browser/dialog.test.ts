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
