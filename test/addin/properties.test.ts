import fc from "fast-check";
import { expect, test } from "vitest";
import type { Applied } from "../../src/hosts/outlook/transaction.ts";
import type { ClassicOutlook } from "../outlook-host/classic-host.ts";
import { CLIENTS, type Client } from "../outlook-host/client.ts";
import type { Fault } from "../outlook-host/faults.ts";
import { testBsn } from "../rules/outgoings.ts";
import { docx } from "./as-item.ts";
import { compose, everybody, openPane, type PaneAtWork } from "./outlook.ts";

/*
 * Whatever a person types, attaches, addresses, presses and takes back, in whatever order, with calls that fail, hang or lie
 * in between: nobody and nothing is lost, and every press on Send is answered once. ZV_SEQUENCES=2000 tries so many.
 */

const RUNS = Number(process.env.ZV_SEQUENCES ?? 25);
const SEED = Number(process.env.ZV_SEED ?? 20_261_124);

const PEOPLE = [
  "Ouder 1 <ouder1@gmail.com>",
  "Ouder 2 <ouder2@ziggo.nl>",
  "Ouder 3 <ouder3@hotmail.com>",
  "Ouder 4 <ouder.4+klas@gmail.com>",
  "Marieke Smit <m.smit@school-west.example>",
  "Info <info@jeugdhulp.example>",
  "Peter Pieters <p.pieters@swvroosvo.nl>",
  "Wijkagent <wijkagent@politie.nl>",
] as const;

const SENTENCES = [
  "Sem de Vries (geboren 14-03-2011) heeft ADHD en slikt methylfenidaat.",
  `Het BSN van de leerling is ${testBsn}.`,
  "Voor Noor Bakker doen we een aanvraag voor een TLV.",
  "Het wachtwoord is Tulp-72-fiets.",
  "Tot donderdag, de koffie staat klaar.",
] as const;

const FILES: readonly { name: string; text?: string; base64?: string }[] = [
  { name: "verslag Sem.docx", base64: docx("Leerling: Sem de Vries, geboren 14-03-2011. Sem heeft ADHD en een angststoornis.") },
  { name: "rooster.txt", text: "Maandag wiskunde, dinsdag Engels." },
  { name: "klassenlijst.csv", text: "Naam;Geboren\nNoor Bakker;02-02-2011\nDaan Visser;03-03-2011\nSem de Vries;14-03-2011" },
  { name: "foto.jpg", base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==" },
];

type Step =
  | { readonly act: "address"; readonly who: number; readonly field: "to" | "cc" | "bcc" }
  | { readonly act: "unaddress"; readonly who: number }
  | { readonly act: "type"; readonly sentence: number; readonly below: boolean }
  | { readonly act: "attach"; readonly file: number }
  | { readonly act: "detach"; readonly file: number }
  | { readonly act: "press"; readonly card: number; readonly button: number; readonly meanwhile?: Step; readonly after: number }
  | { readonly act: "undo" }
  | { readonly act: "send"; readonly answer: number };

const number = (below: number) => fc.nat({ max: below - 1 });
const address = fc.record({ act: fc.constant("address" as const), who: number(PEOPLE.length), field: fc.constantFrom("to", "cc", "bcc") });
const attach = fc.record({ act: fc.constant("attach" as const), file: number(FILES.length) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: address },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("unaddress" as const), who: number(PEOPLE.length) }) },
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constant("type" as const), sentence: number(SENTENCES.length), below: fc.boolean() }),
  },
  { weight: 2, arbitrary: attach },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("detach" as const), file: number(FILES.length) }) },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        act: fc.constant("press" as const),
        card: number(8),
        button: number(3),
        meanwhile: fc.oneof(address, attach),
        // Milliseconds after the button was pressed.
        after: fc.constantFrom(0, 1, 2, 5, 20, 400),
      },
      { requiredKeys: ["act", "card", "button", "after"] },
    ),
  },
  { weight: 2, arbitrary: fc.constant({ act: "undo" as const }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("send" as const), answer: number(4) }) },
);

const fault: fc.Arbitrary<Fault> = fc.record({
  on: fc.constantFrom(
    "recipients.get",
    "recipients.set",
    "recipients.add",
    "body.get",
    "body.set",
    "subject.get",
    "subject.set",
    "getAttachments",
    "getAttachmentContent",
    "addFileAttachmentFromBase64",
    "removeAttachment",
    "body.appendOnSend",
    "sessionData.get",
    "from.get",
  ),
  nth: fc.integer({ min: 1, max: 12 }),
  from: fc.constantFrom("pane", "event"),
  does: fc.constantFrom<Fault["does"]>({ error: 9001 }, { error: 9001, after: true }, "hang", "hang-after", "lie", { latency: 700 }),
});

/** What a person knows to be in the mail: what was put there and not taken out again. */
class Known {
  readonly people = new Set<string>();
  /** A word of their own in every sentence; no detector knows these. */
  readonly words: string[] = [];
  readonly files = new Map<string, string>();
  /** A remedy may have put these behind a lock. */
  locked = false;
}

const addressIn = (who: string) => who.replace(/^.*<(.*)>$/, "$1");

const wordOf = (count: number) => `kweepeer${"abcdefghijklmnopqrstuvwxyz".charAt(count % 26)}${Math.floor(count / 26)}q`;

/** What happened in all sequences together: a test in which nothing happens proves nothing. */
const seen = new Set<string>();

class Desk {
  private readonly known = new Known();
  private last: Applied | undefined;
  private done = false;

  constructor(
    private readonly outlook: ClassicOutlook,
    private pane: PaneAtWork,
    to: readonly string[],
  ) {
    for (const who of to) this.known.people.add(addressIn(who));
  }

  async run(steps: readonly Step[]): Promise<void> {
    for (const one of steps) {
      if (this.done) return;
      await this.take(one);
      if (!this.done) this.check(JSON.stringify(one));
    }
    if (!this.done) await this.take({ act: "send", answer: 0 });
  }

  private async take(one: Step): Promise<void> {
    switch (one.act) {
      case "press":
        return this.press(one);
      case "undo":
        if (!this.last?.undo) return;
        this.last = await this.pane.undo(this.last);
        seen.add(`undo ${this.last.done}`);
        return;
      case "send":
        return this.send(one.answer);
      default:
        await this.outlook.edit(this.editOf(one));
    }
  }

  private editOf(one: Step) {
    const { state } = this.outlook.item;
    switch (one.act) {
      case "address": {
        const who = PEOPLE[one.who] ?? PEOPLE[0];
        this.known.people.add(addressIn(who));
        return { [one.field]: [...state[one.field], who] };
      }
      case "unaddress": {
        const gone = addressIn(PEOPLE[one.who] ?? PEOPLE[0]);
        this.known.people.delete(gone);
        const without = (field: "to" | "cc" | "bcc") => state[field].filter(({ address }) => address !== gone);
        return { to: without("to"), cc: without("cc"), bcc: without("bcc") };
      }
      case "type": {
        const word = wordOf(this.known.words.length);
        this.known.words.push(word);
        const line = `<p>${SENTENCES[one.sentence]} ${word}</p>`;
        return { html: one.below ? `${state.body}${line}` : `${line}${state.body}` };
      }
      case "attach": {
        const file = FILES[one.file] ?? FILES[0];
        if (!file || this.known.files.has(file.name)) return {};
        this.known.files.set(file.name, "");
        return { attach: [file] };
      }
      case "detach": {
        const name = FILES[one.file]?.name ?? "";
        this.known.files.delete(name);
        return { detach: [name] };
      }
      default:
        return {};
    }
  }

  private async press({ card, button, meanwhile, after }: Step & { act: "press" }): Promise<void> {
    const { verdict } = await this.pane.judge().catch(() => ({ verdict: { concerns: [] } }));
    const concern = verdict.concerns[card % Math.max(1, verdict.concerns.length)];
    const remedy = concern?.remedies[button % Math.max(1, concern.remedies.length)];
    if (!remedy || remedy.do === "open-channel") return;
    if (remedy.do === "protect-attachments" || remedy.do === "text-to-protected-pdf") this.known.locked = true;
    const work = this.pane.apply(remedy);
    // Somebody goes on typing an address or drops a file while the button is at work.
    if (meanwhile) this.outlook.clock.setTimeout(() => this.outlook.change(this.editOf(meanwhile)), after);
    this.last = await work.catch(() => undefined);
    seen.add(`${remedy.do} ${this.last?.done === true}`);
    await this.outlook.idle();
  }

  private async send(answer: number): Promise<void> {
    if (this.outlook.item.state.to.length + this.outlook.item.state.cc.length + this.outlook.item.state.bcc.length === 0) return;
    const { sent, completed, alert } = await this.outlook.send();
    expect(completed, "event.completed").toBe(1);
    seen.add(`sent ${sent}`);
    if (sent) this.done = true;
    else {
      const choices = alert?.buttons.map(({ choice }) => choice) ?? [];
      const choice = answer === 0 && choices.includes("send-anyway") ? "send-anyway" : "dont-send";
      if (choices.includes(choice)) await this.outlook.choose(choice);
      // On Mac closing the dialog opens the pane anew.
      if (choice === "dont-send") this.pane = await openPane(this.outlook);
      if (choice === "send-anyway") this.done = true;
    }
    const { violations, outbox } = await this.outlook.look();
    expect(violations).toEqual([]);
    if (this.done) {
      const [left] = outbox;
      const people = [...(left?.to ?? []), ...(left?.cc ?? []), ...(left?.bcc ?? [])].map((one) => one.address);
      expect(new Set(people)).toEqual(this.known.people);
      this.check("what was sent");
    }
  }

  private check(after: string): void {
    const { state } = this.outlook.item;
    expect(new Set(everybody(this.outlook)), `people after ${after}`).toEqual(this.known.people);
    const names = state.attachments.map(({ name }) => name);
    const locks = names.some((name) => /\.pdf$/.test(name));
    for (const [name] of this.known.files) {
      expect(names.includes(name) || (this.known.locked && locks), `${name} after ${after}: ${names}`).toBe(true);
    }
    for (const word of this.known.words) {
      expect(state.body.includes(word) || (this.known.locked && locks), `${word} after ${after}: ${state.body}`).toBe(true);
    }
    expect(this.outlook.errors).toEqual([]);
  }
}

test(`nothing is lost in ${RUNS} random sequences`, { timeout: 30_000 + RUNS * 2_000 }, async () => {
  const property = fc.asyncProperty(
    fc.array(step, { minLength: 4, maxLength: 14 }),
    fc.array(fault, { maxLength: 3 }),
    fc.constantFrom(...CLIENTS),
    fc.subarray([...PEOPLE], { minLength: 0 }),
    async (steps, faults, client: Client, to) => {
      const outlook = await compose({ to, subject: "Leerling", html: "<p>Beste allen,</p>" }, { client, faults });
      await new Desk(outlook, await openPane(outlook), to).run(steps);
    },
  );
  await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: process.env.ZV_SHRINK === undefined });
  for (const one of ["sent true", "sent false", "undo true"]) expect([...seen]).toContain(one);
  const remedies = [...seen].filter((one) => / true$/.test(one) && !/^(?:sent|undo) /.test(one));
  expect(remedies.length, [...seen].join(", ")).toBeGreaterThanOrEqual(3);
});

/*
 * Office.js has no "only if it is still as I read it": what is typed between reading a field and writing it, one call long, can
 * be lost by any add-in. What is typed before, while bcc is being filled, must not be.
 */
test.each(CLIENTS)("whom one adds while bcc is being filled is still there afterwards (%s)", async (client) => {
  const faults: Fault[] = [{ on: "recipients.add", does: { latency: 400 }, from: "pane" }];
  for (const after of [20, 200, 390]) {
    const outlook = await compose({ to: PEOPLE.slice(0, 4), subject: "Uitje", html: "<p>Beste ouders,</p>" }, { client, faults });
    const pane = await openPane(outlook);
    await pane.judge();
    const work = pane.apply({ do: "move-to-bcc", keep: [] });
    let typed = false;
    outlook.clock.setTimeout(() => {
      typed = true;
      outlook.change({ to: [...outlook.item.state.to, "Nieuw <nieuw@live.nl>"] });
    }, after);
    const { done } = await work;
    await outlook.idle();
    expect(typed).toBe(true);
    const expected = [...PEOPLE.slice(0, 4).map(addressIn), "nieuw@live.nl"];
    expect([...new Set(everybody(outlook))].sort(), `after ${after} ms, done: ${done}`).toEqual(expected.sort());
  }
});
