import { describe, expect, test } from "vitest";
import { compose } from "./outlook.ts";
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
