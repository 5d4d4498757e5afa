import { afterEach, describe, expect, test, vi } from "vitest";
import { watch, whenAsked } from "../../src/hosts/outlook/watch.ts";
import { docx } from "./as-item.ts";
import { openPane, parents } from "./outlook.ts";
import { type PlainItem, PlainOutlook, type Whims } from "./plain-office.ts";

/*
 * The built launch event and the pane's code against an Outlook written from the reference alone, contrary in every way that it
 * leaves room for. Whatever it does: one answer per send, the same verdict where everything could be read, a clear sentence
 * where not, and nothing lost.
 */

const PUPIL = "Sem de Vries (geboren 14-03-2011) heeft ADHD en slikt methylfenidaat.";
const CLEAN: PlainItem = {
  to: ["Marieke Smit <m.smit@school-west.example>"],
  subject: "Lunch",
  body: "<p>Dag Marieke,</p><p>De lunch is om 12 uur.</p><p>Groet, Anne</p>",
};
const GROUP: PlainItem = { to: parents, subject: "Sportdag", body: "<p>Beste ouders,</p><p>Morgen is er sportdag.</p>" };
const REPORT: PlainItem = { ...CLEAN, files: [{ name: "verslag.docx", base64: docx(`Leerling: ${PUPIL}`) }] };
const TOLD: PlainItem = { ...CLEAN, body: `<p>Dag Marieke,</p><p>${PUPIL}</p>` };
const REPLY: PlainItem = {
  ...CLEAN,
  body: `<p>Prima!</p><div id="divRplyFwdMsg"><b>Van:</b> Marieke<br><b>Verzonden:</b> maandag<br><b>Aan:</b> Anne</div><p>${PUPIL}</p>`,
};
const MEETING: PlainItem = { kind: "appointment", to: ["Peter <p.pieters@swvroosvo.nl>"], subject: "Teamoverleg", location: "Kamer 3" };
const CARE: PlainItem = { ...MEETING, subject: "Zorgoverleg Sem de Vries" };

const outlooks = (whims: Whims) => ({ message: new PlainOutlook(CLEAN, whims), appointment: new PlainOutlook(MEETING, whims) });

/** The way a mail goes in real life: begun, addressed, sent. */
async function send(item: PlainItem, whims: Whims, { message, appointment } = outlooks(whims)) {
  const meeting = item.kind === "appointment";
  const outlook = meeting ? appointment : message;
  outlook.show(item);
  const answered = outlook.completed.length;
  if (!meeting) {
    await outlook.raise("onNewMessageCompose");
    await outlook.raise("onMessageRecipientsChanged");
    await outlook.raise("onMessageAttachmentsChanged");
    // What is queued is under the text when the send event comes (docs/outlook-quirks.md, "Disclaimer twice").
    outlook.state.body += outlook.state.append;
  }
  const written = outlook.calls.length;
  const answer = await outlook.raise(meeting ? "onAppointmentSend" : "onMessageSend");
  await outlook.afterwards();
  expect(outlook.completed.length - answered).toBe(meeting ? 1 : 4);
  expect(outlook.calls.slice(written).filter((name) => /\.(?:set|add|remove|appendOnSend)$/.test(name))).toEqual([]);
  return { outlook, answer, rule: answer?.contextData === undefined ? undefined : JSON.parse(String(answer.contextData)).rule };
}

/** Ways in which everything can still be read: the verdict is the same as ever. */
const HARMLESS: Readonly<Record<string, Whims>> = {
  "as the reference says": {},
  "callbacks before the call returns": { sync: true },
  "callbacks twice": { twice: true },
  "slow answers": { slow: 300 },
  "numbers for names": { numbers: true },
  "no names for statuses and kinds of text": { lacks: ["AsyncResultStatus", "CoercionType", "EventType", "MailboxEnums"] },
  "empty comes as null": { emptyIsNothing: true, nothing: null },
  "empty comes as undefined": { emptyIsNothing: true, nothing: undefined },
  "no requirement set is said to be there": { sets: "none" },
  "asking for requirement sets throws": { sets: "throws" },
  "no requirement sets at all": { lacks: ["context.requirements"] },
  "no onReady": { lacks: ["onReady"] },
  "no settings in the mailbox": { lacks: ["context.roamingSettings"] },
  "no session data": { lacks: ["item.sessionData"] },
  "session data that fails": { fail: { "sessionData.get": 9020, "sessionData.set": 9020 } },
  "no lines above the message": { lacks: ["item.notificationMessages"] },
  "too many lines above the message": { fail: { "notification.add": 9017 } },
  "no sender": { lacks: ["item.from"] },
  "a sender who cannot be read": { fail: { "from.get": 9031 } },
  "no language": { lacks: ["context.displayLanguage"] },
  "no user": { lacks: ["context.mailbox.userProfile"] },
  "no kind of item": { lacks: ["item.itemType"] },
  "no kind of text": { lacks: ["item.body.getTypeAsync"] },
  "a kind of text that cannot be read": { fail: { "body.getType": 9001 } },
  "text as it is held, whatever is asked": { coercion: "ignored" },
  "people without names": { person: ({ emailAddress, recipientType }) => ({ emailAddress, recipientType }) },
  "people whose name is null": { person: (one) => ({ ...one, displayName: null }) },
  "people without a kind": { person: ({ displayName, emailAddress }) => ({ displayName, emailAddress }) },
  "people of a kind nobody knows": { person: (one) => ({ ...one, recipientType: "room" }) },
  "addresses in capitals": { person: (one) => ({ ...one, emailAddress: one.emailAddress?.toUpperCase() }) },
  "addresses with their quotes": { person: (one) => ({ ...one, emailAddress: `'${one.emailAddress}'` }) },
  "addresses with SMTP before them": { person: (one) => ({ ...one, emailAddress: `SMTP:${one.emailAddress}` }) },
  "files without a size": { attachment: ({ id, name }) => ({ id, name, attachmentType: "file" }) },
  "files without a kind": { attachment: ({ id, name, base64 }) => ({ id, name, size: base64.length, isInline: false }) },
};

/** Ways in which something cannot be read: never silent, and it says what. */
const BLIND: Readonly<Record<string, readonly [Whims, RegExp]>> = {
  "no item": [{ noItem: true }, /^Niet volledig gecontroleerd: de ontvangers/],
  "no text": [{ fail: { "body.get": 9042 } }, /de tekst/],
  "a text that never comes": [{ never: ["body.get"] }, /de tekst/],
  "a text that throws": [{ throws: ["body.get"] }, /de tekst/],
  "no receivers": [{ fail: { "to.get": 9012 } }, /de ontvangers/],
  "no list of files": [{ lacks: ["item.getAttachmentsAsync"] }, /bijlage/],
  "nothing answers": [{ never: ["to.get", "cc.get", "bcc.get", "subject.get", "body.get", "body.getType", "attachments.get"] }, /\w/],
};

describe.each(Object.entries(HARMLESS))("%s:", (_name, whims) => {
  const both = outlooks(whims);
  test("what is good goes in silence, once", async () => {
    for (const item of [CLEAN, REPLY, MEETING]) {
      const { answer } = await send(item, whims, both);
      expect(answer, JSON.stringify(answer)).toMatchObject({ allowEvent: true });
    }
  });
  test("what is not is asked about, in Dutch, with the same first concern", async () => {
    for (const [item, rule] of [
      [GROUP, "bcc"],
      [TOLD, "personal-data-in-body"],
      [REPORT, "unprotected-attachment"],
      [CARE, "agenda"],
    ] as const) {
      const { answer, rule: said } = await send(item, whims, both);
      expect([answer?.allowEvent, said], JSON.stringify(answer)).toEqual([false, rule]);
      expect(answer?.errorMessage).toMatch(/\b(?:de|een|het|elkaars|persoonsgegevens)\b/);
      expect(String(answer?.errorMessage).length).toBeLessThanOrEqual(500);
      expect(String(answer?.cancelLabel).length).toBeLessThanOrEqual(20);
    }
  });
});

describe.each(Object.entries(BLIND))("%s:", (_name, [whims, words]) => {
  test("is said, and asked about once", async () => {
    const { answer } = await send(CLEAN, whims);
    expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(answer?.errorMessage).toMatch(words);
  });
});

test("an Outlook that refuses what came after the first Smart Alerts still gets its answer", async () => {
  const { answer, outlook } = await send(GROUP, { strict: true });
  expect(answer).toEqual({ allowEvent: false, errorMessage: expect.stringContaining("12 ontvangers zien elkaars adres") });
  expect(outlook.completed).toHaveLength(4);
});

test("colleagues under the name that Exchange has for them are colleagues", async () => {
  const x500 = (one: { displayName?: string }) => ({
    displayName: one.displayName,
    emailAddress: `/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=0a1b-${one.displayName?.toLowerCase()}`,
    recipientType: "user",
  });
  const to = Array.from({ length: 8 }, (_, i) => `Collega${i} <c${i}@swvroosvo.nl>`);
  const { answer } = await send({ ...CLEAN, to, body: "<p>Hoi allemaal,</p><p>Om 12 uur is er taart.</p>" }, { person: x500 });
  expect(answer, JSON.stringify(answer)).toMatchObject({ allowEvent: true });
});

/** The pane: what it says is done is done, and nothing is gone. */
const PANE: Readonly<Record<string, Whims>> = Object.fromEntries(
  Object.entries(HARMLESS).filter(([name]) => !/^(?:slow|too many|no lines|no onReady|addresses in capitals)/.test(name)),
);

describe.each(Object.entries(PANE))("%s, in the pane:", (_name, whims) => {
  const everybody = ({ state }: PlainOutlook) =>
    Object.values(state.fields)
      .flat()
      .map((one) => String(one.emailAddress).toLowerCase())
      .sort();

  test("everybody goes to bcc, and back", async () => {
    const outlook = new PlainOutlook(GROUP, whims);
    const before = everybody(outlook);
    const pane = await openPane(outlook);
    const applied = await pane.press("bcc");
    expect(applied).toMatchObject({ done: true, say: { id: "bcc.done" } });
    expect([outlook.state.fields.to, outlook.state.fields.cc]).toEqual([[], []]);
    expect(await pane.undo(applied)).toMatchObject({ done: true });
    expect(everybody(outlook)).toEqual(before);
    expect(outlook.state.fields.to).toHaveLength(12);
  });

  test("names become placeholders, or the pane says why not", async () => {
    const outlook = new PlainOutlook(TOLD, whims);
    const pane = await openPane(outlook);
    const applied = await pane.press("personal-data-in-body", "anonymise");
    if (applied.done) expect(outlook.state.body).not.toContain("ADHD");
    else expect(outlook.state.body).toBe(TOLD.body);
    expect(outlook.state.body).toContain("Dag Marieke");
  });

  test("the disclaimer comes, and goes again", async () => {
    const outlook = new PlainOutlook(CLEAN, whims);
    const pane = await openPane(outlook);
    const applied = await pane.press("disclaimer");
    expect(applied, JSON.stringify(applied)).toMatchObject({ done: true });
    expect(`${outlook.state.append}${outlook.state.body}`).toContain("De informatie verzonden met dit E-mail bericht");
    expect((await pane.judge()).verdict.concerns.map(({ rule }) => rule)).not.toContain("disclaimer");
    expect(await pane.undo(applied)).toMatchObject({ done: true });
    expect(`${outlook.state.append}${outlook.state.body}`).toBe(CLEAN.body);
  });
});

/** Making a PDF costs more than all the rest, so only where it may matter. */
const WITH_FILES = Object.entries(PANE).filter(([name]) =>
  /^(?:as the|callbacks|numbers|no names|empty comes as null|no requirement|no session|files)/.test(name),
);

test.each(WITH_FILES)("%s, in the pane: a file gets its password, and the original is gone only then", async (_name, whims) => {
  const outlook = new PlainOutlook(REPORT, whims);
  const pane = await openPane(outlook);
  const applied = await pane.press("unprotected-attachment");
  expect(applied, JSON.stringify(applied)).toMatchObject({ done: true });
  expect(outlook.state.files.map(({ name }) => name)).toEqual(["beveiligde-bijlage.pdf"]);
  await pane.undo(applied);
  expect(outlook.state.files.map(({ name, base64 }) => [name, base64])).toEqual([["verslag.docx", REPORT.files?.[0]?.base64]]);
});

describe("a pane that is open", () => {
  afterEach(() => void vi.unstubAllGlobals());
  const open = async (item: PlainItem, whims: Whims) => {
    vi.stubGlobal("document", { visibilityState: "visible" });
    const outlook = new PlainOutlook(item, whims);
    await openPane(outlook);
    return outlook;
  };

  test.each([{}, { sync: true }, { numbers: true }])("hears that a Smart Alert sent the user to it (%j)", async (whims: Whims) => {
    const outlook = await open(GROUP, whims);
    const asked: string[] = [];
    whenAsked((rule) => asked.push(rule));
    await outlook.afterwards();
    outlook.context = JSON.stringify({ rule: "bcc" });
    for (const tell of outlook.handlers[whims.numbers ? "23" : "olkInitializationContextChanged"] ?? []) tell();
    await outlook.afterwards();
    expect(asked).toEqual(["bcc"]);
  });

  test("asks for no event that its Outlook does not have: it is started anew there", async () => {
    const outlook = await open(GROUP, { lacks: ["EventType"] });
    whenAsked(() => undefined);
    await outlook.afterwards();
    expect(outlook.calls).not.toContain("handler.add");
  });

  test.each<Whims>([{ fail: { "handler.add": 9019 } }, { throws: ["handler.add"] }, { lacks: ["item.addHandlerAsync"] }])(
    "sees new people and files without an event for them (%j)",
    async (whims) => {
      const outlook = await open(CLEAN, whims);
      let changes = 0;
      const stop = watch(
        () => changes++,
        () => false,
      );
      await outlook.afterwards();
      expect(changes).toBe(0);
      outlook.state.fields.to?.push({ displayName: "Kees", emailAddress: "kees@ziggo.nl" });
      await outlook.afterwards();
      expect(changes).toBe(1);
      outlook.state.files.push({ id: "x", name: "x.txt", base64: "eA==" });
      await outlook.afterwards();
      expect(changes).toBe(2);
      stop();
    },
  );
});
