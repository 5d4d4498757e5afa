/** Letters with the code of their first shape and how many they have: 2 join only to the right, 4 to both sides (Unicode, presentation forms). */
const SHAPES =
  "621 fe80 1,622 fe81 2,623 fe83 2,624 fe85 2,625 fe87 2,626 fe89 4,627 fe8d 2,628 fe8f 4,629 fe93 2,62a fe95 4,62b fe99 4,62c fe9d 4,62d fea1 4,62e fea5 4,62f fea9 2,630 feab 2,631 fead 2,632 feaf 2,633 feb1 4,634 feb5 4,635 feb9 4,636 febd 4,637 fec1 4,638 fec5 4,639 fec9 4,63a fecd 4,641 fed1 4,642 fed5 4,643 fed9 4,644 fedd 4,645 fee1 4,646 fee5 4,647 fee9 4,648 feed 2,649 feef 2,64a fef1 4,671 fb50 2,679 fb66 4,67a fb5e 4,67b fb52 4,67e fb56 4,67f fb62 4,680 fb5a 4,683 fb76 4,684 fb72 4,686 fb7a 4,687 fb7e 4,688 fb88 2,68c fb84 2,68d fb82 2,68e fb86 2,691 fb8c 2,698 fb8a 2,6a4 fb6a 4,6a6 fb6e 4,6a9 fb8e 4,6ad fbd3 4,6af fb92 4,6b1 fb9a 4,6b3 fb96 4,6ba fb9e 2,6bb fba0 4,6be fbaa 4,6c0 fba4 2,6c1 fba6 4,6c5 fbe0 2,6c6 fbd9 2,6c7 fbd7 2,6c8 fbdb 2,6c9 fbe2 2,6cb fbde 2,6cc fbfc 4,6d0 fbe4 4,6d2 fbae 2,6d3 fbb0 2";
const shapes = new Map(
  SHAPES.split(",").map((entry): [number, { first: number; count: number }] => {
    const [letter = "0", first = "0", count = "1"] = entry.split(" ");
    return [Number.parseInt(letter, 16), { first: Number.parseInt(first, 16), count: Number(count) }];
  }),
);
/** Lam with an alef behind it is one shape. */
const LAM = 0x644;
const LAM_ALEF: Readonly<Record<number, number>> = { 1570: 0xfef5, 1571: 0xfef7, 1573: 0xfef9, 1575: 0xfefb };
const TATWEEL = 0x640;
/** Joins what stands beside it, and is not seen. */
const JOINER = 0x200d;

/**
 * Is this a letter that joins, without shapes of its own in Unicode? A font keeps those where only a shaping engine finds them; drawn loose it would be
 * wrong. Pashto, Sorani and others have some.
 */
export const joinsUnseen = (code: number): boolean =>
  ((code >= 0x620 && code <= 0x64a && code !== TATWEEL) || (code >= 0x66e && code <= 0x6ff) || (code >= 0x750 && code <= 0x8b4)) &&
  !shapes.has(code) &&
  code !== 0x670 &&
  // Marks, signs and figures.
  !((code >= 0x6d4 && code <= 0x6ed && code !== 0x6d5) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0x780 && code < 0x8a0));

const isMark = (code: number | undefined): boolean => code !== undefined && ((code >= 0x64b && code <= 0x65f) || code === 0x670);

/** A character, or two that are one, with the shape it has between its neighbours. */
export interface Shaped {
  readonly text: string;
  readonly shape: string;
}

/** Gives Arabic letters the shape that joins them; other characters stay themselves. */
export function shapeArabic(characters: readonly string[]): Shaped[] {
  const codes = characters.map((character) => character.codePointAt(0) as number);
  const neighbour = (from: number, step: 1 | -1): number | undefined => {
    let i = from + step;
    while (isMark(codes[i])) i += step;
    return codes[i];
  };
  const joinsNext = (code: number | undefined): boolean =>
    code === TATWEEL || code === JOINER || (code !== undefined && shapes.get(code)?.count === 4);
  const joinsPrevious = (code: number | undefined): boolean =>
    code === TATWEEL || code === JOINER || (code !== undefined && (shapes.get(code)?.count ?? 1) > 1);
  const out: Shaped[] = [];
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    const text = characters[i] as string;
    const own = shapes.get(code);
    if (own === undefined) {
      out.push({ text, shape: text });
      continue;
    }
    const before = joinsNext(neighbour(i, -1)) && own.count > 1;
    const next = codes[i + 1];
    const ligature = code === LAM && next !== undefined ? LAM_ALEF[next] : undefined;
    if (ligature !== undefined) {
      out.push({ text: text + characters[i + 1], shape: String.fromCharCode(ligature + (before ? 1 : 0)) });
      i++;
      continue;
    }
    const after = own.count === 4 && joinsPrevious(neighbour(i, 1));
    out.push({ text, shape: String.fromCharCode(own.first + (before ? (after ? 3 : 1) : after ? 2 : 0)) });
  }
  return out;
}
