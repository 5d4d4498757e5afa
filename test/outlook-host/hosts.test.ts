import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ClassicOptions, type ClassicOutlook, openClassic } from "./classic-host.ts";
import { textOfHtml } from "./html-text.ts";
import { answering, SCENARIOS } from "./scenarios.ts";

const here = (name: string): string => join(import.meta.dirname, "fixture", name);
const open = (options: ClassicOptions = {}): Promise<ClassicOutlook> =>
  openClassic({ bundle: here("launchevent.js"), manifest: here("manifest.xml"), ...options });

describe("classic Outlook with the fixture add-in", () => {
  test.each(SCENARIOS)("$says", async ({ opening, edits = [], sent, buttons, message, bodyEndsWith, calls }) => {
    const outlook = await open(opening);
    for (const edit of edits) await outlook.edit(edit);
    const result = await outlook.send();
    const seen = await outlook.look();
    expect(result.sent).toBe(sent);
    expect(result.alert?.message).toBe(message);
    if (buttons) expect(result.alert?.buttons.map(({ choice }) => choice)).toEqual(buttons);
    expect(seen.calls.map(({ id }) => id)).toEqual(calls);
    expect(seen.outbox).toHaveLength(sent ? 1 : 0);
    if (bodyEndsWith) expect(textOfHtml(seen.outbox[0]?.body ?? "")).toMatch(new RegExp(`${bodyEndsWith}$`));
    expect(seen.violations).toEqual([]);
    expect(outlook.errors).toEqual([]);
  });

  test("'Actie uitvoeren' opens the pane, which reads the context the handler gave", async () => {
    const outlook = await open({ item: { html: answering({ allowEvent: false, commandId: "openPane", contextData: '{"rule":"bcc"}' }) } });
    await outlook.send();
    await outlook.choose("take-action");
    const { item } = await mailbox(outlook);
    expect((await ask(outlook, (done) => item.getInitializationContextAsync(done))).value).toBe('{"rule":"bcc"}');
  });

  test("the pane's own code runs in Node on the same item, and hears what changes", async () => {
    const outlook = await open({ item: { to: ["Sam <sam@ouder.example>"] } });
    const { item } = await mailbox(outlook);
    const heard: unknown[] = [];
    await ask(outlook, (done) =>
      item.addHandlerAsync(
        "olkRecipientsChanged",
        (event: { changedRecipientFields: unknown }) => heard.push(event.changedRecipientFields),
        done,
      ),
    );
    await ask(outlook, (done) => item.bcc.setAsync(["kim@ouder.example"], done));
    await outlook.idle();
    expect(heard).toEqual([{ to: false, cc: false, bcc: true }]);
    expect(outlook.item.state.bcc.map(({ address }) => address)).toEqual(["kim@ouder.example"]);
  });

  test("'Toch verzenden' sends what stands there, and the handler is not asked again", async () => {
    const outlook = await open({ item: { html: answering({ allowEvent: false, sendModeOverride: "promptUser" }) } });
    await outlook.send();
    await outlook.choose("send-anyway");
    const { outbox, fired } = await outlook.look();
    expect(outbox).toHaveLength(1);
    expect(fired.filter(({ event }) => event === "OnMessageSend")).toHaveLength(1);
  });

  test("after five seconds Outlook says that it takes long; the handler may still finish", async () => {
    const outlook = await open({ item: { html: "<p>Hallo</p>" }, faults: [{ on: "body.get", does: { latency: 8000 } }] });
    expect((await outlook.send()).sent).toBe(true);
    expect(outlook.clock.now()).toBeGreaterThan(8000);
  });

  test("what the handler's processor time was can be read", async () => {
    const outlook = await open({ item: { html: `<p>${"woord ".repeat(50_000)}</p>` } });
    await outlook.send();
    expect(outlook.cpuMs).toBeGreaterThan(0);
    expect(outlook.cpuMs).toBeLessThan(5000);
  });
});

describe("what goes wrong with an add-in", () => {
  const onSend = (body: string): string => `Office.actions.associate("onSend", function (event) { ${body} });`;

  test("writing in the send handler is carried out and recorded", async () => {
    const source = onSend('Office.context.mailbox.item.subject.setAsync("x", function () { event.completed({ allowEvent: true }); });');
    const outlook = await open({ source });
    await outlook.send();
    expect((await outlook.look()).violations).toEqual(["subject.set (17) from the event while sending"]);
    expect((await outlook.look()).outbox[0]?.subject).toBe("x");
  });

  test("completing twice is counted", async () => {
    const outlook = await open({ source: onSend("event.completed({ allowEvent: true }); event.completed({ allowEvent: true });") });
    expect((await outlook.send()).completed).toBe(2);
  });

  test("a handler that throws never completes: five minutes, then a dialog", async () => {
    const outlook = await open({ source: onSend('throw new Error("stuk");') });
    const { sent, alert, completed } = await outlook.send();
    expect({ sent, why: alert?.why, completed }).toEqual({ sent: false, why: "timeout", completed: 0 });
    expect(outlook.clock.now()).toBeGreaterThanOrEqual(300_000);
    expect(outlook.errors).toEqual(["Error: stuk"]);
  });

  test("a handler nobody associated makes the add-in unavailable; with SoftBlock classic Outlook then sends nothing (#5676)", async () => {
    const nothing = await open({ source: "" });
    const refused = await nothing.send();
    expect([refused.alert?.why, refused.alert?.buttons.map(({ choice }) => choice)]).toEqual(["unavailable", ["dont-send"]]);
    const mended = await open({ source: "", bugs: { "soft-block-when-unavailable": false } });
    expect((await mended.send()).alert?.buttons.map(({ choice }) => choice)).toEqual(["send-anyway", "try-later"]);
  });

  test("a bundle that does not load makes the add-in unavailable and leaves its error", async () => {
    const outlook = await open({ source: "var a = /(?<=x)y/;" });
    expect((await outlook.send()).alert?.why).toBe("unavailable");
    expect(outlook.errors[0]).toMatch(/Invalid regular expression/);
  });

  test("too long a message, too long a label and an unknown button are recorded", async () => {
    const options = { allowEvent: false, errorMessage: "x".repeat(501), cancelLabel: "y".repeat(21), commandId: "niets" };
    const outlook = await open({ item: { html: answering(options) } });
    expect((await outlook.send()).alert?.message).toHaveLength(500);
    expect((await outlook.look()).violations).toEqual([
      "errorMessage of 501 characters (most 500)",
      "cancelLabel of 21 characters (most 20)",
      'commandId "niets" is no control of the manifest',
    ]);
  });

  test("a blocked send leaves the draft as it was and keeps the queue; the undocumented other ways can be chosen", async () => {
    const blocked = { item: { html: answering({ allowEvent: false }) } };
    const bodyAndQueue = async (bugs: ClassicOptions["bugs"]): Promise<[boolean, boolean]> => {
      const outlook = await open({ ...blocked, ...(bugs ? { bugs } : {}) });
      await outlook.edit({ to: ["sam@ouder.example"] });
      await outlook.send();
      const { state } = await outlook.look();
      return [state.body.includes("Let op"), state.append !== ""];
    };
    expect(await bodyAndQueue({})).toEqual([false, true]);
    expect(await bodyAndQueue({ "append-stays-after-block": true })).toEqual([true, false]);
    expect(await bodyAndQueue({ "append-doubles-after-block": true })).toEqual([true, true]);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: Office.js's own objects, seen from outside its types
type Any = any;
async function mailbox(outlook: ClassicOutlook): Promise<Any> {
  return ((await outlook.office()) as Any).context.mailbox;
}
const ask = (outlook: ClassicOutlook, call: (done: (result: Any) => void) => void): Promise<Any> => outlook.settle(new Promise(call));

describe("misuse, which Microsoft's library refuses itself", () => {
  const people = (count: number): string[] => Array.from({ length: count }, (_, i) => `ouder${i}@gmail.example`);

  test("101 recipients in one call", async () => {
    const { item } = await mailbox(await open());
    expect(() => item.to.setAsync(people(101), () => {})).toThrow(/recipients|bereik|geldig/i);
    expect(() => item.to.setAsync(people(100), () => {})).not.toThrow();
  });

  test("5001 characters to append, 151 in a notification, 256 in a subject", async () => {
    const { item } = await mailbox(await open());
    expect(() => item.body.appendOnSendAsync("x".repeat(5001), () => {})).toThrow();
    expect(() => item.subject.setAsync("x".repeat(256), () => {})).toThrow();
    const notice = (length: number) => ({ type: "informationalMessage", icon: "i", persistent: false, message: "x".repeat(length) });
    expect(() => item.notificationMessages.addAsync("k", notice(151), () => {})).toThrow();
    expect(() => item.notificationMessages.addAsync("k", notice(150), () => {})).not.toThrow();
  });

  test("appending without the extended permission: 9047", async () => {
    const outlook = await open({ addIn: { appendOnSend: false } });
    const { item } = await mailbox(outlook);
    const { error } = await ask(outlook, (done) => item.body.appendOnSendAsync("x", done));
    expect([error.code, error.name]).toEqual([9047, "MissingExtendedPermissionsForAPIError"]);
  });

  test("writing with permission to read only, in Dutch", async () => {
    const { item } = await mailbox(await open({ addIn: { permission: "read" } }));
    expect(() => item.bcc.setAsync([], () => {})).toThrow(/verhoogde machtiging/);
  });

  test("removing an attachment that is not there: 9008, in Dutch and in English", async () => {
    for (const [locale, words] of [
      ["nl-NL", /verwijderd/],
      ["en-US", /deleted/],
    ] as const) {
      const outlook = await open({ locale });
      const { item } = await mailbox(outlook);
      const { error } = await ask(outlook, (done) => item.removeAttachmentAsync("99", done));
      expect(error.code).toBe(9008);
      expect(error.message).toMatch(words);
    }
  });
});
