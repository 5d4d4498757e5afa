import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { builtInPolicy } from "../src/policies/index.ts";
import { ABILITIES, type Ability, GAPS, OUTLOOKS, transportRules } from "./coverage.ts";

/** docs/dekking.md from coverage.ts: `npm run docs:coverage` writes it, a test says when it is stale. */
export function coveragePage(): string {
  const abilities = Object.keys(ABILITIES) as Ability[];
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
  return `<!-- Gemaakt door npm run docs:coverage uit addin/coverage.ts. Verander het daar. -->
# Wat werkt in welk Outlook, en wat dicht de gaten

${table(
  ["Outlook", "Mailbox", ...abilities.map((ability) => ABILITIES[ability]), "Let op"],
  OUTLOOKS.map(({ name, mailbox, can, note }) => [
    name,
    mailbox || "–",
    ...abilities.map((ability) => (can.includes(ability) ? "ja" : "nee")),
    note,
  ]),
)}

De waarschuwing werkt alleen in een invoegtoepassing die een beheerder heeft uitgerold (Geïntegreerde apps). “Mailbox” is de nieuwste
verzameling functies die dat Outlook kent; de waarschuwing en de knoppen op het lint vragen 1.14.

## Wegen langs de waarschuwing
${table(
  ["Hoe", "Waar", "Wat u kunt doen"],
  GAPS.map(({ what, where, closes }) => [what, where, closes]),
)}

Wie bij de waarschuwing *Toch verzenden* kiest, verzendt; Outlook vertelt niemand daarover, ook ons niet. Alleen wat uw beleid op \`stop\` zet
heeft die knop niet. Het paneel kan onthouden dat iemand iets heeft bekeken en zo laat: voor precies die mail, tot er iets verandert.

## Vangnet op de server
Transportregels in Exchange Online, met de drempel en de disclaimer van het voorbeeldbeleid \`roos\`. Ze kijken naar wat verzonden wordt, van elk
apparaat. Een transportregel telt adressen in de kop van de mail en weet niet wie collega is of al in het gesprek zat: hij is strenger dan het
paneel. Dit is niet in een tenant beproefd; begin met \`-Mode Audit\`.

\`\`\`powershell
${transportRules(builtInPolicy("roos"))}
\`\`\`

Wat geen emulator kan bewijzen staat als lijst om af te vinken onderaan [outlook-quirks.md](outlook-quirks.md).
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(fileURLToPath(new URL("../docs/dekking.md", import.meta.url)), coveragePage());
}
