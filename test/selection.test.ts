import { describe, expect, test } from "vitest";
import { selectedText } from "../src/selection.ts";

describe("a selected text", () => {
  test("keeps its line ends when the frame tells the same text", () => {
    expect(selectedText("een twee drie", "een\ntwee\n\ndrie")).toBe("een\ntwee\n\ndrie");
  });

  test.each([undefined, "", "iets anders"])("is what the browser told when the frame says %j", (fromFrame) => {
    expect(selectedText("een twee", fromFrame)).toBe("een twee");
  });
});
