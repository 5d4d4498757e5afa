import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { builtInPolicy } from "../../src/policies/index.ts";
import { type Policy, policySchema, readPolicy } from "../../src/policy.ts";
import { keptText } from "../../src/policy-kept.ts";
import { compose, parents } from "./outlook.ts";

/** The mark of this version's schema, as the build makes it. */
const shape = createHash("sha256").update(JSON.stringify(policySchema())).digest("hex").slice(0, 16);

const school = (change: object): Policy => {
  const read = readPolicy({ organisation: { name: "De School", domains: ["swvroosvo.nl"] }, ...change });
  if ("policy" in read) return read.policy;
  throw new Error(JSON.stringify(read.problems));
};
const mailbox = (policy: Policy, mark = shape) => ({ "zorgvuldig.policy": keptText({ shape: mark, policy }, true) });
const group = { to: parents, subject: "Ouderavond", html: "<p>Beste ouders,</p><p>Tot donderdag.</p>" };

/*
 * Classic Outlook's launch event: an engine without network and without storage. Whatever asked one of them would throw, and
 * the mail would be held back as not checked.
 */
describe("in classic Outlook, where nothing can be fetched,", () => {
  test("the policy that the pane put in the mailbox holds while sending", async () => {
    const outlook = await compose({ ...group, roamingSettings: mailbox(school({ levels: { bcc: "off" } })) });
    expect(await outlook.send()).toMatchObject({ sent: true, completed: 1 });
    expect(outlook.errors).toEqual([]);
    const strict = await compose({ ...group, roamingSettings: mailbox(school({ levels: { bcc: "stop" } })) });
    expect(await strict.send()).toMatchObject({ sent: false, completed: 1 });
  });

  test("its disclaimer is the one that is queued", async () => {
    const text = "Bericht van De School.";
    const outlook = await compose({
      ...group,
      to: ["J. Jansen <j.jansen@swvroosvo.nl>"],
      roamingSettings: mailbox(school({ disclaimer: { text } })),
    });
    expect(await outlook.send()).toMatchObject({ sent: true });
    expect((await outlook.look()).outbox[0]?.body).toContain(text);
  });

  test.each([
    ["nothing is kept", {}],
    ["what is kept was cut off", { "zorgvuldig.policy": mailbox(school({ levels: { bcc: "off" } }))["zorgvuldig.policy"].slice(0, 300) }],
    ["what is kept is of another kind", { "zorgvuldig.policy": '{"shape":"x","policy":{}}' }],
    ["another version kept it", mailbox(school({ levels: { bcc: "off" } }), "another version")],
  ])("the policy that was built in holds when %s", async (_what, roamingSettings) => {
    const outlook = await compose({ ...group, roamingSettings: roamingSettings as Record<string, string> });
    const sent = await outlook.send();
    expect(sent).toMatchObject({ sent: false, completed: 1 });
    expect(outlook.errors).toEqual([]);
  });
});

test("a policy with a large logo fits in a mailbox's settings: the send handler draws nothing", () => {
  const logo = `data:image/png;base64,${"A".repeat(100_000)}`;
  const mine = builtInPolicy("roos");
  const drawn = { ...mine, protecting: { ...mine.protecting, letterhead: { lines: ["Bovendonk 1"], logo } } };
  expect(keptText({ shape, policy: drawn }, true).length).toBeLessThan(10_000);
  expect(keptText({ shape, policy: drawn })).toContain(logo);
});

test("every built-in policy fits in a mailbox's settings with room for three times as much", () => {
  for (const name of ["basis", "roos", "omo-helmond", "trivium", "lko"])
    expect(keptText({ shape, policy: builtInPolicy(name) }, true).length).toBeLessThan(10_000);
});
