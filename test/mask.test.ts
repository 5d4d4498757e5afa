import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mask } from "../src/mask.ts";

describe("a masked fragment can be recognised by who knows it, and read by nobody else", () => {
  test.each([
    ["Sem de Vries", "S•• d• V••••"],
    ["999990019", "•••••••19"],
    ["06-12345678", "••-••••••78"],
    ["3 mei 2010", "• m•• ••••"],
    ["Kerkstraat 12", "K••••••••• ••"],
    ["Anne-Fleur", "A•••-F••••"],
    ["ouder@voorbeeld.nl", "o••••@v••••••••.n•"],
    ["regel\neen", "r•••• e••"],
  ])("%s", (fragment, masked) => expect(mask(fragment)).toBe(masked));
});

test("never more than the first letter of a word and the last two digits, and never long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (fragment) => {
      const masked = mask(fragment);
      expect(masked.length).toBeLessThanOrEqual(33);
      expect((masked.match(/\d/g) ?? []).length).toBeLessThanOrEqual(2);
      expect(/[a-z]{2}/i.test(masked)).toBe(false);
    }),
  );
});
