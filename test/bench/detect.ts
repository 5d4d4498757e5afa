import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MENTION } from "../../src/finding.ts";
import { type Case, cases } from "../cases/cases.ts";
import { shown } from "../cases/deviations.ts";
import { firstReadings } from "../cases/first-readings.ts";
import { scored, unseenNews } from "../news/news.ts";
import { communities } from "./communities.ts";

/**
 * Our detectors beside the JavaScript packages that do something alike, on the same texts in the same run: what each finds
 * per kind, in how many harmless texts it cries wolf, and what it costs. `ZV_DOCS=1 npm run bench -- detect` also writes
 * docs/detection.md. The texts are the marked cases of test/cases: we know them, the peers do not, so our own figures say what
 * can be done, not what to expect of texts nobody has seen.
 */

type Group = "name" | "bsn" | "email" | "phone" | "birthdate" | "address" | "iban" | "number" | "credential" | "about";

interface Hit {
  readonly group: Group;
  readonly start: number;
  readonly end: number;
}

interface System {
  readonly name: string;
  /** What it says it finds; other kinds are not counted against it. */
  readonly groups: readonly Group[];
  find(text: string): Hit[] | Promise<Hit[]>;
}

const GROUP: Record<string, Group> = {
  name: "name",
  bsn: "bsn",
  email: "email",
  phone: "phone",
  birthdate: "birthdate",
  address: "address",
  iban: "iban",
  "pupil-number": "number",
  "id-document": "number",
  credential: "credential",
  medical: "about",
  sensitive: "about",
  "special-category": "about",
};
const LABEL: Record<Group, string> = {
  name: "namen",
  bsn: "BSN",
  email: "e-mailadressen",
  phone: "telefoonnummers",
  birthdate: "geboortedata",
  address: "adressen",
  iban: "rekeningnummers",
  number: "leerling- en documentnummers",
  credential: "wachtwoorden",
  about: "medisch, bijzonder, gevoelig",
};
const GROUPS = Object.keys(LABEL) as Group[];

async function ours(): Promise<System> {
  return {
    name: "Zorgvuldig",
    groups: GROUPS,
    find: (text) => shown(text).findings.map(({ kind, start, end }) => ({ group: GROUP[kind] as Group, start, end })),
  };
}

async function piiFilter(): Promise<System> {
  // A CommonJS package: its exports are the default here and the module itself there.
  const loaded = (await import("pii-filter")) as typeof import("pii-filter") & { default?: typeof import("pii-filter") };
  const pii = loaded.default ?? loaded;
  const classifier = pii.make_pii_classifier(pii.languages.nl.make_lm());
  const kinds: Record<string, Group> = {
    first_name: "name",
    family_name: "name",
    email_address: "email",
    phone_number: "phone",
    medicine_name: "about",
  };
  return {
    name: "pii-filter",
    groups: ["name", "email", "phone", "about"],
    find(text) {
      const hits: Hit[] = [];
      for (const { type, start_pos: start, end_pos: end } of classifier.classify(text).pii) {
        const group = kinds[type];
        if (group === undefined) continue;
        // It gives first and family name apart; one name is fairer.
        const last = hits[hits.length - 1];
        if (group === "name" && last?.group === "name" && start - last.end <= 1) hits[hits.length - 1] = { group, start: last.start, end };
        else hits.push({ group, start, end });
      }
      return hits;
    },
  };
}

async function openRedaction(): Promise<System> {
  const { OpenRedaction } = await import("openredaction");
  const redaction = new OpenRedaction();
  const kinds: [RegExp, Group][] = [
    [/NAME/, "name"],
    [/BSN/, "bsn"],
    [/EMAIL/, "email"],
    [/PHONE/, "phone"],
    [/IBAN/, "iban"],
    [/BIRTH|DOB/, "birthdate"],
    [/ADDRESS|POSTCODE|POSTAL/, "address"],
    [/PASSWORD/, "credential"],
  ];
  return {
    name: "openredaction",
    groups: kinds.map(([, group]) => group),
    async find(text) {
      const { detections } = await redaction.detect(text);
      const hits: Hit[] = [];
      for (const { type, position } of detections) {
        const group = kinds.find(([pattern]) => pattern.test(type))?.[1];
        if (group !== undefined) hits.push({ group, start: position[0], end: position[1] });
      }
      return hits;
    },
  };
}

async function compromise(): Promise<System> {
  const { default: nlp } = await import("compromise");
  return {
    name: "compromise",
    groups: ["name"],
    find: (text) =>
      (nlp(text).people().json({ offset: true }) as { text: string; offset: { start: number; length: number } }[]).map(
        ({ text: said, offset }) => {
          const length = said.replace(/[\s.,:;!?()]+$/, "").length;
          return { group: "name" as const, start: offset.start, end: offset.start + length };
        },
      ),
  };
}

/** By the name of their package; each is also loaded alone, to see what memory it takes. */
export const SYSTEMS: Readonly<Record<string, () => Promise<System>>> = {
  Zorgvuldig: ours,
  "pii-filter": piiFilter,
  openredaction: openRedaction,
  compromise,
};

/** 100 000 characters of the cases, for time and memory. */
export function longText(all: readonly Case[]): string {
  let long = "";
  while (long.length < 100_000) for (const { text } of all) long += `${text}\n\n`;
  return long.slice(0, 100_000);
}

/** Peak memory in MB of a process of its own that loads one system and reads 100 000 characters; "" loads nothing. */
function peakOf(system: string): number {
  const child = fileURLToPath(new URL("./memory.ts", import.meta.url));
  return Number(
    execFileSync(process.execPath, ["--import", "tsx", child, system], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim(),
  );
}

interface Score {
  readonly system: System;
  readonly perGroup: Partial<Record<Group, { gold: number; said: number; exact: number; touched: number }>>;
  readonly falseTexts: number;
  readonly harmless: number;
  readonly milliseconds: number;
  readonly start: number;
  /** MB at the peak, above what a process takes that loads nothing. */
  readonly memory: number;
}

async function score(make: () => Promise<System>, all: readonly Case[], long: string): Promise<Omit<Score, "memory">> {
  const begun = performance.now();
  const system = await make();
  await system.find("Beste Karin, Sem de Vries is ziek.");
  const start = performance.now() - begun;
  const perGroup: Score["perGroup"] = {};
  let falseTexts = 0;
  let harmless = 0;
  for (const { text, spans } of all) {
    const hits = (await system.find(text)).filter(({ group }) => system.groups.includes(group));
    const gold = spans.map(({ kind, start: from, end }) => ({ group: GROUP[kind ?? ""] as Group, start: from, end }));
    for (const group of system.groups) {
      const counted = perGroup[group] ?? { gold: 0, said: 0, exact: 0, touched: 0 };
      perGroup[group] = counted;
      const mine = hits.filter((hit) => hit.group === group);
      const wanted = gold.filter((span) => span.group === group);
      counted.gold += wanted.length;
      counted.said += mine.length;
      counted.exact += wanted.filter((span) => mine.some((hit) => hit.start === span.start && hit.end === span.end)).length;
      counted.touched += wanted.filter((span) => mine.some((hit) => hit.start < span.end && span.start < hit.end)).length;
    }
    if (spans.length > 0) continue;
    harmless++;
    if (hits.length > 0) falseTexts++;
  }
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const from = performance.now();
    await system.find(long);
    times.push(performance.now() - from);
  }
  return { system, perGroup, falseTexts, harmless, milliseconds: times.sort((a, b) => a - b)[0] ?? 0, start };
}

/** What unseen texts gave at their first reading, beside what they give now that their misses were looked at. */
function unseen(all: readonly Case[]): string {
  let out =
    "| teksten | keer gelezen | namen (gevonden / terecht) | medisch, bijzonder, gevoelig | BSN | waarschuwing terecht | vals alarm |\n|---|---|---|---|---|---|---|\n";
  for (const { set, texts, names, about, bsn, verdict } of firstReadings) {
    const mine = all.filter(({ id }) => id.startsWith(set));
    out += `| ${texts} van ${set.slice(0, -1)} | eerste keer | ${percent(names.exact, names.marked)} / ${percent(names.exact, names.said)} | ${percent(about.touched, about.marked)} geraakt | ${percent(bsn.found, bsn.marked)} | ${verdict.asked} van ${verdict.ask} | ${verdict.wolf} van ${verdict.go} |\n`;
    const now = { marked: 0, said: 0, exact: 0, about: 0, touched: 0, bsn: 0, bsnFound: 0, ask: 0, asked: 0, go: 0, wolf: 0 };
    for (const { text, spans, level } of mine) {
      const { findings, level: said } = shown(text);
      const group = (kind: string | undefined) => GROUP[kind ?? ""];
      now.said += findings.filter(({ kind }) => kind === "name").length;
      for (const span of spans) {
        const of = findings.filter(({ kind }) => group(kind) === group(span.kind));
        const exact = of.some(({ start, end }) => start === span.start && end === span.end);
        const touched = of.some(({ start, end }) => start < span.end && span.start < end);
        if (span.kind === "name") {
          now.marked++;
          if (exact) now.exact++;
        } else if (span.kind === "bsn") {
          now.bsn++;
          if (exact) now.bsnFound++;
        } else if (group(span.kind) === "about") {
          now.about++;
          if (touched) now.touched++;
        }
      }
      if (level === "ask") {
        now.ask++;
        if (said === "ask") now.asked++;
      } else {
        now.go++;
        if (said === "ask") now.wolf++;
      }
    }
    out += `| | nu | ${percent(now.exact, now.marked)} / ${percent(now.exact, now.said)} | ${percent(now.touched, now.about)} geraakt | ${percent(now.bsnFound, now.bsn)} | ${now.asked} van ${now.ask} | ${now.wolf} van ${now.go} |\n`;
  }
  return out;
}

/** Names in news that nothing was learnt from and nothing was tuned on. */
function news(): string {
  const articles = unseenNews();
  const { gold, said, hit } = scored(articles);
  return `Van de ${gold} namen in ${articles.length} verzonnen nieuwsberichten (\`test/news\`), waarmee niets geoefend of afgesteld is, is ${percent(hit, gold)} precies op de letter\ngevonden; ${percent(hit, said)} van wat gemeld werd was terecht. Zulke namen worden vermeld; ze waarschuwen niet.\n`;
}

const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`);

function tables(scores: readonly Score[], all: readonly Case[]): string {
  const head = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n|${cells.map(() => "---").join("|")}|\n`;
  let out = head(["", ...scores.map(({ system }) => system.name)]);
  for (const group of GROUPS) {
    const cells = scores.map(({ perGroup }) => {
      const counted = perGroup[group];
      if (counted === undefined) return "–";
      if (group === "about") return `${percent(counted.touched, counted.gold)} geraakt`;
      return `${percent(counted.exact, counted.gold)} / ${percent(counted.exact, counted.said)}`;
    });
    out += `| ${LABEL[group]} (${scores[0]?.perGroup[group]?.gold ?? 0}) | ${cells.join(" | ")} |\n`;
  }
  out += `| onschuldige teksten met vals alarm | ${scores.map(({ falseTexts, harmless }) => `${falseTexts} van ${harmless}`).join(" | ")} |\n`;
  out += `| ms per 100 000 tekens (warm) | ${scores.map(({ milliseconds }) => milliseconds.toFixed(0)).join(" | ")} |\n`;
  out += `| ms tot de eerste uitkomst (laden en één zin) | ${scores.map(({ start }) => start.toFixed(0)).join(" | ")} |\n`;
  const mine = scores[0]?.memory ?? 1;
  out += `| geheugen op de piek, keer dat van Zorgvuldig (elk in een eigen proces, boven een leeg proces) | ${scores.map(({ memory }) => `${(memory / mine).toFixed(1)} × (${memory.toFixed(0)} MB)`).join(" | ")} |\n`;
  const verdict = { missed: 0, ask: 0, wolf: 0, go: 0 };
  for (const { text, level } of all) {
    const said = shown(text).level;
    if (level === "ask") {
      verdict.ask++;
      if (said === "go") verdict.missed++;
    } else {
      verdict.go++;
      if (said === "ask") verdict.wolf++;
    }
  }
  return `${out}\nOordeel van Zorgvuldig over dezelfde teksten: ${verdict.ask - verdict.missed} van de ${verdict.ask} die een waarschuwing verdienen krijgen die; ${verdict.wolf} van de ${verdict.go} andere ook.\n`;
}

/** Prints the table; with ZV_DOCS=1 it becomes docs/detection.md. */
export async function run(): Promise<void> {
  const all = cases();
  const long = longText(all);
  const empty = peakOf("");
  const scores: Score[] = [];
  for (const [name, make] of Object.entries(SYSTEMS)) scores.push({ ...(await score(make, all, long)), memory: peakOf(name) - empty });
  const table = tables(scores, all);
  const others = `\n## Teksten die niemand kende\n\n${UNSEEN}\n${unseen(all)}\n## Namen in het nieuws\n\n${news()}\n## Namen uit elke gemeenschap\n\n${COMMUNITIES}\n${communities()}`;
  process.stdout.write(
    `${all.length} gemarkeerde teksten; per soort: gevonden / terecht, precies op de letter (drempel ${MENTION}).\n\n${table}${others}`,
  );
  if (process.env.ZV_DOCS !== "1") return;
  writeFileSync(fileURLToPath(new URL("../../docs/detection.md", import.meta.url)), `${BEFORE}\n${table}${others}\n${AFTER}`);
}

const UNSEEN = `Reeksen teksten waarop niets was afgesteld: de eerste geschreven voor iemand naar de herkenning keek, elke volgende nadat de
missers van de vorige verholpen waren. "Eerste keer" is wat er bij de allereerste lezing uitkwam (een merkteken dat zelf fout was, is hersteld);
dat zegt wat u van nieuwe teksten mag verwachten. De eerste drie zijn bedacht om ons te laten missen, de latere volgen een gewone
schoolweek. "Nu" is nadat ook hun oorzaken verholpen zijn. Het naammodel is met geen van de reeksen geoefend.
`;

const COMMUNITIES = `Verzonnen volledige namen in vier zinnen waar verder niets op een persoon wijst ("Wil jij morgen even met … praten?").
`;

const BEFORE = `# Herkennen van persoonsgegevens

Deze bladzijde is gemaakt door \`ZV_DOCS=1 npm run bench -- detect\`; de getallen zijn van één loop op één machine.
De tijden zijn van niet-gebundelde broncode (tsx) en hangen af van wat de machine nog meer doet; vergelijk ze alleen onderling.

De teksten staan in \`test/cases/texts\`: verzonnen mails, verslagen, chats, tabellen, lessen en beleid uit een schoolweek. Wij kennen
ze (ook het naammodel is ermee geoefend, behalve met de reeksen hieronder), de andere pakketten niet. Het eerste getal is welk deel van de gemarkeerde gegevens precies
op de letter gevonden is, het tweede welk deel van wat gemeld werd terecht was. Voor wat over iemand gezegd wordt is er geen
precieze grens; daar telt of het geraakt is. Een streepje: het pakket zoekt dat niet.
`;

const AFTER = `## Wat het niet kan

- Een achternaam alleen, zonder titel en zonder dat de volledige naam erbij staat, wordt alleen gevonden waar de woorden eromheen het zeggen
  ("aldus Deville"), en dan vermeld, nooit reden om te waarschuwen; een voornaam die ook een gewoon woord is (Roos, Mei, Can) alleen met een
  aanwijzing ernaast.
- Wie iemand is zonder dat er een naam of nummer staat ("de enige jongen met een rolstoel in 2B") wordt niet herkend. Ook een
  geanonimiseerde tekst kan zo nog naar iemand wijzen.
- Bekende personen (geschiedenis, literatuur, politiek) worden overgeslagen; een leerling die precies zo heet ook.
- Woorden over gezondheid, thuis en overtuiging komen uit lijsten; een omschrijving die daar niet in staat wordt gemist.
- Tekst in plaatjes en scans wordt niet gelezen.
- De gemiste gevallen die wij kennen staan in \`test/cases/known-misses.txt\`, en een test bewaakt dat die lijst klopt.
`;
