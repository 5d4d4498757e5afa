import { describe, expect, test } from "vitest";
import { builtInPolicy, policyNames } from "../src/policies/index.ts";
import { clocks, type Leak, leakArticles, looksLike, missing, moment, newLeak, routeOf, wallClock } from "../src/report.ts";
import { draftsOf, mailto, nextStep, openReport, registerCsv, registerJson, registerRows, rowsOf, stepsOf } from "../src/report-text.ts";

const roos = builtInPolicy("roos");
const now = moment("2026-03-27T10:30") as number;
const leak = (answers: Partial<Leak> = {}): Leak => ({ ...newLeak(now), ...answers });
const role = (word: string) => roos.contacts.leakRoutes.map((route) => route.role).find((name) => name.includes(word)) as string;

describe("the clocks", () => {
  test("run from the discovery: 24 hours inside the organisation (ROOS art. 21) and 72 in the law (AVG art. 33)", () => {
    const [own, law] = clocks(leak(), now + 3_600_000, roos) ?? [];
    expect([own?.hours, law?.hours]).toEqual([24, 72]);
    expect([own?.left, law?.left]).toEqual([23 * 3_600_000, 71 * 3_600_000]);
    expect(wallClock(own?.end ?? 0)).toBe("2026-03-28T10:30");
  });

  test("count hours that pass, also over the night the clock is set forward", () => {
    const [, law] = clocks(leak(), now, roos) ?? [];
    expect((law?.end ?? 0) - now).toBe(72 * 3_600_000);
  });

  test("say nothing without a moment, and are negative when it is too late", () => {
    expect(clocks(leak({ discovered: "" }), now, roos)).toBeUndefined();
    expect(clocks(leak(), now + 25 * 3_600_000, roos)?.[0].left).toBe(-3_600_000);
  });

  test.each([
    ["roos", 24],
    ["trivium", 72],
  ])("%s gives its people %i hours", (name, hours) => {
    expect(clocks(leak(), now, builtInPolicy(name))?.[0].hours).toBe(hours);
  });
});

describe("each role of ROOS art. 19 and 21 goes its own way", () => {
  test("who guides a pupil for a school board follows the board's protocol first, and then tells the manager of the partnership", () => {
    const draft = leak({ role: role("op verzoek van een schoolbestuur") });
    expect(stepsOf(draft, roos).map(({ say }) => say)).toEqual([
      "Handel eerst volgens het protocol datalekken van het schoolbestuur.",
      "Licht daarna uw direct leidinggevende bij het samenwerkingsverband in.",
    ]);
    expect(draftsOf(draft, now, roos).map((mail) => [mail.for, mail.address])).toEqual([
      ["board", ""],
      ["manager", ""],
    ]);
  });

  test("who comes from Kameleon or Mytyschool tells the manager of the own organisation as well", () => {
    const steps = stepsOf(leak({ role: role("Kameleon") }), roos).map(({ say }) => say);
    expect(steps[0]).toContain("protocol datalekken van het schoolbestuur");
    expect(steps[1]).toContain("leidinggevende van uw eigen organisatie");
  });

  test("a member of the advisory committee reports to the meldpunt and tells the manager", () => {
    const draft = leak({ role: role("adviescommissie") });
    expect(draftsOf(draft, now, roos)[0]).toMatchObject({ for: "report", address: "meldpuntprivacy@swvroosvo.nl" });
    expect(stepsOf(draft, roos)[1]?.say).toContain("leidinggevende");
  });

  test("everyone else, and who chose nothing yet, reports to the meldpunt within 24 hours", () => {
    for (const draft of [leak(), leak({ role: "Iedereen" }), leak({ role: "een rol van vroeger" })]) {
      expect(routeOf(draft, roos)?.role).toBe("Iedereen");
      expect(draftsOf(draft, now, roos)[0]?.address).toBe("meldpuntprivacy@swvroosvo.nl");
    }
  });

  test("who did not act as agreed tells the director too (art. 20)", () => {
    const draft = leak({ deviated: "yes" });
    expect(stepsOf(draft, roos).at(-1)).toEqual({
      about: "director",
      say: "Meld aan de directeur dat er niet is gehandeld volgens afspraak.",
    });
    const policy = { ...roos, contacts: { ...roos.contacts, director: "directeur@swvroosvo.nl" } };
    expect(draftsOf(draft, now, policy).at(-1)).toMatchObject({ for: "director", address: "directeur@swvroosvo.nl" });
    expect(stepsOf(leak({ deviated: "no" }), roos).some(({ about }) => about === "director")).toBe(false);
  });
});

test.each(policyNames)("with the policy of %s there is a first step, a mail and a reason", (name) => {
  const policy = builtInPolicy(name);
  const draft = leak();
  expect(stepsOf(draft, policy)[0]?.about).toBe("report");
  expect(draftsOf(draft, now, policy)[0]?.body).toContain("Ontdekt op: vrijdag 27 maart 2026, 10.30 uur");
  expect(leakArticles(policy)[0]).toBe(name === "roos" ? "roos-21" : "avg-33-1");
});

test("a policy without any route still says whom to tell", () => {
  const policy = { ...roos, contacts: { leakHours: 24, leakRoutes: [] } };
  expect(stepsOf(leak(), policy)).toHaveLength(2);
  expect(draftsOf(leak(), now, policy)[0]?.address).toBe("");
});

describe("incident or leak", () => {
  test.each([
    ["", "open"],
    ["yes", "incident"],
    ["no", "possible-leak"],
    ["unknown", "possible-leak"],
  ] as const)("%j looks like %s", (excluded, expected) => {
    expect(looksLike(leak({ excluded }))).toBe(expected);
  });

  test("nothing that leaves the helper concludes for the officer", () => {
    const certain = leak({ excluded: "yes", reason: "de laptop was versleuteld" });
    expect(JSON.parse(registerJson(certain, now, roos)).decision).toBeNull();
    expect(registerRows(certain, now, roos).at(-1)).toMatchObject({ id: "row.decision", value: "" });
    expect(draftsOf(certain, now, roos)[0]?.body).toContain("mogelijk datalek of beveiligingsincident");
  });
});

test("what AVG art. 33(3) asks is missing at first and no longer when it is answered", () => {
  expect(missing(leak())).toEqual(["story", "people", "count", "data", "consequences", "measures"]);
  const full = leak({ what: "wrong-recipient", people: ["pupils"], count: "1", data: ["health"], consequences: "x", measures: "y" });
  expect(missing(full)).toEqual([]);
});

test("a protected attachment is in the report, with the password that did not go along", () => {
  const value = (attachment: Leak["attachment"]) =>
    rowsOf(leak({ attachment }), now, roos).find(({ id }) => id === "row.attachment")?.value;
  expect(value("ours")).toContain("AES-256");
  expect(value("ours")).toContain("wachtwoord is niet meegestuurd");
  expect(value("sent-along")).toMatch(/^Nee/);
  expect(value("")).toBe("nog niet bekend");
});

test("the next step is the first that was not taken; after the report it is the manager", () => {
  const [first, second] = stepsOf(leak(), roos);
  expect(nextStep(leak(), roos)).toEqual(first);
  expect(nextStep(leak({ taken: { [first?.say ?? ""]: "2026-03-27T11:00" } }), roos)).toEqual(second);
  const all = leak({ taken: { [first?.say ?? ""]: "2026-03-27T11:00", [second?.say ?? ""]: "2026-03-27T11:05" } });
  expect(nextStep(all, roos)).toBeUndefined();
  expect(draftsOf(all, now, roos)[1]?.body).toContain("Ik heb het gemeld bij meldpuntprivacy@swvroosvo.nl");
  expect(draftsOf(leak(), now, roos)[1]?.body).toContain("Ik meld het bij");
});

test("a report that is not finished is remembered kindly: the time that is left, then the manager, then nothing", () => {
  const [first, second] = stepsOf(leak(), roos);
  const taken = (...steps: (typeof first)[]) => Object.fromEntries(steps.map((step) => [step?.say ?? "", "2026-03-27T11:00"]));
  expect(openReport(leak(), now + 3_600_000, roos)).toContain("Nog 23 uur");
  expect(openReport(leak(), now + 30 * 3_600_000, roos)).toContain("Doe die nu");
  expect(openReport(leak({ taken: taken(first) }), now, roos)).toContain("Licht daarna de leidinggevende");
  expect(openReport(leak({ taken: taken(first, second) }), now, roos)).toBeUndefined();
});

test("the mail to the manager does not carry the report", () => {
  const draft = leak({ story: "Een heel verhaal" });
  expect(draftsOf(draft, now, roos)[0]?.body).toContain("Een heel verhaal");
  expect(draftsOf(draft, now, roos)[1]?.body).not.toContain("Een heel verhaal");
});

test("a mail address opens in a mail program whole, or without the text when that would be cut off", () => {
  const short = mailto({ for: "report", address: "a@b.nl", subject: "Één & twee", body: "regel 1\nregel 2 100%" });
  const read = new URL(short.href);
  expect(short.whole).toBe(true);
  expect(read.pathname).toBe("a@b.nl");
  expect(read.searchParams.get("subject")).toBe("Één & twee");
  expect(read.searchParams.get("body")).toBe("regel 1\r\nregel 2 100%");
  const long = mailto({ for: "report", address: "a@b.nl", subject: "s", body: "é".repeat(1_000) });
  expect(long.whole).toBe(false);
  expect(long.href).not.toContain("body=");
});

describe("the register entry", () => {
  test("is a table that Excel reads: semicolons, quotes doubled, and no cell runs as a formula", () => {
    const csv = registerCsv(leak({ story: '=HYPERLINK("x");"hoi"\nregel', measures: "-1" }), now, roos);
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""x"");""hoi""\nregel"`);
    expect(csv).toContain(`"'-1"`);
    const [head = ""] = csv.slice(1).split("\r\n");
    expect(head.split(";")).toHaveLength(registerRows(leak(), now, roos).length);
  });

  test("as JSON has the answers and both deadlines as moments", () => {
    const entry = JSON.parse(registerJson(leak({ people: ["pupils"], what: "lost-paper" }), now, roos));
    expect(entry).toMatchObject({
      people: ["pupils"],
      what: "lost-paper",
      organisation: "Samenwerkingsverband ROOS VO",
      looksLike: "open",
    });
    expect(Date.parse(entry.authorityBefore) - Date.parse(entry.discovered)).toBe(72 * 3_600_000);
  });

  test("names the steps that were taken, and when", () => {
    const [first] = stepsOf(leak(), roos);
    const rows = registerRows(leak({ taken: { [first?.say ?? ""]: "2026-03-27T11:00" } }), now, roos);
    expect(rows.find(({ id }) => id === "row.steps")?.value).toContain("vrijdag 27 maart 2026, 11.00 uur");
  });
});

test("in English everything is said in English", () => {
  const english = { ...roos, language: "en" as const, contacts: { ...roos.contacts, leakRoutes: [] } };
  expect(draftsOf(leak({ what: "account" }), now, english)[0]?.body).toContain("Discovered on: Friday 27 March 2026, 10:30");
});
