import type { Wanted } from "../../src/desk.ts";
import { shadowOf } from "../../src/hosts/browser.ts";
import type { Attachment } from "../../src/outgoing.ts";

/** Files on their way into a page: what can be said of them at sight, and holding back a file input until the person has chosen. */

/** Of pictures, sound and film the type says enough; they are not read. */
const isPicture = ({ type }: File) => /^(image|video|audio)\/(?!svg)/.test(type);

/** Files as they can be judged without reading them; undefined when one of them must be read. */
export function atSight(files: readonly File[]): Attachment[] | undefined {
  return files.every(isPicture)
    ? files.map((file, index) => ({ ...named(file, index), protection: "none", unread: "picture" }))
    : undefined;
}

/** Files that could not be read at all. */
export const unreadable = (files: readonly File[], why: "too-slow" | "not-available"): Attachment[] =>
  files.map((file, index) =>
    isPicture(file)
      ? { ...named(file, index), protection: "none", unread: "picture" }
      : { ...named(file, index), protection: "unknown", unread: why },
  );

/** A file as it is announced at a desk: what need not or cannot be read says so. */
export const announced = (file: File, most: number): Wanted => ({
  name: file.name,
  size: file.size,
  ...(isPicture(file) ? { unread: "picture" } : file.size > most ? { unread: "too-large" } : {}),
});

/** A file in pieces of base64. The browser reads and writes them beside the page, and no buffer of the page's world is involved. */
export async function* inPieces(file: File): AsyncGenerator<string> {
  for (let from = 0; from < file.size; from += PIECE) yield await asBase64(file.slice(from, from + PIECE));
}

/** Bytes; a number of threes, so that a piece of base64 stands by itself. */
const PIECE = 3 * 2 ** 18;

const asBase64 = (piece: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(new Error("not-available"));
    reader.readAsDataURL(piece);
  });

const named = ({ name, size }: File, index: number) => ({ id: String(index), name, size });

/** The file input an event comes from; of the events in a closed shadow root the window sees only the root's host. */
export function pickerOf(event: Event): HTMLInputElement | undefined {
  const inner = event.composedPath()[0];
  if (inner instanceof HTMLInputElement) return inner.type === "file" ? inner : undefined;
  const root = inner instanceof Element ? shadowOf(inner) : null;
  return Array.from(root?.querySelectorAll<HTMLInputElement>("input[type=file]") ?? []).find(({ files }) => (files?.length ?? 0) > 0);
}

/** Gives a file input the files that were held back, as if they had been chosen now. */
export function refill(input: HTMLInputElement, files: readonly File[]): boolean {
  const carrier = new DataTransfer();
  for (const file of files) carrier.items.add(file);
  input.files = carrier.files;
  for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, { bubbles: true, composed: type === "input" }));
  return input.files.length === files.length;
}
