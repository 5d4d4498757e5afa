import { expect, test } from "vitest";
import { advisories } from "../../src/release/advisories.ts";

const shipped = new Set(["preact"]);
const report = (names: readonly string[]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(names.map((name) => [name, { name, severity: "high", range: "<99" }])),
  });

test("a vulnerability in what ships is told apart from one in a tool", () => {
  expect(advisories(report(["preact", "vite"]), shipped)).toEqual({
    asked: true,
    shipped: ["preact <99 (high)"],
    tools: ["vite <99 (high)"],
  });
  expect(advisories(report([]), shipped)).toEqual({ asked: true, shipped: [], tools: [] });
});

test.each([
  ["the registry refuses", JSON.stringify({ message: "405 Method Not Allowed", error: { summary: "" } })],
  ["there is no network", ""],
  ["something else answers", "<html>"],
  ["the answer is empty", "null"],
])("when %s, nothing was asked, and nothing is called clean", (_what, output) => {
  expect(advisories(output, shipped).asked).toBe(false);
});
