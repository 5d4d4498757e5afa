import type { Policy } from "../src/policy.ts";

/**
 * What works in which Outlook, and what closes the gaps: the one source of docs/dekking.md, for the administrator. Facts are
 * Microsoft's, read in its documentation and issues; what nobody could try without a tenant says so.
 */

/** What an Outlook can do of ours. */
export const ABILITIES = {
  send: "Waarschuwing bij verzenden",
  hint: "Regel boven de mail tijdens het schrijven",
  disclaimer: "Disclaimer vanzelf",
  pane: "Paneel bij het schrijven",
  read: "*Meld datalek* en antwoord in bcc bij het lezen",
  markup: "Vette woorden en lijst in de waarschuwing",
} as const;
export type Ability = keyof typeof ABILITIES;

/** An Outlook, by what an administrator knows it as. */
export interface Outlook {
  readonly name: string;
  /** The newest set of functions it has; the launch events need 1.14. */
  readonly mailbox: string;
  readonly can: readonly Ability[];
  /** What stands beside it in the table. */
  readonly note: string;
}

const FULL: readonly Ability[] = ["send", "hint", "disclaimer", "pane", "read"];

export const OUTLOOKS: readonly Outlook[] = [
  {
    name: "Outlook op het web, nieuw Outlook (Windows)",
    mailbox: "1.16",
    can: [...FULL, "markup"],
    note: "Een afspraak alleen in een eigen venster, niet in het kleine formulier in de agenda.",
  },
  { name: "Klassiek Outlook, Microsoft 365, versie 2412 of nieuwer", mailbox: "1.15", can: [...FULL, "markup"], note: "" },
  {
    name: "Klassiek Outlook, Microsoft 365, versie 2404 tot 2412",
    mailbox: "1.14",
    can: FULL,
    note: "Ons opschrift staat daar op de knop *Niet verzenden*; die opent het paneel.",
  },
  { name: "Klassiek Outlook LTSC 2024", mailbox: "1.14", can: FULL, note: "" },
  {
    name: "Klassiek Outlook ouder dan 2404, LTSC 2021",
    mailbox: "1.9",
    can: ["pane"],
    note: "Het paneel staat bij *Invoegtoepassingen*, niet op het lint. Gaat uit zichzelf nergens over.",
  },
  {
    name: "Outlook op de Mac, nieuwe weergave, 16.100 of nieuwer",
    mailbox: "1.14",
    can: FULL,
    note: "Ons opschrift staat daar op de knop *Niet verzenden*; die opent het paneel.",
  },
  { name: "Outlook op de Mac, oude weergave", mailbox: "1.8", can: [], note: "" },
  { name: "Outlook op iOS en Android", mailbox: "1.5", can: [], note: "" },
  { name: "Andere mailprogramma’s (Apple Mail, Thunderbird, een scanner)", mailbox: "", can: [], note: "" },
];

/** A way past the warning, and what an administrator can do about it. */
export interface Gap {
  readonly what: string;
  readonly where: string;
  readonly closes: string;
}

export const GAPS: readonly Gap[] = [
  {
    what: "Verzenden vanuit een ander programma: *Delen → Kopie bijvoegen* in Word, *Kopiëren naar e-mailontvanger* in Verkenner (Simple MAPI)",
    where: "klassiek Outlook",
    closes: "GPO *Running Outlook for Simple MAPI Mail Sending* op *Ingeschakeld* (versie 2301 of nieuwer)",
  },
  {
    what: "Verzenden terwijl invoegtoepassingen nog niet geladen zijn, of zonder verbinding",
    where: "klassiek Outlook",
    closes:
      "GPO *Gebruikersconfiguratie → Beheersjablonen → Microsoft Outlook 2016 → Beveiliging → Vertrouwenscentrum*: *Disable send when web extensions can't load*",
  },
  {
    what: "Verzenden terwijl invoegtoepassingen nog niet geladen zijn; de mail veranderen terwijl hij wordt nagekeken",
    where: "web, nieuw Outlook",
    closes: "`Set-OwaMailboxPolicy -Identity OwaMailboxPolicy-Default -OnSendAddinsEnabled $true`",
  },
  {
    what: "Verzenden terwijl invoegtoepassingen nog niet geladen zijn",
    where: "Mac",
    closes: "sleutel `OnSendAddinsWaitForLoad` = `true` in domein `com.microsoft.outlook` (bijvoorbeeld met Jamf of Intune)",
  },
  { what: "Afdruk samenvoegen", where: "klassiek Outlook tot augustus 2026", closes: "bijwerken; de transportregels hieronder" },
  { what: "Telefoon, LTSC 2021, andere mailprogramma’s", where: "zie de tabel", closes: "de transportregels hieronder" },
  {
    what: "Groepspostvak (Microsoft 365-groep), mail met rechtenbeheer zonder *toegang voor programma’s*",
    where: "overal",
    closes: "de transportregels hieronder",
  },
  {
    what: "Afspraak in het kleine formulier, doorsturen vanuit de agenda, antwoord op een uitnodiging met een tekst erbij",
    where: "web, nieuw Outlook",
    closes: "niets; vertel het uw mensen",
  },
  {
    what: "De hosting van de invoegtoepassing is onbereikbaar",
    where: "overal",
    closes:
      "vaste, bewaakte hosting. Web en nieuw Outlook laten dan *Toch verzenden* toe; klassiek en Mac kunnen het verzenden tegenhouden (office-js #5676, #6894)",
  },
];

/** What the server can do where no add-in runs: PowerShell for Exchange Online, filled in from a policy. */
export function transportRules({ groupMail, disclaimer }: Policy): string {
  const many = Array.from({ length: groupMail.external }, () => "@").join(".*");
  const quote = (text: string) => `'${text.replace(/'/g, "''")}'`;
  const first = disclaimer.text.split(/\s+/).slice(0, 8).join(" ");
  return [
    "# 1. Groepsmail naar buiten met zichtbare adressen komt terug. Eerst een maand alleen meten: -Mode Audit.",
    ...["To", "Cc"].map((header) =>
      [
        `New-TransportRule -Name "Zorgvuldig: groepsmail (${header})" -Mode Audit \``,
        "  -FromScope InOrganization -SentToScope NotInOrganization `",
        `  -HeaderMatchesMessageHeader ${header} -HeaderMatchesPatterns ${quote(many)} \``,
        `  -RejectMessageEnhancedStatusCode 5.7.1 -RejectMessageReasonText ${quote("Deze mail is niet verzonden: de ontvangers zien elkaars adres. Zet ze in de bcc en verstuur hem opnieuw.")}`,
      ].join("\n"),
    ),
    "# 2. De disclaimer, waar hij nog niet staat. Zet hem dan in het beleid uit, anders vraagt Zorgvuldig er ook naar.",
    [
      'New-TransportRule -Name "Zorgvuldig: disclaimer" -Mode Audit `',
      "  -FromScope InOrganization -SentToScope NotInOrganization `",
      `  -ExceptIfSubjectOrBodyContainsWords ${quote(first)} \``,
      "  -ApplyHtmlDisclaimerLocation Append -ApplyHtmlDisclaimerFallbackAction Wrap `",
      `  -ApplyHtmlDisclaimerText ${quote(`<p>${disclaimer.text}</p>`)}`,
    ].join("\n"),
  ].join("\n\n");
}
