import { indexOf, latin1 } from "../../src/protect/pdf/syntax.ts";
import type { InputFile } from "../../src/protect/protect.ts";

/** As good as the eye can tell, and small enough to mail. */
const QUALITY = 0.92;

/** A picture of a kind that only a browser reads (webp, avif, bmp) as a JPEG, upright and without its notes; anything else as it is. */
export async function asJpeg(file: InputFile): Promise<InputFile> {
  const type = browserKind(file.bytes);
  if (type === undefined) return file;
  try {
    const picture = await createImageBitmap(new Blob([file.bytes as Uint8Array<ArrayBuffer>], { type }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d");
    if (context === null) return file;
    // A page is white; a JPEG would make black of what is transparent.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, picture.width, picture.height);
    context.drawImage(picture, 0, 0);
    picture.close();
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
    return { name: file.name, bytes: new Uint8Array(await blob.arrayBuffer()) };
  } catch {
    // Damaged, or a kind this browser does not know: it goes into the envelope as it is.
    return file;
  }
}

function browserKind(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes, 0, Math.min(bytes.length, 16));
  // A film of pictures would lose all but its first.
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return indexOf(bytes, "ANIM", 12, 64) >= 0 ? undefined : "image/webp";
  if (/^[\s\S]{4}ftypavif/.test(head)) return "image/avif";
  return /^BM[\s\S]{4}\0\0\0\0/.test(head) ? "image/bmp" : undefined;
}
