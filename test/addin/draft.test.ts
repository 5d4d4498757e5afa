// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { canKeep, keepDraft, keptDraft } from "../../addin/draft.ts";
import { newLeak } from "../../src/report.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

test("the answers outlive the pane, and are gone once they were wiped", () => {
  expect(keptDraft()).toBeUndefined();
  const leak = { ...newLeak(0), story: "Te snel verzonden." };
  keepDraft(leak);
  expect(keptDraft()).toEqual(leak);
  keepDraft(undefined);
  expect(keptDraft()).toBeUndefined();
  expect(sessionStorage.length).toBe(0);
});

test("an answer that is asked since is simply not given yet", () => {
  sessionStorage.setItem("zorgvuldig.leak", JSON.stringify({ story: "Kort." }));
  expect(keptDraft()).toMatchObject({ story: "Kort.", people: [], taken: {} });
});

test("a frame that may keep nothing costs only the keeping", () => {
  vi.stubGlobal("sessionStorage", {
    get length(): number {
      throw new Error("denied");
    },
    getItem: () => {
      throw new Error("denied");
    },
    setItem: () => {
      throw new Error("denied");
    },
    clear: () => undefined,
  });
  expect(canKeep()).toBe(false);
  expect(() => keepDraft(newLeak(0))).not.toThrow();
  expect(keptDraft()).toBeUndefined();
});
