import { describe, expect, test } from "vitest";
import { firstMail, type Mailed, nobodyMailed, noteMailed, organisationsOf, silenceFirstMail, wantsFirstMail } from "../src/first-mail.ts";
import type { Mail } from "../src/outgoing.ts";
import { builtInPolicy, policyNames } from "../src/policies/index.ts";
import type { Policy } from "../src/policy.ts";

const roos = builtInPolicy("roos");
const weekly = (policy: Policy, perWeek: number): Policy => ({ ...policy, nudges: { ...policy.nudges, perWeek } });
const day = (n: number) => new Date(Date.UTC(2026, 7, 17) + n * 86_400_000).toISOString().slice(0, 10);
const to = (...addresses: string[]): Mail => ({
  kind: "mail",
  from: "a.devries@swvroosvo.nl",
  to: addresses.map((address) => ({ name: "", address, type: "external" as const })),
  cc: [],
  bcc: [],
  subject: "",
  body: "",
  quoted: "",
  attachments: [],
});
const none = nobodyMailed("salt");
const CARE = "m.bos@jeugdzorg.example";

test("an organisation is one outside, and no mailbox at a provider for private people, nor a list without address", () => {
  const mail = to(CARE, "k@jeugdzorg.example", "b@swvroosvo.nl", "c@sub.swvroosvo.nl", "ouder@gmail.com", "");
  expect(organisationsOf(mail, roos)).toEqual(["jeugdzorg.example"]);
});

describe("the tip at the first mail to a new organisation", () => {
  test.each(policyNames)("is there for %s, with its own article", (name) => {
    const policy = builtInPolicy(name);
    const { nudge, organisation } = firstMail(to(CARE), day(0), policy, none);
    expect(nudge).toMatchObject({ tip: "new-organisation", act: "protect" });
    expect(nudge?.articles.length).toBeGreaterThan(0);
    expect(organisation).toBe("jeugdzorg.example");
  });

  test("stays that day, and does not come for one that was mailed before", () => {
    const first = firstMail(to(CARE), day(0), roos, none);
    const again = firstMail(to(CARE), day(0), roos, first.memory);
    expect(again.nudge).toEqual(first.nudge);
    expect(again.memory.tips.shown).toHaveLength(1);
    // Sixty days on, when the tip itself may come again.
    expect(firstMail(to(CARE), day(61), roos, first.memory).nudge).toBeUndefined();
    expect(firstMail(to("x@nieuw.example"), day(61), roos, first.memory).organisation).toBe("nieuw.example");
  });

  test("does not come when the receivers were noted on an earlier day without the pane", () => {
    const noted = noteMailed(["jeugdzorg.example"], day(0), none);
    expect(firstMail(to(CARE), day(1), roos, noted).nudge).toBeUndefined();
    expect(firstMail(to(CARE), day(0), roos, noted).nudge).toBeDefined();
  });

  test("rests for 90 days when somebody wants that, also today", () => {
    const { memory } = firstMail(to(CARE), day(0), roos, none);
    const quiet = silenceFirstMail(day(0), memory);
    expect(firstMail(to(CARE), day(0), roos, quiet).nudge).toBeUndefined();
    expect(firstMail(to("x@nieuw.example"), day(89), roos, quiet).nudge).toBeUndefined();
    expect(firstMail(to("x@nieuw.example"), day(90), roos, quiet).nudge).toBeDefined();
  });

  test("is not wanted, and nothing remembered, where the policy wants no tips", () => {
    expect(wantsFirstMail(roos)).toBe(true);
    expect(wantsFirstMail(weekly(roos, 0))).toBe(false);
    expect(firstMail(to(CARE), day(0), weekly(roos, 0), none).nudge).toBeUndefined();
  });

  test("comes at most once in 60 days in a school year of somebody who mails a new organisation every working day", () => {
    let memory: Mailed = none;
    const shown: string[] = [];
    for (let n = 0; n < 44 * 7; n++) {
      if (n % 7 > 4) continue;
      const found = firstMail(to(`a@organisatie${n}.example`), day(n), roos, memory);
      memory = found.memory;
      if (found.nudge) shown.push(day(n));
    }
    expect(shown.length).toBeGreaterThan(3);
    for (const [i, one] of shown.entries())
      if (i > 0) expect(Date.parse(one) - Date.parse(shown[i - 1] ?? "")).toBeGreaterThanOrEqual(60 * 86_400_000);
  });
});

describe("what is remembered", () => {
  const { memory } = firstMail(to(CARE), day(0), roos, none);
  test("holds no address and no name, and is other on another machine", () => {
    expect(JSON.stringify(memory)).not.toMatch(/jeugdzorg|bos|@/);
    const other = firstMail(to(CARE), day(0), roos, nobodyMailed("another")).memory;
    expect(Object.keys(other.known)).not.toEqual(Object.keys(memory.known));
    expect(Object.keys(memory.known)[0]).toMatch(/^[0-9a-f]{32}$/);
  });
  test("goes after six months without a mail, and never grows beyond 500", () => {
    expect(Object.keys(noteMailed([], day(182), memory).known)).toHaveLength(1);
    expect(Object.keys(noteMailed([], day(183), memory).known)).toHaveLength(0);
    const many = noteMailed(
      Array.from({ length: 600 }, (_, i) => `o${i}.example`),
      day(1),
      memory,
    );
    expect(Object.keys(many.known)).toHaveLength(500);
    expect(Object.keys(many.known)).not.toContain(Object.keys(memory.known)[0]);
  });
});
