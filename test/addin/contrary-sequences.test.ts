import fc from "fast-check";
import { expect, test } from "vitest";
import type { Applied } from "../../src/hosts/outlook/transaction.ts";
import { paneText } from "../../src/texts/pane.ts";
import { docx } from "./as-item.ts";
import { openPane, type PaneAtWork } from "./outlook.ts";
import { type PlainItem, PlainOutlook, type Whims } from "./plain-office.ts";

/*
 * The random sequences again, in the second emulated Outlook: calls that never answer, fail, throw or lie all the time, answers in
 * every shape; buttons, undo and Send in any order. ZV_SEQUENCES=2000 tries so many, ZV_SEED others.
 */

const RUNS = Number(process.env.ZV_SEQUENCES ?? 8);
const SEED = Number(process.env.ZV_SEED ?? 20_261_201);

const ITEMS: readonly PlainItem[] = [
  {
    to: ["Ouder 1 <o1@gmail.com>", "Ouder 2 <o2@ziggo.nl>", "Ouder 3 <o3@hotmail.com>"],
    cc: ["Ouder 4 <o4+klas@gmail.com>"],
    bcc: ["Peter <p.pieters@swvroosvo.nl>"],
    subject: "Sem de Vries",
    body: "<p>Beste ouders,</p><p>Sem de Vries (geboren 14-03-2011) heeft ADHD. kweepeer</p>",
    files: [{ name: "verslag.docx", base64: docx("Leerling: Sem de Vries, geboren 14-03-2011. Sem heeft ADHD.") }],
  },
  {
    to: ["Jeugdteam <toegang@jeugdteam.example>"],
    subject: "Aanvraag TLV",
    body: '<p>Het wachtwoord is Tulp-72-fiets. kweepeer</p><div id="divRplyFwdMsg"><b>Van:</b> Noor<br><b>Verzonden:</b> maandag<br><b>Aan:</b> a@b.example; c@d.example; e@f.example; g@h.example; i@j.example; k@l.example</div><p>Noor Bakker heeft PTSS; aanvraag TLV.</p>',
  },
];

const CALLS = [
  "to.get",
  "to.set",
  "cc.set",
  "bcc.get",
  "bcc.set",
  "bcc.add",
  "body.get",
  "body.set",
  "body.getType",
  "body.appendOnSend",
  "subject.set",
  "sessionData.get",
  "sessionData.set",
  "attachments.get",
  "attachment.content",
  "attachment.add",
  "attachment.remove",
  "from.get",
] as const;
const one = fc.constantFrom(...CALLS);
const few = fc.array(one, { maxLength: 2 });
const whim: fc.Arbitrary<Whims> = fc.record({
  sync: fc.boolean(),
  twice: fc.boolean(),
  numbers: fc.boolean(),
  emptyIsNothing: fc.boolean(),
  sets: fc.constantFrom("none" as const, "throws" as const),
  never: few,
  throws: few,
  lies: few,
  fail: fc.array(one, { maxLength: 2 }).map((calls) => Object.fromEntries(calls.map((call) => [call, 9001]))),
});
type Step = { readonly act: "press"; readonly card: number; readonly button: number } | { readonly act: "undo" } | { readonly act: "send" };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant("press" as const), card: fc.nat({ max: 7 }), button: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.constant({ act: "undo" as const }) },
  { weight: 2, arbitrary: fc.constant({ act: "send" as const }) },
);

const done = new Set<string>();

async function run(outlook: PlainOutlook, item: PlainItem, steps: readonly Step[]): Promise<void> {
  const { state } = outlook;
  const people = () =>
    [
      ...new Set(
        Object.values(state.fields)
          .flat()
          .map((person) => String(person.emailAddress)),
      ),
    ].sort();
  const before = people();
  const pane: PaneAtWork = await openPane(outlook);
  let last: Applied | undefined;
  let locked = false;
  for (const now of steps) {
    const picture = JSON.stringify([state.fields, state.body, state.subject, state.files, state.append]);
    if (now.act === "send") {
      const answered = outlook.completed.length;
      await outlook.raise("onMessageSend");
      await outlook.afterwards();
      expect(outlook.completed.length - answered).toBe(1);
      // The send handler only reads.
      expect(JSON.stringify([state.fields, state.body, state.subject, state.files, state.append])).toBe(picture);
      done.add("send");
    } else {
      const work = now.act === "undo" ? undo(pane, last) : press(pane, now);
      last = (await work) ?? last;
      const said = last && paneText("nl", last.say.id, last.say.with);
      if (last && now.act === "press") done.add(`${last.say.id}`);
      if (said && /Er is niets veranderd/.test(said) && now.act === "press")
        expect(JSON.stringify([state.fields, state.body, state.subject, state.files, state.append]), said).toBe(picture);
      locked = locked || last?.locked === true || state.files.some(({ name }) => /^beveiligde-bijlage/.test(name));
    }
    expect(people(), JSON.stringify(now)).toEqual(before);
    expect(state.body.includes("kweepeer") || locked, `the text after ${JSON.stringify(now)}: ${state.body}`).toBe(true);
    for (const { name } of item.files ?? [])
      expect(state.files.some((file) => file.name === name) || locked, `${name} after ${JSON.stringify(now)}`).toBe(true);
  }
}

async function press(pane: PaneAtWork, { card, button }: Step & { act: "press" }): Promise<Applied | undefined> {
  const { verdict } = await pane.judge();
  const concern = verdict.concerns[card % Math.max(1, verdict.concerns.length)];
  const remedy = concern?.remedies[button % Math.max(1, concern.remedies.length)];
  return remedy && remedy.do !== "open-channel" ? pane.apply(remedy) : undefined;
}

const undo = async (pane: PaneAtWork, last: Applied | undefined) => (last?.undo ? pane.undo(last) : undefined);

test(`nothing is lost in ${RUNS} random sequences with an Outlook that is contrary`, { timeout: 30_000 + RUNS * 3_000 }, async () => {
  const property = fc.asyncProperty(
    fc.array(step, { minLength: 3, maxLength: 9 }),
    whim,
    fc.constantFrom(...ITEMS),
    async (steps, whims, item) => {
      await run(new PlainOutlook(item, whims), item, steps);
    },
  );
  await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: process.env.ZV_SHRINK === undefined });
  expect([...done].length, [...done].join(", ")).toBeGreaterThanOrEqual(3);
});
