// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { CountsView } from "../../addin/CountsView.tsx";
import { countSettled, readCounts, uncountSettled } from "../../addin/counts.ts";
import { roos } from "../rules/outgoings.ts";

const REASON = "De ouder vroeg erom";
const kept = () => JSON.parse(localStorage.getItem("zorgvuldig.counts") ?? "[]") as unknown[];

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  localStorage.clear();
});
const on = (day: string) => {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00`), toFake: ["Date"] });
};

describe("what somebody lets be in Outlook", () => {
  test("is counted by day, rule and the policy's own reason, and nothing else is kept", () => {
    on("2026-11-24");
    countSettled("bcc", REASON, 3);
    countSettled("bcc", REASON, 3);
    countSettled("disclaimer", "", 3);
    expect(kept()).toEqual([
      { day: "2026-11-24", rule: "bcc", choice: "anyway", site: "other", reason: REASON, n: 2 },
      { day: "2026-11-24", rule: "disclaimer", choice: "anyway", site: "other", n: 1 },
    ]);
  });

  test("is not counted unless the policy turns it on, and turning it off forgets what there was", () => {
    countSettled("bcc", REASON, 0);
    expect(kept()).toEqual([]);
    countSettled("bcc", REASON, 6);
    expect(readCounts(0)).toEqual([]);
    expect(kept()).toEqual([]);
  });

  test("is forgotten after six months, whatever a policy says", () => {
    on("2026-05-24");
    countSettled("bcc", REASON, 6);
    on("2026-11-25");
    expect(readCounts(12)).toEqual([]);
    expect(kept()).toEqual([]);
  });

  test("did not happen when somebody thinks better of it", () => {
    countSettled("bcc", REASON, 3);
    countSettled("bcc", "other", 3);
    uncountSettled("bcc", REASON, 3);
    expect(readCounts(3).map(({ reason }) => reason)).toEqual(["other"]);
  });

  test("is shown to whoever did it, in numbers and reasons, and can be wiped", async () => {
    countSettled("bcc", REASON, 3);
    countSettled("bcc", REASON, 3);
    render(<CountsView policy={{ ...roos, statistics: { months: 3 } }} lang="nl" onBack={() => undefined} />);
    const cells = [...document.querySelectorAll("[data-counted=bcc] td:not([hidden])")].map(({ textContent }) => textContent);
    expect(cells).toEqual(["2"]);
    expect(screen.getByRole("rowheader", { name: REASON }).nextElementSibling?.textContent).toBe("2");
    expect(document.body.textContent).not.toMatch(/geplakt|plakte/i);
    fireEvent.click(screen.getByRole("button", { name: "Wis alles" }));
    await screen.findByText("Alles is gewist.");
    expect(kept()).toEqual([]);
  });

  test("is not counted in a frame that may keep nothing, and nothing else suffers", () => {
    vi.stubGlobal("localStorage", {
      getItem: () => {
        throw new Error("SecurityError");
      },
    });
    expect(() => countSettled("bcc", REASON, 3)).not.toThrow();
    vi.unstubAllGlobals();
    expect(kept()).toEqual([]);
  });
});
