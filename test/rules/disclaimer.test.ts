import { expect, test } from "vitest";
import { judge } from "../../src/judge.ts";
import type { Mail } from "../../src/outgoing.ts";
import { colleague, mail, roos } from "./outgoings.ts";

const says = (change: Partial<Mail>, policy = roos) =>
  judge(mail({ disclaimerQueued: false, ...change }), policy).concerns.some(({ rule }) => rule === "disclaimer");
const text = roos.disclaimer.text;

test("the disclaimer of the work instruction is taken over word for word", () => {
  // SHA-256 754381ec…: 605 characters, 89 words (art. 16).
  expect(text).toHaveLength(605);
  expect(text.startsWith("De informatie verzonden met dit E-mail bericht")).toBe(true);
  expect(text.endsWith("het bericht te vernietigen.")).toBe(true);
});
test("a mail without it is told so", () => expect(says({})).toBe(true));
test("a mail that Outlook will append it to is not", () => expect(says({ disclaimerQueued: true })).toBe(false));
test("a mail that holds it is not", () => expect(says({ body: `Hoi\n\n${text}` })).toBe(false));
test("a copy that Outlook wrapped and quoted counts", () => {
  expect(says({ quoted: text.replace(/ /g, (_space, at: number) => (at % 7 === 0 ? "\n> " : "\u00a0")) })).toBe(false);
});
test("half a copy does not count", () => expect(says({ body: text.slice(0, 300) })).toBe(true));
test("an organisation without a disclaimer is never asked", () =>
  expect(says({}, { ...roos, disclaimer: { text: "", scope: "all" } })).toBe(false));
test("a policy for outsiders only leaves colleagues alone", () => {
  const external = { ...roos, disclaimer: { text, scope: "external" as const } };
  expect(says({ to: [colleague("piet")] }, external)).toBe(false);
  expect(says({}, external)).toBe(true);
});
