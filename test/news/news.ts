import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { detect } from "../../src/detect.ts";
import { MENTION } from "../../src/finding.ts";
import { marked, type Span } from "../cases/marked.ts";

/** An article with the names in it. */
export interface Article {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** News of the sort papers in the Netherlands and Flanders have, with invented people. Nothing is learnt from it, nothing was tuned on it. */
export function unseenNews(): Article[] {
  return readFileSync(fileURLToPath(new URL("unseen.txt", import.meta.url)), "utf8")
    .split(/\n{2,}/)
    .map((article) => marked(article.trim()));
}

/** How many names there are, how many were said, and how many of those are right to the letter. */
export function scored(articles: readonly Article[]): { gold: number; said: number; hit: number } {
  let gold = 0;
  let said = 0;
  let hit = 0;
  for (const { text, spans } of articles) {
    const found = detect(text).filter(({ kind, sure }) => kind === "name" && sure >= MENTION);
    gold += spans.length;
    said += found.length;
    hit += spans.filter(({ start, end }) => found.some((finding) => finding.start === start && finding.end === end)).length;
  }
  return { gold, said, hit };
}
