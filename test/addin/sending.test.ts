import { describe, expect, test } from "vitest";
import { compose, parents } from "./outlook.ts";
import { sendings } from "./sending.ts";

describe.each([true, false])("on Send, asked about: %s;", (asks) => {
  test.each(sendings.filter((one) => one.asks === asks))("$name", async ({ item, rule }) => {
    const outlook = await compose(item);
    const { sent, completed, options } = await outlook.send();
    const { violations, outbox } = await outlook.look();
    expect(completed).toBe(1);
    expect(sent, options?.errorMessage).toBe(!asks);
    expect(outbox).toHaveLength(asks ? 0 : 1);
    if (asks) expect(JSON.parse(String(options?.contextData))).toEqual({ rule });
    expect(violations).toEqual([]);
    expect(outlook.errors).toEqual([]);
  });
});

test("a hundred and more are tried, and at least two in five go without a word", () => {
  expect(sendings.length).toBeGreaterThanOrEqual(100);
  expect(sendings.filter(({ asks }) => !asks).length / sendings.length).toBeGreaterThanOrEqual(0.4);
});

describe("one question to Outlook goes wrong on Send; twelve parents see each other's address all the same, and that is said first:", () => {
  const item = { to: parents, subject: "Sportdag", html: "<p>Beste ouders, morgen is er sportdag.</p>" };
  const calls = ["from.get", "subject.get", "body.getType", "body.get", "getAttachments", "sessionData.get"];
  test.each(calls.flatMap((call) => [[call, "hang" as const] as const, [call, { error: 5001 }] as const]))("%s: %j", async (call, does) => {
    const outlook = await compose(item, { faults: [{ on: call, does, from: "event" }] });
    const { sent, completed, options } = await outlook.send();
    expect([sent, completed]).toEqual([false, 1]);
    expect(JSON.parse(String(options?.contextData))).toEqual({ rule: "bcc" });
  });
});
