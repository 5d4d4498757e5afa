/** Which way characters are read (UAX #9), in as much detail as names and sentences in a mail need. */
type Kind = "L" | "R" | "AL" | "EN" | "AN" | "sign" | "mark" | "neutral";

function kindOf(character: string): Kind {
  const code = character.codePointAt(0) as number;
  if (code >= 0x30 && code <= 0x39) return "EN";
  if (code < 0x41)
    return code === 0x2b || (code >= 0x2c && code <= 0x2f) || code === 0x3a || (code >= 0x23 && code <= 0x25) ? "sign" : "neutral";
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x591 && code <= 0x5bd) || (code >= 0x64b && code <= 0x65f) || code === 0x670)
    return "mark";
  if (code >= 0x660 && code <= 0x669) return "AN";
  if (code >= 0x6f0 && code <= 0x6f9) return "EN";
  if ((code >= 0x590 && code <= 0x5ff) || (code >= 0xfb1d && code <= 0xfb4f)) return "R";
  if (
    (code >= 0x600 && code <= 0x7bf) ||
    (code >= 0x8a0 && code <= 0x8ff) ||
    (code >= 0xfb50 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfeff)
  )
    return "AL";
  if (code < 0xc0)
    return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0xaa || code === 0xb5 || code === 0xba
      ? "L"
      : "neutral";
  return code >= 0x2000 && code <= 0x2bff ? "neutral" : "L";
}

/** Is there anything that is read from right to left? */
export const hasRightToLeft = (text: string): boolean => /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text);

/** The level of each character of a paragraph: even ones are read from left to right, odd ones from right to left. */
export function levels(characters: readonly string[]): { base: 0 | 1; levels: number[] } {
  const kinds = characters.map(kindOf);
  const first = kinds.find((kind) => kind === "L" || kind === "R" || kind === "AL");
  const base = first === "R" || first === "AL" ? 1 : 0;
  const outer: Kind = base === 1 ? "R" : "L";

  // Marks go with their letter; a number after Arabic letters is an Arabic number, one after Latin letters goes with them.
  let strong: Kind = outer;
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === "mark") kinds[i] = kinds[i - 1] ?? outer;
    const kind = kinds[i] as Kind;
    if (kind === "L" || kind === "R" || kind === "AL") strong = kind;
    else if (kind === "EN") kinds[i] = strong === "AL" ? "AN" : strong === "L" ? "L" : "EN";
  }
  // Signs between figures belong to the number.
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== "sign") continue;
    const before = kinds[i - 1];
    const after = kinds[i + 1];
    kinds[i] = before === after && (before === "EN" || before === "AN") ? before : "neutral";
  }
  pairBrackets(characters, kinds, outer);
  // What has no direction takes that of both its neighbours, or that of the paragraph.
  const side = (kind: Kind | undefined): Kind => (kind === undefined ? outer : kind === "L" ? "L" : "R");
  for (let i = 0; i < kinds.length; ) {
    if (kinds[i] !== "neutral") {
      i++;
      continue;
    }
    let end = i;
    while (end < kinds.length && kinds[end] === "neutral") end++;
    const before = side(kinds[i - 1]);
    const direction = before === side(kinds[end]) ? before : outer;
    kinds.fill(direction, i, end);
    i = end;
  }
  return {
    base,
    levels: kinds.map((kind) => (kind === "L" ? (base === 0 ? 0 : 2) : kind === "EN" || kind === "AN" ? 2 : 1)),
  };
}

/** Brackets go together: with the paragraph, unless all that is in them, and what stands before, is read the other way (UAX #9, N0). */
function pairBrackets(characters: readonly string[], kinds: Kind[], outer: Kind): void {
  const side = (kind: Kind | undefined): Kind | undefined =>
    kind === "L" ? "L" : kind === "R" || kind === "AL" || kind === "EN" || kind === "AN" ? "R" : undefined;
  const open: number[] = [];
  characters.forEach((character, i) => {
    if (/^[([{]$/.test(character)) open.push(i);
    if (!/^[)\]}]$/.test(character)) return;
    const start = open.pop();
    if (start === undefined || mirrored(characters[start] as string) !== character) return;
    const inside = kinds.slice(start + 1, i).map(side);
    if (inside.every((kind) => kind === undefined)) return;
    let before = outer;
    for (let k = start - 1; k >= 0; k--) {
      const kind = side(kinds[k]);
      if (kind === undefined) continue;
      before = kind;
      break;
    }
    const other: Kind = outer === "L" ? "R" : "L";
    const direction = inside.indexOf(outer) >= 0 || before !== other ? outer : other;
    kinds[start] = direction;
    kinds[i] = direction;
  });
}

/** The order in which a line is shown, from left to right. */
export function visualOrder(line: readonly number[]): number[] {
  const order = line.map((_, i) => i);
  const highest = Math.max(0, ...line);
  for (let level = highest; level >= 1; level--) {
    for (let i = 0; i < order.length; ) {
      if ((line[i] as number) < level) {
        i++;
        continue;
      }
      let end = i;
      while (end < order.length && (line[end] as number) >= level) end++;
      const part = order.slice(i, end).reverse();
      for (let k = i; k < end; k++) order[k] = part[k - i] as number;
      i = end;
    }
  }
  return order;
}

const MIRRORS = "()[]{}<>«»‹›";

/** A bracket read from right to left shows the other way round. */
export function mirrored(character: string): string {
  const at = MIRRORS.indexOf(character);
  return at < 0 ? character : MIRRORS.charAt(at ^ 1);
}
