import { escapeHtml } from "../../html-tokens.ts";
import { paneText } from "../../texts/pane.ts";
import type { Lang } from "../../texts/text.ts";
import { readWholeBody } from "./read.ts";
import { type Applied, transaction, wayBack } from "./transaction.ts";
import { undoBody, writeBody } from "./words.ts";

/** Begins the mail with the ready sentence that proposes the organisation's own channel; the rest stays as it is. */
export const proposeChannel = (channel: string, lang: Lang): Promise<Applied> =>
  transaction("text", async (onFailure) => {
    const body = await readWholeBody();
    const sentence = paneText(lang, "channel.sentence", { channel });
    if (body.own.indexOf(sentence) >= 0) return { done: true, say: { id: "channel.there" } };
    const source = body.type === "html" ? aboveHtml(body.source, sentence) : `${sentence}\r\n\r\n${body.source}`;
    await writeBody(body, source, onFailure);
    const undo = wayBack(() => undoBody(body, source));
    return { done: true, say: { id: "channel.proposed", with: { channel } }, undo };
  });

/** HTML with a sentence above everything in it. */
export function aboveHtml(html: string, sentence: string): string {
  const body = /<body\b[^>]{0,2000}>/i.exec(html);
  const at = body ? body.index + body[0].length : 0;
  return `${html.slice(0, at)}<p>${escapeHtml(sentence)}</p>${html.slice(at)}`;
}
