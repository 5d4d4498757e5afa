import { fold } from "../lexicon/fold.ts";
import { nameWord } from "../lexicon/names.ts";
import { everyone, type Mail, type Recipient } from "../outgoing.ts";
import type { Policy } from "../policy.ts";
import type { Rule } from "./rule.ts";

/**
 * Most leaks by mail are a wrong address (AP, first half of 2024). Two signs can be seen before sending: a domain that is
 * one letter away from one that is meant, and a salutation that fits none of the receivers.
 */
export const wrongAddress: Rule = {
  id: "wrong-address",
  article: "roos-17.3",
  check(out, _found, policy) {
    if (out.kind !== "mail") return undefined;
    const odd = everyone(out).filter(({ address }) => lookalike(address, policy) !== undefined)[0];
    if (odd)
      return {
        level: "ask",
        say: "wrong-address.domain",
        with: { address: odd.address, meant: lookalike(odd.address, policy) ?? "" },
        remedies: [],
      };
    return salutationMisses(out, policy) ? { level: "ask", say: "wrong-address.salutation", remedies: [] } : undefined;
  },
};

/** The domain that was probably meant: one letter more, less, other or swapped. Real domains never count as a slip. */
function lookalike(address: string, { organisation, privateMail }: Policy): string | undefined {
  const domain = address.slice(address.lastIndexOf("@") + 1);
  if (domain.length < 6) return undefined;
  const known = [...organisation.domains, ...COMMON.filter((name) => privateMail.includes(name))];
  if (privateMail.includes(domain) || known.some((name) => domain === name || domain.endsWith(`.${name}`))) return undefined;
  return known.filter((name) => name.length >= 8 && oneSlip(domain, name))[0];
}

/** Providers that are long enough for a slip to be told from another name. */
const COMMON = ["gmail.com", "hotmail.com", "hotmail.nl", "outlook.com", "icloud.com", "kpnmail.nl", "ziggo.nl", "hetnet.nl"];

function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a.charAt(i) === b.charAt(i)) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (restA.length === restB.length) {
    return (
      restA.slice(1) === restB.slice(1) ||
      (restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0) && restA.slice(2) === restB.slice(2))
    );
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

/**
 * "Beste Fatima," to somebody whose full name is known and holds no Fatima. Only for one receiver: a group is greeted freely.
 * A mailbox with the name of an office says nothing about who reads it, and "W. Dekkers" may well be Bill.
 */
function salutationMisses(out: Mail, { roleAddresses }: Policy): boolean {
  const [only, ...others] = everyone(out);
  if (!only || others.length > 0 || out.quoted !== "" || roleAddresses.includes(only.address.split("@")[0] ?? "")) return false;
  const surname = BY_SURNAME.exec(out.body)?.[1];
  if (surname !== undefined && GIVEN_AND_SURNAME.test(only.name)) {
    const parts = fold(surname)
      .split(/[^a-z]+/)
      .filter((word) => word.length > 3);
    const theirs = words(only);
    return (
      parts.length > 0 && !parts.some((word) => theirs.some((one) => one.indexOf(word) >= 0 || (one.length > 3 && word.indexOf(one) >= 0)))
    );
  }
  const greeted = GREETING.exec(out.body)?.[1];
  if (greeted === undefined || GENERAL.test(greeted) || nameWord(greeted).first === 0 || !knownByName(only)) return false;
  return !words(only).some((word) => near(word, fold(greeted)));
}

/** Is the given name of whoever gets it known: from the display name, or from an address as `willem.dekkers@`? */
function knownByName({ name, address }: Recipient): boolean {
  const local = /^([a-z]{3,})\.(?:[a-z]{1,4}\.){0,2}[a-z]{3,}\d{0,4}@/.exec(address)?.[1];
  return GIVEN_AND_SURNAME.test(name) || (local !== undefined && nameWord(local).first > 0);
}

/** "Willem Dekkers", "Dekkers, Willem": a given name written out beside a surname, no title and no initials. */
const GIVEN_AND_SURNAME =
  /^(?!(?:dr|drs|ir|mr|prof|dhr|mw|mevr|mevrouw|meneer|de heer|fam|familie|team|afdeling)\b)(?:[A-Z\u00c0-\u00de][a-z\u00e0-\u00ff]{2,}[\s-]+(?:[a-z']{1,4}\s+){0,3}[A-Z\u00c0-\u00de][a-z\u00e0-\u00ff]{2,}|[A-Z\u00c0-\u00de][^,]{2,30}, ?[A-Z\u00c0-\u00de][a-z\u00e0-\u00ff]{2,})/i;

const GREETING = /^\s*(?:[Bb]este|[Dd]ag|[Hh]oi|[Hh]allo|[Hh]ai|[Ll]ieve|[Gg]eachte)\s+([A-Z\u00c0-\u00de][a-z\u00e0-\u00ff]{2,})\s*[,!\n]/;

/** "Geachte mevrouw El Amrani,": a name of which no part stands in the receiver's. */
const BY_SURNAME =
  /^\s*(?:[Bb]este|[Dd]ag|[Gg]eachte|[Hh]allo|[Gg]oede(?:morgen|middag|navond))\s+(?:mevrouw|meneer|heer|mevr\.?|mw\.?|dhr\.?|mijnheer)\s+([A-Z\u00c0-\u00de][^\n,!.:;]{2,40})\s*[,!\n]/;

/** The words of somebody's name, from display name and address; also an initial, which a call name may begin with. */
function words({ name, address }: Recipient): string[] {
  const local = (address.split("@")[0] ?? "").replace(/[^a-z]+/g, " ");
  return fold(`${name} ${local}`)
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

/**
 * May these be one person? A call name often shares its first letter (Jan, Johannes; Kees, Cornelis) or three letters in a
 * row (Hans, Johannes) with the official one. Karin for Karel is missed so; asking about every Hans would be worse.
 */
function near(word: string, greeted: string): boolean {
  if (first(word) === first(greeted)) return true;
  for (let i = 0; i + 3 <= greeted.length; i++) if (word.indexOf(greeted.slice(i, i + 3)) !== -1) return true;
  return false;
}

const first = (word: string) => word.charAt(0).replace("k", "c").replace("y", "i");

const GENERAL =
  /^(?:allemaal|allen|ouders?|collega|team|mevrouw|meneer|heer|leerling|verzorger|iedereen|mensen|klas|dames|heren|directie|redactie|lezer|relatie|klant|jongens|meiden)/i;
