import { decodeText } from "./decode.ts";

/** Groups whose content is not text of the document. */
const SKIP = new Set(
  "fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict themedata colorschememapping latentstyles datastore xmlnstbl filetbl revtbl objdata fldinst mmathPr wgrffmtfilter pgptbl nonesttables".split(
    " ",
  ),
);
const BREAKS: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  nestrow: "\n",
  tab: "\t",
  cell: "\t",
  nestcell: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
};

interface State {
  readonly skip: boolean;
  /** Characters that follow `\u` for readers that do not know it. */
  readonly after: number;
}

/** The text of a rich text file. `source` has one character a byte. */
export function rtfText(source: string): string {
  const out: string[] = [];
  const stack: State[] = [];
  let state: State = { skip: false, after: 1 };
  let charset = "windows-1252";
  let pending = 0;
  let bytes: number[] = [];
  const flush = () => {
    if (bytes.length > 0) out.push(decodeText(Uint8Array.from(bytes), charset));
    bytes = [];
  };
  const put = (text: string) => {
    flush();
    if (!state.skip) out.push(text);
  };
  const token = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z\d])|([{}])|[\r\n]+|([^\\{}\r\n]+)/g;
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    const [, word, number, hex, symbol, brace, text] = match;
    if (brace === "{") {
      stack.push(state);
      pending = 0;
    } else if (brace === "}") {
      flush();
      state = stack.pop() ?? { skip: false, after: 1 };
      pending = 0;
    } else if (word !== undefined) {
      const value = Number(number ?? 1);
      if (word === "bin") token.lastIndex += Math.max(0, value);
      else if (word === "ansicpg") charset = value === 1254 ? "windows-1254" : "windows-1252";
      else if (word === "uc") state = { ...state, after: value };
      else if (word === "u") {
        put(String.fromCharCode(value < 0 ? value + 65_536 : value));
        pending = state.after;
      } else if (SKIP.has(word)) state = { ...state, skip: true };
      else if (BREAKS[word] !== undefined) put(BREAKS[word] as string);
    } else if (hex !== undefined) {
      if (pending > 0) pending--;
      else if (!state.skip) bytes.push(Number.parseInt(hex, 16));
    } else if (symbol !== undefined) {
      if (symbol === "~") put(" ");
      else if (symbol === "_") put("-");
      else if (symbol === "*") {
        // A group that may be ignored, except where Word and Outlook put text: fields and HTML.
        const next = /^\\(?:shptxt|htmltag|footnote|annotation|atnid|atnauthor)/.test(source.slice(token.lastIndex, token.lastIndex + 20));
        if (!next) state = { ...state, skip: true };
      } else if (symbol === "\\" || symbol === "{" || symbol === "}") put(symbol);
      else if (symbol === "\n" || symbol === "\r") put("\n");
    } else if (text !== undefined) {
      let shown = text;
      if (pending > 0) {
        const skipped = Math.min(pending, shown.length);
        shown = shown.slice(skipped);
        pending -= skipped;
      }
      if (shown !== "") put(shown);
    }
  }
  flush();
  return out.join("");
}
