import { describe, expect, test } from "vitest";
import { judge } from "../src/judge.ts";
import type { Paste } from "../src/outgoing.ts";
import { builtInPolicy } from "../src/policies/index.ts";
import { anonymised, questionOf, uncheckedQuestion } from "../src/question.ts";

const roos = builtInPolicy("roos");
const bsn = "999990019";
const text = `Overdracht van Sem de Vries, BSN ${bsn}, geboren op 3 mei 2010.`;
const paste = (url: string): Paste => ({ kind: "paste", text, url });
const ask = (out: Paste) => questionOf("paste", out, judge(out, roos), roos);

describe("the question that a page is asked", () => {
  const question = ask(paste("https://chat.example/a/b?c"));
  test("names the site, not the whole address", () => expect(question.host).toBe("chat.example"));
  test("holds nothing of the text itself", () => {
    const sent = JSON.stringify(question);
    for (const part of [bsn, "Sem", "Vries", "Overdracht", "2010"]) expect(sent).not.toContain(part);
  });
  test("shows what was found, masked, each fragment once", () => {
    const out: Paste = { ...paste("https://chat.example/"), text: `BSN ${bsn} en nog eens BSN ${bsn}` };
    expect(ask(out).found).toEqual([{ kind: "bsn", pieces: ["•••••••19"], more: 0 }]);
  });
  test("offers to take out everything on a site without agreements", () => expect(question.remove).toBe("all"));
});

test("the anonymised text holds no BSN and keeps the other words", () => {
  const out = paste("https://chat.example/");
  const clean = anonymised(text, out, ask(out), roos);
  expect(clean).not.toContain(bsn);
  expect(clean).toContain("Overdracht van");
});

test("a text that could not be checked is said to be so, and is asked about", () => {
  const question = uncheckedQuestion("paste", paste("https://chat.example/"), roos);
  expect(question).toMatchObject({ unchecked: true, remove: "nothing", verdict: { outcome: "ask" } });
});
