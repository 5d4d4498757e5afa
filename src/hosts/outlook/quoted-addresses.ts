import { scanHtml } from "../../extract/html-scan.ts";
import { type Edit, editBody } from "../../mail-text.ts";
import { paneText } from "../../texts/pane.ts";
import type { Lang } from "../../texts/text.ts";
import { readWholeBody } from "./read.ts";
import { type Applied, Refusal, transaction, wayBack } from "./transaction.ts";
import { undoBody, writeBody } from "./words.ts";

/** Takes the addresses of others out of the thread below: their own words stay, where they stood is said. */
export const removeQuotedAddresses = (lang: Lang): Promise<Applied> =>
  transaction("text", async (onFailure) => {
    const body = await readWholeBody();
    const edits = addressEdits(body.quoted, paneText(lang, "quoted.left-out"));
    if (edits.length === 0) return { done: true, say: { id: "words.nothing" } };
    const source = editBody(body, "quoted", edits);
    if (source === undefined) throw new Refusal({ id: "words.lost" });
    const written = body.type === "html" ? withoutLinks(source) : source;
    await writeBody(body, written, onFailure);
    return {
      done: true,
      say: { id: "quoted.done", with: { count: edits.length } },
      undo: wayBack(() => undoBody(body, written)),
    };
  });

/** Lines that name receivers go whole (names too); an address elsewhere in the thread goes alone. */
function addressEdits(quoted: string, leftOut: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const line of quoted.split("\n")) {
    const field = /^([\s>*]{0,8}(?:aan|to|an|cc|bcc)\s?:\*{0,2}\s*)(?=\S)/i.exec(line.slice(0, 60));
    if (field && line.indexOf("@") >= 0) {
      edits.push({ start: at + (field[1] ?? "").length, end: at + line.length, put: leftOut });
    } else {
      const pattern = /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gi;
      for (let match = pattern.exec(line); match; match = pattern.exec(line))
        edits.push({ start: at + match.index, end: at + match.index + match[0].length, put: leftOut });
    }
    at += line.length + 1;
  }
  return edits;
}

/** An address also hides in the link under a name (`href="mailto:…"`): that attribute goes, in the whole text below the first thread. */
export function withoutLinks(html: string): string {
  let out = "";
  let copied = 0;
  scanHtml(html, {
    tag(_name, closing, from, to) {
      if (closing || to - from > 4_000) return;
      const tag = html.slice(from, to);
      if (!/mailto:/i.test(tag)) return;
      out +=
        html.slice(copied, from) +
        tag.replace(
          /\s(?:href|title|originalsrc|data-[a-z-]{1,40})\s*=\s*(?:"[^"]*mailto:[^"]*"|'[^']*mailto:[^']*'|mailto:[^\s>]*)/gi,
          "",
        );
      copied = to;
    },
  });
  return out + html.slice(copied);
}
