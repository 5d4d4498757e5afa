import { describe, expect, test } from "vitest";
import { roos as roosArticles } from "../src/instruction/roos.ts";
import { momentAt } from "../src/moment.ts";
import { type NudgeMemory, noMemory, nudgeAt, nudgeFor, nudgesOf, silence } from "../src/nudge.ts";
import { type Moment, tips } from "../src/nudge-tips.ts";
import { builtInPolicy, policyNames } from "../src/policies/index.ts";
import type { Policy } from "../src/policy.ts";
import { quizText, tipText } from "../src/texts/nudge.ts";

const roos = builtInPolicy("roos");
const weekly = (policy: Policy, perWeek: number): Policy => ({ ...policy, nudges: { ...policy.nudges, perWeek } });
const day = (n: number) => new Date(Date.UTC(2026, 7, 17) + n * 86_400_000).toISOString().slice(0, 10);
const apart = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** A school year of 44 weeks: on which days somebody had a calm moment, what else they did on a day, and what was shown. */
function schoolYear(policy: Policy, opens: (n: number) => boolean, does: (n: number) => Moment | undefined = () => undefined) {
  let memory: NudgeMemory = noMemory;
  const shown: { day: string; tip: string; articles: readonly string[] }[] = [];
  let longest = 0;
  for (let n = 0; n < 44 * 7; n++) {
    if (n % 7 > 4) continue;
    const moment = does(n);
    const results = [
      ...(moment === undefined ? [] : [() => nudgeAt(moment, day(n), policy, memory)]),
      ...(opens(n) ? [() => nudgeFor(day(n), policy, memory)] : []),
    ];
    for (const next of results) {
      const { nudge, memory: after } = next();
      const before = memory.shown.length;
      const fresh = after.shown.at(-1)?.day === day(n) && memory.shown.at(-1)?.day !== day(n);
      memory = after;
      longest = Math.max(longest, memory.shown.length, before);
      if (nudge && fresh) shown.push({ day: day(n), tip: nudge.tip, articles: nudge.articles });
    }
  }
  return { shown, longest };
}

/** Days that look chosen by chance but are the same every time. */
const now = (n: number) => (n * 2_654_435_761) % 97 < 45;

describe.each([
  ["every working day", () => true],
  ["about every other day", now],
  ["on Mondays only", (n: number) => n % 7 === 0],
] as const)("a school year of someone who looks %s", (_who, opens) => {
  test.each([1, 2, 3, 5])("with at most %i a week: never more, and never the same again within 60 days", (perWeek) => {
    const { shown } = schoolYear(weekly(roos, perWeek), opens);
    for (const [index, one] of shown.entries()) {
      expect(shown.filter((other) => apart(other.day, one.day) >= 0 && apart(other.day, one.day) < 7).length).toBeLessThanOrEqual(perWeek);
      const before = shown.slice(0, index).findLast(({ tip }) => tip === one.tip);
      if (before) expect(apart(before.day, one.day)).toBeGreaterThanOrEqual(60);
    }
  });

  test.each(policyNames)("meets every article of %s, with one a week", (name) => {
    const policy = weekly(builtInPolicy(name), 1);
    const met = new Set(schoolYear(policy, opens).shown.flatMap(({ articles }) => articles));
    const all = new Set(nudgesOf(policy).flatMap(({ articles }) => articles));
    expect([...all].filter((id) => !met.has(id))).toEqual([]);
  });
});

/** Somebody who is on every kind of site, prints and downloads, whatever the day brings. */
const MOMENTS: readonly Moment[] = ["print", "social", "download", "whatsapp", "ai", "print", "files"];
const busy = (n: number) => ((n * 40_503) % 11 < 7 ? MOMENTS[n % MOMENTS.length] : undefined);

describe("a school year of someone who prints, downloads and visits all day", () => {
  test.each([1, 2, 3, 5])("with at most %i a week: never more, one a day, and only files are asked about twice", (perWeek) => {
    const { shown } = schoolYear(weekly(roos, perWeek), () => true, busy);
    expect(new Set(shown.map((one) => one.day)).size).toBe(shown.length);
    for (const [index, one] of shown.entries()) {
      expect(shown.filter((other) => apart(other.day, one.day) >= 0 && apart(other.day, one.day) < 7).length).toBeLessThanOrEqual(perWeek);
      const before = shown.slice(0, index).findLast(({ tip }) => tip === one.tip);
      if (before && one.tip !== "download") expect(apart(before.day, one.day)).toBeGreaterThanOrEqual(60);
    }
  });

  test.each(policyNames)("still meets every article of %s with the number a policy starts with", (name) => {
    const policy = builtInPolicy(name);
    const met = new Set(schoolYear(policy, () => true, busy).shown.flatMap(({ articles }) => articles));
    const all = new Set(nudgesOf(policy).flatMap(({ articles }) => articles));
    expect([...all].filter((id) => !met.has(id))).toEqual([]);
  });

  test("sees what is about the moment on about half of the days that have room", () => {
    const { shown } = schoolYear(roos, () => true, busy);
    const about = shown.filter(({ tip }) => ["printer", "share", "download", "whatsapp-young", "sites", "network"].includes(tip));
    expect(about.length).toBeGreaterThan(8);
  });
});

test("the tips cover every article of the work instruction but the definition and what the board may do", () => {
  const told = new Set<string>(tips.flatMap(({ articles }) => [...articles]));
  const silent = Object.keys(roosArticles).filter((id) => !told.has(id));
  expect(silent).toEqual(["roos-media-0", "roos-board-1", "roos-board-2"]);
});

test.each(policyNames)("every article that a rule of %s cites has a tip", (name) => {
  const policy = builtInPolicy(name);
  const told = new Set<string>(nudgesOf(policy).flatMap(({ articles }) => articles));
  const own = new Set(Object.values(policy.articles).filter((id) => !/^u?avg-/.test(id)));
  expect([...own].filter((id) => !told.has(id))).toEqual([]);
  expect(told.size).toBeGreaterThanOrEqual(5);
});

test("a policy that wants none gets none", () => {
  expect(nudgeFor(day(0), weekly(roos, 0), noMemory).nudge).toBeUndefined();
});

test("the tip of a day stays the same all day, however often someone looks", () => {
  const first = nudgeFor(day(0), roos, noMemory);
  expect(nudgeAt("whatsapp", day(0), roos, first.memory).nudge).toBeUndefined();
  const again = nudgeFor(day(0), roos, first.memory);
  expect(again.nudge).toEqual(first.nudge);
  expect(again.memory).toBe(first.memory);
});

describe("what is timely goes first:", () => {
  test("bcc at the start of the year, clearing up in June", () => {
    expect(nudgeFor("2026-08-17", roos, noMemory).nudge?.tip).toBe("bcc");
    expect(nudgeFor("2027-06-14", roos, { ...noMemory, shown: [{ tip: "pictures", day: "2027-06-01" }] }).nudge?.tip).toBe("paper");
  });

  test.each([
    ["web.whatsapp.com", "whatsapp-young"],
    ["www.facebook.com", "share"],
    ["wetransfer.com", "network"],
  ])("the first visit to %s brings %s, the second does not", (host, tip) => {
    const moment = momentAt(host) as Moment;
    const first = nudgeAt(moment, "2027-01-11", roos, noMemory);
    expect(first.nudge?.tip).toBe(tip);
    expect(nudgeAt(moment, "2027-01-25", roos, first.memory).nudge).toBeUndefined();
  });

  test("the calendar leaves one of the week for what somebody does", () => {
    let memory = nudgeFor("2027-01-11", roos, noMemory).memory;
    for (const n of [12, 13, 14]) expect(nudgeFor(`2027-01-${n}`, roos, memory).nudge).toBeUndefined();
    const print = nudgeAt("print", "2027-01-14", roos, memory);
    expect(print.nudge?.tip).toBe("printer");
    memory = print.memory;
    expect(nudgeAt("whatsapp", "2027-01-15", roos, memory).nudge).toBeUndefined();
  });

  test("at the end of the year the organisation's own table of terms, where it has one", () => {
    for (const name of ["trivium", "lko"]) {
      const { nudge } = nudgeFor("2027-06-14", builtInPolicy(name), { ...noMemory, shown: [{ tip: "pictures", day: "2027-06-01" }] });
      expect(nudge).toMatchObject({ tip: "keep", retention: true });
    }
    expect(nudgesOf(builtInPolicy("basis")).find(({ tip }) => tip === "keep")?.retention).toBe(false);
  });

  test("on a page that no tip is about it is simply the next one's turn", () => {
    expect(momentAt("kindkans.net")).toBeUndefined();
    expect(nudgeFor("2027-01-11", roos, { ...noMemory, turn: 3 }).nudge?.tip).toBe(tips[3].id);
  });
});

test("a tip that someone does not want to see rests for 90 days, and no other comes in its place that day", () => {
  const first = nudgeFor("2027-01-11", roos, noMemory);
  const quiet = silence(first.nudge?.tip ?? "bcc", "2027-01-11", first.memory);
  expect(nudgeFor("2027-01-11", roos, quiet).nudge).toBeUndefined();
  const everyDay = weekly(roos, 5);
  let memory = quiet;
  for (let n = 1; n < 90; n++) {
    const result = nudgeFor(new Date(Date.UTC(2027, 0, 11 + n)).toISOString().slice(0, 10), everyDay, memory);
    memory = result.memory;
    expect(result.nudge?.tip).not.toBe(first.nudge?.tip);
  }
});

test("the memory holds names of tips and days, and nothing older than six months", () => {
  const { longest } = schoolYear(weekly(roos, 5), () => true);
  // 183 days are at most 27 weeks with five each.
  expect(longest).toBeLessThanOrEqual(27 * 5);
  const old: NudgeMemory = { ...noMemory, shown: [{ tip: "lock", day: "2026-01-01" }] };
  expect(nudgeFor("2026-09-07", roos, old).memory.shown.some(({ tip }) => tip === "lock")).toBe(false);
});

test("other organisations see no tip that only ROOS has, and cite their own document or the law", () => {
  for (const name of policyNames.filter((one) => one !== "roos")) {
    const ids = nudgesOf(builtInPolicy(name)).flatMap(({ articles }) => articles);
    expect(ids.filter((id) => id.startsWith("roos-"))).toEqual([]);
  }
  expect(nudgesOf(builtInPolicy("trivium")).some(({ tip }) => tip === "disclaimer")).toBe(false);
});

describe("the words", () => {
  const params = { hours: 24, channel: "Kindkans" };
  test.each(tips.map(({ id }) => id))("of %s are short sentences in two languages", (id) => {
    for (const lang of ["nl", "en"] as const) {
      const text = tipText(lang, id, params);
      expect(text).not.toMatch(/undefined/);
      for (const sentence of text.split(/[.?!] /)) expect(sentence.split(" ").length).toBeLessThanOrEqual(21);
    }
  });

  test("a question has a right and a wrong answer that are as likely by their length", () => {
    for (const tip of tips) {
      if (!("quiz" in tip)) continue;
      const [right, wrong] = [quizText("nl", `${tip.id}.right`), quizText("nl", `${tip.id}.wrong`)];
      expect(quizText("nl", tip.id)).toMatch(/\?$/);
      expect(Math.max(right.length, wrong.length) / Math.min(right.length, wrong.length)).toBeLessThan(3);
    }
  });
});
