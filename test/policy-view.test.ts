import { describe, expect, test } from "vitest";
import { builtInPolicy, policyNames } from "../src/policies/index.ts";
import { type Policy, readPolicy } from "../src/policy.ts";
import { problemText } from "../src/policy-problem.ts";
import { policyHints, valueViews } from "../src/policy-view.ts";

const day = "2026-11-24";
const school = (json: object = {}): Policy => {
  const read = readPolicy({
    organisation: { name: "Onze school", domains: ["school.example"] },
    contacts: { leak: "lek@school.example" },
    ...json,
  });
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.policy;
};
const hints = (json: object) => policyHints(school(json), day).map((hint) => problemText("nl", hint));
const about = (...approved: object[]) => hints({ sites: { approved } });

describe("an administrator is told of", () => {
  test("nothing when all is well", () => {
    expect(about({ host: "*.magister.net", expires: "2028-01-01" }, { host: "outlook.office.com" })).toEqual([]);
  });
  test("an agreement that has ended, and one that will within two months", () => {
    expect(about({ host: "a.example", expires: "2026-11-23" })[0]?.message).toContain("verlopen op 2026-11-23");
    expect(about({ host: "a.example", expires: "2026-11-24" })[0]?.message).toContain("loopt af op 2026-11-24");
    expect(about({ host: "a.example", expires: "2027-01-23" })[0]?.message).toContain("loopt af");
    expect(about({ host: "a.example", expires: "2027-01-24" })).toEqual([]);
  });
  test("a site that approves private accounts too", () => {
    expect(about({ host: "*.sharepoint.com" })[0]).toMatchObject({
      path: "sites.approved.0",
      message: expect.stringContaining("sites.tenants"),
    });
    expect(about({ host: "school.sharepoint.com" })).toEqual([]);
    expect(about({ host: "chatgpt.com" })[0]?.message).toContain("ai-chat");
  });
  test("names of rules that do not exist, missing domains, counters that the works council should know of", () => {
    expect(hints({ levels: { bbc: "off" } })[0]?.path).toBe("levels.bbc");
    expect(hints({ organisation: { name: "x", domains: [] } })[0]?.path).toBe("organisation.domains");
    expect(hints({ contacts: {} })[0]).toMatchObject({ path: "contacts.leak", message: expect.stringContaining("meldhulp") });
    expect(hints({ statistics: { months: 3 } })[0]?.message).toContain("MR");
  });
});

test("every value is shown, with who decided it", () => {
  const views = valueViews(school({ groupMail: { external: 8 } }));
  const from = (path: string) => views.find((view) => view.path === path);
  expect(from("groupMail.external")).toEqual({ path: "groupMail.external", value: "8", set: true });
  expect(from("groupMail.private")).toMatchObject({ value: "3", set: false });
  expect(from("organisation.name")).toMatchObject({ set: true });
  for (const name of policyNames) expect(valueViews(builtInPolicy(name)).length).toBeGreaterThan(20);
});
