import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge.ts";
import type { Mail } from "../../src/outgoing.ts";
import { colleague, mail, parents, person, roos } from "./outgoings.ts";

const concern = (change: Partial<Mail>) => judge(mail(change), roos).concerns.find(({ rule }) => rule === "bcc");

describe("asks for bcc when", () => {
  test("twelve parents see each other's address", () => {
    expect(concern({ to: parents })).toMatchObject({
      level: "ask",
      say: "bcc.private",
      with: { count: 12 },
      article: "roos-14",
      remedies: [{ do: "move-to-bcc", keep: ["j.jansen@swvroosvo.nl"] }],
    });
  });
  test("three parents stand in cc", () => {
    expect(concern({ cc: parents.slice(0, 3), to: [colleague("team")] })?.with).toEqual({ count: 3 });
  });
  test("five people of different organisations are visible", () => {
    expect(concern({ to: ["a", "b", "c", "d", "e"].map((org) => person(`info@${org}.example`)) })?.with).toEqual({ count: 5 });
  });
  test("a contact list, whose members all become visible, stands in to", () => {
    expect(concern({ to: [{ name: "Ouders 2B", address: "", type: "other" }] })?.say).toBe("bcc.list");
  });
  test("a group address of unknown size stands beside an outsider", () => {
    const list = { name: "Netwerk", address: "netwerk@elders.example", type: "list" } as const;
    expect(concern({ to: [list, person("a@b.example")] })?.say).toBe("bcc.list");
  });
});

describe("is silent when", () => {
  test.each<[string, Partial<Mail>]>([
    ["the parents stand in bcc", { to: [], bcc: parents }],
    ["it goes to the whole own team", { to: Array.from({ length: 30 }, (_, i) => colleague(`collega${i}`)) }],
    ["two parents get it", { to: parents.slice(0, 2) }],
    ["five people of one other school get it", { to: ["a", "b", "c", "d", "e"].map((local) => person(`${local}@school.example`)) }],
    ["one person stands in to and cc", { to: parents.slice(0, 2), cc: parents.slice(0, 2) }],
    ["everyone was already visible in the thread", { to: parents, quoted: `Aan: ${parents.map(({ address }) => address).join("; ")}` }],
    ["it goes to one group address of another organisation", { to: [{ name: "", address: "team@elders.example", type: "list" }] }],
    [
      "it goes to a list of the own organisation and one outsider",
      { to: [{ name: "", address: "allen@swvroosvo.nl", type: "list" }, person("a@b.example")] },
    ],
  ])("%s", (_what, change) => {
    expect(concern(change)).toBeUndefined();
  });
});

test("the threshold is the organisation's own", () => {
  const strict = { ...roos, groupMail: { external: 2, private: 2 } };
  expect(judge(mail({ to: parents.slice(0, 2) }), strict).concerns.map(({ rule }) => rule)).toContain("bcc");
});
