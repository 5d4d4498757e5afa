import { describe, expect, test } from "vitest";
import { holdsDisclaimer } from "../../src/disclaimer.ts";
import { compose, fault, openPane, policy } from "./outlook.ts";

const colleague = ["Noor Bos <n.bos@swvroosvo.nl>"];
const times = (body: string) => body.split("De informatie verzonden met dit E-mail bericht").length - 1;
const { text } = policy.disclaimer;

describe("the disclaimer goes under a mail exactly once:", () => {
  test("a new mail gets it on sending, without a word", async () => {
    const outlook = await compose({ to: colleague, subject: "Taart", html: "<p>Dag Noor,</p><p>Er is taart.</p>" });
    expect(await outlook.send()).toMatchObject({ sent: true, completed: 1 });
    const { outbox, violations } = await outlook.look();
    expect(times(outbox[0]?.body ?? "")).toBe(1);
    expect(violations).toEqual([]);
  });

  test("a mail in plain text gets it as plain text", async () => {
    const outlook = await compose({ to: colleague, subject: "Taart", text: "Dag Noor,\n\nEr is taart." });
    expect(await outlook.send()).toMatchObject({ sent: true });
    const [sent] = (await outlook.look()).outbox;
    expect(sent?.body).not.toContain("<p>");
    expect(holdsDisclaimer(sent?.body ?? "", text)).toBe(true);
  });

  test("a reply with it in the thread already does not get it again", async () => {
    const html = `<p>Dank!</p><div id="divRplyFwdMsg"><b>Van:</b> Noor</div><p>Er is taart.</p><p>${text.replace("(a)", "<span>(a)</span>")}</p>`;
    const outlook = await compose({ to: colleague, composeType: "reply", subject: "RE: Taart", html });
    expect(await outlook.send()).toMatchObject({ sent: true });
    expect(times((await outlook.look()).outbox[0]?.body ?? "")).toBe(1);
  });

  test("a user who put it there by hand is not doubled", async () => {
    const outlook = await compose({ to: colleague, html: `<p>Er is taart.</p>` });
    await outlook.edit({ html: `<p>Er is taart.</p><p>${text}</p>`, to: [...colleague, "Kees <k@swvroosvo.nl>"] });
    expect(await outlook.send()).toMatchObject({ sent: true });
    expect(times((await outlook.look()).outbox[0]?.body ?? "")).toBe(1);
  });

  test("a draft that is opened again is asked about, and one click adds it", async () => {
    const outlook = await compose({ to: colleague, draft: true, subject: "Taart", html: "<p>Dag Noor,</p><p>Er is taart.</p>" });
    const first = await outlook.send();
    expect(first.alert?.message).toMatch(/^Onder deze mail ontbreekt de disclaimer\./);
    await outlook.choose("take-action");
    const pane = await openPane(outlook);
    expect(await pane.press("disclaimer")).toMatchObject({ done: true, say: { id: "disclaimer.done" } });
    expect(await outlook.send()).toMatchObject({ sent: true });
    expect(times((await outlook.look()).outbox[0]?.body ?? "")).toBe(1);
  });

  test("adding it can be undone", async () => {
    const outlook = await compose({ to: colleague, draft: true, html: "<p>Er is taart.</p>" });
    const pane = await openPane(outlook);
    const applied = await pane.press("disclaimer");
    await pane.undo(applied);
    expect(outlook.item.state.append).toBe("");
    expect((await pane.judge()).verdict.concerns.map(({ rule }) => rule)).toContain("disclaimer");
  });
});

describe("after a blocked send, when the client leaves the appended text in the draft,", () => {
  test.each(["append-stays-after-block", "append-doubles-after-block"] as const)("it is not there twice after all (%s)", async (bug) => {
    const to = Array.from({ length: 6 }, (_, i) => `Ouder ${i} <ouder${i}@gmail.com>`);
    const outlook = await compose({ to, html: "<p>Beste ouders,</p><p>Tot donderdag.</p>" }, { bugs: { [bug]: true } });
    expect(await outlook.send()).toMatchObject({ sent: false });
    await outlook.choose("take-action");
    await (await openPane(outlook)).press("bcc");
    expect(await outlook.send()).toMatchObject({ sent: true });
    expect(times((await outlook.look()).outbox[0]?.body ?? "")).toBe(1);
  });
});

test("when Outlook does not give the text, it is not added blindly, and asked about on sending", async () => {
  const outlook = await compose(
    { to: colleague, html: "<p>Er is taart.</p>" },
    { faults: [fault("body.get", 1, { error: 9001 }, "event")] },
  );
  expect(outlook.item.state.append).toBe("");
  const { alert, completed } = await outlook.send();
  expect(alert?.message).toContain("disclaimer");
  expect(completed).toBe(1);
});
