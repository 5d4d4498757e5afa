import type { Kind } from "../finding.ts";
import type { Article } from "../instruction.ts";
import type { Part, Unread } from "../outgoing.ts";
import { type Lang, type Params, plural, texts } from "./text.ts";

export type { Params } from "./text.ts";

/** Sentences of the verdict: one per concern. A rule names them; `test/rules` checks that none is unused. */
export const verdictText = texts(
  {
    "bcc.visible": (p) => `${p.count} ontvangers zien elkaars adres. Zet ze in de bcc.`,
    "bcc.private": (p) => `${p.count} ontvangers zien elkaars adres. Het zijn privéadressen: zet ze in de bcc.`,
    "bcc.list": (p) =>
      `${plural(p.lists, "Een groepsadres laat", "Groepsadressen laten")} niet zien hoeveel mensen meelezen. Zet ontvangers in de bcc als zij elkaar niet kennen.`,
    "disclaimer.missing": "Onder deze mail ontbreekt de disclaimer.",
    "bsn.forbidden": "Er staat een BSN in. Het samenwerkingsverband mag een BSN niet vastleggen.",
    "bsn.to-partnership": "Er staat een BSN in. Een samenwerkingsverband mag dat niet krijgen: haal het BSN weg.",
    "bsn.careful": "Er staat een BSN in. Deel een BSN alleen als de wet dat vraagt.",
    "personal-data-in-body.pupil": (p) => `Er staan persoonsgegevens in de ${p.where}: ${p.kinds}. Zet ze in een beveiligde bijlage.`,
    "unprotected-attachment.data": (p) =>
      `${plural(p.count, `Bijlage ${p.name} bevat`, `${p.count} bijlagen bevatten`)} persoonsgegevens zonder wachtwoord.`,
    "unprotected-attachment.unread": (p) =>
      `${plural(p.count, `Bijlage ${p.name} kon`, `${p.count} bijlagen konden`)} niet worden nagekeken (${p.why}). Staan er persoonsgegevens in, beveilig dan de bijlage.`,
    "preferred-channel.hint": (p) => `Dit lijkt te horen in ${p.channel}. Daar zijn de gegevens van leerlingen beveiligd.`,
    "preferred-channel.thread": (p) => `Deze mails gaan over een aanvraag. Stel voor om verder te gaan via ${p.channel}.`,
    "contact-data.many": (p) => `Er staan contactgegevens van anderen in (${p.kinds}). Deel die alleen als het echt nodig is.`,
    "quoted-addresses.many": (p) => `In de mails hieronder staan ${p.count} e-mailadressen van anderen. De nieuwe ontvanger ziet die ook.`,
    "credential.found": "Er staat een wachtwoord of code in. Die zijn persoonlijk: geef ze aan niemand.",
    "credential.of-file": "Hierin staat het wachtwoord van een bestand. Geef het telefonisch of via sms door, niet per mail.",
    "credential.same-mail": "Het wachtwoord staat in dezelfde mail als de beveiligde bijlage. Geef het telefonisch of via sms door.",
    "role-address.data": (p) => `${p.address} is een algemeen postvak: u weet niet wie meeleest. Kies liever een persoon.`,
    "own-mailbox.data": "Deze mail gaat naar uw eigen privé-postvak. Daar horen geen gegevens van leerlingen.",
    "need-to-know.group": "Gevoelige gegevens van een leerling gaan naar een hele groep. Stuur ze alleen aan wie ze nodig heeft.",
    "class-list.counted": (p) => `Hierin staan gegevens van ${p.count} mensen. Deel alleen wat de ontvanger nodig heeft.`,
    "class-list.named": (p) => `Bijlage ${p.name} lijkt een lijst van leerlingen. Deel alleen wat de ontvanger nodig heeft.`,
    "whole-file.found": (p) => `Bijlage ${p.name} lijkt een heel leerlingdossier. Stuur alleen wat de ontvanger nodig heeft.`,
    "consent.third-party":
      "Deze gegevens gaan naar een andere organisatie. Is daar vooraf toestemming voor: van de ouders, of vanaf 16 jaar van de leerling zelf?",
    "agreement.check": "Gaat deze organisatie werken met gegevens van leerlingen? Ga na of er een verwerkersovereenkomst is.",
    "same-purpose.forward": "U stuurt gegevens van een leerling door. Heeft de nieuwe ontvanger ze nodig voor hetzelfde doel?",
    "shared-folder.link": "Het bestand staat straks in ieders mailbox. Deel liever een koppeling naar de beveiligde map.",
    "need-to-know.receivers": (p) =>
      `Gevoelige gegevens gaan naar ${p.count} ${plural(p.count, "ontvanger", "ontvangers")}. Heeft iedereen ze nodig?`,
    "consultation.named": "U vraagt advies. Dat kan zo mogelijk zonder te zeggen om welke leerling het gaat.",
    "agenda.leave-out": (p) => `Een afspraak is voor veel mensen te zien, en hierin staan: ${p.kinds}. Laat die weg.`,
    "agenda.both": (p) => `Een afspraak is voor veel mensen te zien, en hierin staan: ${p.kinds}. Gebruik initialen en laat de rest weg.`,
    "agenda.initials": (p) => `Een afspraak is voor veel mensen te zien, en hierin staan: ${p.kinds}. Gebruik initialen.`,
    "attendees.needed": (p) =>
      `Voor deze afspraak over een leerling ${plural(p.count, "is 1 persoon", `zijn ${p.count} mensen`)} uitgenodigd, van wie ${p.outside} van buiten. Nodig alleen uit wie nodig is.`,
    "office.visitor": (p) => `U ontvangt iemand van buiten in ${p.room}. Gebruik de wachtruimte of het vergaderlokaal.`,
    "wrong-address.domain": (p) => `Klopt ${p.address}? Het lijkt op ${p.meant}, maar is het niet.`,
    "wrong-address.salutation": "De aanhef past niet bij de ontvanger. Gaat deze mail naar de juiste persoon?",
    "police.order":
      "Politie en justitie krijgen gegevens van leerlingen alleen met een officiële vordering of een schriftelijk bevel. Heeft u dat?",
    "id-copy.found": "Dit lijkt een kopie van een identiteitsbewijs. Meestal is die niet nodig: haal hem weg, of beveilig de bijlage.",
    "pictures.consent":
      "Staan er leerlingen op de foto of film? Dan is toestemming nodig: van de ouders, of vanaf 16 jaar van de leerling zelf.",
    "pictures.publish": (p) => `Op ${p.host} kan iedereen dit zien. Staan er leerlingen op de foto of film? Ga dan na:`,
    "social-media.data": (p) =>
      `${p.host} is openbaar, ook als u het bericht later verwijdert. Hierin staan: ${p.kinds}. Bij twijfel: niet plaatsen.`,
    "unapproved-site.data": (p) => `Met ${p.host} heeft de school geen afspraken over persoonsgegevens. Hierin staan: ${p.kinds}.`,
    "unapproved-site.expired": (p) =>
      `De afspraken met ${p.host} zijn verlopen op ${p.date}. Hierin staan: ${p.kinds}. Vraag uw beheerder of ze verlengd zijn.`,
    "unapproved-site.other-tenant": (p) =>
      `Dit deel van ${p.host} is niet van de school, maar van een privéaccount of een andere organisatie. Hierin staan: ${p.kinds}.`,
    "unapproved-site.kinds": (p) => `De afspraken met ${p.host} gaan niet over: ${p.kinds}. Laat die weg.`,
    "unapproved-site.unread": (p) => `Met ${p.host} heeft de school geen afspraken, en ${p.name} kon niet worden nagekeken (${p.why}).`,
  },
  {
    "bcc.visible": (p) => `${p.count} recipients can see each other's address. Move them to bcc.`,
    "bcc.private": (p) => `${p.count} recipients can see each other's address. These are private addresses: move them to bcc.`,
    "bcc.list": (p) =>
      `${plural(p.lists, "A group address does", "Group addresses do")} not show how many people read along. Use bcc if the recipients do not know each other.`,
    "disclaimer.missing": "The disclaimer is missing from this mail.",
    "bsn.forbidden": "This contains a BSN. The samenwerkingsverband is not allowed to record a BSN.",
    "bsn.to-partnership": "This contains a BSN. A samenwerkingsverband is not allowed to get it: remove the BSN.",
    "bsn.careful": "This contains a BSN. Only share a BSN when the law asks for it.",
    "personal-data-in-body.pupil": (p) => `There is personal data in the ${p.where}: ${p.kinds}. Put it in a protected attachment.`,
    "unprotected-attachment.data": (p) =>
      `${plural(p.count, `Attachment ${p.name} contains`, `${p.count} attachments contain`)} personal data without a password.`,
    "unprotected-attachment.unread": (p) =>
      `${plural(p.count, `Attachment ${p.name}`, `${p.count} attachments`)} could not be checked (${p.why}). If there is personal data inside, protect it.`,
    "preferred-channel.hint": (p) => `This seems to belong in ${p.channel}, where pupil data is protected.`,
    "preferred-channel.thread": (p) => `These mails are about a request. Propose to go on in ${p.channel}.`,
    "contact-data.many": (p) => `This contains contact data of others (${p.kinds}). Only share it when that is really needed.`,
    "quoted-addresses.many": (p) => `The mails below hold ${p.count} e-mail addresses of others. The new recipient will see them too.`,
    "credential.found": "This contains a password or code. Those are personal: give them to nobody.",
    "credential.of-file": "This holds the password of a file. Pass it on by phone or text message, not by mail.",
    "credential.same-mail": "The password is in the same mail as the protected attachment. Pass it on by phone or text message.",
    "role-address.data": (p) => `${p.address} is a general mailbox: you do not know who reads it. Rather choose a person.`,
    "own-mailbox.data": "This mail goes to your own private mailbox. Pupil data does not belong there.",
    "need-to-know.group": "Sensitive data of a pupil goes to a whole group. Only send it to those who need it.",
    "class-list.counted": (p) => `This holds data of ${p.count} people. Only share what the recipient needs.`,
    "class-list.named": (p) => `Attachment ${p.name} looks like a list of pupils. Only share what the recipient needs.`,
    "whole-file.found": (p) => `Attachment ${p.name} looks like a whole pupil file. Only send what the recipient needs.`,
    "consent.third-party":
      "This data goes to another organisation. Was consent given beforehand: by the parents, or from 16 on by the pupil?",
    "agreement.check": "Will this organisation work with data of pupils? Check whether there is a processing agreement.",
    "same-purpose.forward": "You are forwarding data of a pupil. Does the new recipient need it for the same purpose?",
    "shared-folder.link": "The file will be in everyone's mailbox. Rather share a link to the protected folder.",
    "need-to-know.receivers": (p) =>
      `Sensitive data goes to ${p.count} ${plural(p.count, "recipient", "recipients")}. Do they all need it?`,
    "consultation.named": "You ask for advice. If possible do that without saying which pupil it is about.",
    "agenda.leave-out": (p) => `An appointment can be seen by many people, and this one contains: ${p.kinds}. Leave that out.`,
    "agenda.both": (p) =>
      `An appointment can be seen by many people, and this one contains: ${p.kinds}. Use initials and leave out the rest.`,
    "agenda.initials": (p) => `An appointment can be seen by many people, and this one contains: ${p.kinds}. Use initials.`,
    "attendees.needed": (p) =>
      `${plural(p.count, "1 person is", `${p.count} people are`)} invited to this appointment about a pupil, ${p.outside} of them from outside. Only invite those needed.`,
    "office.visitor": (p) => `You receive somebody from outside in ${p.room}. Use the waiting room or the meeting room.`,
    "wrong-address.domain": (p) => `Is ${p.address} right? It looks like ${p.meant}, but is not.`,
    "wrong-address.salutation": "The salutation does not fit the recipient. Does this mail go to the right person?",
    "police.order": "Police and prosecution only get pupil data on an official demand or a written order. Do you have that?",
    "id-copy.found": "This looks like a copy of an identity document. Usually it is not needed: remove it, or protect the attachment.",
    "pictures.consent": "Are there pupils in the picture or film? Then consent is needed: of the parents, or from 16 on of the pupil.",
    "pictures.publish": (p) => `Everyone can see this on ${p.host}. Are there pupils in the picture or film? Then make sure:`,
    "social-media.data": (p) =>
      `${p.host} is public, even if you delete the message later. This contains: ${p.kinds}. When in doubt: do not post.`,
    "unapproved-site.data": (p) => `The school has no agreement with ${p.host} about personal data. This contains: ${p.kinds}.`,
    "unapproved-site.expired": (p) =>
      `The agreement with ${p.host} ended on ${p.date}. This contains: ${p.kinds}. Ask your administrator whether it was renewed.`,
    "unapproved-site.other-tenant": (p) =>
      `This part of ${p.host} is not the school's, but a private account's or another organisation's. This contains: ${p.kinds}.`,
    "unapproved-site.kinds": (p) => `The agreement with ${p.host} does not cover: ${p.kinds}. Leave them out.`,
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
    address: "adresgegevens",
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
export function sayConcern(
  lang: Lang,
  { say, with: params, kinds, parts }: Sayable,
  files: readonly { id: string; name: string }[] = [],
): string {
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
