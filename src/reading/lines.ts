/** A line of the text, without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text; `\r\n`, `\n` and `\r` each end one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  // Nearly every text has line feeds alone, and those the engine finds by itself.
  if (text.indexOf("\r") < 0) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", start)) {
      lines.push({ start, end: at });
      start = at + 1;
    }
    lines.push({ start, end: text.length });
    return lines;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    lines.push({ start, end: i });
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}
