import { expect, test } from "vitest";
import { judge } from "../../src/judge.ts";
import { roos } from "../rules/outgoings.ts";
import { appointments } from "./appointments.ts";

/** Scenarios that are judged wrongly today. Mending one makes its test fail, so that the list stays true. */
const knownMisses: readonly string[] = [];

test.each(appointments)("$name", ({ name, asks, appointment }) => {
  const { outcome, concerns } = judge(appointment, roos);
  const right = asks ? concerns.some(({ rule, level }) => rule === "agenda" && level !== "tip") : outcome === "go";
  expect(right, concerns.map(({ say, kinds }) => `${say} ${kinds}`).join("; ")).toBe(!knownMisses.includes(name));
});

test("bcc, which a meeting does not have, is never the advice", () => {
  for (const { appointment } of appointments) {
    const remedies = judge(appointment, roos).concerns.flatMap((concern) => concern.remedies.map((remedy) => remedy.do));
    expect(remedies).not.toContain("move-to-bcc");
  }
});
