import { Spent } from "./budget.ts";
import { decodeText } from "./decode.ts";
import { drawingText, numberStyles, openText, sharedStrings, sheetNames, sheetText, wordText } from "./office.ts";
import type { ZipEntry } from "./zip.ts";

/**
 * The text of a document that is a zip archive of XML: docx, xlsx, pptx, odt, ods, odp. Undefined when the archive is something else.
 * `inner` is given the files embedded in it.
 */
export function readPackage(
  entries: readonly ZipEntry[],
  unpack: (entry: ZipEntry) => Uint8Array,
  inner: (name: string, bytes: Uint8Array) => void,
): string | undefined {
  const named = (pattern: RegExp) => entries.filter(({ name }) => pattern.test(name)).sort((a, b) => number(a.name) - number(b.name));
  const xml = (entry: ZipEntry) => decodeText(unpack(entry), "utf-8");
  const texts: string[] = [];
  const read = (pattern: RegExp, text: (source: string) => string) => {
    for (const entry of named(pattern)) texts.push(text(xml(entry)));
  };
  if (named(/^word\/document\d*\.xml$/).length > 0) {
    read(/^word\/(?:document\d*|header\d+|footer\d+|footnotes|endnotes|comments)\.xml$/, wordText);
    read(/^word\/(?:charts\/chart|diagrams\/data)\d+\.xml$/, drawingText);
  } else if (named(/^xl\/workbook\.xml$/).length > 0) {
    const [strings] = named(/^xl\/sharedStrings\.xml$/i);
    const [styles] = named(/^xl\/styles\.xml$/);
    const shared = strings === undefined ? [] : sharedStrings(xml(strings));
    const shown = styles === undefined ? [] : numberStyles(xml(styles));
    for (const book of named(/^xl\/workbook\.xml$/)) texts.push(sheetNames(xml(book)));

    read(/^xl\/worksheets\/sheet\d+\.xml$/, (source) => sheetText(source, shared, shown));
    read(
      /^xl\/(?:comments\d+|comments\/comment\d+|threadedComments\/threadedComment\d+|drawings\/drawing\d+|charts\/chart\d+)\.xml$/,
      drawingText,
    );
  } else if (named(/^ppt\/presentation\.xml$/).length > 0) {
    read(
      /^ppt\/(?:slides\/slide|notesSlides\/notesSlide|comments\/comment|comments\/modernComment_[\w]*|diagrams\/data|charts\/chart)\d*\.xml$/,
      drawingText,
    );
  } else if (named(/^mimetype$/).length > 0 && named(/^content\.xml$/).length > 0) {
    read(/^(?:content|styles)\.xml$/, openText);
    read(/^Object \d+\/content\.xml$/, openText);
  } else if (named(/^\[Content_Types\]\.xml$/).length > 0 && named(/\.xml$/).length > 0 && named(/^(?:word|xl|ppt)\//).length > 0) {
    // A document of Office with a part missing, or in a form we do not know, such as xlsb.
    throw new Spent("unknown-type");
  } else return undefined;
  // Title and subject of the document itself.
  read(/^(?:docProps\/core|meta)\.xml$/, (source) =>
    matches(source, /<dc:(?:title|subject|description)>([^<]*)</g)
      .map(([, text]) => text ?? "")
      .join("\n"),
  );
  const text = texts.join("\n");
  // A scan in a document is a picture, whatever is around it.
  if (text.trim() === "" && named(/(?:^|\/)(?:media|Pictures)\/[^/]+\.(?:png|jpe?g|tiff?|gif|bmp|emf|wmf)$/i).length > 0)
    throw new Spent("picture");
  for (const entry of named(/(?:^|\/)embeddings\/[^/]+$/))
    if (/\.(?:docx|xlsx|pptx|docm|xlsm|pptm|pdf|txt|msg)$/i.test(entry.name)) inner(entry.name, unpack(entry));
  return text;
}

const number = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
