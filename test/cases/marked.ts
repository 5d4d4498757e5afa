/** A stretch of a sample between square brackets, perhaps with its kind in front: `[bsn:999990019]`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind?: string;
}

/** Reads a sample with marks: the bare text, and where the marked stretches stand in it. */
export function marked(sample: string): { text: string; spans: Span[] } {
  let text = "";
  const spans: Span[] = [];
  let at = 0;
  for (const match of sample.matchAll(
    /\[(?:(name|bsn|birthdate|phone|email|address|iban|pupil-number|id-document|medical|special-category|sensitive|credential):)?([^\]]*)\]/g,
  )) {
    text += sample.slice(at, match.index);
    const start = text.length;
    text += match[2] ?? "";
    spans.push({ start, end: text.length, ...(match[1] !== undefined && { kind: match[1] }) });
    at = match.index + match[0].length;
  }
  return { text: text + sample.slice(at), spans };
}
