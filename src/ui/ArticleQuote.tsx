import { type ArticleId, article } from "../instruction.ts";
import type { Lang } from "../texts/text.ts";
import { uiText } from "../texts/ui.ts";
import { cite } from "../texts/verdict.ts";

/** Where something comes from; the article's own words on demand. */
export function ArticleQuote({ id, lang }: { id: ArticleId; lang: Lang }) {
  const found = article(id);
  return (
    <details class="article">
      {/* Office.js moves the focus on Tab itself, and knows a summary only by its tabindex (docs/outlook-quirks.md, "The Tab key"). */}
      <summary tabIndex={0}>{uiText(lang, "why", { label: cite(found) })}</summary>
      <blockquote lang="nl">{found.text}</blockquote>
    </details>
  );
}
