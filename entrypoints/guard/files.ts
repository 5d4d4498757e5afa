import { extract } from "../../src/extract/extract.ts";
import { shadowOf } from "../../src/hosts/browser.ts";
import type { Attachment } from "../../src/outgoing.ts";
import { protection } from "../../src/protect/protection.ts";

/** Files on their way into a page: reading them, and holding back a file input until the person has chosen. */

/** Larger files are not read in the page, and that is said. */
const MOST = 25 * 2 ** 20;

/** Files as they can be judged without reading them: only pictures, sound and film, of which the type says enough. */
export function atSight(files: readonly File[]): Attachment[] | undefined {
  if (!files.every(({ type }) => /^(image|video|audio)\/(?!svg)/.test(type))) return undefined;
  return files.map((file, index) => ({ ...named(file, index), protection: "none", unread: "picture" }));
}

/** Reads files. One after the other, with a breath between them for the page. */
export async function readFiles(files: readonly File[]): Promise<Attachment[]> {
  const read: Attachment[] = [];
  for (const [index, file] of files.entries()) {
    const base = named(file, index);
    if (file.size > MOST) {
      read.push({ ...base, protection: "unknown", unread: "too-large" });
      continue;
    }
    const bytes = await file.arrayBuffer().then(
      // In Firefox the buffer belongs to the page's world, where we may hold it but not look into it.
      (buffer) => new Uint8Array(import.meta.env.FIREFOX ? cloneInto(buffer, globalThis) : buffer),
      () => undefined,
    );
    if (bytes === undefined) read.push({ ...base, protection: "unknown", unread: "not-available" });
    else {
      const kind = protection(file.name, bytes);
      read.push({ ...base, protection: kind, ...(kind === "password" ? { unread: "protected" } : extract(file.name, bytes)) });
    }
    await new Promise((done) => setTimeout(done, 0));
  }
  return read;
}

/** Firefox only: a copy in another world, here our own. */
declare function cloneInto<T>(value: T, target: unknown): T;

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
