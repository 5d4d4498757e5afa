import { describe, expect, test } from "vitest";
import { compose, everybody, openPane, parents, policy } from "./outlook.ts";

const addresses = (list: readonly { address: string; name: string }[]) => list.map(({ address, name }) => address || name);

describe("a mail to twelve parents in To", () => {
  test("is stopped, put right with one click, and goes", async () => {
    const outlook = await compose({ to: parents, subject: "Ouderavond", html: "<p>Beste ouders,</p><p>Tot donderdag.</p>" });
    const before = everybody(outlook);
    const first = await outlook.send();
    expect(first).toMatchObject({ sent: false, completed: 1, options: { allowEvent: false, sendModeOverride: "promptUser" } });
    expect(first.alert?.message).toMatch(/^12 ontvangers zien elkaars adres/);
    await outlook.choose("take-action");

    const pane = await openPane(outlook);
    const applied = await pane.press("bcc");
    expect(applied).toMatchObject({ done: true, say: { id: "bcc.done", with: { count: 12 } } });
    expect(outlook.item.state).toMatchObject({ to: [], cc: [] });
    expect(everybody(outlook)).toEqual(before);

    const second = await outlook.send();
    expect(second).toMatchObject({ sent: true, completed: 1, options: { allowEvent: true } });
    const { outbox, violations } = await outlook.look();
    expect(addresses(outbox[0]?.bcc ?? [])).toHaveLength(12);
    expect(violations).toEqual([]);
    expect(outlook.errors).toEqual([]);
  });

  test("shows a hint while one writes, and takes it away when it is right", async () => {
    const outlook = await compose({ html: "<p>Beste ouders,</p>" });
    await outlook.edit({ to: parents });
    const [hint] = outlook.item.state.notifications;
    expect(hint?.message).toContain("12 ontvangers zien elkaars adres");
    expect(hint?.action?.commandId).toBe("ZorgvuldigMailPane");
    await (await openPane(outlook)).press("bcc");
    await outlook.idle();
    expect(outlook.item.state.notifications).toEqual([]);
  });

  test("can be put back with one click; whoever was added since stays", async () => {
    const outlook = await compose({
      to: parents.slice(0, 6),
      cc: parents.slice(6),
      bcc: ["Directie <d@swvroosvo.nl>"],
      html: "<p>Beste ouders,</p>",
    });
    const pane = await openPane(outlook);
    const applied = await pane.press("bcc");
    await outlook.edit({ to: ["Nieuw <nieuw@kpnmail.nl>"] });
    expect(await pane.undo(applied)).toMatchObject({ done: true, say: { id: "undone" } });
    const { to, cc, bcc } = outlook.item.state;
    expect(addresses(to)).toEqual(["nieuw@kpnmail.nl", ...parents.slice(0, 6).map((one) => /<(.*)>/.exec(one)?.[1])]);
    expect(cc).toHaveLength(6);
    expect(addresses(bcc)).toEqual(["d@swvroosvo.nl"]);
  });
});

describe("nobody is lost:", () => {
  test("one's own address stays in To when it stands there", async () => {
    const outlook = await compose({ to: ["Anne de Vries <A.deVries@swvroosvo.nl>", ...parents], html: "<p>Beste ouders,</p>" });
    await (await openPane(outlook)).press("bcc");
    expect(addresses(outlook.item.state.to)).toEqual(["A.deVries@swvroosvo.nl"]);
    expect(outlook.item.state.bcc).toHaveLength(12);
  });

  test("230 people are moved in steps of a hundred", async () => {
    const many = Array.from({ length: 230 }, (_, i) => `Ouder ${i} <ouder${i}@gmail.com>`);
    const outlook = await compose({ to: many.slice(0, 150), cc: many.slice(150), html: "<p>Beste ouders,</p>" });
    const applied = await (await openPane(outlook)).press("bcc");
    expect(applied).toMatchObject({ done: true, say: { with: { count: 230 } } });
    expect(outlook.item.state.bcc).toHaveLength(230);
  });

  test("somebody in To and in bcc is in bcc once", async () => {
    const outlook = await compose({ to: parents, bcc: [parents[0] as string], html: "<p>Beste ouders,</p>" });
    await (await openPane(outlook)).press("bcc");
    expect(outlook.item.state.bcc).toHaveLength(12);
  });

  test("a contact list, which Outlook cannot write back, stays where it is with its field, and is named", async () => {
    const list = { name: "Ouders 3B", address: "", kind: "contacts" as const };
    const outlook = await compose({ to: [list, ...parents.slice(0, 4)], cc: parents.slice(4), html: "<p>Beste ouders,</p>" });
    const before = everybody(outlook);
    const applied = await (await openPane(outlook)).press("bcc");
    expect(applied.say).toEqual({ id: "bcc.done-lists", with: { count: 8, names: "“Ouders 3B”" } });
    expect(everybody(outlook)).toEqual(before);
    expect(addresses(outlook.item.state.to)).toContain("Ouders 3B");
    expect(outlook.item.state.bcc).toHaveLength(8);
  });

  test("a field that is so full that Outlook does not show all of it is not touched", async () => {
    const many = Array.from({ length: 500 }, (_, i) => `Ouder ${i} <ouder${i}@gmail.com>`);
    const outlook = await compose({ to: many, html: "<p>Beste ouders,</p>" });
    const applied = await (await openPane(outlook)).press("bcc");
    expect(applied).toMatchObject({ done: false, say: { id: "bcc.too-many" } });
    expect(outlook.item.state.to).toHaveLength(500);
  });
});

test("colleagues who write each other are never disturbed", async () => {
  const team = Array.from({ length: 15 }, (_, i) => `Collega ${i} <c${i}@swvroosvo.nl>`);
  const outlook = await compose({ to: team, html: "<p>Dag allemaal,</p><p>Taart in de kamer.</p>" });
  expect(outlook.item.state.notifications).toEqual([]);
  expect(await outlook.send()).toMatchObject({ sent: true, completed: 1 });
});

test("the policy of the test is the one in the bundle", async () => {
  expect(policy.organisation.name).toBe("Samenwerkingsverband ROOS VO");
});
