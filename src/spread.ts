import { BREATH, type Finding, type Kind } from "./finding.ts";
import { lastAtOrBefore, type Reading } from "./reading.ts";

/** What is told about a person, as opposed to what tells who it is. */
const ABOUT: ReadonlySet<Kind> = new Set<Kind>(["medical", "special-category", "sensitive"]);

/** Where one thing that is said of somebody ends and the next begins. */
const CUT =
  /[,;()–]|: |\s(?:en|maar|of|want|omdat|waardoor|waarbij|terwijl|sinds|nadat|zodat|dus|ook|als|dat|die|i\.v\.m\.|ivm|wegens|vanwege|door)(?=\s)/gi;
/** A part that begins so says what somebody does, has, is or may not: "gooit met spullen", "geen vrienden", "zwak in rekenen". */
const SAYS =
  /^(?:heeft|had|is|was|wordt|werd|krijgt|kreeg|kan|kon|mag|moet|moest|wil|wilde|durft|hoeft|zit|zat|gaat|ging|komt|kwam|doet|deed|zegt|slaapt|sliep|ligt|lag|loopt|liep|zoekt|ziet|geen|niet|nooit|nauwelijks|weinig|amper|slecht|moeilijk|snel|vaak|altijd|steeds|veel|erg|zeer|te|zwak|zwakke|laag|lage|korte?|beperkte?|onvoldoende|weer|al|nog|meer|zich|zijn|haar|hun|moeder|vader|ouders|[a-zà-ÿ]{3,}[^aeiou\s]t|[a-zà-ÿ]{2,}(?:aa|ee|oo|ie|oe|ui|ij)[a-z]?t)\s+\S/;
/** Dates, classes, times and places of the school: no news about anybody. */
const PLAIN =
  /^(?:(?:op|om|van|vanaf|tot|in|uit|per) )?(?:ma|di|wo|do|vr|maandag|dinsdag|woensdag|donderdag|vrijdag|klas|lokaal|groep|mentor|groet\w*|mvg|graag|\d[\w.:/-]*)(?: [\w.:/-]+){0,2}$/i;
const LONGEST = 70;
/** So many parts with commas are a list, in which every part is of one sort. */
const LIST = 3;

/**
 * What is said in one breath with something about health, home or belief is about the same person: "heeft astma, hoest veel en
 * slaapt slecht". A list of words knows the first and not always the others. Never a reason by itself: it takes a finding in
 * the same sentence, and counts no more than a weak word does, only near a person.
 */
export function spread(reading: Reading, findings: readonly Finding[]): Finding[] {
  const { text } = reading;
  const added: Finding[] = [];
  let done = 0;
  for (let f = 0; f < findings.length; f++) {
    const finding = findings[f] as Finding;
    if (!ABOUT.has(finding.kind) || finding.start < done) continue;
    const [from, to] = sentence(text, finding.start, done);
    done = to;
    const parts = cut(text, from, to);
    const list = parts.filter(({ comma }) => comma).length + 1 >= LIST;
    for (const { start, end } of parts) {
      const words = text.slice(start, end);
      if (words.length > LONGEST || words.length < 4 || !(SAYS.test(words) || (list && /^[a-zà-ÿ]/.test(words))) || PLAIN.test(words))
        continue;
      const next = findings[lastAtOrBefore(findings, end - 1)];
      if (next !== undefined && next.end > start) continue;
      added.push({ kind: finding.kind, start, end, sure: BREATH });
    }
  }
  return added;
}

/** The sentence around an offset, no further back than where the last one ended, and never more than a few lines of it. */
function sentence(text: string, at: number, floor: number): [number, number] {
  const before = text.slice(Math.max(floor, at - 240), at);
  const back = Math.max(...[". ", "! ", "? ", "\n"].map((end) => before.lastIndexOf(end)));
  const after = text.slice(at, at + 240);
  const stop = /\n|[.!?](?:\s|$)/.exec(after);
  const from = at - before.length + (back < 0 ? 0 : back + 1);
  return [from, at + (stop ? stop.index : after.length)];
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly comma: boolean;
}

function cut(text: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  const sentence = text.slice(from, to);
  let at = 0;
  CUT.lastIndex = 0;
  const add = (end: number, comma: boolean) => {
    const raw = sentence.slice(at, end);
    const words = raw.trim();
    const start = from + at + raw.indexOf(words);
    if (words !== "") parts.push({ start, end: start + words.length, comma });
  };
  for (let m = CUT.exec(sentence); m; m = CUT.exec(sentence)) {
    add(m.index, m[0] === ",");
    at = m.index + m[0].length;
  }
  add(sentence.length, false);
  return parts;
}
