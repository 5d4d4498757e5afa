import { strToU8, zipSync } from "fflate";

/** Files as tests need them, made from nothing. */

export const bytes = (text: string): Uint8Array => strToU8(text);

/** A zip archive of texts and files. */
export const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])),
  );

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document; each string is a paragraph, in WordprocessingML or as text. */
export const docx = (paragraphs: readonly string[], more: Record<string, string | Uint8Array> = {}): Uint8Array =>
  zip({
    "[Content_Types].xml": '<?xml version="1.0"?><Types/>',
    "word/document.xml": `<?xml version="1.0"?><w:document ${W}><w:body>${paragraphs
      .map((text) => (text.startsWith("<") ? text : `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`))
      .join("")}</w:body></w:document>`,
    ...more,
  });

/** A workbook of one sheet. */
export const xlsx = (sheet: string, shared: readonly string[] = [], styles = ""): Uint8Array =>
  zip({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": '<workbook><sheets><sheet name="Klas 2b" sheetId="1"/></sheets></workbook>',
    "xl/sharedStrings.xml": `<sst>${shared.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": styles,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  });

/** A compound file with these streams; a name with a slash stands in a storage. All streams are small, so they share the mini stream. */
export function cfb(streams: Record<string, Uint8Array>): Uint8Array {
  interface Node {
    name: string;
    kind: number;
    data?: Uint8Array;
    kids: number[];
  }
  const nodes: Node[] = [{ name: "Root Entry", kind: 5, kids: [] }];
  for (const [path, data] of Object.entries(streams)) {
    let parent = 0;
    const parts = path.split("/");
    parts.forEach((name, i) => {
      const last = i === parts.length - 1;
      let index = last ? -1 : (nodes[parent]?.kids.find((kid) => nodes[kid]?.name === name) ?? -1);
      if (index < 0) {
        index = nodes.push({ name, kind: last ? 2 : 1, kids: [], ...(last && { data }) }) - 1;
        nodes[parent]?.kids.push(index);
      }
      parent = index;
    });
  }
  const mini: number[] = [];
  const chunks: Uint8Array[] = [];
  const starts = nodes.map(({ data }) => {
    if (data === undefined || data.length === 0) return 0xfffffffe;
    const start = mini.length;
    const count = Math.ceil(data.length / 64);
    for (let i = 0; i < count; i++) mini.push(i === count - 1 ? 0xfffffffe : start + i + 1);
    const padded = new Uint8Array(count * 64);
    padded.set(data);
    chunks.push(padded);
    return start;
  });
  const sectors = (length: number) => Math.ceil(length / 512);
  const miniLength = mini.length * 64;
  const sizes = [sectors(nodes.length * 128), sectors(mini.length * 4), sectors(miniLength)] as const;
  const [directory, miniFat, data] = [1, 1 + sizes[0], 1 + sizes[0] + sizes[1]];
  const total = 1 + sizes[0] + sizes[1] + sizes[2];
  const file = new Uint8Array((total + 1) * 512);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, directory, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, sizes[1] > 0 ? miniFat : 0xfffffffe, true);
  view.setUint32(64, sizes[1], true);
  view.setUint32(68, 0xfffffffe, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, i === 0 ? 0 : 0xffffffff, true);
  for (let i = 0; i < 128; i++) view.setUint32(512 + 4 * i, 0xffffffff, true);
  view.setUint32(512, 0xfffffffd, true);
  const chain = (from: number, count: number) => {
    for (let i = 0; i < count; i++) view.setUint32(512 + 4 * (from + i), i === count - 1 ? 0xfffffffe : from + i + 1, true);
  };
  chain(directory, sizes[0]);
  chain(miniFat, sizes[1]);
  chain(data, sizes[2]);
  nodes.forEach(({ name, kind, data: content, kids }, index) => {
    const at = (directory + 1) * 512 + index * 128;
    for (let i = 0; i < name.length; i++) view.setUint16(at + 2 * i, name.charCodeAt(i), true);
    view.setUint16(at + 64, 2 * name.length + 2, true);
    file[at + 66] = kind;
    view.setUint32(at + 68, 0xffffffff, true);
    // Brothers hang on each other's right side: crooked, but a tree.
    const brothers = nodes.find((node) => node.kids.includes(index))?.kids ?? [];
    view.setUint32(at + 72, brothers[brothers.indexOf(index) + 1] ?? 0xffffffff, true);
    view.setUint32(at + 76, kids[0] ?? 0xffffffff, true);
    view.setUint32(at + 116, index === 0 ? (sizes[2] > 0 ? data : 0xfffffffe) : (starts[index] ?? 0xfffffffe), true);
    view.setUint32(at + 120, index === 0 ? miniLength : (content?.length ?? 0), true);
  });
  mini.forEach((next, i) => {
    view.setUint32((miniFat + 1) * 512 + 4 * i, next, true);
  });
  let at = (data + 1) * 512;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.length;
  }
  return file;
}

/** Text as UTF-16, as Outlook and Word keep it. */
export const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
