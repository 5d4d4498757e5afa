import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { judge } from "../../src/judge.ts";
import type { Paste } from "../../src/outgoing.ts";
import { builtInPolicy } from "../../src/policies/index.ts";
import { anonymised, questionOf } from "../../src/question.ts";
import { bsn, secret } from "./bsn.ts";
import { startChromium } from "./chromium.ts";
import { copy } from "./clipboard.ts";
import { builtPage } from "./editors.ts";
import { startFirefox } from "./firefox.ts";
import { pages } from "./pages.ts";
import { random, sequence } from "./sequences/act.ts";
import { inChromium, inFirefox } from "./sequences/hands.ts";
import { type Answer, type Hands, play } from "./sequences/play.ts";
import { startSite } from "./site.ts";
import type { TestBrowser } from "./tab.ts";

/** How many sequences per browser, and where chance begins: `npm run matrix -- --only sequences --sequences 10000 --seed 7`. */
const ASKED = process.env.ZV_SEQUENCES;
const SEQUENCES = Number(ASKED ?? 54);
const SEED = Number(process.env.ZV_SEED ?? 1);
/** Firefox has one tab in front at a time, and so plays along only when a number is asked for. */
const browsers = process.env.ZV_BROWSER?.split(",") ?? (ASKED === undefined ? ["chromium"] : ["chromium", "firefox"]);

const editors = ["textarea", "contenteditable", "lexical", "prosemirror"];
const clips: { text: string; html?: string }[] = [
  { text: secret },
  { text: `bsn ${bsn}` },
  { text: `${secret}\n` },
  { text: `Eén\t😀 bsn ${bsn}`, html: `<p>Eén <b>vet</b> 😀 bsn ${bsn}</p>` },
  { text: secret, html: `<p>Beste <b>collega</b>,</p><p>Het BSN van de leerling is <i>${bsn}</i>.</p><p>Groet</p>` },
  { text: `a\nbsn ${bsn}`, html: `<ul><li>a</li><li>bsn ${bsn}</li></ul>` },
];

const policy = builtInPolicy("roos");
function cleaned(text: string): string {
  const out: Paste = { kind: "paste", text, url: "http://chat.example/" };
  return anonymised(text, out, questionOf("paste", out, judge(out, policy), policy), policy);
}

/** A browser to play in, with so many tabs at work at once. */
const starts: Record<string, () => Promise<{ browser: TestBrowser; hands: Hands[] }>> = {
  chromium: async () => {
    const browser = await startChromium();
    return { browser, hands: await Promise.all(Array.from({ length: 6 }, () => inChromium(browser.context))) };
  },
  firefox: async () => {
    const browser = await startFirefox();
    return { browser, hands: [await inFirefox(browser)] };
  },
};

/** One sequence to play, and how it ended with the browser's own paste. */
interface Plan {
  readonly editor: string;
  readonly choice: Answer;
  readonly acts: readonly string[];
  native?: string;
}

const inUse = clips.slice(0, Math.max(1, Math.ceil(SEQUENCES / (editors.length * 3))));
const each = Math.ceil(SEQUENCES / (editors.length * 3 * inUse.length));
const total = each * editors.length * 3 * inUse.length;

const plans = (clip: number): Plan[] =>
  editors.flatMap((editor, plan) => {
    const pick = random(SEED * 7919 + clip * 31 + plan);
    return (["anonymise", "anyway", "cancel"] as const).flatMap((choice) =>
      Array.from({ length: each }, (): Plan => ({ editor, choice, acts: sequence(pick) })),
    );
  });

test.for(browsers)(
  `${total} random sequences of typing, pasting, undo and redo end as with the browser's own paste, in %s`,
  {
    timeout: 60_000 + SEQUENCES * 3_000,
  },
  async (name) => {
    const page = await builtPage(fileURLToPath(new URL("./sequences/page.ts", import.meta.url)), "sequences");
    const site = await startSite({ ...pages, "/sequences": page });
    const { browser, hands } = await (starts[name] as (typeof starts)[string])();
    onTestFinished(async () => {
      await browser.close();
      await site.close();
    });
    const copier = await browser.open();
    const wrong: string[] = [];
    let [played, raised] = [0, 0];

    /** Whoever is free takes the next sequence; the clipboard is one, so all have the same on it. */
    const all = async (host: string, some: readonly Plan[], one: (hand: Hands, plan: Plan) => Promise<void>) => {
      const left = [...some];
      await Promise.all(
        hands.map(async (hand) => {
          await hand.goto(site.on(host, "/sequences"));
          for (let plan = left.shift(); plan; plan = left.shift()) await one(hand, plan);
        }),
      );
    };
    for (const [at, clip] of inUse.entries()) {
      const here = plans(at);
      const natively = (how: "native" | "skip") => async (hand: Hands, plan: Plan) => {
        plan.native = (await play(hand, plan.editor, plan.acts, how)).text;
      };
      await copy(copier, site, { text: cleaned(clip.text), ...(clip.html === undefined ? {} : { html: clip.html.replace(bsn, "[BSN]") }) });
      await all(
        "kindkans.net",
        here.filter(({ choice }) => choice === "anonymise"),
        natively("native"),
      );
      await copy(copier, site, clip);
      await all(
        "kindkans.net",
        here.filter(({ choice }) => choice === "anyway"),
        natively("native"),
      );
      await all(
        "kindkans.net",
        here.filter(({ choice }) => choice === "cancel"),
        natively("skip"),
      );
      await all("chat.example", here, async (hand, { editor, choice, acts, native }) => {
        const { text, seen, asked } = await play(hand, editor, acts, choice);
        played += 1;
        if (asked > acts.filter((act) => act === "paste").length) raised += 1;
        const said = `${editor}, clip ${at}, ${choice}: ${acts.join(" ")}`;
        if (text !== native) wrong.push(`${said}\n  native ${JSON.stringify(native)}\n  ours   ${JSON.stringify(text)}`);
        if (choice !== "anyway" && seen.includes(bsn)) wrong.push(`${said}: the page saw the BSN`);
      });
    }
    if (ASKED !== undefined)
      process.stdout.write(`\nsequences, ${name}, seed ${SEED}: ${played} played, ${wrong.length} differ (raised ${raised})\n`);
    expect(wrong.slice(0, 20).join("\n"), `${wrong.length} of ${played}`).toBe("");
    expect(played).toBe(total);
  },
);
