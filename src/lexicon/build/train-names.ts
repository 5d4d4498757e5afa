import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readWith } from "../../detectors/naming/model.ts";
import { packWeights } from "../name-model.ts";
import { type Example, exact, examples, quantised, type Score, train } from "./learning.ts";
import { dice, documents, filled, news, read, swapped, type Text } from "./lessons.ts";

/**
 * Trains the name model: `npx tsx src/lexicon/build/train-names.ts FOLDER [--test]`. FOLDER holds `ud-own-all.jsonl` (sentences of UD
 * Alpino and LassySmall, CC BY-SA 4.0, with this project's labels) and `mshelp-nl-train.jsonl` (Microsoft's help articles, CC BY
 * 4.0: work Dutch without people); the news of sources/news and the marked cases of test/ come from the project. With --test each fifth
 * is read with what the other four taught, and scored by where it comes from (WR-P-P-H are newspapers).
 */

const FIFTHS = 5;

/** Weights learnt from these documents and from everything else there is. Our own news counts three times, the treebanks twice. */
function learn(ud: readonly Text[], own: readonly Text[], help: readonly Text[], random: () => number): Int8Array {
  const texts = [...ud, ...ud, ...own, ...own, ...own, ...help, ...swapped(random, 2), ...filled(random, 8)];
  const learnt: Example[] = [];
  for (const text of texts) for (const example of examples(text)) learnt.push(example);
  return quantised(train(learnt, random));
}

const [folder = ".", flag] = process.argv.slice(2);
const ud = documents(read(`${folder}/ud-own-all.jsonl`));
const help = read(`${folder}/mshelp-nl-train.jsonl`);
const own = news();
if (flag === "--test") {
  const scores = new Map<string, Score>();
  let helpTexts = 0;
  let helpFalse = 0;
  for (let fifth = 0; fifth < FIFTHS; fifth++) {
    const inFifth = (_: Text, i: number) => i % FIFTHS === fifth;
    const notInFifth = (_: Text, i: number) => i % FIFTHS !== fifth;
    readWith(learn(ud.filter(notInFifth), own.filter(notInFifth), help.filter(notInFifth), dice(20241)));
    for (const text of [...ud.filter(inFifth), ...own.filter(inFifth)]) {
      const genre = /^(?:WR-P-[A-Z]-[A-Z]|wiki)/.exec(text.id ?? "")?.[0] ?? "own";
      scores.set(genre, exact(text, scores.get(genre)));
    }
    const calm = help.filter(inFifth);
    helpTexts += calm.length;
    helpFalse += calm.filter((text) => exact(text).said > 0).length;
  }
  for (const [genre, { gold, said, hit }] of scores)
    process.stdout.write(
      `${genre}: P ${(hit / said).toFixed(3)} R ${(hit / gold).toFixed(3)} F1 ${((2 * hit) / (said + gold)).toFixed(3)} of ${gold}\n`,
    );
  process.stdout.write(`a name in ${helpFalse} of ${helpTexts} help articles\n`);
} else {
  const weights = learn(ud, own, help, dice(20241));
  process.stdout.write(`${weights.filter((weight) => weight !== 0).length} weights\n`);
  writeFileSync(
    fileURLToPath(new URL("../name-model.data.ts", import.meta.url)),
    `// Made by build/train-names.ts; licence in NOTICE.\nexport const weights = ${JSON.stringify(packWeights(weights))};\n`,
  );
}
