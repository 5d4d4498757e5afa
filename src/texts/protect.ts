import { plural, texts } from "./text.ts";

/** Why a pass-phrase cannot be used. */
export type PassphraseReason = "empty" | "too-long" | "unstable" | "control" | "too-weak";

/** Everything that is said about protecting files. */
export const protectText = texts(
  {
    "refused.not-pdf": "dit is geen pdf, ook al heet het zo",
    "refused.damaged": "de pdf is beschadigd: zijn onderdelen kloppen niet met elkaar",
    "refused.encrypted": "de pdf heeft al een wachtwoord of beperkingen",
    "refused.signed": "de pdf is ondertekend; versleutelen zou de handtekening verbreken",
    "refused.unusual": "de pdf gebruikt iets waarover pdf-lezers het niet eens zijn",
    "refused.check-failed": "de controle van het resultaat slaagde niet",
    "note.not-pdf": (p) => `${p.file} is geen pdf en zit ongewijzigd in de beveiligde pdf`,
    "note.several": (p) => `${p.count} bestanden zitten ongewijzigd in één beveiligde pdf`,
    "note.zip": (p) => `sommige lezers, zoals Adobe Acrobat, openen ${p.file} niet vanuit een pdf; stuur de bestanden dan los`,
    "note.missing-glyphs": (p) =>
      `${p.count} ${plural(p.count, "teken staat", "tekens staan")} als □ in de pdf; de oorspronkelijke tekst zit er als bijlage in`,
    "note.undrawable": (p) =>
      `in de tekst staan letters die wij niet goed kunnen tekenen (${p.letters}); de tekst zit daarom ongewijzigd als bestand in de beveiligde pdf`,

    "note.in-zip": (p) => `${p.file} is geen pdf en zit ongewijzigd in een zip met wachtwoord`,
    "note.several-zip": (p) => `${p.count} bestanden zitten ongewijzigd in één zip met wachtwoord`,
    "note.pictures": (p) =>
      plural(
        p.count,
        "de foto staat rechtop op een bladzijde; waar en wanneer hij is gemaakt, is weggehaald",
        "de foto's staan rechtop, elk op een bladzijde; waar en wanneer ze zijn gemaakt, is weggehaald",
      ),
    "note.heic": (p) =>
      `${p.file} is een foto van een iPhone (heic), die wij niet op een bladzijde kunnen zetten; de plaats waar hij is gemaakt kan er nog in staan. Bewaar hem eerst als jpg`,
    "note.zip-how":
      "openen kan met 7-Zip (gratis) of WinZip, en op de Mac met Keka; de Verkenner van Windows kan het niet. De bestanden heten bestand-1, bestand-2, omdat iedereen de namen in een zip kan zien; hun eigen namen staan in inhoud.txt",

    "passphrase.empty": "Het wachtwoord is leeg.",
    "passphrase.too-long": "Het wachtwoord is te lang: pdf-lezers kijken naar hooguit 127 bytes.",
    "passphrase.unstable":
      "Er staat een teken in dat niet elke pdf-lezer hetzelfde leest, zoals ², ½, … of een vaste spatie. Gebruik gewone letters, cijfers en leestekens.",
    "passphrase.control": "Er staat een onzichtbaar teken in, zoals een tab of een regeleinde.",
    "passphrase.too-weak": "Dit wachtwoord is te raden. Maak het langer, met woorden die niet bij elkaar horen.",

    "file.name": "beveiligde-bijlage.pdf",
    "file.zip": "beveiligde-bijlage.zip",
    "cover.title": "Beveiligde bijlage",
    "cover.from": (p) => `Verstuurd door ${p.organisation}`,
    "cover.intro": (p) =>
      `${plural(p.count, "Het bestand zit in deze pdf, precies zoals het was.", `De ${p.count} bestanden zitten in deze pdf, precies zoals ze waren.`)} Zo opent u ${plural(p.count, "het", "ze")}:`,
    "cover.files": "In deze pdf",
    "cover.step1": "Sla deze pdf op en open hem met Adobe Acrobat Reader (gratis) of met Firefox.",
    "cover.step2": "Klik op de paperclip, of op Bijlagen in de zijbalk.",
    "cover.step3": "Dubbelklik op het bestand, of kies Opslaan.",
    "cover.edge": "Edge, Chrome en Voorvertoning op de Mac laten de bijlagen niet altijd zien. Gebruik dan Acrobat Reader of Firefox.",
    "cover.phone": "Op een telefoon of tablet: open de pdf in de app Adobe Acrobat Reader, tik op de drie puntjes en kies Bijlagen.",
    "cover.care": "Er staan persoonsgegevens in. Bewaar het bestand op een veilige plek en verwijder het als u het niet meer nodig hebt.",
    "cover.language": "In English",
    "cover.picture1": "Een pdf die in een programma opent",
    "cover.picture2": "Een paperclip in de zijbalk",
    "cover.picture3": "Een bestand dat uit de pdf komt",

    "mail.title": "Beveiligd bericht",
    "mail.from": "Van",
    "mail.date": "Datum",
    "mail.page": (p) => `Pagina ${p.page} van ${p.pages}`,
    "mail.picture": (p) => (p.alt === "" ? "[afbeelding]" : `[afbeelding: ${p.alt}]`),
    "mail.original": "oorspronkelijk-bericht",
    "picture.title": "Beveiligde afbeelding",
  },
  {
    "refused.not-pdf": "this is no PDF, although it is named like one",
    "refused.damaged": "the PDF is damaged: its parts do not fit together",
    "refused.encrypted": "the PDF already has a password or restrictions",
    "refused.signed": "the PDF is signed; encrypting it would break the signature",
    "refused.unusual": "the PDF uses something that PDF readers disagree about",
    "refused.check-failed": "the check of the result did not succeed",
    "note.not-pdf": (p) => `${p.file} is not a PDF and is unchanged inside the protected PDF`,
    "note.several": (p) => `${p.count} files are unchanged inside one protected PDF`,
    "note.zip": (p) => `some readers, such as Adobe Acrobat, do not open ${p.file} from a PDF; send its files by themselves then`,
    "note.missing-glyphs": (p) =>
      `${p.count} ${plural(p.count, "character shows", "characters show")} as □ in the PDF; the original text is attached inside it`,
    "note.undrawable": (p) =>
      `the text has letters that we cannot draw well (${p.letters}), so it is unchanged as a file inside the protected PDF`,

    "note.in-zip": (p) => `${p.file} is not a PDF and is unchanged inside a zip with a password`,
    "note.several-zip": (p) => `${p.count} files are unchanged inside one zip with a password`,
    "note.pictures": (p) =>
      plural(
        p.count,
        "the picture stands upright on a page; where and when it was taken has been removed",
        "the pictures stand upright, each on a page; where and when they were taken has been removed",
      ),
    "note.heic": (p) =>
      `${p.file} is a photo of an iPhone (heic), which we cannot put on a page; the place where it was taken may still be in it. Save it as jpg first`,
    "note.zip-how":
      "7-Zip (free) and WinZip open it, and Keka on a Mac; Windows Explorer cannot. The files are called bestand-1, bestand-2, because anyone can see the names in a zip; their own names are in inhoud.txt",

    "passphrase.empty": "The password is empty.",
    "passphrase.too-long": "The password is too long: PDF readers look at no more than 127 bytes.",
    "passphrase.unstable":
      "It has a character that not every PDF reader reads alike, such as ², ½, … or a fixed space. Use ordinary letters, figures and punctuation.",
    "passphrase.control": "It has an invisible character, such as a tab or a line end.",
    "passphrase.too-weak": "This password can be guessed. Make it longer, with words that do not belong together.",

    "file.name": "protected-attachment.pdf",
    "file.zip": "protected-attachment.zip",
    "cover.title": "Protected attachment",
    "cover.from": (p) => `Sent by ${p.organisation}`,
    "cover.intro": (p) =>
      `${plural(p.count, "The file is inside this PDF, exactly as it was.", `The ${p.count} files are inside this PDF, exactly as they were.`)} To open ${plural(p.count, "it", "them")}:`,
    "cover.files": "In this PDF",
    "cover.step1": "Save this PDF and open it with Adobe Acrobat Reader (free) or with Firefox.",
    "cover.step2": "Click the paperclip, or Attachments in the side bar.",
    "cover.step3": "Double-click the file, or choose Save.",
    "cover.edge": "Edge, Chrome and Preview on the Mac do not always show the attachments. Use Acrobat Reader or Firefox then.",
    "cover.phone": "On a phone or tablet: open the PDF in the app Adobe Acrobat Reader, tap the three dots and choose Attachments.",
    "cover.care": "It holds personal data. Keep the file in a safe place and delete it when you no longer need it.",
    "cover.language": "Nederlands",
    "cover.picture1": "A PDF that opens in a program",
    "cover.picture2": "A paperclip in the side bar",
    "cover.picture3": "A file that comes out of the PDF",

    "mail.title": "Protected message",
    "mail.from": "From",
    "mail.date": "Date",
    "mail.page": (p) => `Page ${p.page} of ${p.pages}`,
    "mail.picture": (p) => (p.alt === "" ? "[picture]" : `[picture: ${p.alt}]`),
    "mail.original": "original-message",
    "picture.title": "Protected picture",
  },
);

/** The name of something that is said about protecting files. */
export type ProtectTextId = Parameters<typeof protectText>[1];
