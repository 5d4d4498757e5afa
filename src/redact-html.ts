import { htmlText } from "./extract/html.ts";
import { countVisible, editVisible, type VisibleEdit } from "./html-tokens.ts";
import type { Replacement } from "./redact.ts";

/**
 * HTML with pieces of its text replaced and its formatting left, also where a piece runs across tags ("<b>Sem</b> de Vries").
 * `replace` is asked about the text as a reader sees it. Undefined when the places cannot be found back for sure: then
 * nothing may be made of it. What stands in attributes is not touched.
 */
export function redactHtml(html: string, replace: (text: string) => readonly Replacement[]): string | undefined {
  const text = htmlText(html);
  const edits: VisibleEdit[] = [];
  let at = 0;
  let visible = 0;
  // Counted on from the last one, so that a long text is counted once.
  const upTo = (place: number) => {
    visible += countVisible(text.slice(at, place));
    at = place;
    return visible;
  };
  for (const { start, end, text: put } of replace(text)) edits.push({ from: upTo(start), to: upTo(end), put });
  const edited = editVisible(html, edits);
  return edited.visible === upTo(text.length) ? edited.html : undefined;
}
