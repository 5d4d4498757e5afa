import { describe, expect, test } from "vitest";
import { detect } from "../src/detect.ts";
import { type Dismissed, dismiss, ignoring, keyOf } from "../src/dismissed.ts";
import { judge } from "../src/judge.ts";
import type { Paste } from "../src/outgoing.ts";
import { builtInPolicy } from "../src/policies/index.ts";
import { keysOf, pieceId, questionOf } from "../src/question.ts";

const policy = builtInPolicy("roos");
const none: Dismissed = { salt: "zout", hashes: [] };
const paste = (text: string): Paste => ({ kind: "paste", text, url: "https://chat.example/" });
const outcome = (text: string, known: Dismissed) => judge(paste(text), policy, ignoring(known)).outcome;

describe("what was said to be no personal data", () => {
  const known = dismiss(none, keysOf(paste("Het BSN is 999990019."), policy));
  test("is not asked about again, however it is written", () => {
    expect(outcome("Het BSN is 999990019.", none)).toBe("ask");
    expect(outcome("Het BSN is 999990019.", known)).toBe("go");
    expect(outcome("Zijn burgerservicenummer: 9999.90.019", known)).toBe("go");
  });
  test("says nothing of another number, or of what stands beside it", () => {
    expect(outcome("Het BSN is 999990020.", known)).toBe(outcome("Het BSN is 999990020.", none));
    expect(outcome("Het BSN is 999990019. Sem de Vries, geboren op 3 mei 2010, heeft ADHD.", known)).toBe("ask");
  });
  test("a name says nothing of a longer one that holds it", () => {
    const text = "Sem de Vries heeft een BSN: 999990019.";
    const question = questionOf("paste", paste(text), judge(paste(text), policy), policy);
    expect(question.found.map(({ kind }) => kind)).toContain("name");
    const only = dismiss(none, keysOf(paste(text), policy, undefined, [pieceId("name", 0)]));
    expect(only.hashes).toHaveLength(1);
    const ignore = ignoring(only);
    const longer = "Sem de Vries-Jansen heeft een BSN: 999990019.";
    expect(detect(longer).filter((finding) => ignore?.(finding, longer))).toEqual([]);
    expect(
      detect(text)
        .filter((finding) => ignore?.(finding, text))
        .map(({ kind }) => kind),
    ).toEqual(["name"]);
  });
  test("a word about health counts with what stands beside it", () => {
    const at = (text: string) => {
      const finding = detect(text).find(({ kind }) => kind === "medical");
      if (!finding) throw new Error(`nothing medical in ${text}`);
      return keyOf(finding, text);
    };
    expect(at("De les gaat over wat ADHD met je doet.")).toBe(at("DE LES gaat over wat ADHD met je\ndoet."));
    expect(at("De les gaat over wat ADHD met je doet.")).not.toBe(at("Mees de Vries heeft ADHD, zegt zijn moeder."));
  });
});

test("only hashes are kept, at most five hundred, each once, and nothing without the salt", () => {
  let known = none;
  for (let i = 0; i < 600; i++) known = dismiss(known, [`name:leerling ${i}`]);
  expect(known.hashes).toHaveLength(500);
  expect(dismiss(known, ["name:leerling 599"]).hashes).toHaveLength(500);
  expect(JSON.stringify(known)).not.toContain("leerling");
  expect(dismiss({ ...none, salt: "peper" }, ["name:sem"]).hashes).not.toEqual(dismiss(none, ["name:sem"]).hashes);
});

test("nothing dismissed costs nothing", () => expect(ignoring(none)).toBeUndefined());

test("a policy that stops, or that forbids it, does not offer it", () => {
  const ask = (more: object) => {
    const own = { ...policy, ...more };
    return questionOf("paste", paste("Het BSN is 999990019."), judge(paste("Het BSN is 999990019."), own), own).dismissing;
  };
  expect(ask({})).toBe(true);
  expect(ask({ dismissing: false })).toBe(false);
  expect(ask({ levels: { bsn: "stop" } })).toBe(false);
});
