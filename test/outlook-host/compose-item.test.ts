import { describe, expect, test } from "vitest";
import { type BugId, CLIENTS, KNOWN_BUGS } from "./client.ts";
import { type Answer, ComposeItem, type ItemOptions } from "./compose-item.ts";
import type { Fault } from "./faults.ts";
import { quotedHtml, textOfHtml } from "./html-text.ts";
import type { ItemInit } from "./item-state.ts";
import { Outlook } from "./outlook.ts";
import { PLAIN_ADD_IN } from "./outlook-under-test.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** An item with its clock; `ask` lets time pass until the answer is there. */
function open(init: ItemInit, options: ItemOptions = {}) {
  const clock = new VirtualClock();
  const item = new ComposeItem(init, { ...options, clock });
  const ask = (id: number, params: Record<string, unknown> = {}): Promise<Answer> => clock.settle(item.call(id, params, "pane"));
  return { clock, item, ask };
}

/** Outlook around such an item; with `up` the add-in handles events, and its program comes up and answers nothing. */
function around(init: ItemInit, options: ItemOptions, up?: { ready: Promise<void> }) {
  const opened = open(init, options);
  const handler = { action: "run", sendMode: "softBlock" } as const;
  const events = up ? { OnMessageSend: handler, OnMessageRecipientsChanged: handler } : {};
  const silent = { ready: up?.ready ?? Promise.resolve(), invoke: () => {}, tell: () => {}, close: () => {} };
  const outlook = new Outlook(opened.item, { ...PLAIN_ADD_IN, events }, { start: () => silent }, opened.clock);
  return { ...opened, outlook, send: () => opened.clock.settle(outlook.send()) };
}

const value = (answer: Answer): unknown => ("value" in answer ? answer.value : `error ${answer.error}`);
const bcc = (...addresses: string[]) => ({ recipientField: 2, recipientArray: addresses.map((address) => ({ address, name: address })) });
const addFile = { base64String: "aGFsbG8=", name: "brief.pdf" };
const THREE = { attachments: ["a.txt", "b.txt", "c.txt"].map((name) => ({ name, text: name })) };
const ids = async (ask: (id: number) => Promise<Answer>): Promise<string[]> =>
  (value(await ask(149)) as { id: string }[]).map(({ id }) => id);

/** Does the item show the bug? One function per known bug: a bug without a test does not compile. */
const SHOWS: Record<BugId, (options: ItemOptions) => Promise<boolean>> = {
  "index-attachment-ids": async (options) => {
    const { ask } = open(THREE, options);
    const before = await ids(ask);
    await ask(20, { attachmentIndex: before[0] });
    const after = await ids(ask);
    return before.join() === "0,1,2" && after.join() === "0,1";
  },
  "temporary-attachment-ids": async (options) => {
    const { ask } = open({}, options);
    const given = value(await ask(148, { ...addFile, isInline: true }));
    return !(await ids(ask)).includes(String(given));
  },
  "upload-disappears": async (options) => {
    const { ask } = open({}, options);
    return "value" in (await ask(148, addFile)) && (await ids(ask)).length === 0;
  },
  "upload-lost-on-send": async (options) => {
    const { outlook, ask, send } = around({}, options);
    await ask(148, addFile);
    await send();
    return outlook.outbox[0]?.attachments.length === 0;
  },
  "parallel-adds-hang": async (options) => {
    const { item, clock, ask } = open({}, options);
    const [first, second] = [item.call(148, addFile, "pane"), item.call(148, addFile, "pane")];
    void second;
    await clock.settle(first);
    return (await ids(ask)).length === 1;
  },
  "parallel-removals-hang": async (options) => {
    const { item, clock, ask } = open(THREE, options);
    const [b, a] = [...(await ids(ask))].reverse();
    void item.call(20, { attachmentIndex: b }, "pane");
    void item.call(20, { attachmentIndex: a }, "pane");
    await clock.settle(item.call(14, {}, "pane"));
    return (await ids(ask)).length === 2;
  },
  "total-size-generic": async (options) => {
    const { ask } = open({ attachments: [{ name: "film.mp4", size: 200 * 1024 * 1024 }] }, options);
    return value(await ask(148, addFile)) === "error 5001";
  },
  "cloud-links-hidden": async (options) => {
    const { ask } = open({ attachments: [{ name: "deel.docx", type: "cloud", text: "https://onedrive.example/x" }] }, options);
    return (await ids(ask)).length === 0;
  },
  "bcc-empty-not-clearing": async (options) => {
    const { item, ask } = open({ bcc: ["sam@ouder.example"] }, options);
    await ask(21, bcc());
    return item.state.bcc.length === 1;
  },
  "plus-alias-ignored": async (options) => {
    const { item, ask } = open({ bcc: ["sam@ouder.example"] }, options);
    await ask(21, bcc("sam+school@ouder.example"));
    return item.state.bcc[0]?.address === "sam@ouder.example";
  },
  "contact-list-refused": async (options) => {
    const { ask } = open({ to: [{ name: "Ouders 2a", address: "", kind: "contacts" }] }, options);
    return value(await ask(21, { recipientField: 2, recipientArray: value(await ask(15, { recipientField: 0 })) })) === "error 5010";
  },
  "parallel-recipients-lost": async (options) => {
    const { item, clock } = open({}, options);
    await clock.settle(Promise.all([item.call(22, bcc("a@x.example"), "pane"), item.call(22, bcc("b@x.example"), "pane")]));
    return item.state.bcc.map(({ address }) => address).join() === "b@x.example";
  },
  "group-type-other": async (options) => firstType("group", options),
  "dynamic-list-type-other": async (options) => firstType("dynamic", options),
  "append-in-send-lost": async (options) => {
    const { item, ask } = open({}, options);
    item.beginSend();
    const first = value(await ask(100, { appendTxt: "x", coercionType: 3 }));
    return first === undefined && item.state.append === "" && value(await ask(100, { appendTxt: "x", coercionType: 3 })) === "error 9032";
  },
  "append-stays-after-block": async (options) => (await afterBlock(options)).join() === "1,",
  "append-doubles-after-block": async (options) => (await afterBlock(options)).join() === "1,Let op",
  "signature-doubles": async (options) => {
    const { item, ask } = open({ html: "<p>Hoi</p>" }, options);
    for (const data of ["Anne", "Anne de Vries"]) await ask(173, { data, coercionType: 3 });
    return item.state.body.split('id="Signature"').length === 3;
  },
  "body-write-in-send-drops-pictures": async (options) => {
    const { item, ask } = open({ attachments: [{ name: "logo.png", inline: true }] }, options);
    item.beginSend();
    await ask(38, { data: "x", coercionType: 3 });
    return item.state.attachments.length === 0;
  },
  "recipients-write-in-send-hangs": async (options) => {
    const { item, clock } = open({}, options);
    item.beginSend();
    const asked = item.call(21, bcc("a@x.example"), "event");
    return (await clock.settle(Promise.race([asked.then(() => "answered"), clockPassed(clock, 400)]))) === "silence";
  },
  "soft-block-when-unavailable": async (options) => {
    const { alert } = await around({}, options, { ready: Promise.reject(new Error("not there")) }).send();
    return alert?.why === "unavailable" && alert.buttons.every(({ choice }) => choice === "dont-send");
  },
  "send-anyway-after-timeout": async (options) => {
    const { alert } = await around({}, options, { ready: Promise.resolve() }).send();
    return alert?.why === "timeout" && alert.buttons.some(({ choice }) => choice === "send-anyway");
  },
  "reply-fires-recipients-changed": async (options) => {
    const { outlook, send } = around({ composeType: "reply" }, options, { ready: Promise.resolve() });
    await send();
    return outlook.fired.some(({ event }) => event === "OnMessageRecipientsChanged");
  },
};

const clockPassed = (clock: VirtualClock, ms: number): Promise<string> =>
  new Promise((done) => clock.setTimeout(() => done("silence"), ms));

async function firstType(kind: "group" | "dynamic", options: ItemOptions): Promise<boolean> {
  const { ask } = open({ to: [{ name: "Team", address: "team@school.example", kind }] }, options);
  return (value(await ask(15, { recipientField: 0 })) as { recipientType: number }[])[0]?.recipientType === 0;
}

/** How often the queued text stands in the draft after a blocked send, and what is still queued. */
async function afterBlock(options: ItemOptions): Promise<[number, string]> {
  const { item, ask } = open({ html: "<p>Hoi</p>" }, options);
  await ask(100, { appendTxt: "Let op", coercionType: 3 });
  item.beginSend()();
  return [item.state.body.split("Let op").length - 1, item.state.append];
}

describe("known bugs of real Outlooks", () => {
  test.each(Object.keys(KNOWN_BUGS) as BugId[])("%s is there when it is switched on, and gone when it is switched off", async (id) => {
    for (const client of CLIENTS) {
      expect(await SHOWS[id]({ client, bugs: { [id]: true } }), `${client} with`).toBe(true);
      expect(await SHOWS[id]({ client, bugs: { [id]: false } }), `${client} without`).toBe(false);
    }
  });

  test.each(Object.keys(KNOWN_BUGS) as BugId[])("%s belongs to the clients the table names", async (id) => {
    for (const client of CLIENTS)
      expect(await SHOWS[id]({ client }), client).toBe((KNOWN_BUGS[id].clients as readonly string[]).includes(client));
  });
});

describe("limits", () => {
  const many = (count: number): ItemInit => ({ to: Array.from({ length: count }, (_, i) => `o${i}@ouder.example`) });

  test("one read gives no more recipients than the client does", async () => {
    for (const [client, most] of [
      ["classic", 500],
      ["web", 1000],
      ["mac", 1200],
    ] as const) {
      const { ask } = open(many(1200), { client });
      expect(value(await ask(15, { recipientField: 0 }))).toHaveLength(most);
    }
  });

  test("what is half-typed is hidden from the add-in", async () => {
    const { ask } = open({ to: ["sam@ouder.example", "Kim zonder adres"] });
    expect(value(await ask(15, { recipientField: 0 }))).toHaveLength(1);
  });

  test("session data holds 50 000 characters", async () => {
    const { ask } = open({});
    expect(value(await ask(185, { name: "a", value: "x".repeat(50_000) }))).toBe("error 9051");
    expect(value(await ask(185, { name: "a", value: "x".repeat(49_999) }))).toBeUndefined();
  });

  test("five notifications, one with a button, no two of one name", async () => {
    const { ask } = open({});
    const add = (key: string, type = 0) => ask(33, { key, type, message: key });
    for (const key of ["a", "b", "c", "d"]) await add(key);
    expect(value(await add("a"))).toBe("error 9023");
    await add("e", 3);
    expect(value(await add("f"))).toBe("error 9025");
    await ask(36, { key: "a" });
    expect(value(await add("g", 3))).toBe("error 9025");
  });

  test("HTML does not go into a plain-text mail, and an attachment that is not base64 is refused", async () => {
    const { ask } = open({ text: "Hoi" });
    for (const id of [23, 38, 173]) expect(value(await ask(id, { data: "<b>x</b>", coercionType: 3 }))).toBe("error 2006");
    expect(value(await ask(100, { appendTxt: "<b>x</b>", coercionType: 3 }))).toBe("error 2006");
    expect(value(await ask(148, { base64String: "geen base64!", name: "x" }))).toBe("error 5010");
  });

  test("in a reply a signature goes above the quoted thread and is replaced there, an appended text below everything", async () => {
    const quote = quotedHtml(
      { from: "Sam <sam@ouder.example>", sent: "maandag 23 november 2026 09:00", to: "Anne", subject: "Vraag" },
      "<p>Mag ik iets vragen?</p>",
    );
    const { item, ask } = open({ composeType: "reply", html: `<p>Dag Sam</p>${quote}` });
    for (const data of ["Anne", "Anne de Vries"]) await ask(173, { data, coercionType: 3 });
    await ask(100, { appendTxt: "Disclaimer", coercionType: 3 });
    item.beginSend();
    expect(
      textOfHtml(item.state.body)
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    ).toEqual([
      "Dag Sam",
      "Anne de Vries",
      "Van: Sam <sam@ouder.example>",
      "Verzonden: maandag 23 november 2026 09:00",
      "Aan: Anne",
      "Onderwerp: Vraag",
      "Mag ik iets vragen?",
      "Disclaimer",
    ]);
  });

  test("a meeting has no bcc", async () => {
    const { ask } = open({ kind: "appointment" });
    expect(value(await ask(21, bcc("a@x.example")))).toBe("error 5000");
  });
});

describe("faults", () => {
  const outcome = async (does: Fault["does"]): Promise<[string, number]> => {
    const { item, clock } = open({}, { faults: [{ on: "recipients.set", nth: 1, does }] });
    const asked = item.call(21, bcc("sam@ouder.example"), "pane").then((answer) => String(value(answer)));
    const answer = await clock.settle(Promise.race([asked, clockPassed(clock, 400)]));
    return [answer, item.state.bcc.length];
  };

  test("hang does nothing and never answers; hang-after does it and never answers", async () => {
    expect(await outcome("hang")).toEqual(["silence", 0]);
    expect(await outcome("hang-after")).toEqual(["silence", 1]);
  });

  test("a lie reports success and does nothing", async () => {
    expect(await outcome("lie")).toEqual(["undefined", 0]);
  });

  test("an error fails; with after it is done all the same", async () => {
    expect(await outcome({ error: 9042 })).toEqual(["error 9042", 0]);
    expect(await outcome({ error: 9042, after: true })).toEqual(["error 9042", 1]);
  });

  test("only the nth call of a name, or only one caller, can be chosen", async () => {
    const { item, clock, ask } = open(
      {},
      {
        faults: [
          { on: 18, nth: 2, does: { error: 9042 } },
          { on: 14, from: "event", does: { error: 9042 } },
        ],
      },
    );
    expect([value(await ask(18)), value(await ask(18)), value(await ask(18))]).toEqual(["", "error 9042", ""]);
    expect(value(await ask(14))).toBe("html");
    expect(value(await clock.settle(item.call(14, {}, "event")))).toBe("error 9042");
  });

  test("a name that this host does not know is refused at once", () => {
    expect(() => new ComposeItem({}, { faults: [{ on: "recipients.zet", does: "hang" }] })).toThrow(/no call named/);
  });
});
