import { Refused } from "./refused.ts";

/** A name such as `/Type`, decoded, without its slash. */
export class Name {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

/** The bytes of a string, decoded. */
export class Text {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** A reference to another object. */
export class Ref {
  readonly num: number;
  readonly gen: number;
  constructor(num: number, gen: number) {
    this.num = num;
    this.gen = gen;
  }
}

/** A word that is no value: an operator, `endobj`, `stream`. */
export class Keyword {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

export type Dict = Map<string, Value>;
export type Value = null | boolean | number | Name | Text | Ref | Value[] | Dict;

const SPACE = 1;
const DELIMITER = 2;
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = SPACE;
for (const sign of "()<>[]{}/%") kinds[sign.charCodeAt(0)] = DELIMITER;

/** Deeper nesting than this overflows readers, and no real file has it. */
const DEEPEST = 500;

/** Where strings, comments and the values of the outermost dictionary stand. */
export interface Marks {
  readonly strings: (Span & { text: Text })[];
  readonly comments: Span[];
  readonly values: (Span & { key: string })[];
}

/** Where something stands in the bytes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads PDF syntax (ISO 32000-2, 7.2–7.3) strictly: whatever readers would have to repair is refused.
 * While `marks` is set it also notes where strings, comments and the values of the outermost dictionary stand, so that an object can be
 * copied as it is except for those.
 */
export class Syntax {
  readonly bytes: Uint8Array;
  readonly end: number;
  at: number;
  marks: Marks | undefined;
  /** While set: collects the numbers from `size` on that are referred to, though no such object can be there. */
  beyond: { readonly size: number; readonly numbers: Set<number> } | undefined;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** Begins to note where things stand, from here on. The lists are used again for every object: a file has tens of thousands. */
  mark(): void {
    if (this.marks === undefined) this.marks = { strings: [], comments: [], values: [] };
    else {
      this.marks.strings.length = 0;
      this.marks.comments.length = 0;
      this.marks.values.length = 0;
    }
  }

  refuse(what: string): Refused {
    return new Refused("damaged", `${what} at ${this.at}`);
  }

  /** Passes white space and comments. */
  space(): void {
    const { bytes, end } = this;
    let at = this.at;
    for (;;) {
      while (at < end && kinds[bytes[at] as number] === SPACE) at++;
      if (at >= end || bytes[at] !== 37) break;
      const start = at;
      while (at < end && bytes[at] !== 10 && bytes[at] !== 13) at++;
      this.marks?.comments.push({ start, end: at });
    }
    this.at = at;
  }

  /** The word at the current place, without passing it; empty at a delimiter. */
  private wordEnd(): number {
    let end = this.at;
    while (end < this.end && kinds[this.bytes[end] as number] === 0) end++;
    return end;
  }

  /** Passes this keyword, if it stands here. */
  take(keyword: string): boolean {
    this.space();
    for (let i = 0; i < keyword.length; i++) if (this.bytes[this.at + i] !== keyword.charCodeAt(i)) return false;
    const after = this.at + keyword.length;
    if (after > this.end || (after < this.end && kinds[this.bytes[after] as number] === 0)) return false;
    this.at = after;
    return true;
  }

  /** A whole number without sign, if one stands here. */
  integer(): number | undefined {
    this.space();
    let at = this.at;
    let number = 0;
    while (at < this.end) {
      const digit = (this.bytes[at] as number) - 48;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
      at++;
    }
    if (at === this.at || at - this.at > 15 || (at < this.end && kinds[this.bytes[at] as number] === 0)) return undefined;
    this.at = at;
    return number;
  }

  /** The value that stands here; operators and the like are refused. */
  value(depth = 0): Value {
    const token = this.token(depth);
    if (token instanceof Keyword) throw this.refuse(`"${token.value.slice(0, 20)}" is no value`);
    return token;
  }

  /** The value or keyword that stands here. */
  token(depth = 0): Value | Keyword {
    this.space();
    if (this.at >= this.end) throw this.refuse("unexpected end");
    if (depth > DEEPEST) throw new Refused("unusual", "nested too deeply");
    const code = this.bytes[this.at] as number;
    switch (code) {
      case 47:
        return this.name();
      case 40: {
        const start = this.at;
        const text = new Text(this.literal());
        this.marks?.strings.push({ start, end: this.at, text });
        return text;
      }
      case 60: {
        if (this.bytes[this.at + 1] === 60) return this.dict(depth);
        const start = this.at;
        const text = new Text(this.hex());
        this.marks?.strings.push({ start, end: this.at, text });
        return text;
      }
      case 91: {
        this.at++;
        const list: Value[] = [];
        for (;;) {
          this.space();
          if (this.bytes[this.at] === 93 && this.at < this.end) break;
          list.push(this.value(depth + 1));
        }
        this.at++;
        return list;
      }
      default:
        return this.word(code);
    }
  }

  /** Passes the value that stands here, as strictly as {@link value} but without making anything of it. */
  skip(depth = 0): void {
    const { bytes } = this;
    this.space();
    if (this.at >= this.end) throw this.refuse("unexpected end");
    if (depth > DEEPEST) throw new Refused("unusual", "nested too deeply");
    const code = bytes[this.at] as number;
    if (code === 47) {
      this.at++;
      this.at = this.wordEnd();
    } else if (code === 40) this.literalEnd();
    else if (code === 60 && bytes[this.at + 1] === 60) {
      this.at += 2;
      for (;;) {
        this.space();
        const next = this.at < this.end ? bytes[this.at] : undefined;
        if (next === 62 && bytes[this.at + 1] === 62) break;
        if (next !== 47) throw this.refuse("a dictionary key is no name");
        this.at++;
        this.at = this.wordEnd();
        this.skip(depth + 1);
      }
      this.at += 2;
    } else if (code === 60) this.hex();
    else if (code === 91) {
      this.at++;
      for (;;) {
        this.space();
        if (bytes[this.at] === 93 && this.at < this.end) break;
        this.skip(depth + 1);
      }
      this.at++;
    } else this.skipWord(code);
  }

  private skipWord(code: number): void {
    if (code >= 48 && code <= 57) {
      const start = this.at;
      const whole = this.integer();
      if (whole !== undefined) {
        const end = this.at;
        if (this.integer() === undefined || !this.take("R")) this.at = end;
        else this.refers(whole);
        return;
      }
      this.at = start;
    }
    const word = this.word(code);
    if (word instanceof Keyword) throw this.refuse(`"${word.value.slice(0, 20)}" is no value`);
  }

  private dict(depth: number): Dict {
    this.at += 2;
    const dict: Dict = new Map();
    for (;;) {
      this.space();
      const code = this.at < this.end ? this.bytes[this.at] : undefined;
      if (code === 62 && this.bytes[this.at + 1] === 62) break;
      if (code !== 47) throw this.refuse("a dictionary key is no name");
      const key = this.name().value;
      this.space();
      const start = this.at;
      const value = this.value(depth + 1);
      if (depth === 0 && this.marks !== undefined) {
        this.marks.values.push({ key, start, end: this.at });
        if (dict.has(key)) throw new Refused("unusual", `key ${key} twice`);
      }
      dict.set(key, value);
    }
    this.at += 2;
    return dict;
  }

  private name(): Name {
    this.at++;
    const end = this.wordEnd();
    let value = "";
    for (let i = this.at; i < end; i++) {
      let code = this.bytes[i] as number;
      if (code === 35) {
        const high = digit(this.bytes[i + 1]);
        const low = digit(this.bytes[i + 2]);
        if (high >= 0 && low >= 0 && i + 2 < end) {
          code = high * 16 + low;
          i += 2;
        }
      }
      value += String.fromCharCode(code);
    }
    this.at = end;
    return new Name(value);
  }

  private word(code: number): Value | Keyword {
    const start = this.at;
    const end = this.wordEnd();
    if (end === start) throw this.refuse(`unexpected "${String.fromCharCode(code)}"`);
    if ((code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46) {
      const number = this.number(start, end);
      this.at = end;
      if (code < 48 || !Number.isInteger(number)) return number;
      const gen = this.integer();
      if (gen !== undefined && this.take("R")) {
        this.refers(number);
        return new Ref(number, gen);
      }
      this.at = end;
      return number;
    }
    this.at = end;
    const word = latin1(this.bytes, start, end);
    if (word === "true") return true;
    if (word === "false") return false;
    if (word === "null") return null;
    return new Keyword(word);
  }

  private refers(num: number): void {
    if (this.beyond !== undefined && num >= this.beyond.size) this.beyond.numbers.add(num);
  }

  private number(start: number, end: number): number {
    let at = start;
    const sign = this.bytes[at];
    if (sign === 43 || sign === 45) at++;
    let number = 0;
    let scale = 0;
    let digits = 0;
    for (; at < end; at++) {
      const code = this.bytes[at] as number;
      if (code === 46 && scale === 0) scale = 1;
      else if (code >= 48 && code <= 57) {
        digits++;
        if (scale > 0) {
          scale /= 10;
          number += (code - 48) * scale;
        } else number = number * 10 + code - 48;
      } else throw this.refuse("a number that is none");
    }
    if (digits === 0) throw this.refuse("a number without digits");
    return sign === 45 ? -number : number;
  }

  /** Passes `(…)`; says whether its bytes are what stands there. */
  private literalEnd(): boolean {
    const { bytes, end } = this;
    let depth = 0;
    let plain = true;
    let at = this.at;
    for (; at < end; at++) {
      const code = bytes[at];
      if (code === 92) {
        plain = false;
        at++;
      } else if (code === 13) plain = false;
      else if (code === 40) depth++;
      else if (code === 41 && --depth === 0) break;
    }
    if (at >= end) throw this.refuse("a string without end");
    this.at = at + 1;
    return plain;
  }

  /** `(…)`: 7.3.4.2. An end of line is LF, whatever it was; a backslash before it takes it away. */
  private literal(): Uint8Array {
    const { bytes } = this;
    const start = this.at + 1;
    const plain = this.literalEnd();
    const at = this.at - 1;
    if (plain) return bytes.subarray(start, at);
    const out = new Uint8Array(at - start);
    let filled = 0;
    for (let i = start; i < at; i++) {
      let code = bytes[i] as number;
      if (code === 13) {
        if (bytes[i + 1] === 10) i++;
        code = 10;
      } else if (code === 92) {
        code = bytes[++i] as number;
        if (code === 13 || code === 10) {
          if (code === 13 && bytes[i + 1] === 10) i++;
          continue;
        }
        if (code >= 48 && code <= 55) {
          let octal = code - 48;
          for (let n = 0; n < 2; n++) {
            const next = bytes[i + 1] as number;
            if (next < 48 || next > 55 || i + 1 >= at) break;
            octal = octal * 8 + next - 48;
            i++;
          }
          code = octal & 255;
        } else code = ESCAPES[code] ?? code;
      }
      out[filled++] = code;
    }
    return out.subarray(0, filled);
  }

  /** `<…>`: 7.3.4.3. */
  private hex(): Uint8Array {
    const start = ++this.at;
    let at = start;
    while (at < this.end && this.bytes[at] !== 62) at++;
    if (at >= this.end) throw this.refuse("a string without end");
    const out = new Uint8Array((at - start + 1) >> 1);
    let filled = 0;
    let high = -1;
    for (let i = start; i < at; i++) {
      const value = digit(this.bytes[i]);
      if (value < 0) {
        if (kinds[this.bytes[i] as number] !== SPACE) throw this.refuse("a hexadecimal string with something else in it");
      } else if (high < 0) high = value;
      else {
        out[filled++] = high * 16 + value;
        high = -1;
      }
    }
    if (high >= 0) out[filled++] = high * 16;
    this.at = at + 1;
    return out.subarray(0, filled);
  }
}

const ESCAPES: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 };

function digit(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** Bytes as text, one character each. */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = "";
  for (let at = from; at < to; at += 8192)
    text += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(to, at + 8192)) as unknown as number[]);
  return text;
}

/** Text of characters below 256 as bytes, one each. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Where this ASCII text stands first in the bytes from `from` on and wholly before `to`; -1 when nowhere. */
export function indexOf(bytes: Uint8Array, text: string, from = 0, to = bytes.length): number {
  const first = text.charCodeAt(0);
  const last = Math.min(to, bytes.length) - text.length;
  for (let at = from; at <= last; ) {
    const found = bytes.indexOf(first, at);
    if (found < 0 || found > last) return -1;
    let i = 1;
    while (i < text.length && bytes[found + i] === text.charCodeAt(i)) i++;
    if (i === text.length) return found;
    at = found + 1;
  }
  return -1;
}

/** Where this ASCII text stands last in the bytes, searching back from `to` no further than `from`; -1 when nowhere. */
export function lastIndexOf(bytes: Uint8Array, text: string, from = 0, to = bytes.length): number {
  for (let at = Math.min(to, bytes.length) - text.length; at >= from; at--) {
    let i = 0;
    while (i < text.length && bytes[at + i] === text.charCodeAt(i)) i++;
    if (i === text.length) return at;
  }
  return -1;
}
