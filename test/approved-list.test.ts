// @vitest-environment happy-dom
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { approvedCsv, approvedHtml } from "../src/approved-list.ts";
import { builtInPolicy } from "../src/policies/index.ts";
import { type Policy, readPolicy } from "../src/policy.ts";

const day = "2026-11-24";
const roos = builtInPolicy("roos");
const withSites = (approved: object[], organisation: object = {}): Policy => {
  const read = readPolicy({ organisation: { name: "Onze school", domains: [], ...organisation }, sites: { approved } });
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.policy;
};
const full = {
  host: "*.magister.net",
  supplier: "Magister",
  purpose: "Administratie",
  kinds: ["name", "bsn"],
  agreement: "2026-01-01",
  expires: "2026-12-31",
  leaflet: "https://www.magister.nl/bijsluiter?a=1&b=2",
};

/** Reads a CSV as a spreadsheet does. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  for (const line of csv
    .replace(/^\ufeff/, "")
    .split("\r\n")
    .slice(0, -1))
    rows.push(Array.from(line.matchAll(/"((?:[^"]|"")*)"(?:;|$)/g), ([, inner = ""]) => inner.replaceAll('""', '"')));
  return rows;
}

describe("the list as CSV", () => {
  test("has a row for every approved system, and says which agreement has ended", () => {
    const rows = parse(approvedCsv(withSites([full, { host: "oud.example", expires: "2026-11-23" }]), day));
    expect(rows.map((row) => row.length)).toEqual([8, 8, 8]);
    expect(rows[1]).toEqual([
      "*.magister.net",
      "Magister",
      "Administratie",
      "namen en BSN",
      "2026-01-01",
      "2026-12-31",
      full.leaflet,
      "geldig",
    ]);
    expect(rows[2]?.[7]).toBe("verlopen");
    expect(approvedCsv(roos, day).startsWith("\ufeff")).toBe(true);
  });
  test.each(['=HYPERLINK("http://evil.example")', "+1+1", "-2", "@SUM(A1)", "  =1", "\t=1", "\r\n=1", "|cmd", "＝1"])(
    "%j is text, not a formula",
    (supplier) => {
      const cell = parse(approvedCsv(withSites([{ host: "a.example", supplier }]), day))[1]?.[1] ?? "";
      expect(cell.startsWith("'")).toBe(true);
    },
  );
  test("whatever a supplier is called, the table keeps its shape and no cell is a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (supplier, purpose) => {
        const rows = parse(approvedCsv(withSites([{ host: "a.example", supplier, purpose }, full]), day));
        expect(rows.map((row) => row.length)).toEqual([8, 8, 8]);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe("the list as HTML", () => {
  const shown = (policy: Policy) => {
    document.body.innerHTML = approvedHtml(policy, day);
    return document.body;
  };
  test("shows who, what for, which data and since when, and links the leaflet", () => {
    const body = shown(withSites([full]));
    expect(body.querySelector("h2")?.textContent).toContain("Onze school");
    expect(Array.from(body.querySelectorAll("tbody td"), (cell) => cell.textContent)).toEqual([
      "Magister",
      "*.magister.net",
      "Administratie",
      "namen en BSN",
      "2026-01-01",
      "2026-12-31",
      "privacybijsluiter van Magister",
    ]);
    expect(body.querySelector("a")?.getAttribute("href")).toBe(full.leaflet);
  });
  test("leaves out what has ended, and says so when nothing is left", () => {
    const body = shown(withSites([{ host: "oud.example", expires: "2026-11-23" }]));
    expect(body.innerHTML).not.toContain("oud.example");
    expect(body.textContent).toContain("geen systemen met geldige afspraken");
    expect(shown(withSites([{ host: "nog.example", expires: day }])).innerHTML).toContain("nog.example");
  });
  test("whatever is written in the policy is text, never markup", () => {
    const evil = `<img src=x onerror=alert(1)>"'&lt;`;
    const body = shown(withSites([{ ...full, supplier: evil, purpose: evil, leaflet: 'https://a.example/?"onclick="x' }], { name: evil }));
    expect(body.querySelectorAll("img, script, [onclick], [onerror]")).toHaveLength(0);
    expect(body.querySelector("tbody td")?.textContent).toBe(evil);
    expect(body.querySelector("h2")?.textContent).toContain(evil);
  });
});
