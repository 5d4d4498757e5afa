import type { Kind } from "../finding.ts";
import type { Article } from "../instruction.ts";
import type { Part, Unread } from "../outgoing.ts";
import { type Lang, type Params, plural, texts } from "./text.ts";

export type { Params } from "./text.ts";

/** Sentences of the verdict: one per concern. A rule names them; `test/rules` checks that none is unused. */
export const verdictText = texts(
  {
    "bcc.visible": (p) => `${p.count} ontvangers zien elkaars adres. Zet ze in de bcc.`,
    "bcc.list": (p) =>
      `${plural(p.lists, "Een groepsadres laat", "Groepsadressen laten")} niet zien hoeveel mensen meelezen. Zet ontvangers in de bcc als zij elkaar niet kennen.`,
    "disclaimer.missing": "Onder deze mail ontbreekt de disclaimer.",
    "bsn.forbidden": "Er staat een BSN in. Het samenwerkingsverband mag een BSN niet vastleggen.",
    "bsn.careful": "Er staat een BSN in. Deel een BSN alleen als de wet dat vraagt.",
    "personal-data-in-body.pupil": (p) => `Er staan persoonsgegevens in de ${p.where}: ${p.kinds}. Zet ze in een beveiligde bijlage.`,
    "unprotected-attachment.data": (p) =>
      `${plural(p.count, `Bijlage ${p.name} bevat`, `${p.count} bijlagen bevatten`)} persoonsgegevens zonder wachtwoord.`,
    "unprotected-attachment.unread": (p) =>
      `${plural(p.count, `Bijlage ${p.name} kon`, `${p.count} bijlagen konden`)} niet worden nagekeken (${p.why}). Staan er persoonsgegevens in, beveilig dan de bijlage.`,
    "preferred-channel.hint": (p) => `Dit lijkt te horen in ${p.channel}. Daar zijn de gegevens van leerlingen beveiligd.`,
    "unapproved-site.data": (p) => `Met ${p.host} heeft de school geen afspraken over persoonsgegevens. Hierin staan: ${p.kinds}.`,
    "unapproved-site.unread": (p) => `Met ${p.host} heeft de school geen afspraken, en ${p.name} kon niet worden nagekeken (${p.why}).`,
  },
  {
    "bcc.visible": (p) => `${p.count} recipients can see each other's address. Move them to bcc.`,
    "bcc.list": (p) =>
      `${plural(p.lists, "A group address does", "Group addresses do")} not show how many people read along. Use bcc if the recipients do not know each other.`,
    "disclaimer.missing": "The disclaimer is missing from this mail.",
    "bsn.forbidden": "This contains a BSN. The samenwerkingsverband is not allowed to record a BSN.",
    "bsn.careful": "This contains a BSN. Only share a BSN when the law asks for it.",
    "personal-data-in-body.pupil": (p) => `There is personal data in the ${p.where}: ${p.kinds}. Put it in a protected attachment.`,
    "unprotected-attachment.data": (p) =>
      `${plural(p.count, `Attachment ${p.name} contains`, `${p.count} attachments contain`)} personal data without a password.`,
    "unprotected-attachment.unread": (p) =>
      `${plural(p.count, `Attachment ${p.name}`, `${p.count} attachments`)} could not be checked (${p.why}). If there is personal data inside, protect it.`,
    "preferred-channel.hint": (p) => `This seems to belong in ${p.channel}, where pupil data is protected.`,
    "unapproved-site.data": (p) => `The school has no agreement with ${p.host} about personal data. This contains: ${p.kinds}.`,
    "unapproved-site.unread": (p) => `The school has no agreement with ${p.host}, and ${p.name} could not be checked (${p.why}).`,
  },
);

/** The name of a sentence a concern can say. */
export type VerdictTextId = Parameters<typeof verdictText>[1];

const kindText = texts<Kind>(
  {
    name: "namen",
    bsn: "BSN",
    birthdate: "geboortedatum",
    phone: "telefoonnummer",
    email: "e-mailadres",
    address: "adres",
    iban: "rekeningnummer",
    "pupil-number": "leerlingnummer",
    "id-document": "nummer van een identiteitsbewijs",
    medical: "medische gegevens",
    "special-category": "bijzondere persoonsgegevens",
    sensitive: "gevoelige gegevens",
    credential: "wachtwoord of code",
  },
  {
    name: "names",
    bsn: "BSN",
    birthdate: "date of birth",
    phone: "phone number",
    email: "e-mail address",
    address: "address",
    iban: "bank account",
    "pupil-number": "pupil number",
    "id-document": "identity document number",
    medical: "medical data",
    "special-category": "special category data",
    sensitive: "sensitive data",
    credential: "password or code",
  },
);

/** A list of kinds as a person would say it: "namen, geboortedatum en medische gegevens". */
export function sayKinds(lang: Lang, kinds: readonly Kind[]): string {
  const words = [...new Set(kinds)].map((kind) => kindText(lang, kind));
  const last = words.pop();
  if (last === undefined) return "";
  return words.length === 0 ? last : `${words.join(", ")} ${lang === "nl" ? "en" : "and"} ${last}`;
}

/** The citation of an article beside a concern. */
export const cite = ({ label }: Article): string => label;

const whyUnread = texts(
  {
    protected: "al beveiligd",
    picture: "een afbeelding of scan",
    "too-large": "te groot",
    "unknown-type": "onbekend type",
    damaged: "beschadigd",
    "not-available": "niet beschikbaar",
    "too-slow": "het duurde te lang",
    subject: "onderwerpregel",
    body: "tekst",
  },
  {
    protected: "already protected",
    picture: "a picture or scan",
    "too-large": "too large",
    "unknown-type": "unknown type",
    damaged: "damaged",
    "not-available": "not available",
    "too-slow": "it took too long",
    subject: "subject line",
    body: "text",
  },
);

/** Why a file could not be checked, in words. */
export const sayUnread = (lang: Lang, why: Unread): string => whyUnread(lang, why);

/** What a concern is about, as far as its sentence needs to know: names of files stay out of the verdict itself. */
type Sayable = { readonly say: VerdictTextId; readonly with?: Params; readonly kinds?: readonly Kind[]; readonly parts?: readonly Part[] };

/**
 * The sentence of a concern in a language. A verdict carries no file names (they often hold a pupil's name), so the host
 * that shows the sentence gives the files it has.
 */
export function sayConcern(lang: Lang, { say, with: params, kinds, parts }: Sayable, files: readonly { id: string; name: string }[] = []): string {
  const filled: Record<string, string | number> = { ...params };
  if (kinds) filled.kinds = sayKinds(lang, kinds);
  const id = (parts ?? []).filter((part) => part.startsWith("file:")).map((part) => part.slice(5))[0];
  filled.name = `“${files.filter((file) => file.id === id).map(({ name }) => name)[0] ?? (lang === "nl" ? "bijlage" : "attachment")}”`;
  for (const key of ["why", "where"]) {
    const value = filled[key];
    if (typeof value === "string") filled[key] = whyUnread(lang, value as Parameters<typeof whyUnread>[1]);
  }
  return verdictText(lang, say, filled);
}
