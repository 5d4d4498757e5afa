import { protectText } from "../texts/protect.ts";
import type { Lang } from "../texts/text.ts";
import { Sheet } from "./create/sheet.ts";
import { alternative } from "./create/tags.ts";

/** A picture that can become a page. A browser makes a PNG of a webp first; others, such as heic, go into the envelope as they are. */
export type PictureKind = "jpeg" | "png";

/** What kind of picture this is, if it is one that can become a page. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  return bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47 ? "png" : undefined;
}

/**
 * Pictures as a PDF with a page for each: upright, as large as the page allows, and without what the camera wrote beside them, such as where they were
 * taken. Undefined when one is no picture we can read: then they go into the envelope.
 */
export async function picturesPdf(pictures: readonly Uint8Array[], language: Lang = "nl"): Promise<Uint8Array | undefined> {
  if (pictures.length === 0 || !pictures.every(pictureKind)) return undefined;
  const title = protectText(language, "picture.title");
  const sheet = await Sheet.begin(title, language);
  try {
    for (const [index, bytes] of pictures.entries()) {
      if (index > 0) sheet.newPage();
      const jpeg = pictureKind(bytes) === "jpeg" ? cleanJpeg(bytes) : undefined;
      const image = jpeg === undefined ? await sheet.doc.embedPng(bytes.slice()) : await sheet.doc.embedJpg(jpeg.bytes);
      const tag = sheet.tags.add("Figure", sheet.tags.root, alternative(title));
      sheet.picture(image.ref, image.width, image.height, jpeg?.turn ?? 1, tag);
      await image.embed();
    }
  } catch {
    return undefined;
  }
  return sheet.finish(() => "");
}

/**
 * A JPEG without its notes (Exif with place and maker, XMP, comments, thumbnails), and how it must be turned to stand upright (Exif orientation 1–8).
 * Colours stay: the profile (APP2) and Adobe's mark (APP14) are part of the picture.
 */
export function cleanJpeg(bytes: Uint8Array): { bytes: Uint8Array; turn: number } {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let turn = 1;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) throw new Error("no marker");
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at++;
      continue;
    }
    // From here on it is picture; what stands behind its end is not kept either, because phones put films there.
    if (marker === 0xda) break;
    const length = ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
    const segment = bytes.subarray(at, at + 2 + length);
    if (length < 2 || segment.length < 2 + length) throw new Error("cut off");
    if (marker === 0xe1) turn = orientation(segment) ?? turn;
    const notes = (marker >= 0xe0 && marker <= 0xef && marker !== 0xe0 && marker !== 0xe2 && marker !== 0xee) || marker === 0xfe;
    // APP2 also carries further pictures of a phone ("MPF").
    const profile = marker !== 0xe2 || String.fromCharCode(...segment.subarray(4, 15)) === "ICC_PROFILE";
    // A thumbnail may stand in APP0 ("JFXX"), and shows the picture before it was cropped.
    const thumbnail = marker === 0xe0 && String.fromCharCode(...segment.subarray(4, 8)) === "JFXX";
    if (!notes && profile && !thumbnail) kept.push(marker === 0xe0 ? withoutThumbnail(segment) : segment);
    at += 2 + length;
  }
  kept.push(bytes.subarray(at, end(bytes, at)));
  let total = 0;
  for (const piece of kept) total += piece.length;
  const out = new Uint8Array(total);
  let filled = 0;
  for (const piece of kept) {
    out.set(piece, filled);
    filled += piece.length;
  }
  return { bytes: out, turn };
}

/** APP0 with the thumbnail it may hold left out. */
function withoutThumbnail(segment: Uint8Array): Uint8Array {
  if (segment.length <= 18) return segment;
  const short = segment.slice(0, 18);
  short.set([0, 16], 2);
  short.set([0, 0], 16);
  return short;
}

/** The place behind the end of the picture. Inside it a marker that is no data begins with FF and something else than 0. */
function end(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  return bytes.length;
}

/** Tag 0x0112 of Exif's first directory. */
function orientation(segment: Uint8Array): number | undefined {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.length);
  if (segment.length < 20 || String.fromCharCode(...segment.subarray(4, 8)) !== "Exif") return undefined;
  const little = view.getUint16(10) === 0x4949;
  const directory = 10 + view.getUint32(14, little);
  if (directory + 2 > segment.length) return undefined;
  const count = view.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    const at = directory + 2 + 12 * i;
    if (at + 12 > segment.length) return undefined;
    if (view.getUint16(at, little) !== 0x0112) continue;
    const turn = view.getUint16(at + 8, little);
    return turn >= 1 && turn <= 8 ? turn : undefined;
  }
  return undefined;
}
