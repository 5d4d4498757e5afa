import { describe, expect, test } from "vitest";
import { colours } from "../../src/ui/theme.ts";

/** WCAG 2.2: relative luminance and contrast. */
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

type Name = keyof typeof colours.light;
const texts: [Name, Name[]][] = [
  ["ink", ["paper", "raised", "sunken", "ask-tint", "stop-tint", "good-tint", "tip-tint", "accent-tint"]],
  ["soft", ["paper", "raised", "sunken"]],
  ["accent", ["paper", "raised", "accent-tint"]],
  ["accent-hover", ["paper", "raised", "accent-tint"]],
  ["on-accent", ["accent", "accent-hover"]],
  ["ask", ["ask-tint", "raised", "paper"]],
  ["stop", ["stop-tint", "raised", "paper"]],
  ["good", ["good-tint", "raised", "paper"]],
  ["tip", ["tip-tint", "raised", "paper"]],
];

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  const set = colours[scheme];
  test.each(texts)("%s can be read on every background it stands on", (text, grounds) => {
    for (const ground of grounds) expect(contrast(set[text], set[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });
  test("the edge of a button or field can be seen", () => {
    for (const ground of ["paper", "raised", "sunken"] as const) expect(contrast(set.edge, set[ground]), ground).toBeGreaterThanOrEqual(3);
  });
});
