import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPassphrase, GENERATED_BITS, generatePassphrase, spell, strength } from "../../src/protect/passphrase.ts";
import { words } from "../../src/protect/words.ts";
import { protectText } from "../../src/texts/protect.ts";
import { ports } from "./ports.ts";

describe("the words", () => {
  test("there are enough for 64 bits, and none twice", () => {
    expect(new Set(words).size).toBe(words.length);
    expect(GENERATED_BITS).toBeGreaterThanOrEqual(64);
  });

  test.each(words.filter((_, i) => i % 40 === 0))("%s is short and plain", (word) => {
    expect(word).toMatch(/^[a-z]{4,9}$/);
  });

  test("no word sounds like another, as far as spelling tells: ei/ij, au/ou, d/t at the end, g/ch, double letters", () => {
    const sound = (word: string) =>
      word
        .replace(/ei|ij/g, "E")
        .replace(/au|ou/g, "O")
        .replace(/ch/g, "g")
        .replace(/d$/, "t")
        .replace(/b$/, "p")
        .replace(/v/g, "f")
        .replace(/z/g, "s")
        .replace(/(.)\1/g, "$1");
    const heard = new Map<string, string>();
    const alike: string[] = [];
    for (const word of words) {
      const other = heard.get(sound(word));
      if (other !== undefined) alike.push(`${word}/${other}`);
      heard.set(sound(word), word);
    }
    expect(alike).toEqual([]);
    expect(words.filter((word) => /ei|ij|au|ou/.test(word))).toEqual([]);
  });

  test("no word is another with one letter changed, so that a slip does not give a different word", () => {
    const seen = new Map<string, string>();
    const near: string[] = [];
    for (const word of words)
      for (let i = 0; i < word.length; i++) {
        const key = `${word.slice(0, i)}.${word.slice(i + 1)}`;
        if (seen.has(key)) near.push(`${word}/${seen.get(key)}`);
        seen.set(key, word);
      }
    expect(near).toEqual([]);
  });
});

describe("1,000 generated pass-phrases", () => {
  const phrases = Array.from({ length: 1000 }, () => generatePassphrase(ports.random));

  test("are all different, six words and two figures, and every one may be used", () => {
    expect(new Set(phrases).size).toBe(1000);
    for (const phrase of phrases) {
      expect(phrase).toMatch(/^([a-z]{4,9}-){6}\d\d$/);
      expect(checkPassphrase(phrase)).toMatchObject({ ok: true });
      expect(checkPassphrase(phrase).bits).toBeGreaterThanOrEqual(60);
    }
  });

  test("use every word about as often as any other", () => {
    const count = new Map<string, number>();
    for (const phrase of phrases) for (const word of phrase.split("-").slice(0, 6)) count.set(word, (count.get(word) ?? 0) + 1);
    const chi = words.reduce((sum, word) => sum + ((count.get(word) ?? 0) - 6000 / words.length) ** 2 / (6000 / words.length), 0);
    // Chi-square with n-1 degrees of freedom: mean n-1, deviation sqrt(2n). Seven deviations do not happen by chance.
    expect(Math.abs(chi - (words.length - 1))).toBeLessThan(7 * Math.sqrt(2 * words.length));
  });

  test("can be said: no word has four consonants in a row that Dutch does not know", () => {
    for (const phrase of phrases) expect(phrase).not.toMatch(/[bcdfghjklmnpqrstvwxz]{5}/);
  });
});

describe("a pass-phrase of one's own", () => {
  test.each(["fiets appel 7 wolken", "Zoë gaat naar Łódź", "mijn€wachtwoord!lang", "korenveld 🚲 hagelslag", "x9$Kq2!vLp"])(
    "%s may be used",
    (text) => {
      expect(checkPassphrase(text)).toMatchObject({ ok: true });
    },
  );

  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["x²y½ lang genoeg wachtwoord", "unstable"],
    ["wachtwoord… met drie puntjes", "unstable"],
    ["vaste\u00a0spatie in het wachtwoord", "unstable"],
    ["ﬁets met een ligatuur", "unstable"],
    ["onzichtbaar\u200bteken ergens", "unstable"],
    ["tab\tin het wachtwoord staat", "control"],
    ["half \ud83d teken in wachtwoord", "control"],
    ["richting\u202eomgedraaid wachtwoord", "control"],
    [`${"één ".repeat(50)}`, "too-long"],
    ["welkom01", "too-weak"],
    ["wachtwoord2024", "too-weak"],
    ["aaaaaaaaaaaaaaaa", "too-weak"],
    ["123456789", "too-weak"],
    ["Sem2011", "too-weak"],
  ] as const)("%j may not: %s", (text, reason) => {
    expect(checkPassphrase(text)).toMatchObject({ ok: false, reason });
    expect(protectText("nl", `passphrase.${reason}`)).not.toBe("");
    expect(protectText("en", `passphrase.${reason}`)).not.toBe("");
  });

  test("whatever is accepted is left alone by NFKC, as SASLprep asks, and fits in 127 bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        if (!checkPassphrase(text).ok) return;
        const composed = text.normalize("NFC");
        expect(composed.normalize("NFKC")).toBe(composed);
        expect(Buffer.byteLength(composed)).toBeLessThanOrEqual(127);
      }),
    );
  });

  test("more words are stronger, and the bar never counts a known word by its letters", () => {
    expect(strength("tulp")).toBeLessThan(strength("tulp molen"));
    expect(strength("korenveld")).toBeLessThan(11);
  });
});

test("the phone: every letter has its word, figures and capitals are said as such", () => {
  expect(spell("molen-Tulp-47")).toEqual([
    "molen: Maria, Otto, Lodewijk, Eduard, Nico",
    "Tulp: hoofdletter Theodoor, Utrecht, Lodewijk, Pieter",
    "47: 4, 7",
  ]);
});
