import { texts } from "./text.ts";

/** The context menu for selected text, and the small page it opens. */
export const selectionText = texts(
  {
    "menu.anonymise": "Anonimiseer selectie",
    "menu.check": "Controleer selectie",
    "menu.protect": "Maak beveiligde PDF van selectie",
    title: "Uw selectie",
    lead: "Wij keken of er persoonsgegevens in staan. De tekst blijft op deze computer en wordt niet bewaard.",
    clean: "Wij vonden geen persoonsgegevens. Wij herkennen niet alles: kijk zelf ook.",
    found: (p) => `Er staan persoonsgegevens in: ${p.kinds}. Plak deze tekst niet op een site zonder afspraken.`,
    "found.title": "Dit vonden wij",
    "anonymous.title": "De tekst zonder persoonsgegevens",
    "anonymous.check": "Lees de tekst na. Soms weet een ander toch nog over wie het gaat.",
    copy: "Kopieer deze tekst",
    copied: "De tekst zonder persoonsgegevens staat op het klembord.",
    "copy.failed": "Kopiëren lukte nog niet. Klik op de knop.",
    protect: "Maak beveiligde pdf",
    gone: "De tekst is er niet meer. Selecteer hem opnieuw en kies het menu nog een keer.",
  },
  {
    "menu.anonymise": "Anonymise selection",
    "menu.check": "Check selection",
    "menu.protect": "Make protected PDF of selection",
    title: "Your selection",
    lead: "We looked for personal data in it. The text stays on this computer and is not kept.",
    clean: "We found no personal data. We do not recognise everything: look yourself too.",
    found: (p) => `It has personal data in it: ${p.kinds}. Do not paste this text on a site without agreements.`,
    "found.title": "This is what we found",
    "anonymous.title": "The text without personal data",
    "anonymous.check": "Read the text again. Sometimes others can still tell who it is about.",
    copy: "Copy this text",
    copied: "The text without personal data is on the clipboard.",
    "copy.failed": "Copying did not work yet. Click the button.",
    protect: "Make protected PDF",
    gone: "The text is no longer here. Select it again and choose the menu once more.",
  },
);
