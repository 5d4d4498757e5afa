/**
 * A sorted word list as one string: per word a letter A–Z that says how many characters it shares with the word before, one
 * character with what is known of it, and the rest of the word. Readable in a diff, a third smaller than plain after gzip,
 * and exact, which a Bloom filter is not (one false name per thousand words is far too many).
 */

/** Capitals in a word are written as `^` and the small letter, because capitals mark where a word begins. */
export function packWords(words: ReadonlyMap<string, number>): string {
  let packed = "";
  let before = "";
  for (const word of [...words.keys()].sort()) {
    const plain = word.replace(/[A-Z]/g, (letter) => `^${letter.toLowerCase()}`);
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === plain[shared]) shared++;
    packed += String.fromCharCode(65 + shared) + String.fromCharCode(FIRST + (words.get(word) ?? 0)) + plain.slice(shared);
    before = plain;
  }
  return packed;
}

/** Reads a packed list back: every word with what is known of it. */
export function unpackWords(packed: string): Map<string, number> {
  const words = new Map<string, number>();
  unpackInto(words, packed, 0, packed.length, "");
  return words;
}

/**
 * A packed list that is unpacked as far as it is asked about: words that begin with the same two letters together. A mail of
 * a few lines touches a fifth of the lists, and unpacking is most of what the first look at a text costs.
 */
export class WordTable {
  private sections: Map<string, { from: number; to: number; before: string; words?: Map<string, number> }> | undefined;

  constructor(private readonly packed: string) {}

  /** What is known of a word; undefined when it is not in the list. */
  get(word: string): number | undefined {
    this.sections = this.sections ?? sectionsOf(this.packed);
    const section = this.sections.get(word.slice(0, 2));
    if (section === undefined) return undefined;
    if (section.words === undefined) {
      section.words = new Map<string, number>();
      unpackInto(section.words, this.packed, section.from, section.to, section.before);
    }
    return section.words.get(word);
  }
}

function unpackInto(words: Map<string, number>, packed: string, from: number, to: number, start: string): void {
  let before = start;
  for (let i = from; i < to; ) {
    const end = endOf(packed, i);
    before = before.slice(0, packed.charCodeAt(i) - 65) + packed.slice(i + 2, end);
    const word = before.indexOf("^") < 0 ? before : before.replace(/\^(.)/g, (_, letter: string) => letter.toUpperCase());
    words.set(word, packed.charCodeAt(i + 1) - FIRST);
    i = end;
  }
}

/** Where the words that begin with the same two letters stand. The list is sorted, so they stand together. */
function sectionsOf(packed: string) {
  const sections = new Map<string, { from: number; to: number; before: string }>();
  let open: { from: number; to: number; before: string } | undefined;
  let prefix = "";
  for (let i = 0; i < packed.length; ) {
    const shared = packed.charCodeAt(i) - 65;
    const end = endOf(packed, i);
    if (shared < 2) {
      const before = prefix.slice(0, shared);
      const next = (before + packed.slice(i + 2, Math.min(end, i + 4))).slice(0, 2);
      if (next !== prefix || open === undefined) {
        if (open) open.to = i;
        open = { from: i, to: packed.length, before };
        sections.set(next, open);
        prefix = next;
      }
    }
    i = end;
  }
  return sections;
}

/** Where the word that begins here ends. */
function endOf(packed: string, from: number): number {
  let end = from + 2;
  for (; end < packed.length; end++) {
    const code = packed.charCodeAt(end);
    if (code >= 65 && code <= 90) break;
  }
  return end;
}

/** The first character after the quotation mark, so that the packed text needs few escapes. */
const FIRST = 35;
