import { createHash } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { holdsDisclaimer } from "../../src/disclaimer.ts";
import type { Applied } from "../../src/hosts/outlook/transaction.ts";
import { readBody } from "../../src/mail-text.ts";
import type { Remedy } from "../../src/rules/rule.ts";
import { paneText } from "../../src/texts/pane.ts";
import type { ClassicOptions, ClassicOutlook } from "../outlook-host/classic-host.ts";
import type { Fault } from "../outlook-host/faults.ts";
import type { ItemState } from "../outlook-host/item-state.ts";
import { pupilText } from "../rules/outgoings.ts";
import { docx } from "./as-item.ts";
import { compose, everybody, fault, openPane, parents, policy } from "./outlook.ts";

/*
 * Every call that a remedy makes goes wrong once, in every way a call can: an error, no answer, an error or no answer
 * although it was done, a lie. Whatever happens: nothing is lost, and what the pane says is true.
 */

const WAYS: readonly (readonly [string, Fault["does"]])[] = [
  ["fails", { error: 9001 }],
  ["never answers", "hang"],
  ["is done, but fails", { error: 9001, after: true }],
  ["is done, but never answers", "hang-after"],
  ["lies", "lie"],
];

/** What a person would miss if it were gone. */
interface Kept {
  readonly people: readonly string[];
  readonly visible: number;
  readonly words: string;
  readonly subject: string;
  readonly files: readonly string[];
  readonly append: string;
  readonly sensitivity: string;
}

function kept(outlook: ClassicOutlook): Kept {
  const { state } = outlook.item;
  return {
    people: [...new Set(everybody(outlook))],
    visible: state.to.length + state.cc.length,
    words: wordsOf(state),
    subject: state.subject,
    files: state.attachments.map(({ name, content }) => `${name} ${content.length} ${mark(content)}`).sort(),
    append: state.append,
    sensitivity: state.sensitivity,
  };
}

const mark = (content: string) => createHash("sha256").update(content).digest("hex").slice(0, 12);

const wordsOf = ({ body, bodyType }: ItemState) => {
  const { own, quoted } = readBody(body, bodyType);
  return `${own}\n${quoted}`.replace(/\s+/g, " ").trim();
};

interface Case {
  readonly item: NonNullable<ClassicOptions["item"]>;
  readonly rule: string;
  readonly remedy: Remedy["do"];
  /** What the user chose, where the remedy lets one choose. */
  readonly chosen?: Remedy;
  /** What must hold when the pane says that it was done. */
  readonly goal: (now: Kept, before: Kept) => boolean;
  /** What must hold in any case. */
  readonly safe: (now: Kept, before: Kept) => boolean;
}

const outsider = ["Jeugdteam <toegang@jeugdteam.example>"];
const report = { name: "verslag Sem.docx", base64: docx(pupilText) };
/** Is the text there, or a protected PDF that may hold it? A PDF is only ever attached after it was read back byte for byte. */
const locked = (now: Kept) => now.files.some((file) => /^beveiligde-bijlage\S* \d{4,} /.test(file));

/** A number of the series that is never given out, made to pass the eleven-test. */
const bsn = Array.from({ length: 11 }, (_, i) => `99990000${i}`).find(
  (digits) => digits.length === 9 && [...digits].reduce((sum, digit, i) => sum + Number(digit) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0,
);

const colleagues = Array.from({ length: 9 }, (_, i) => `Collega ${i} <collega${i}@swvroosvo.nl>`);
const meeting = {
  kind: "appointment" as const,
  to: colleagues,
  cc: ["Jeugdteam <toegang@jeugdteam.example>"],
  subject: "Zorgoverleg Sem de Vries",
  location: "Kamer 3",
  html: "<p>Sem de Vries heeft ADHD. Neem het verslag mee.</p>",
};

const html = "<p>Beste ouders,</p><p>Tot donderdag.</p>";
const sameWords = (now: Kept, before: Kept) => now.words === before.words && now.subject === before.subject;
const samePeople = (now: Kept, before: Kept) => now.people.join() === before.people.join();

const CASES: readonly Case[] = [
  {
    item: { to: parents, cc: ["Kees <kees@ziggo.nl>"], bcc: ["Directie <d@swvroosvo.nl>"], html },
    rule: "bcc",
    remedy: "move-to-bcc",
    goal: (now) => now.visible === 0,
    safe: (now, before) => samePeople(now, before) && sameWords(now, before),
  },
  {
    item: { to: ["Noor <n.bos@swvroosvo.nl>"], draft: true, html },
    rule: "disclaimer",
    remedy: "add-disclaimer",
    // Where Outlook would not append it, it stands under the words that were there; never both.
    goal: (now, before) => (now.append !== "") !== holdsDisclaimer(now.words.slice(before.words.length), policy.disclaimer.text),
    safe: (now, before) => samePeople(now, before) && now.words.startsWith(before.words) && now.subject === before.subject,
  },
  {
    item: {
      to: outsider,
      composeType: "forward",
      html: `<p>Ter info.</p><div id="divRplyFwdMsg"><b>Van:</b> Noor<br><b>Verzonden:</b> maandag<br><b>Aan:</b> ${parents.join("; ").replace(/</g, "&lt;").replace(/>/g, "&gt;")}<br><b>Onderwerp:</b> Ouderavond</div><p>Tot donderdag!</p>`,
    },
    rule: "quoted-addresses",
    remedy: "remove-quoted-addresses",
    goal: (now) => !now.words.includes("@") && now.words.includes("Ter info.") && now.words.includes("Tot donderdag!"),
    safe: (now, before) =>
      samePeople(now, before) && now.words.includes("Ter info.") && now.words.includes("Tot donderdag!") && now.subject === before.subject,
  },
  {
    item: {
      to: outsider,
      subject: "Verslag",
      html: "<p>Zie de bijlage.</p>",
      attachments: [report, { name: "agenda.txt", text: "Agenda" }],
    },
    rule: "unprotected-attachment",
    remedy: "protect-attachments",
    goal: (now) => locked(now) && !now.files.some((file) => file.startsWith("verslag Sem.docx")),
    safe: (now, before) =>
      samePeople(now, before) &&
      sameWords(now, before) &&
      (now.files.some((file) => file.startsWith("verslag Sem.docx") && file.endsWith(mark(report.base64))) || locked(now)) &&
      now.files.some((file) => file.startsWith("agenda.txt")),
  },
  {
    item: {
      to: outsider,
      subject: "Sem de Vries",
      html: `<p>${pupilText}</p><div id="divRplyFwdMsg"><b>Van:</b> Marieke</div><p>Hoe gaat het?</p>`,
    },
    rule: "personal-data-in-body",
    remedy: "text-to-protected-pdf",
    goal: (now) => locked(now) && !now.words.includes("ADHD") && now.words.includes("Hoe gaat het?") && now.subject === "Beveiligd bericht",
    safe: (now, before) =>
      samePeople(now, before) && (now.words.includes("heeft ADHD") || locked(now)) && now.words.includes("Hoe gaat het?"),
  },
  {
    item: { to: outsider, subject: "Sem de Vries", html: `<p>${pupilText}</p>` },
    rule: "personal-data-in-body",
    remedy: "anonymise",
    // A subject that could not be read is not in the concern; the pane says that it was not checked.
    goal: (now) => !/ADHD|Sem/.test(now.words),
    safe: (now, before) => samePeople(now, before) && now.words.includes("Zijn BSN is"),
  },
  {
    item: { to: outsider, subject: "Aanmelding", html: `<p>Beste collega,</p><p>BSN: <b>${bsn}</b>. Graag bellen.</p>` },
    rule: "bsn",
    remedy: "remove-bsn",
    goal: (now) => !now.words.includes(String(bsn)),
    safe: (now, before) => samePeople(now, before) && now.words.includes("Graag bellen.") && now.subject === before.subject,
  },
  {
    item: {
      to: outsider,
      subject: "Inloggen",
      html: "<p>Hoi,</p><p>Het wachtwoord is <b>Tulp-72-fiets</b>. Bel mij als het niet lukt.</p>",
    },
    rule: "credential",
    remedy: "remove-credential",
    goal: (now) => !now.words.includes("Tulp-72") && now.words.includes("Bel mij als het niet lukt."),
    safe: (now, before) => samePeople(now, before) && now.words.includes("Bel mij als het niet lukt.") && now.subject === before.subject,
  },
  {
    item: {
      to: outsider,
      composeType: "reply",
      html: `<p>Dank.</p><div id="divRplyFwdMsg"><b>Van:</b> Noor</div><p>Over de aanvraag TLV. ${pupilText}</p>`,
    },
    rule: "preferred-channel",
    remedy: "propose-channel",
    goal: (now, before) => now.words.length > before.words.length && now.words.includes("Kindkans"),
    safe: (now, before) => samePeople(now, before) && now.words.endsWith(before.words) && now.subject === before.subject,
  },
  {
    item: meeting,
    rule: "agenda",
    remedy: "use-initials",
    goal: (now) => !/Sem|Vries/.test(`${now.words} ${now.subject}`),
    safe: (now, before) => samePeople(now, before) && now.words.includes("Neem het verslag mee."),
  },
  {
    item: meeting,
    rule: "agenda",
    remedy: "make-private",
    goal: (now) => now.sensitivity === "private",
    safe: (now, before) => samePeople(now, before) && sameWords(now, before),
  },
  {
    item: meeting,
    rule: "attendees",
    remedy: "fewer-attendees",
    chosen: { do: "fewer-attendees", leave: ["collega1@swvroosvo.nl", "collega8@swvroosvo.nl", "toegang@jeugdteam.example"] },
    goal: (now) => !now.people.some((address) => /collega[18]@|jeugdteam/.test(address)),
    // Whoever was not chosen stays, whatever happens.
    safe: (now, before) =>
      before.people.filter((address) => !/collega[18]@|jeugdteam/.test(address)).every((address) => now.people.includes(address)) &&
      sameWords(now, before),
  },
];

/** Opens the item, presses the button; the faults begin where the remedy begins. */
async function attempt({ item, rule, remedy, chosen }: Case, faults: readonly Fault[] = []) {
  // Without launch events: they are tested elsewhere, and here only cost time.
  const outlook = await compose(item, { faults }, {});
  const before = kept(outlook);
  const pane = await openPane(outlook);
  const applied = await pane.press(rule, remedy, chosen);
  await outlook.idle();
  return { outlook, pane, before, applied };
}

/** The pane's calls of one remedy, as name and how often that name was called before (faults count from 1). */
async function callsOf(one: Case): Promise<{ name: string; nth: number }[]> {
  const { outlook, applied } = await attempt(one);
  expect(applied.done, applied.say.id).toBe(true);
  const mine = outlook.item.calls.filter(({ from }) => from === "pane");
  const seen = new Map<string, number>();
  const numbered = mine.map(({ name }) => {
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return { name, nth: seen.get(name) as number };
  });
  // The reading before the button is the same for every remedy, so it is broken for the first one only.
  const last = one.item.kind === "appointment" ? "sensitivity.get" : "sessionData.get";
  const reading = numbered.findIndex(({ name, nth }) => name === last && nth === 1) + 1;
  return one === CASES[0] ? numbered : numbered.slice(reading);
}

/** The sentences that promise that nothing was changed. */
const promises = (applied: Applied) => /Er is niets veranderd/.test(paneText("nl", applied.say.id, applied.say.with));

describe.each(CASES.map((one) => [one.remedy, one] as const))("%s, when Outlook goes wrong at any step:", (_name, one) => {
  test.each(WAYS)(
    "a call %s: nothing is lost, and what is said is true",
    async (_way, how) => {
      // What Outlook will append cannot be read back, so this one lie cannot be seen (docs/outlook-quirks.md, "Disclaimer twice").
      const blind = (name: string) => name === "initialData" || (how === "lie" && name === "body.appendOnSend");
      const calls = (await callsOf(one)).filter(({ name }) => !blind(name));
      expect(calls.length).toBeGreaterThan(2);
      const wrong: string[] = [];
      for (const { name, nth } of calls) {
        let result: Awaited<ReturnType<typeof attempt>>;
        try {
          result = await attempt(one, [fault(name, nth, how)]);
        } catch (error) {
          // The fault hit the reading before the button: then there is no button to press, and nothing was done.
          if (/no button for/.test(String(error))) continue;
          wrong.push(`${name} ${nth}: threw ${error}`);
          continue;
        }
        const { outlook, before, applied } = result;
        const now = kept(outlook);
        const where = `${name} ${nth}: ${applied.say.id}`;
        if (!one.safe(now, before)) wrong.push(`${where}: something is lost: ${JSON.stringify(now)}`);
        if (applied.done && !one.goal(now, before)) wrong.push(`${where}: it is not done`);
        if (promises(applied) && JSON.stringify(now) !== JSON.stringify(before)) wrong.push(`${where}: something was changed after all`);
        if (paneText("nl", applied.say.id, applied.say.with) === "") wrong.push(`${where}: nothing is said`);
      }
      expect(wrong).toEqual([]);
    },
    300_000,
  );
});

/** Everything but the neutral answer of a client that never changes anything. */
const UNDOABLE = CASES.filter(({ remedy }) => remedy !== "add-disclaimer");

describe.each(UNDOABLE.map((one) => [one.remedy, one] as const))("taking back %s, when Outlook goes wrong at any step:", (_name, one) => {
  // The two ways left out do the same as one of these: all five passed when this was written.
  test.each(WAYS.filter(([way]) => ["fails", "is done, but never answers", "lies"].includes(way)))(
    "a call %s: nothing is lost, and what is said is true",
    async (_way, how) => {
      const first = await attempt(one);
      const already = first.outlook.item.calls.filter(({ from }) => from === "pane").length;
      expect(await first.pane.undo(first.applied)).toMatchObject({ done: true });
      expect(kept(first.outlook)).toEqual(first.before);
      const calls = first.outlook.item.calls.filter(({ from }) => from === "pane");
      const wrong: string[] = [];
      for (let place = already; place < calls.length; place++) {
        const name = calls[place]?.name ?? "";
        const nth = calls.slice(0, place + 1).filter((call) => call.name === name).length;
        const { outlook, pane, before, applied } = await attempt(one, [fault(name, nth, how)]);
        const between = kept(outlook);
        const undone = await pane.undo(applied);
        await outlook.idle();
        const now = kept(outlook);
        const where = `${name} ${nth}: ${undone.say.id}`;
        // The original is there, or what it was replaced by; never neither.
        if (!one.safe(now, before)) wrong.push(`${where}: something is lost: ${JSON.stringify(now)}`);
        if (undone.done && JSON.stringify(now) !== JSON.stringify(before)) wrong.push(`${where}: it is not as it was`);
        // Whoever may look now is told so, and can try again: then it works.
        if (!undone.done && undone.say.id === "undo.failed") {
          await pane.undo(undone);
          await outlook.idle();
          if (JSON.stringify(kept(outlook)) !== JSON.stringify(before)) wrong.push(`${where}: a second try does not help`);
        }
        if (promises(undone) && JSON.stringify(now) !== JSON.stringify(between)) wrong.push(`${where}: something was changed after all`);
      }
      expect(wrong).toEqual([]);
    },
    300_000,
  );
});

describe("the organisation's own channel", () => {
  afterEach(() => void vi.unstubAllGlobals());
  const mail = { to: outsider, subject: "Aanvraag TLV", html: `<p>${pupilText}</p>` };
  const opening = async (open: () => unknown) => {
    const outlook = await compose(mail, {}, {});
    const before = kept(outlook);
    const pane = await openPane(outlook);
    vi.stubGlobal("window", { open });
    const applied = await pane.press("preferred-channel", "open-channel");
    expect(kept(outlook)).toEqual(before);
    return applied;
  };

  test("is opened, and nothing else happens", async () => {
    const opened: unknown[] = [];
    const tab = { opener: "us" as unknown };
    const applied = await opening((...how: unknown[]) => {
      opened.push(how);
      return tab;
    });
    expect(applied).toMatchObject({ done: true, say: { id: "channel.opened" } });
    expect(opened).toEqual([[expect.stringMatching(/^https:/), "_blank"]]);
    // The page that opens cannot reach back into the pane.
    expect(tab.opener).toBeNull();
  });

  test.each([
    ["refuses a window", () => null],
    [
      "throws",
      () => {
        throw new Error("no window");
      },
    ],
  ])("is named when the browser %s", async (_how, open) => {
    const applied = await opening(open);
    expect(applied).toMatchObject({ done: false, say: { id: "channel.blocked" } });
    expect(paneText("nl", applied.say.id, applied.say.with)).toMatch(/Kindkans.*https:/);
  });
});
