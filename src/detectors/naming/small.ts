import { COLLEAGUE, CORRESPONDENT } from "../../finding.ts";
import { INFIX, NO_NAME, SALUTATION } from "../../lexicon/cues.ts";
import { fold } from "../../lexicon/fold.ts";
import { nameFolded } from "../../lexicon/names.ts";
import { isOrdinary } from "../../lexicon/words.ts";
import type { Token } from "../../reading/tokens.ts";
import type { Reading } from "../../reading.ts";
import { roleAfter, roleBefore } from "./context.ts";
import type { Named, Phrase } from "./phrase.ts";

/** Longer texts are written with capitals; looking every small word up there would cost more than it finds. */
const LONGEST = 20_000;

/**
 * Names without a capital, as in chat and hasty notes ("sem heeft daan geslagen"). Only where the text itself is careless
 * with capitals, or right behind a word that announces a name ("leerling sem"); only first names that are no word at all.
 */
export function smallNames(reading: Reading): Named[] {
  const { tokens, text } = reading;
  if (text.length > LONGEST) return [];
  const found: Named[] = [];
  const careless = isCareless(reading);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.caps !== 0 || token.kind !== "word" || token.text.length < 2) continue;
    const folded = fold(token.text).replace(/'s$/, "");
    const { first, firstAmbiguous } = nameFolded(folded);
    if (isGreeted(tokens, i, folded)) {
      const phrase: Phrase = {
        start: token.start,
        end: token.end,
        from: i,
        next: i + 1,
        shape: "first",
        listed: 1,
        firsts: [folded],
        lasts: [],
        known: false,
      };
      found.push({ phrase, role: "correspondent", sure: CORRESPONDENT });
      continue;
    }
    if (first < 2 || firstAmbiguous > 0 || isOrdinary(folded) || NO_NAME.has(folded) || NOT_SMALL.has(folded)) continue;
    const end = token.start + (/['’]s$/.test(token.text) ? token.text.length - 2 : token.text.length);
    if (/[@._\\/-]/.test(text.charAt(end)) && /\w/.test(text.charAt(end + 1))) continue;
    if (/[@._\\/-]/.test(text.charAt(token.start - 1))) continue;
    // "len(cijfers)": a function.
    if (text.charAt(end) === "(") continue;
    // "terug te keren"
    if (tokens[i - 1]?.text === "te") continue;
    const before = roleBefore(reading, i);
    const { next, lasts } = smallSurname(tokens, i + 1, text);
    const after = roleAfter(reading, lasts.length > 0 ? (tokens[next - 1] as Token).end : end);
    const close = before.from < i && i - before.from <= 2 && before.role !== "organisation" && before.role !== "public";
    if (!(careless && folded.length > 2) && !close && after !== "pupil" && !ofSomebody(tokens, i)) continue;
    const role = after === "pupil" ? after : close ? before.role : undefined;
    const sure = role === "pupil" ? 0.78 : role === "correspondent" ? CORRESPONDENT : role === "staff" ? COLLEAGUE : 0.6;
    found.push({
      phrase: {
        start: token.start,
        end: lasts.length > 0 ? (tokens[next - 1] as Token).end : end,
        from: i,
        next,
        shape: lasts.length > 0 ? "full" : "first",
        listed: 2,
        firsts: [folded],
        lasts,
        known: false,
      },
      role,
      sure,
    });
  }
  return found;
}

/** "hey sas, heb jij …": between a greeting that opens the line and a comma stands whom it is for, if it is no word. */
function isGreeted(tokens: readonly Token[], at: number, folded: string): boolean {
  const hello = tokens[at - 1];
  const comma = tokens[at + 1];
  const before = tokens[at - 2];
  return (
    hello !== undefined &&
    comma !== undefined &&
    comma.text === "," &&
    hello.line === tokens[at]?.line &&
    SALUTATION.has(fold(hello.text)) &&
    (before === undefined || before.line !== hello.line || before.text === ":") &&
    !isOrdinary(folded) &&
    !NO_NAME.has(folded) &&
    !EVERYBODY.test(folded)
  );
}

/** Whom a greeting is for when it is nobody in particular. */
const EVERYBODY =
  /^(?:all\w*|ieder\w*|colle\w*|team\w*|mensen|lui|luitjes|toppers?|heren|dames|lieverd|schat|jongens|meiden|meisjes|gast|gasten|buur\w*|mama|papa|weer|hoor|daar|nogmaals|luister|zeg|vraagje|vraag|even|groep|klas|mentor\w*|ouders|lezers?|folks|guys|there|everyone|both)$/;

/** "kevin de groot", "yara haddou": a listed surname goes with it, an ordinary word only behind an interfix. */
function smallSurname(tokens: readonly Token[], from: number, text: string): { next: number; lasts: string[] } {
  let at = from;
  while (tokens[at]?.line === tokens[from - 1]?.line && (INFIX.has(tokens[at]?.text ?? "") || /^[vd]$/.test(tokens[at]?.text ?? ""))) at++;
  const token = tokens[at];
  if (
    token === undefined ||
    token.kind !== "word" ||
    token.line !== tokens[from - 1]?.line ||
    token.start - (tokens[at - 1] as Token).end !== 1
  )
    return { next: from, lasts: [] };
  // "julian b uit h3a"
  if (
    at === from &&
    /^[a-z]$/.test(token.text) &&
    token.text !== "u" &&
    /^ (?:uit|van|in) \S{0,3}\d/.test(text.slice(token.end, token.end + 10))
  )
    return { next: at + 1, lasts: [token.text] };
  const folded = fold(token.text);
  const { last, lastAmbiguous } = nameFolded(folded);
  const plain = lastAmbiguous > 0 || isOrdinary(folded) || NO_NAME.has(folded);
  return last === 2 && (!plain || (at > from && token.text.length > 2)) ? { next: at + 1, lasts: [folded] } : { next: from, lasts: [] };
}

/** First names that are also words the ordinary list happens to miss. */
const NOT_SMALL = new Set(
  "ben sam bas rob wil mei juni juli lies floor bram marie line dean page chase brook joy grace hope max mark jet piet jan roos bo jo mo fen tim isa ravi norm model dot win sky bent sander patty fé ali nova iris noor storm kim pip puck teun daan"
    .split(" ")
    .filter((word) => !/^(?:tim|isa|noor|teun|daan|ali|kim|sander|bram|iris|mo)$/.test(word)),
);

/** Most lines begin without a capital. */
function isCareless({ tokens, lines }: Reading): boolean {
  let small = 0;
  let capital = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    if (token.kind !== "word") continue;
    // "Monique: iemand tijn gezien??": what counts is how she writes, not how the programme writes her name.
    if (tokens[i + 1]?.text === ":" && (before === undefined || before.line !== token.line || /^[\])\d]/.test(before.text))) continue;
    const says = before?.text === ":" && i > 1 && tokens[i - 2]?.kind === "word" && (tokens[i - 3]?.line ?? -1) !== token.line;
    // A line that was broken because it was full begins no sentence.
    const wrapped =
      before !== undefined && before.line !== token.line && (lines[before.line]?.end ?? 0) - (lines[before.line]?.start ?? 0) > 55;
    if (!says && before !== undefined && !((before.line !== token.line && !wrapped) || /^[.!?]$/.test(before.text))) continue;
    if (token.caps === 0) small++;
    else capital++;
  }
  return small > 0 && small >= capital;
}

/** "de telefoon van esra", "samen met sem". */
function ofSomebody(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /^(?:van|met|voor|bij)$/.test(before.text) && tokens[at - 2]?.kind === "word";
}
