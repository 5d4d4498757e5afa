// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { Settle } from "../../addin/Settle.tsx";
import { OTHER_REASON } from "../../src/question.ts";

afterEach(cleanup);
const REASONS = ["De ouder vroeg erom", "Dit is afgesproken met de directie"];

function open(reasons: readonly string[], settled?: string) {
  const said: string[] = [];
  render(
    <Settle lang="nl" reasons={reasons} settled={settled} onSettle={(reason) => said.push(reason)} onBack={() => said.push("back")} />,
  );
  return said;
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("whoever finds it good as it is", () => {
  test("says so with one click where the policy asks no reason", () => {
    const said = open([]);
    press("Zo is het goed");
    expect(said).toEqual([""]);
  });

  test("chooses from the policy's list, and not without choosing", () => {
    const said = open(REASONS);
    press("Zo is het goed");
    press("Laat het zo");
    expect(screen.getByRole("status").textContent).toContain("Kies eerst een reden.");
    expect(said).toEqual([]);
    fireEvent.click(screen.getByLabelText(REASONS[1] ?? ""));
    press("Laat het zo");
    expect(said).toEqual([REASONS[1]]);
  });

  test("can have another reason, and can go back", () => {
    const said = open(REASONS);
    press("Zo is het goed");
    fireEvent.click(screen.getByLabelText("Een andere reden"));
    press("Laat het zo");
    press("Terug");
    expect(screen.getByRole("button", { name: "Zo is het goed" })).toBeTruthy();
    expect(said).toEqual([OTHER_REASON]);
  });

  test("sees what was said, and can think better of it", () => {
    const said = open(REASONS, REASONS[0]);
    expect(screen.getByRole("status").textContent).toContain("De ouder vroeg erom. Bij het verzenden vragen we dit niet meer");
    press("Toch niet");
    expect(said).toEqual(["back"]);
  });
});
