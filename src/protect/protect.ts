import { type ProtectTextId, protectText } from "../texts/protect.ts";
import type { Lang, Params } from "../texts/text.ts";
import { coverPdf } from "./create/cover.ts";
import type { Letterhead } from "./create/letterhead.ts";
import { passphraseBytes } from "./passphrase.ts";
import { encryptPdf, inspectPdf } from "./pdf/encrypt.ts";
import { Refused } from "./pdf/refused.ts";
import { indexOf } from "./pdf/syntax.ts";
import { pictureKind, picturesPdf } from "./picture.ts";
import { Aborted, type Ports, type Signal } from "./ports.ts";
import { zipFiles } from "./zip.ts";

/** A file as it is handed in. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something the user must know about the result; `say` names a sentence of `texts/protect.ts`. */
export interface Note {
  readonly file: string;
  readonly say: ProtectTextId;
  readonly params?: Params;
}

/** Into what goes what is not encrypted itself: a PDF, or a zip archive, which more people know how to unpack but fewer programs open. */
export type Container = "pdf" | "zip";

/** What came of it: a PDF encrypted itself, or the originals unchanged in an encrypted envelope: a PDF or a zip archive. */
export interface Protected {
  /** Says nothing about what is inside: names of files hold names of pupils. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly how: "encrypted" | "envelope" | "zip";
  readonly notes: readonly Note[];
}

/** How to protect. */
export interface ProtectOptions {
  /** From 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
  readonly signal?: Signal | undefined;
  /** Language of the cover page; Dutch and English are both on it, this one first. */
  readonly language?: Lang | undefined;
  /** A PDF when it is not given. */
  readonly container?: Container | undefined;
  /** Name of the organisation, on the cover page. */
  readonly organisation?: string | undefined;
  /** What the organisation wants above the cover page, beside its name. */
  readonly letterhead?: Letterhead | undefined;
}

/** Says beforehand what will become of a file: encrypted itself, or into the envelope and why. */
export function foresee({ name, bytes }: InputFile, container: Container = "pdf"): { how: Protected["how"]; note?: Note } {
  const how = container === "zip" ? "zip" : "envelope";
  if (pictureKind(bytes) !== undefined) return { how: "encrypted", note: { file: name, say: "note.pictures", params: { count: 1 } } };
  if (!isPdf({ name, bytes }))
    return { how, note: { file: name, say: container === "zip" ? "note.in-zip" : "note.not-pdf", params: { file: name } } };
  try {
    inspectPdf(bytes);
    return { how: "encrypted" };
  } catch (error) {
    return { how, note: refusal(name, error) };
  }
}

const isPdf = ({ name, bytes }: InputFile): boolean => indexOf(bytes, "%PDF-", 0, 1029) >= 0 || /\.pdf$/i.test(name);

/** Also what nobody foresaw: an unknown error in reading a strange file is one more reason not to touch it. */
const refusal = (file: string, error: unknown): Note => ({ file, say: `refused.${error instanceof Refused ? error.why : "damaged"}` });

/**
 * Protects files with a pass-phrase. One PDF is encrypted itself, so that it opens as it always did; everything else, and every PDF that cannot be
 * encrypted without guessing, goes byte for byte into an encrypted envelope. Check the pass-phrase with `checkPassphrase` first.
 */
export async function protectFiles(
  files: readonly InputFile[],
  passphrase: string,
  ports: Ports,
  options: ProtectOptions = {},
): Promise<Protected> {
  const language = options.language ?? "nl";
  const key = passphraseBytes(passphrase);
  const name = protectText(language, "file.name");
  const inZip = options.container === "zip";
  const notes: Note[] = [];
  const [only] = files;
  if (files.length === 1 && only !== undefined) {
    if (isPdf(only)) {
      try {
        return { name, bytes: await encryptPdf(only.bytes, key, ports, options), how: "encrypted", notes };
      } catch (error) {
        if (error instanceof Aborted) throw error;
        notes.push(refusal(only.name, error));
      }
    } else notes.push({ file: only.name, say: inZip ? "note.in-zip" : "note.not-pdf", params: { file: only.name } });
  } else notes.push({ file: "", say: inZip ? "note.several-zip" : "note.several", params: { count: files.length } });
  const pictures = await picturesPdf(
    files.map(({ bytes }) => bytes),
    language,
  );
  if (pictures !== undefined) {
    const say: Note = { file: "", say: "note.pictures", params: { count: files.length } };
    return { name, bytes: await encryptPdf(pictures, key, ports, options), how: "encrypted", notes: [say] };
  }
  for (const file of files)
    if (/\.(?:heic|heif)$/i.test(file.name)) notes.push({ file: file.name, say: "note.heic", params: { file: file.name } });
  if (inZip) {
    notes.push({ file: "", say: "note.zip-how" });
    return { name: protectText(language, "file.zip"), bytes: await zipFiles(files, key, ports, options), how: "zip", notes };
  }
  for (const file of files)
    if (/\.(?:zip|7z|rar|exe|js|bat)$/i.test(file.name)) notes.push({ file: file.name, say: "note.zip", params: { file: file.name } });

  const cover = await coverPdf({ language, files, organisation: options.organisation ?? "", letterhead: options.letterhead });
  return { name, bytes: await encryptPdf(cover, key, ports, options), how: "envelope", notes };
}
