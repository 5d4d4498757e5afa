// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { settle } from "../../src/in-force.ts";
import { builtInPolicy } from "../../src/policies/index.ts";
import { sayDuration } from "../../src/texts/time.ts";
import { LeakRoutes, PolicyDetails, PolicyNotes } from "../../src/ui/PolicyDetails.tsx";
import { PolicyView } from "../../src/ui/PolicyView.tsx";
import { SiteCard } from "../../src/ui/SiteCard.tsx";

afterEach(cleanup);
const day = "2026-11-24";
const contacts = { leak: "lek@school.example" };
const good = { organisation: { name: "Onze school", domains: ["school.example"] }, contacts, levels: { bsn: "stop" } };
const text = () => document.body.textContent ?? "";

describe("the page tells an administrator", () => {
  test("that the last good policy is still in use", () => {
    const before = settle({ managed: good }, undefined);
    render(<PolicyNotes inForce={settle({ managed: { ...good, mode: 1 } }, before)} day={day} />);
    expect(screen.getByRole("status").textContent).toContain("vorige, goede beleid blijft gelden");
  });
  test("which values have gone", () => {
    const before = settle({ managed: good }, undefined);
    render(<PolicyNotes inForce={settle({ managed: { organisation: good.organisation } }, before)} day={day} />);
    expect(document.querySelector("[data-notes='notes.title']")?.textContent).toContain("levels.bsn");
  });
  test("nothing when there is nothing", () => {
    render(<PolicyNotes inForce={settle({ managed: good }, undefined)} day={day} />);
    expect(text()).toBe("");
  });
});

test("whoever has leaked data finds the way for his role", () => {
  render(<LeakRoutes policy={builtInPolicy("roos")} />);
  expect(text()).toContain("binnen 24 uur bij meldpuntprivacy@swvroosvo.nl");
  expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toContain("Lid van de adviescommissie");
  cleanup();
  render(<LeakRoutes policy={builtInPolicy("trivium")} />);
  expect(text()).toContain("FG@privacyopschool.nl");
});

test("terms, exceptions, the list and every value stand on the page", () => {
  render(<PolicyDetails policy={builtInPolicy("trivium")} day={day} />);
  expect(text()).toContain("Maximaal 6 maanden");
  expect(text()).toContain("officiële vordering");
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>("a[download]"));
  expect(links.map((link) => link.download)).toEqual(["systemen-2026-11-24.csv", "systemen-2026-11-24.html"]);
  expect(decodeURIComponent(links[1]?.href ?? "")).toContain("*.magister.net");
  expect(text()).toContain("contacts.privacyOfficer");
});

test("dates of an agreement are in words", () => {
  const approved = [{ host: "lesplein.example", supplier: "Lesplein", agreement: "2026-01-15", expires: "2026-08-31" }];
  for (const [language, words] of [
    ["nl", ["15 januari 2026", "verlopen op 31 augustus 2026"]],
    ["en", ["15 January 2026", "ended on 31 August 2026"]],
  ] as const) {
    const basis = builtInPolicy("basis");
    const policy = { ...basis, language, sites: { ...basis.sites, approved } };
    render(<PolicyView policy={policy} day={day} />);
    for (const one of words) expect(text()).toContain(one);
    cleanup();
    render(<SiteCard url="https://lesplein.example/" account={undefined} day={day} policy={policy} />);
    expect(text()).toContain(words[1].replace("verlopen op ", "").replace("ended on ", ""));
    cleanup();
  }
});

test("a clock that ran out long ago counts in days", () => {
  expect(sayDuration("nl", 95 * 3_600_000)).toBe("95 uur");
  expect(sayDuration("nl", -7840.6 * 3_600_000)).toBe("326 dagen");
  expect(sayDuration("en", 96 * 3_600_000)).toBe("4 days");
});
