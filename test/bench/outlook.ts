import { fileURLToPath } from "node:url";
import { openClassic } from "../outlook-host/classic-host.ts";
import { pupilText } from "../rules/outgoings.ts";
import { lesson, report, spread } from "./lesson.ts";

const dist = (file: string) => fileURLToPath(new URL(`../../dist/addin/${file}`, import.meta.url));

/** Processor time of the send handler in the classic host: Outlook's own clock gives it five seconds, we want 100 ms. */
export async function run(): Promise<void> {
  const people = Array.from({ length: 100 }, (_, i) => `Ouder ${i} <ouder${i}@gmail.com>`);
  const paragraphs = (text: string) =>
    text
      .split("\n")
      .map((line) => `<p>${line}</p>`)
      .join("");
  const thread = `<div id="divRplyFwdMsg"><b>Van:</b> Kees Smit<br><b>Verzonden:</b> maandag<br><b>Aan:</b> Joke Jansen<br><b>Onderwerp:</b> Overleg</div>`;
  const cases: [string, { to: string[]; html: string }][] = [
    ["1 ontvanger, 1 kB (de gewone mail)", { to: people.slice(0, 1), html: paragraphs(lesson(1_000)) }],
    [
      "100 ontvangers, antwoord op een draad van 1 MB",
      { to: people, html: paragraphs(lesson(2_000)) + thread + paragraphs(lesson(1_000_000)) },
    ],
    ["100 ontvangers, 100 kB eigen tekst met leerlingen", { to: people, html: paragraphs(report(100_000, pupilText)) }],
    ["100 ontvangers, 1 MB eigen tekst", { to: people, html: paragraphs(lesson(1_000_000)) }],
  ];
  let base = 0;
  for (const [name, item] of cases) {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const outlook = await openClassic({ bundle: dist("launchevent.js"), manifest: dist("manifest.xml"), item, client: "classic" });
      // What the engine still does about loading the bundle (compiling, collecting what the parser left) is not the handler's.
      await new Promise((settled) => setTimeout(settled, 500));
      await outlook.send();
      times.push(outlook.cpuMs);
    }
    const { median, p95 } = spread(times);
    base = base || median;
    console.log(`${name}: ${median.toFixed(0)} ms processortijd (p95 ${p95.toFixed(0)}), ${(median / base).toFixed(1)}× de gewone mail`);
  }
}
