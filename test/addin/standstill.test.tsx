// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { App } from "../../addin/App.tsx";
import { patience } from "../../src/hosts/outlook/call.ts";
import { whenReady } from "../../src/hosts/outlook/ready.ts";
import { roos } from "../rules/outgoings.ts";

/** Outlooks that do not come along: the pane says so and is never empty, and starts once when it can after all. */

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function wait(office?: Record<string, unknown>) {
  if (office) vi.stubGlobal("Office", office);
  const said: string[] = [];
  const timers: (() => void)[] = [];
  const { later } = patience;
  patience.later = (run) => timers.push(run);
  whenReady(
    () => said.push("start"),
    () => said.push("late"),
  );
  patience.later = later;
  return { said, pass: () => timers.splice(0).forEach((run) => void run()) };
}

describe("the pane", () => {
  test("says so at once when Office.js is not there", () => expect(wait().said).toEqual(["late"]));

  test("starts once, whether it is told by callback, by promise or by both", async () => {
    for (const onReady of [
      (run: () => void) => void run(),
      () => Promise.resolve(),
      async (run: () => void) => run(),
      (run: () => void) => {
        run();
        run();
      },
    ]) {
      const { said, pass } = wait({ onReady });
      await Promise.resolve();
      pass();
      expect(said).toEqual(["start"]);
    }
  });

  test("says so when Outlook keeps it waiting, and starts when it is ready after all", () => {
    let ready = () => {};
    const { said, pass } = wait({
      onReady: (run: () => void) => {
        ready = run;
      },
    });
    pass();
    ready();
    expect(said).toEqual(["late", "start"]);
  });

  test("starts with an Office.js of before onReady", () => {
    const office: Record<string, unknown> = {};
    const { said } = wait(office);
    (office.initialize as () => void)();
    expect(said).toEqual(["start"]);
  });

  test.each([{}, { context: {} }, { context: { mailbox: {} } }, { context: { mailbox: { item: null } } }])(
    "says that there is nothing to look at (%j)",
    (office) => {
      vi.stubGlobal("Office", office);
      render(<App policy={roos} lang="nl" view="check" />);
      expect(screen.getByRole("heading").textContent).toBe("Nakijken lukt nu niet");
      expect(screen.getByRole("button", { name: "Probeer opnieuw" })).toBeTruthy();
    },
  );
});
