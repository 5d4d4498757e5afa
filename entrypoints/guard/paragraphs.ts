/**
 * Chromium only: a text as HTML, cut into paragraphs as Chromium's own paste cuts it (`CreateFragmentFromText` in its
 * `serialization.cc`). As HTML it is one step of its own to undo; `insertText` is taken for typing, so that an undo of what is
 * typed after it would take it along, and it leaves an empty line where a paste joins lines.
 */
export function asPasted(text: string, { startContainer }: Range): string {
  const clean = text.replace(/\r\n?/g, "\n");
  const at = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  if (at !== null && /^(pre|break-spaces)/.test(getComputedStyle(at).whiteSpace)) return asLines(clean);
  const lines = clean.split("\n");
  if (lines.length === 1) return filled(clean);
  const [open, close] = shellOf(at);
  return lines
    .map((line, index) =>
      line === "" && index === lines.length - 1 ? END_OF_LINE : `${open}${line === "" ? "<br>" : filled(line)}${close}`,
    )
    .join("");
}

/** A text as HTML where line ends show as they are, such as in a textarea. */
export function asLines(text: string): string {
  const clean = text.replace(/\r\n?/g, "\n");
  return `${escaped(clean)}${clean.endsWith("\n") ? END_OF_LINE : ""}`;
}

/** What Chromium takes for the end of a line that is to be joined with what comes after it. */
const END_OF_LINE = '<br class="Apple-interchange-newline">';

/** What a new paragraph is here: one like the paragraph the caret is in, or the page's own kind. */
function shellOf(at: Element | null): readonly [open: string, close: string] {
  for (let block = at; block instanceof HTMLElement && !isRoot(block); block = block.parentElement) {
    if (getComputedStyle(block).display.startsWith("inline")) continue;
    const shell = (block.cloneNode(false) as Element).outerHTML;
    const end = shell.lastIndexOf("</");
    return [shell.slice(0, end), shell.slice(end)];
  }
  const name = document.queryCommandValue("defaultParagraphSeparator") === "p" ? "p" : "div";
  return [`<${name}>`, `</${name}>`];
}

/** The outermost element that can be edited; it is no paragraph itself. */
const isRoot = (element: HTMLElement) => element === document.body || !element.parentElement?.isContentEditable;

/** A line with its tabs and spaces, of which HTML would show only some. */
function filled(line: string): string {
  const pieces = line.split("\t");
  return pieces
    .map((piece, index) => {
      const kept = escaped(keepSpaces(piece, index === 0, index === pieces.length - 1));
      return index === 0 ? kept : `<span style="white-space:pre">\t</span>${kept}`;
    })
    .join("");
}

function keepSpaces(piece: string, first: boolean, last: boolean): string {
  let spaced = false;
  let kept = "";
  for (let i = 0; i < piece.length; i++) {
    const hard: boolean = spaced || (i === 0 && first) || (i === piece.length - 1 && last);
    const space = piece.charAt(i) === " ";
    kept += space && hard ? "\u00a0" : piece.charAt(i);
    spaced = space && !hard;
  }
  return kept;
}

/** A text as HTML that shows it. */
export const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
