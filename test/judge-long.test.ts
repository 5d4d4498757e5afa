import { describe, expect, test } from "vitest";
import { judge } from "../src/judge.ts";
import { judgeLong } from "../src/judge-long.ts";
import { lesson } from "./bench/lesson.ts";
import { file, mail, person, pupilText, roos } from "./rules/outgoings.ts";

/** A text of so many characters in which nobody is named, in lines. */
const LONG = lesson(450_000);
const to = [person("m.smit@school-west.example", "Marieke Smit")];
const body = (text: string) => mail({ to, subject: "Lesmateriaal", body: text });
const never = () => false;
const rules = ({ concerns }: ReturnType<typeof judge>) => concerns.filter(({ level }) => level !== "tip").map(({ rule }) => rule);

describe("a long text, judged piece by piece", () => {
  test("goes when it is read to the end and nothing is in it", () => {
    const { verdict, cut } = judgeLong(body(LONG), roos, never);
    expect([verdict.outcome, cut], JSON.stringify(verdict.concerns)).toEqual(["go", false]);
  });

  test.each([0, 210_000, 449_000])("is asked about wherever the pupil stands: %i characters on", (at) => {
    const cut = LONG.lastIndexOf("\n", at) + 1;
    const out = body(`${LONG.slice(0, cut)}${pupilText}\n${LONG.slice(cut)}`);
    expect(rules(judgeLong(out, roos, never).verdict)).toContain("personal-data-in-body");
  });

  test("is said not to be read to the end when time is up; nothing is asked about what nobody saw", () => {
    const { verdict, cut } = judgeLong(body(`${LONG}\n${pupilText}`), roos, () => true);
    expect([verdict.outcome, cut]).toEqual(["go", true]);
  });

  test("is asked about at once when the first piece is reason enough, however little time there is", () => {
    const { verdict, cut } = judgeLong(body(`${pupilText}\n${LONG}`), roos, () => true);
    expect([verdict.outcome, cut]).toEqual(["ask", false]);
  });

  test("carries its disclaimer at the very end, and a thread that everybody was in", () => {
    const receivers = Array.from({ length: 6 }, (_, i) => person(`partner${i}@org${i}.example`));
    const out = {
      ...body(`${LONG}\n${roos.disclaimer.text}`),
      to: receivers,
      disclaimerQueued: false,
      quoted: `Van: a@b.example\nAan: ${receivers.map(({ address }) => address).join("; ")}`,
    };
    expect(rules(judgeLong(out, roos, never).verdict)).toEqual([]);
  });
});

describe("a long file", () => {
  const send = (text: string, timeIsUp: () => boolean) =>
    judgeLong(
      { ...body("Zie bijlage."), attachments: [file({ id: "long", name: "lesbrief.docx", text }), file({ id: "short", text: "Agenda" })] },
      roos,
      timeIsUp,
    );

  test("is read to the end", () => {
    expect(send(LONG, never).verdict.outcome).toBe("go");
    expect(rules(send(`${LONG}\n${pupilText}`, never).verdict)).toContain("unprotected-attachment");
  });

  test("is said to be unread when time is up, and the short one beside it is not", () => {
    const { verdict, cut } = send(LONG, () => true);
    const [first] = verdict.concerns;
    expect(first).toMatchObject({ rule: "unprotected-attachment", say: "unprotected-attachment.unread", parts: ["file:long"] });
    expect(first?.with).toMatchObject({ count: 1, why: "too-slow" });
    expect(cut).toBe(false);
  });
});

test("an ordinary mail is judged as ever", () => {
  for (const out of [body("Tot donderdag."), body(pupilText), mail({ to: [] })])
    expect(judgeLong(out, roos, () => true)).toEqual({ verdict: judge(out, roos), cut: false });
});
