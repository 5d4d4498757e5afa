import { texts } from "./text.ts";

/** Everything the command line says. */
export const cliText = texts(
  {
    help: `zorgvuldig – kijkt na wat u deelt, op deze computer, volgens de afspraken van uw organisatie

Gebruik
  zorgvuldig scan    [--policy P] [--site URL] [--jsonl] [BESTAND… | -]
  zorgvuldig judge   [--policy P] [--jsonl] BESTAND | -
  zorgvuldig protect IN… UIT
  zorgvuldig policy  check BESTAND | list | show P | explain P | diff P P | export csv|html P | schema
  zorgvuldig --help

scan     Zoekt persoonsgegevens in tekst of bestanden (txt, csv, html, docx, xlsx, pptx, odt, pdf, eml, zip …).
         Zonder bestand, of met -, wordt standaardinvoer gelezen. Wat er staat wordt nooit getoond, alleen soort en plaats.
         --jsonl   leest regels {"id","text"} en schrijft regels {"id","spans":[{"start","end","type"}],"level"}.
                   start en end tellen UTF-16-eenheden. type is NAME BSN BIRTHDATE PHONE EMAIL ADDRESS IBAN PUPILID MEDICAL
                   SPECIAL SENSITIVE PASSWORD (PUPILID ook voor nummers van identiteitsbewijzen). level is wat de bewaker
                   met deze tekst doet op een niet goedgekeurde site: go (niets), ask (vraagt) of stop.
         --site    het adres waar de tekst heen zou gaan (standaard een niet goedgekeurde site).

judge    Beoordeelt wat iemand op het punt staat te delen. Leest een Outgoing als JSON, schrijft het Verdict als JSON.
         --jsonl   leest en schrijft één per regel; een "id" gaat ongewijzigd mee.
         {"kind":"mail","from":"","to":[],"cc":[],"bcc":[],"subject":"","body":"","quoted":"","attachments":[]}
         {"kind":"appointment","from":"","attendees":[],"subject":"","location":"","body":""}
         {"kind":"paste","url":"https://…","text":"","topUrl":"https://…","day":"2026-01-31","account":""}
         {"kind":"upload","url":"https://…","files":[]}
         Alleen kind (en url bij paste en upload) is verplicht. Een ontvanger is "a@b.nl", "Naam <a@b.nl>" of
         {"name","address","type":"user|external|list|other"}. Een bijlage is {"name","size","text","inline",
         "protection":"none|password|weak|open|unknown","unread":"protected|picture|too-large|unknown-type|damaged|not-available|too-slow"}.
         "body" is de eigen tekst, "quoted" de mails daaronder; "disclaimerQueued":true als Outlook de disclaimer al toevoegt.
         Verdict: {"outcome":"go|ask|stop","concerns":[{"rule","article","level","say","with","sentence","kinds","parts","remedies"}]}

protect  Maakt van IN een pdf met wachtwoord (AES-256). Het wachtwoord is de eerste regel van standaardinvoer; is die leeg, dan
         wordt een wachtzin bedacht en één keer getoond. Geef die telefonisch of via sms door, niet per mail.
         Een bestand dat geen pdf is, of meer dan één bestand, gaat ongewijzigd in een beveiligde pdf-envelop.
         Eindigt UIT op .zip, dan gaat alles in een zip met AES-256. Vooraf staat op stderr wat er met het bestand gebeurt.
         Uitkomst 0: klaar. 3: deze pdf is niet zelf te versleutelen (de reden staat erbij) en zit ongewijzigd in de envelop.

policy   check: is dit beleid goed? list: de ingebouwde namen. show: het volledige beleid. explain: elke regel naast zijn artikel.
         diff: waarin twee organisaties verschillen. export: de goedgekeurde systemen, als csv of als html voor de website.
         schema: JSON Schema voor editors.

Overal
  --policy P   naam van een ingebouwd beleid of een JSON-bestand (standaard: roos)
  --lang nl|en taal
  Uitkomst 2: de invoer klopt niet; er staat één regel bij die zegt wat.`,
    "unknown-command": (p) => `Onbekende opdracht “${p.name}”. Kijk met: zorgvuldig --help`,
    "unknown-option": (p) => `Onbekende optie “${p.name}”. Kijk met: zorgvuldig --help`,
    "needs-value": (p) => `Optie ${p.name} heeft een waarde nodig.`,
    "no-file": (p) => `Kan “${p.name}” niet lezen: bestaat het, en mag u het lezen?`,
    "not-json": (p) => `${p.where}: dit is geen geldige JSON.`,
    "bad-line": (p) => `Regel ${p.line}: ${p.problem}`,
    "bad-scan-line": (p) => `Regel ${p.line}: verwacht {"id": …, "text": "…"}.`,
    "no-policy": (p) => `Er is geen beleid “${p.name}”. Ingebouwd: ${p.names}. Of geef een JSON-bestand.`,
    "policy-problem": (p) => `${p.file}: ${p.path}: ${p.message}`,
    "policy-ok": (p) => `${p.file}: in orde (${p.organisation}).`,
    "policy-hint": (p) => `  let op: ${p.path}: ${p.message}`,
    "policy-two": "diff heeft twee namen of bestanden nodig.",
    "policy-export": "export heeft csv of html nodig: policy export html beleid.json",
    "policy-same": "Geen verschil.",
    "judge-one": "judge heeft één bestand nodig, of - voor standaardinvoer.",
    "protect-two": "protect heeft een IN- en een UIT-bestand nodig.",
    "scan-clean": (p) => `${p.file}: niets gevonden.`,
    "scan-unread": (p) => `${p.file}: niet nagekeken (${p.why}).`,
    "scan-line": (p) => `${p.file}:${p.line}:${p.column}  ${p.kind}`,
    "scan-level": (p) => `${p.file}: ${p.level === "go" ? "mag" : p.level === "ask" ? "vraagt om een keuze" : "mag niet"} (${p.level})`,
    passphrase: (p) => `Wachtzin: ${p.phrase}\nGeef deze telefonisch of via sms door, niet per mail. Hij wordt niet bewaard.`,
    "bad-passphrase": (p) => `Dit wachtwoord kan niet: ${p.why}`,
    protected: (p) => `${p.file}: beveiligd (AES-256).`,
    "will-encrypt": (p) => `${p.file}: wordt zelf versleuteld.`,
    "will-envelope": (p) => `${p.file}: gaat ongewijzigd in een beveiligde pdf-envelop (${p.why}).`,
    enveloped: (p) => `${p.file}: ongewijzigd in een beveiligde pdf-envelop (${p.why}).`,
    "not-written": (p) => `Kan “${p.name}” niet schrijven.`,
  },
  {
    help: `zorgvuldig – checks what you share, on this computer, by your organisation's own rules

Usage
  zorgvuldig scan    [--policy P] [--site URL] [--jsonl] [FILE… | -]
  zorgvuldig judge   [--policy P] [--jsonl] FILE | -
  zorgvuldig protect IN… OUT
  zorgvuldig policy  check FILE | list | show P | explain P | diff P P | export csv|html P | schema
  zorgvuldig --help

scan     Looks for personal data in text or files (txt, csv, html, docx, xlsx, pptx, odt, pdf, eml, zip …).
         Without a file, or with -, standard input is read. What is found is never shown, only its kind and place.
         --jsonl   reads lines {"id","text"}, writes lines {"id","spans":[{"start","end","type"}],"level"}.
                   start and end count UTF-16 units. type is NAME BSN BIRTHDATE PHONE EMAIL ADDRESS IBAN PUPILID MEDICAL
                   SPECIAL SENSITIVE PASSWORD (PUPILID also for identity document numbers). level is what the guard does
                   with this text on a site that is not approved: go (nothing), ask or stop.
         --site    the address the text would go to (by default a site that is not approved).

judge    Judges what someone is about to share. Reads an Outgoing as JSON, writes the Verdict as JSON.
         --jsonl   reads and writes one a line; an "id" is passed through.
         {"kind":"mail","from":"","to":[],"cc":[],"bcc":[],"subject":"","body":"","quoted":"","attachments":[]}
         {"kind":"appointment","from":"","attendees":[],"subject":"","location":"","body":""}
         {"kind":"paste","url":"https://…","text":"","topUrl":"https://…","day":"2026-01-31","account":""}
         {"kind":"upload","url":"https://…","files":[]}
         Only kind (and url for paste and upload) is required. A recipient is "a@b.nl", "Name <a@b.nl>" or
         {"name","address","type":"user|external|list|other"}. An attachment is {"name","size","text","inline",
         "protection":"none|password|weak|open|unknown","unread":"protected|picture|too-large|unknown-type|damaged|not-available|too-slow"}.
         "body" is one's own text, "quoted" the mails below it; "disclaimerQueued":true when Outlook adds the disclaimer already.
         Verdict: {"outcome":"go|ask|stop","concerns":[{"rule","article","level","say","with","sentence","kinds","parts","remedies"}]}

protect  Turns IN into a PDF with a password (AES-256). The password is the first line of standard input; when that is empty
         a pass-phrase is made up and shown once. Pass it on by phone or text message, not by mail.
         A file that is not a PDF, or more than one file, goes unchanged into a protected PDF envelope.
         When OUT ends in .zip, everything goes into a zip with AES-256. What will happen is said on stderr beforehand.
         Exit 0: done. 3: this PDF cannot itself be encrypted (the reason is given) and is unchanged in the envelope.

policy   check: is this policy right? list: the built-in names. show: the complete policy. explain: every rule beside its article.
         diff: where two organisations differ. export: the approved systems, as csv or as html for the website.
         schema: JSON Schema for editors.

Everywhere
  --policy P   name of a built-in policy or a JSON file (default: roos)
  --lang nl|en language
  Exit 2: the input is wrong; one line says what.`,
    "unknown-command": (p) => `Unknown command “${p.name}”. See: zorgvuldig --help`,
    "unknown-option": (p) => `Unknown option “${p.name}”. See: zorgvuldig --help`,
    "needs-value": (p) => `Option ${p.name} needs a value.`,
    "no-file": (p) => `Cannot read “${p.name}”: does it exist, and may you read it?`,
    "not-json": (p) => `${p.where}: this is not valid JSON.`,
    "bad-line": (p) => `Line ${p.line}: ${p.problem}`,
    "bad-scan-line": (p) => `Line ${p.line}: expected {"id": …, "text": "…"}.`,
    "no-policy": (p) => `There is no policy “${p.name}”. Built in: ${p.names}. Or give a JSON file.`,
    "policy-problem": (p) => `${p.file}: ${p.path}: ${p.message}`,
    "policy-ok": (p) => `${p.file}: in order (${p.organisation}).`,
    "policy-hint": (p) => `  note: ${p.path}: ${p.message}`,
    "policy-two": "diff needs two names or files.",
    "policy-export": "export needs csv or html: policy export html policy.json",
    "policy-same": "No difference.",
    "judge-one": "judge needs one file, or - for standard input.",
    "protect-two": "protect needs an IN and an OUT file.",
    "scan-clean": (p) => `${p.file}: nothing found.`,
    "scan-unread": (p) => `${p.file}: not checked (${p.why}).`,
    "scan-line": (p) => `${p.file}:${p.line}:${p.column}  ${p.kind}`,
    "scan-level": (p) => `${p.file}: ${p.level === "go" ? "may go" : p.level === "ask" ? "asks for a choice" : "may not go"} (${p.level})`,
    passphrase: (p) => `Pass-phrase: ${p.phrase}\nPass it on by phone or text message, not by mail. It is not kept.`,
    "bad-passphrase": (p) => `This password will not do: ${p.why}`,
    protected: (p) => `${p.file}: protected (AES-256).`,
    "will-encrypt": (p) => `${p.file}: will itself be encrypted.`,
    "will-envelope": (p) => `${p.file}: goes unchanged into a protected PDF envelope (${p.why}).`,
    enveloped: (p) => `${p.file}: unchanged in a protected PDF envelope (${p.why}).`,
    "not-written": (p) => `Cannot write “${p.name}”.`,
  },
);

/** The name of something the command line says. */
export type CliTextId = Parameters<typeof cliText>[1];
