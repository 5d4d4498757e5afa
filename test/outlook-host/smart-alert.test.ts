import { describe, expect, test } from "vitest";
import { type Client, profile } from "./client.ts";
import { type Asked, refusal, type SendMode, type SmartAlert, slow, timedOut, unavailable } from "./smart-alert.ts";
import { words } from "./words.ts";

const asked = (mode: SendMode, client: Client = "web"): Asked & { readonly complaints: string[] } => {
  const complaints: string[] = [];
  const complain = (what: string): void => void complaints.push(what);
  return { words: words("nl-NL"), profile: profile(client), mode, addInName: "Zorgvuldig", controls: ["pane"], complain, complaints };
};
const choices = ({ buttons }: SmartAlert): string => buttons.map(({ choice }) => choice).join(" ");

describe("what one may choose", () => {
  test.each<[SendMode, Client, string, string, string, string]>([
    ["promptUser", "web", "send-anyway dont-send", "send-anyway try-later", "send-anyway dont-send", "send-anyway dont-send"],
    ["softBlock", "web", "dont-send", "send-anyway try-later", "dont-send", "send-anyway dont-send"],
    ["softBlock", "classic", "dont-send", "dont-send", "dont-send", "try-later dont-send"],
    ["block", "web", "dont-send", "dont-send", "dont-send", "try-later dont-send"],
  ])("%s on %s", (mode, client, no, absent, late, over) => {
    expect(choices(refusal({ allowEvent: false }, asked(mode, client)))).toBe(no);
    expect(choices(unavailable(asked(mode, client)))).toBe(absent);
    expect(choices(slow(asked(mode, client)))).toBe(late);
    expect(choices(timedOut(asked(mode, client)))).toBe(over);
  });

  test("an override can only relax, never tighten", () => {
    expect(choices(refusal({ sendModeOverride: "promptUser" }, asked("softBlock")))).toBe("send-anyway dont-send");
    const strict = asked("promptUser");
    expect(choices(refusal({ sendModeOverride: "block" }, strict))).toBe("send-anyway dont-send");
    expect(strict.complaints).toHaveLength(1);
  });

  test("the pane's button stands there only with a commandId, and carries the add-in's label; on Mac 'Niet verzenden' does", () => {
    const options = { commandId: "pane", cancelLabel: "Zet in bcc" };
    expect(refusal(options, asked("softBlock")).buttons).toContainEqual({ choice: "take-action", label: "Zet in bcc" });
    expect(refusal(options, asked("softBlock", "mac")).buttons).toEqual([{ choice: "dont-send", label: "Zet in bcc" }]);
    expect(refusal({ cancelLabel: "Zet in bcc" }, asked("softBlock")).buttons).toEqual([{ choice: "dont-send", label: "Niet verzenden" }]);
  });

  test("context that is no text becomes JSON", () => {
    expect(refusal({ contextData: { a: 1 } }, asked("softBlock")).contextData).toBe('{"a":1}');
  });

  test("markdown wants a plain message beside it", () => {
    const given = asked("softBlock");
    refusal({ errorMessageMarkdown: "**x**" }, given);
    expect(given.complaints).toEqual(["errorMessageMarkdown without errorMessage"]);
  });
});
