import type { ArticleId } from "./instruction.ts";
import type { Policy } from "./policy.ts";

/** Whether an organisation works by the ROOS instruction: another one cites its own article for group mail, which every document has. */
export const worksByRoos = ({ articles }: Policy): boolean => (articles.bcc ?? "roos-14").indexOf("roos-") === 0;

/** Which of these articles an organisation would cite: those of its own document, or else the law. */
export function citedAmong(articles: readonly ArticleId[], policy: Policy): ArticleId[] {
  const own = worksByRoos(policy) ? "roos-" : ownDocument(policy);
  const mine = own === undefined ? [] : articles.filter((id) => id.indexOf(own) === 0);
  if (mine.length > 0) return mine;
  // Where the instruction says nothing about it, a rule that is only the law's is not the organisation's to remind of.
  return worksByRoos(policy) ? [] : articles.filter((id) => /^u?avg-/.test(id));
}

/** The beginning of the names of the articles of an organisation's own document. */
function ownDocument({ articles }: Policy): string | undefined {
  for (const rule of Object.keys(articles)) {
    const id = articles[rule] ?? "";
    if (!/^u?avg-/.test(id)) return id.slice(0, id.indexOf("-") + 1);
  }
  return undefined;
}
