import { covered } from "../font/covered.data.ts";
import { joinsUnseen, shapeArabic } from "./arabic.ts";

const ranges = covered.split(" ").map((range): readonly [number, number] => {
  const [from = "", to = from] = range.split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
});
const has = (code: number): boolean => ranges.some(([from, to]) => code >= from && code <= to);

/** Steers how others are shown and is not seen itself: joiners, marks of direction, selectors of a variant, a hyphen that may be there. */
export const isUnseen = (code: number): boolean =>
  code === 0xad ||
  code === 0x34f ||
  code === 0x61c ||
  (code >= 0x180b && code <= 0x180e) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  (code >= 0xe0000 && code <= 0xe0fff);

/** A picture or a sign rather than a letter: without it a text can still be read. */
const isSign = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x2bff) ||
  (code >= 0x3000 && code <= 0x303f) ||
  (code >= 0xe000 && code <= 0xf8ff) ||
  (code >= 0x1f000 && code <= 0x1faff);

/** The letters of a text that we cannot draw as they should be, each once. Signs such as a thumb are not among them: they show as □. */
export function undrawable(text: string): string[] {
  const found = new Set<string>();
  for (const { text: letter, shape } of shapeArabic(Array.from(text.normalize("NFC")))) {
    const code = shape.codePointAt(0) as number;
    if (code <= 0x7e || isUnseen(code) || isSign(code) || (code >= 0x7f && code < 0xa0)) continue;
    if (!has(code) || joinsUnseen(code)) found.add(letter);
  }
  return Array.from(found);
}
