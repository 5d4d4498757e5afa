import { describe, expect, it } from "vitest";
import { detect } from "../src/detect.ts";
import { BREATH } from "../src/finding.ts";
import { differentWords, tokenize } from "../src/reading/tokens.ts";
import { read } from "../src/reading.ts";

const TEXT = "'t Is Noah's beurt: Noah, NOAH en noah gaan naar 's-Gravenzande (2B).\r\nNoah’s moeder belt om 10:15; Zoë belt terug.";

describe("tokens", () => {
  const tokens = tokenize(TEXT);

  it("are the text at their place", () => {
    for (const token of tokens) expect(TEXT.slice(token.start, token.end)).toBe(token.text);
  });

  it("share what is written alike, and only that", () => {
    const words = differentWords(tokens);
    expect(words.map(({ text }) => text)).toEqual([...new Set(tokens.map(({ text }) => text))]);
    for (const token of tokens) expect(words[token.word.id]).toBe(token.word);
  });

  it("stay apart when there are more words than the table began with", () => {
    const many = Array.from({ length: 9_000 }, (_, i) => `woord${i % 4_500}`);
    const cut = tokenize(many.join(" "));
    expect(cut.map(({ text }) => text)).toEqual(many);
    expect(differentWords(cut)).toHaveLength(4_500);
  });
});

describe("mentions", () => {
  const reading = read("Zij is niet  meer leerlingID 500mg.\nHet ziekenhuis belt niet meer.");

  it.each(["leerlingid", "0mg", "ziekenhuis", "het ziekenhuis", "niet meer", "zieken"])("%s stands there", (piece) =>
    expect(reading.mentions(piece)).toBe(true),
  );
  it.each(["is niet meer", "belt het", "huisarts"])("%s does not", (piece) => expect(reading.mentions(piece)).toBe(false));
});

describe("a pattern around its word", () => {
  const sentence = "Sem de Vries zit al weken thuis en dat is zwaar. ";
  const filler = "De les gaat over breuken en over procenten. ".repeat(40);
  const found = (text: string) => detect(text).filter(({ kind, sure }) => kind === "sensitive" && sure > BREATH);

  it("is found wherever it stands, each time once", () => {
    const text = `${sentence}${filler}${sentence}${sentence}${filler}${sentence}`;
    expect(found(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      Array(4).fill(sentence.slice(found(sentence)[0]?.start, found(sentence)[0]?.end)),
    );
  });

  it("has its right place behind a character that is longer in lower case", () => {
    const text = `İ ${filler}${sentence}`;
    expect(found(text).map(({ start }) => start)).toEqual([text.indexOf("Sem") + (found(sentence)[0]?.start ?? Number.NaN)]);
  });
});
