import { decodeBase64 } from "../../base64.ts";
import { HEIGHT, LEADING, MARGIN, n, type Sheet } from "./sheet.ts";
import { alternative } from "./tags.ts";

/** What the organisation puts above a letter: lines such as its address, and its logo as a data URL (png or jpeg). */
export interface Letterhead {
  readonly lines: readonly string[];
  readonly logo?: string | undefined;
}

const LOGO = { width: 150, height: 52 };
const NAME = 11;
const SMALL = 8.5;

/** Writes the organisation's name, its lines and its logo at the top of the page; a name alone is one bold line. */
export async function writeLetterhead(sheet: Sheet, name: string, { lines, logo }: Letterhead): Promise<void> {
  const top = sheet.y;
  let room = sheet.right - sheet.left;
  let bottom = top;
  if (logo !== undefined) {
    // A logo that turns out to be damaged is no reason to leave someone without a protected PDF.
    const size = await drawLogo(sheet, logo, name).catch(() => undefined);
    if (size !== undefined) {
      room -= size.width + 20;
      bottom += size.height;
    }
  }
  const write = (text: string, size: number, bold: boolean): void => {
    if (text.trim() === "") return;
    const tag = sheet.tags.add("P", sheet.tags.root);
    for (const line of sheet.set([{ text, bold }], room, size)) {
      sheet.line(line, sheet.left, sheet.y + size, size, tag);
      sheet.y += size * LEADING;
    }
  };
  write(name, NAME, true);
  for (const line of lines) write(line, SMALL, false);
  sheet.y = Math.max(sheet.y, bottom);
  if (lines.length === 0 && logo === undefined) return;
  sheet.y += 8;
  sheet.draw(`0.7 G 0.5 w ${n(sheet.left)} ${n(HEIGHT - sheet.y)} m ${n(sheet.right)} ${n(HEIGHT - sheet.y)} l S`);
  sheet.y += 14;
}

/** At the right of the page, no larger than it is. */
async function drawLogo(sheet: Sheet, url: string, name: string): Promise<{ width: number; height: number }> {
  const bytes = decodeBase64(url.slice(url.indexOf(",") + 1));
  const image = url.indexOf("data:image/png") === 0 ? await sheet.doc.embedPng(bytes) : await sheet.doc.embedJpg(bytes);
  await image.embed();
  const scale = Math.min(LOGO.width / image.width, LOGO.height / image.height, 1);
  const [width, height] = [image.width * scale, image.height * scale];
  const tag = sheet.tags.add("Figure", sheet.tags.root, alternative(name));
  const place = `${n(width)} 0 0 ${n(height)} ${n(sheet.right - width)} ${n(HEIGHT - MARGIN - height)}`;
  sheet.figure(`q ${place} cm /${sheet.object(image.ref)} Do Q`, tag);
  return { width, height };
}
