import { PDFName } from "pdf-lib";
import { protectText } from "../../texts/protect.ts";
import type { Lang } from "../../texts/text.ts";
import { attach, type Enclosed } from "./attach.ts";
import type { Block } from "./blocks.ts";
import { type Letterhead, writeLetterhead } from "./letterhead.ts";
import { Sheet } from "./sheet.ts";
import { alternative } from "./tags.ts";
import { write } from "./write.ts";

/** Pictures of the steps, drawn in a square of 32 points with its corner at the left and below. */
const PICTURES = [
  // A page in a window.
  "1 1 30 26 re S 1 22 m 31 22 l S 4 24.5 m 6 24.5 l 8 24.5 m 10 24.5 l S 9 4 13 15 re S 12 14 m 19 14 l 12 11 m 19 11 l 12 8 m 16 8 l S",
  // A paperclip.
  "9 20 m 9 8 l 9 1 23 1 23 8 c 23 23 l 23 30 13 30 13 23 c 13 10 l 13 6 19 6 19 10 c 19 20 l S",
  // A page with an arrow out of it.
  "1 1 16 22 re S 4 18 m 14 18 l 4 14 m 11 14 l S 10 8 m 29 8 l S 23 13 m 29 8 l 23 3 l S",
] as const;

/** What is on a cover page. */
export interface Cover {
  readonly language: Lang;
  readonly organisation?: string;
  readonly letterhead?: Letterhead | undefined;
  readonly files: readonly Enclosed[];
}

/** A PDF with a cover page in two languages that says how to open the files inside, and the files themselves, byte for byte. */
export async function coverPdf({ language, organisation, letterhead, files }: Cover): Promise<Uint8Array> {
  const sheet = await Sheet.begin(protectText(language, "cover.title"), language);
  if (letterhead !== undefined && (letterhead.lines.length > 0 || letterhead.logo !== undefined))
    await writeLetterhead(sheet, organisation ?? "", letterhead);
  const other: Lang = language === "nl" ? "en" : "nl";
  part(sheet, language, organisation, files);
  sheet.gap(10);
  write(sheet, [{ kind: "rule", quote: 0 }, heading("H2", protectText(language, "cover.language"))]);
  part(sheet, other, undefined, files);
  attach(sheet.doc, files);
  sheet.doc.catalog.set(PDFName.of("PageMode"), PDFName.of("UseAttachments"));
  return sheet.finish((page, pages) => protectText(language, "mail.page", { page, pages }));
}

function part(sheet: Sheet, language: Lang, organisation: string | undefined, files: readonly Enclosed[]): void {
  const say = (...[key, params]: [Parameters<typeof protectText>[1], Parameters<typeof protectText>[2]?]) =>
    protectText(language, key, params);
  const first = organisation !== undefined;
  if (first || language === "nl") write(sheet, [heading("H1", say("cover.title"))]);
  if (organisation !== undefined && organisation !== "") write(sheet, [paragraph(say("cover.from", { organisation }))]);
  write(sheet, [paragraph(say("cover.intro", { count: files.length }))]);
  for (const [index, step] of (["cover.step1", "cover.step2", "cover.step3"] as const).entries()) {
    sheet.gap(6);
    const top = sheet.y;
    const tag = sheet.tags.add("Figure", sheet.tags.root, alternative(say(`cover.picture${(index + 1) as 1 | 2 | 3}`)));
    sheet.figure(`q 0.1 0.3 0.5 RG 1.4 w 1 J 1 j 1 0 0 1 60 ${(841.89 - top - 34).toFixed(2)} cm ${PICTURES[index]} Q`, tag);
    sheet.y += 8;
    write(sheet, [{ kind: "text", role: "P", runs: [{ text: `${index + 1}.  ${say(step)}` }], quote: 0, depth: 3 }]);
    sheet.y = Math.max(sheet.y, top + 38);
  }
  sheet.gap(4);
  if (first) {
    write(sheet, [heading("H3", say("cover.files"))]);
    write(
      sheet,
      files.slice(0, 40).map(({ name }): Block => ({ kind: "text", role: "P", marker: "•", runs: [{ text: name }], quote: 0, depth: 1 })),
    );
    sheet.gap(4);
  }
  write(sheet, [paragraph(say("cover.edge")), paragraph(say("cover.phone")), paragraph(say("cover.care"))]);
}

const heading = (role: "H1" | "H2" | "H3", text: string): Block => ({ kind: "text", role, runs: [{ text }], quote: 0, depth: 0 });
const paragraph = (text: string): Block => ({ kind: "text", role: "P", runs: [{ text }], quote: 0, depth: 0 });
