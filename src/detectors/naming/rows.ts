import type { Finding } from "../../finding.ts";
import { INFIX, NO_NAME } from "../../lexicon/cues.ts";
import { fold } from "../../lexicon/fold.ts";
import { isKnownPerson } from "../../lexicon/known-people.ts";
import type { Reading } from "../../reading.ts";
import { gradesOf } from "./parts.ts";

/** One line or cell that could be nothing but a name. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
}

const LONGEST_LINE = 60;
const WORD = /^[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][\wÀ-ɏḀ-ỿ'’-]*$/;

/**
 * Lines of capitals ("3 CORNELISSEN FLEUR") and first cells of rows ("Ilayda Er<tab>2x p.w."): where most of a list are plainly
 * names, the rest are names too, and a name is the whole line or cell.
 */
export function namesInRows(reading: Reading): Finding[] {
  const found: Finding[] = [];
  let items: Item[] = [];
  const close = () => {
    const known = items.filter((item) => item.known).length;
    if (items.length >= 3 && known * 2 >= items.length)
      for (const { start, end } of items) found.push({ kind: "name", start, end, sure: 0.82 });
    items = [];
  };
  let row = "";
  for (let at = 0; at < reading.lines.length; at++) {
    const line = reading.lines[at] as { start: number; end: number };
    const separator = reading.structure.rows.get(at);
    const shouted = separator === undefined ? capitalLine(reading, line.start, line.end) : undefined;
    const item =
      separator !== undefined
        ? firstCell(reading, line.start, line.end, separator)
        : (shouted ?? nameLine(reading, at, line.start, line.end) ?? initialsLine(reading, line.start, line.end));
    const kind =
      separator ?? (shouted === undefined ? (/\./.test(reading.text.slice(item?.start, item?.end)) ? "initials" : "lines") : "capitals");
    if (item === undefined) {
      // An empty line or one other line does not end a list of rows; a list of capitals ends at once.
      if (separator === undefined && line.end > line.start) close();
      continue;
    }
    if (kind !== row) close();
    row = kind;
    items.push(item);
  }
  close();
  return found;
}

function capitalLine(reading: Reading, from: number, to: number): Item | undefined {
  if (to - from > LONGEST_LINE || to - from < 5) return undefined;
  const text = reading.text.slice(from, to);
  const lead = /^[\s"'•*·-]*(?:\d{1,3}[.)]?\s+)?/.exec(text)?.[0].length ?? 0;
  const name = text.slice(lead).replace(/\s*(?:\([^)]{0,12}\))?\s*$/, "");
  if (/[a-zà-ÿ\d:]/.test(name)) return undefined;
  return itemFrom(name, from + lead);
}

/** "de Bruin Evi", "Gonzales Mateo": a line that is nothing but words of a name; a title of a book or a firm seldom is three times. */
function nameLine(reading: Reading, at: number, from: number, to: number): Item | undefined {
  if (to - from > LONGEST_LINE || to - from < 5 || reading.letter.has(at)) return undefined;
  const text = reading.text.slice(from, to);
  const lead = /^[\s"'•*·-]*(?:\d{1,3}[.)]?\s+)?/.exec(text)?.[0].length ?? 0;
  const name = text.slice(lead).replace(/\s+$/, "");
  if (/[\d:.,;/&()]/.test(name) || !/[a-zà-ÿ]/.test(name) || isKnownPerson(name)) return undefined;
  const words = name.split(" ");
  // Surname first, or it is found by itself: what is asked here is where the name begins and ends.
  const last = gradesOf(fold(words[words.length - 1] ?? ""));
  const clear = last.first === 2 && last.firstAmbiguous < 2;
  const head = fold(words[0] ?? "");
  const item = itemFrom(INFIX.has(head) ? name.replace(/^./, (c) => c.toUpperCase()) : name, from + lead);
  return item && { ...item, known: item.known && clear && gradesOf(head).first < 2 };
}

/** "Roelofs T. 6,7", "van den Berg A.J.": surname and initials, as lists of marks have it. */
function initialsLine(reading: Reading, from: number, to: number): Item | undefined {
  if (to - from > 120 || to - from < 4) return undefined;
  const match =
    /^([\s"'•*·-]*(?:\d{1,3}[.)]?\s+)?)((?:(?:van|de|den|der|ten|ter|el|al|'t) ){0,3}([A-ZÀ-ÖØ-Þ][a-zà-ɏ'-]{1,24})(?:-[A-ZÀ-Þ][a-zà-ɏ]{1,20})? (?:[A-Z]\.){1,4})(?:$|[\s,;])/.exec(
      reading.text.slice(from, Math.min(to, from + 80)),
    );
  if (match === null) return undefined;
  const start = from + (match[1] ?? "").length;
  const word = fold(match[3] ?? "");
  if (NO_NAME.has(word)) return undefined;
  return { start, end: start + (match[2] ?? "").length, known: gradesOf(word).last > 0 };
}

function firstCell(reading: Reading, from: number, to: number, separator: string): Item | undefined {
  const stop = reading.text.slice(from, Math.min(to, from + 80)).indexOf(separator);
  if (stop < 3 || reading.fieldAt(from) !== undefined) return undefined;
  const cell = reading.text.slice(from, from + stop);
  const lead = /^[\s"]*/.exec(cell)?.[0].length ?? 0;
  return itemFrom(cell.slice(lead).replace(/[\s"]+$/, ""), from + lead);
}

function itemFrom(name: string, start: number): Item | undefined {
  const words = name.split(/,? +/);
  if (words.length < 2 || words.length > 6) return undefined;
  let first = false;
  let last = false;
  for (const word of words) {
    const folded = fold(word);
    if (INFIX.has(folded)) continue;
    if (!WORD.test(word)) return undefined;
    const grades = gradesOf(folded);
    if (NO_NAME.has(folded) && grades.first === 0 && (!first || folded.length > 3)) return undefined;
    first = first || grades.first > 0;
    last = last || grades.last > 0;
  }
  if (!WORD.test(words[0] as string)) return undefined;
  return { start, end: start + name.length, known: first && (last || words.length > 1) };
}
