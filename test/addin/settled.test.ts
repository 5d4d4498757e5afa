import { expect, test } from "vitest";
import { SETTLED_NOTE, setNote } from "../../src/hosts/outlook/session.ts";
import { markOf } from "../../src/settled.ts";
import { compose, fault, openPane, policy } from "./outlook.ts";

/** The built send handler, after the user has looked at the mail in the pane and left it as it is. */
const item = {
  to: ["Marieke Smit <m.smit@school-west.example>"],
  subject: "Overleg",
  html: "<p>Beste Marieke,</p><p>Sem de Vries (geboren 14-03-2011) heeft ADHD en krijgt medicatie.</p><p>Groet, Anne</p>",
};

async function settled(faults: Parameters<typeof compose>[1] = {}) {
  const outlook = await compose(item, faults);
  expect(await outlook.send()).toMatchObject({ sent: false, completed: 1 });
  await outlook.choose("take-action");
  const { out, verdict } = await (await openPane(outlook)).judge();
  const rules = Object.fromEntries(verdict.concerns.map(({ rule }) => [rule, ""]));
  await outlook.settle(setNote(SETTLED_NOTE, JSON.stringify({ mark: markOf(out, policy.disclaimer.text), rules })));
  return outlook;
}

test("what was settled goes without a second question, with the disclaimer under it", async () => {
  const outlook = await settled();
  expect(await outlook.send()).toMatchObject({ sent: true, completed: 1 });
  const { outbox, violations } = await outlook.look();
  expect(outbox[0]?.body).toContain("ADHD");
  expect(outbox[0]?.body).toContain("E-mail bericht");
  expect(violations).toEqual([]);
});

test("is asked again after one other word, and after one other receiver", async () => {
  const outlook = await settled();
  await outlook.edit({ html: item.html.replace("medicatie", "medicatie en begeleiding") });
  expect((await outlook.send()).sent).toBe(false);
  await outlook.choose("dont-send");
  await outlook.edit({ html: item.html, cc: ["Kees <kees@ziggo.nl>"] });
  expect((await outlook.send()).sent).toBe(false);
});

test("is asked again when Outlook has forgotten it", async () => {
  const outlook = await settled({ faults: [fault("sessionData.get", 2, { error: 9001 }, "event")] });
  outlook.item.state.sessionData = {};
  expect((await outlook.send()).sent).toBe(false);
});
