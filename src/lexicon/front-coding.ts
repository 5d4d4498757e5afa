/**
 * A word list as one string: words with the same first letters are a section on a line of its own, sorted; per word a letter
 * A–Z that says how many characters it shares with the word before, one character with what is known of it, and the rest of
 * the word. Readable in a diff, a third smaller than plain after gzip, and exact, which a Bloom filter is not (one false name
 * per thousand words is far too many). A section is unpacked when it is first asked about: unpacking all lists would be most
 * of what the first look at a text costs.
 */

/** So many first letters choose the section, for lists that are asked for whole words. */
const SECTION = 3;

/** Where a word is kept: under the first letters of its first part, so that phrases are found by their first word. */
function sectionOf(word: string, letters: number): string {
  for (let i = 1; i < letters && i < word.length; i++) if (word.charAt(i) === " " || word.charAt(i) === "-") return word.slice(0, i);
  return word.slice(0, letters);
}

/**
 * Capitals in a word are written as `^` and the small letter, because capitals mark where a word begins. Such a list must be
 * one section (`letters` 0), because sections are found by the letters as they are written.
 */
export function packWords(words: ReadonlyMap<string, number>, letters = SECTION): string {
  const sections = new Map<string, string>();
  let before = "";
  for (const word of [...words.keys()].sort((a, b) => compare(sectionOf(a, letters), sectionOf(b, letters)) || compare(a, b))) {
    const section = sectionOf(word, letters);
    if (letters > 0 && /[A-Z]/.test(word)) throw new Error(`a capital in a list of sections: ${word}`);
    const plain = word.replace(/[A-Z]/g, (letter) => `^${letter.toLowerCase()}`);
    let shared = 0;
    if (sections.has(section)) while (shared < 25 && shared < before.length && before[shared] === plain[shared]) shared++;
    const entry = String.fromCharCode(65 + shared) + String.fromCharCode(FIRST + (words.get(word) ?? 0)) + plain.slice(shared);
    sections.set(section, (sections.get(section) ?? "") + entry);
    before = plain;
  }
  return [...sections.values()].join("\n");
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Calls back with every word of a packed list or section, in its order, and what is known of it. */
export function eachWord(packed: string, use: (word: string, known: number) => void): void {
  let before = "";
  for (let i = 0; i < packed.length; ) {
    let end = i + 2;
    for (; end < packed.length; end++) {
      const code = packed.charCodeAt(end);
      if (isCapital(code) || code === NEWLINE) break;
    }
    before = before.slice(0, packed.charCodeAt(i) - 65) + packed.slice(i + 2, end);
    use(written(before), packed.charCodeAt(i + 1) - FIRST);
    i = packed.charCodeAt(end) === NEWLINE ? end + 1 : end;
  }
}

const written = (plain: string): string =>
  plain.indexOf("^") < 0 ? plain : plain.replace(/\^(.)/g, (_, letter: string) => letter.toUpperCase());

/** A packed list that is unpacked section by section, as far as it is asked about. `enter` says under which key a word is found, and as what. */
export class LazyTable<V> {
  private readonly sections = new Map<string, Map<string, V>>();
  /** Answers given before; a text asks the same few thousand words over and over. Emptied when it grows, because its keys come from texts. */
  private readonly answers = new Map<string, V | null>();

  constructor(
    private readonly packed: string,
    private readonly enter: (into: Map<string, V>, word: string, known: number) => void,
    private readonly letters = SECTION,
  ) {}

  /** What is kept under a key; undefined when there is nothing. */
  get(key: string): V | undefined {
    const before = this.answers.get(key);
    if (before !== undefined) return before ?? undefined;
    const answer = this.ask(key);
    if (this.answers.size >= ANSWERS) this.answers.clear();
    this.answers.set(key, answer ?? null);
    return answer;
  }

  private ask(key: string): V | undefined {
    const name = sectionOf(key, this.letters);
    let section = this.sections.get(name);
    if (section === undefined) {
      section = new Map<string, V>();
      const into = section;
      eachWord(this.find(name), (word, known) => this.enter(into, word, known));
      this.sections.set(name, section);
    }
    return section.get(key);
  }

  /** The section of this name, found by halving: cutting a list of thousands of sections would take longer than most texts need. */
  private find(name: string): string {
    const { packed, letters } = this;
    if (letters === 0) return packed;
    let low = 0;
    let high = packed.length;
    while (low < high) {
      const start = packed.lastIndexOf("\n", Math.floor((low + high) / 2) - 1) + 1;
      const end = packed.indexOf("\n", start);
      const next = end < 0 ? packed.length : end;
      const order = this.compareStart(start + 2, next, name);
      if (order === 0) return packed.slice(start, next);
      if (order < 0) low = next + 1;
      else high = start - 1;
    }
    return "";
  }

  /** Is the section whose first word begins here before (<0) or after (>0) this one? */
  private compareStart(at: number, end: number, name: string): number {
    for (let i = 0; i < this.letters; i++) {
      const code = at + i < end ? this.packed.charCodeAt(at + i) : 0;
      const here = isCapital(code) || (i > 0 && (code === SPACE || code === HYPHEN)) ? 0 : code;
      const there = i < name.length ? name.charCodeAt(i) : 0;
      if (here !== there || here === 0) return here - there;
    }
    return 0;
  }
}

/** A packed list of words that answers what is known of each. */
export class WordTable extends LazyTable<number> {
  constructor(packed: string) {
    super(packed, (into, word, known) => void into.set(word, known));
  }
}

const ANSWERS = 8_000;
/** The first character after the quotation mark, so that the packed text needs few escapes. */
const FIRST = 35;
const NEWLINE = 10;
const SPACE = 32;
const HYPHEN = 45;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
