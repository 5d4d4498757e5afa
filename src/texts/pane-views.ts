import { plural, texts } from "./text.ts";

/** Sentences of the pane's other views: protecting attachments, answering in bcc, and the leak helper beside a mail. */
export const paneViewText = texts(
  {
    back: "Terug naar controleren",
    "go.report": "Is er iets misgegaan?",
    "go.protect": "Bijlagen beveiligen",
    "go.counts": "Wat hier geteld is",
    more: "Meer",

    settle: "Zo is het goed",
    "settle.go": "Laat het zo",
    "settle.cancel": "Terug",
    "settle.done": "U laat dit zo",
    "settle.holds": "Bij het verzenden vragen we dit niet meer, zolang u niets verandert.",
    "settle.back": "Toch niet",

    "protect.title": "Bijlagen beveiligen",
    "protect.lead": "Kies welke bijlagen een wachtwoord krijgen. Alle gekozen bijlagen krijgen hetzelfde wachtwoord.",
    "protect.which": "Bijlagen van deze mail",
    "protect.already": "heeft al een wachtwoord",
    "protect.not-file": "Outlook geeft dit bestand niet",
    "protect.go": (p) => plural(p.count, "Beveilig deze bijlage", `Beveilig deze ${p.count} bijlagen`),
    "protect.none": "Geen bijlagen",
    "protect.none.lead": "Er zit nog geen bestand bij deze mail. Voeg er een toe; het verschijnt hier vanzelf.",
    "protect.done": "Alles is beveiligd",
    "protect.done.lead": "Alle bijlagen hebben een wachtwoord.",
    "protect.text": "Maak van de tekst een beveiligde PDF",

    "reply.title": "Antwoord met iedereen in bcc",
    "reply.loading": "De mail wordt gelezen …",
    "reply.who": (p) =>
      `Uw antwoord gaat naar ${p.name}. De andere ${plural(p.count, "ontvanger staat", `${p.count} ontvangers staan`)} in de bcc: zij zien elkaar niet.`,
    "reply.mine": (p) =>
      `U schreef deze mail zelf. Het nieuwe bericht gaat naar uzelf, en naar ${plural(p.count, "de andere ontvanger", `de andere ${p.count} ontvangers`)} in de bcc: zij zien elkaar niet.`,
    "reply.alone": "Geen andere ontvangers",
    "reply.alone.lead": "Alleen u kreeg deze mail. U kunt gewoon antwoorden.",
    "reply.differs": "Anders dan een gewoon antwoord",
    "reply.differs.thread": "Het is een nieuw bericht. Het staat los van dit gesprek.",
    "reply.differs.list": "De lijst met ontvangers staat niet in uw antwoord.",
    "reply.differs.files": (p) => plural(p.count, "De bijlage gaat niet mee.", "De bijlagen gaan niet mee."),
    "reply.differs.pictures": "De afbeeldingen in de tekst gaan niet mee.",
    "reply.differs.shortened": "De mail hieronder is lang. Alleen het begin staat eronder.",
    "reply.differs.unread": "Outlook gaf de tekst van de mail niet. Die staat er niet onder.",
    "reply.lost": (p) => `${p.names} is een lijst zonder adres. Die moet u zelf toevoegen.`,
    "reply.open": "Open het antwoord",
    "reply.opened": "Het antwoord staat klaar in een nieuw venster. Schrijf uw tekst en verstuur het zelf.",
    "reply.left": (p) => `Outlook neemt er ${p.most} tegelijk. Plak de andere ${p.count} zelf in de bcc.`,
    "reply.copy": (p) => plural(p.count, "Kopieer het adres", `Kopieer ${p.count} adressen`),
    "reply.copied": "Gekopieerd. Plak de adressen in het veld bcc, niet in aan of cc.",
    "reply.copy-failed": "Kopiëren mag hier niet.",
    "reply.failed":
      "Outlook opende geen nieuw bericht. Er is niets verstuurd. Kopieer de adressen en plak ze zelf in de bcc van een nieuw bericht.",
    "reply.none": "Dit kan alleen bij een mail die u leest.",
    "reply.from": "Van:",
    "reply.sent": "Verzonden:",
    "reply.subject": "Onderwerp:",
    "reply.cut": "[De rest van het bericht is weggelaten.]",

    "leak.given": "Uit deze mail is alvast ingevuld wat eruit te halen was, zonder namen. Kijk het na en vul het aan.",
    "leak.missed": "Niet alles in deze mail kon worden gelezen. Kijk de gegevens en de bijlagen zelf na.",
    "leak.not-kept": "Laat dit deelvenster open tot u klaar bent: sluit u het, dan is weg wat u invulde.",
    "leak.reading": "De mail wordt gelezen …",
    "leak.sent": (p) =>
      `Ik verstuurde op ${p.when} een mail aan ${p.people} ${plural(p.people, "ontvanger", "ontvangers")}${Number(p.files) > 0 ? `, met ${p.files} ${plural(p.files, "bijlage", "bijlagen")}` : ""}.`,
    "leak.received": (p) =>
      `Op ${p.when} ging er een mail naar ${p.people} ${plural(p.people, "ontvanger", "ontvangers")}${Number(p.files) > 0 ? `, met ${p.files} ${plural(p.files, "bijlage", "bijlagen")}` : ""}. Ik was een van de ontvangers.`,
  },
  {
    back: "Back to checking",
    "go.report": "Did something go wrong?",
    "go.protect": "Choose attachments to protect",
    "go.counts": "What was counted here",
    more: "More",

    settle: "This is fine",
    "settle.go": "Leave it like this",
    "settle.cancel": "Back",
    "settle.done": "You leave this as it is",
    "settle.holds": "Sending will not ask this again, as long as you change nothing.",
    "settle.back": "After all not",

    "protect.title": "Protect attachments",
    "protect.lead": "Choose which attachments get a password. All attachments you choose get the same password.",
    "protect.which": "Attachments of this mail",
    "protect.already": "has a password already",
    "protect.not-file": "Outlook does not give this file",
    "protect.go": (p) => plural(p.count, "Protect this attachment", `Protect these ${p.count} attachments`),
    "protect.none": "No attachments",
    "protect.none.lead": "There is no file with this mail yet. Add one; it appears here by itself.",
    "protect.done": "Everything is protected",
    "protect.done.lead": "All attachments have a password.",
    "protect.text": "Turn the text into a protected PDF",

    "reply.title": "Reply with everyone in bcc",
    "reply.loading": "Reading the mail …",
    "reply.who": (p) =>
      `Your reply goes to ${p.name}. The other ${plural(p.count, "recipient is", `${p.count} recipients are`)} in bcc: they do not see each other.`,
    "reply.mine": (p) =>
      `You wrote this mail yourself. The new message goes to you, and to the other ${plural(p.count, "recipient", `${p.count} recipients`)} in bcc: they do not see each other.`,
    "reply.alone": "No other recipients",
    "reply.alone.lead": "Only you received this mail. You can reply as usual.",
    "reply.differs": "Different from an ordinary reply",
    "reply.differs.thread": "It is a new message. It is not part of this conversation.",
    "reply.differs.list": "The list of recipients is not in your reply.",
    "reply.differs.files": (p) => plural(p.count, "The attachment does not go along.", "The attachments do not go along."),
    "reply.differs.pictures": "The pictures in the text do not go along.",
    "reply.differs.shortened": "The mail is long. Only the beginning is quoted.",
    "reply.differs.unread": "Outlook did not give the text of the mail. It is not quoted.",
    "reply.lost": (p) => `${p.names} is a list without an address. Please add it yourself.`,
    "reply.open": "Open the reply",
    "reply.opened": "The reply is ready in a new window. Write your text and send it yourself.",
    "reply.left": (p) => `Outlook takes ${p.most} at a time. Please paste the other ${p.count} into bcc yourself.`,
    "reply.copy": (p) => plural(p.count, "Copy the address", `Copy ${p.count} addresses`),
    "reply.copied": "Copied. Paste the addresses into bcc, not into to or cc.",
    "reply.copy-failed": "Copying is not allowed here.",
    "reply.failed":
      "Outlook did not open a new message. Nothing was sent. Copy the addresses and paste them into bcc of a new message yourself.",
    "reply.none": "This works only with a mail that you read.",
    "reply.from": "From:",
    "reply.sent": "Sent:",
    "reply.subject": "Subject:",
    "reply.cut": "[The rest of the message was left out.]",

    "leak.given": "What could be taken from this mail is filled in already, without names. Look it over and complete it.",
    "leak.missed": "Not everything in this mail could be read. Please check the data and the attachments yourself.",
    "leak.not-kept": "Keep this pane open until you are done: closing it erases what you filled in.",
    "leak.reading": "Reading the mail …",
    "leak.sent": (p) =>
      `I sent a mail to ${p.people} ${plural(p.people, "recipient", "recipients")} on ${p.when}${Number(p.files) > 0 ? `, with ${p.files} ${plural(p.files, "attachment", "attachments")}` : ""}.`,
    "leak.received": (p) =>
      `A mail went to ${p.people} ${plural(p.people, "recipient", "recipients")} on ${p.when}${Number(p.files) > 0 ? `, with ${p.files} ${plural(p.files, "attachment", "attachments")}` : ""}. I was one of them.`,
  },
);

/** The name of a sentence of these views. */
export type PaneViewTextId = Parameters<typeof paneViewText>[1];
