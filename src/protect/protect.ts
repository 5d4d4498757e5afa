import type { Lang, Params } from "../texts/text.ts";
import type { Ports, Signal } from "./ports.ts";

/** A file as it is handed in. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something the user must know about the result; `say` names a sentence of `texts/protect.ts`. */
export interface Note {
  readonly file: string;
  readonly say: string;
  readonly params?: Params;
}

/** A protected PDF: the file itself encrypted, or the originals unchanged in an encrypted envelope. */
export interface Protected {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly how: "encrypted" | "envelope";
  readonly notes: readonly Note[];
}

/** How to protect. */
export interface ProtectOptions {
  /** From 0 to 1. */
  readonly progress?: (share: number) => void;
  readonly signal?: Signal;
  /** Language of the cover page; Dutch and English are both on it, this one first. */
  readonly language?: Lang;
  /** Name of the organisation, on the cover page. */
  readonly organisation?: string;
}

/** Protects files with a pass-phrase: one PDF is encrypted itself, everything else goes byte for byte into an encrypted envelope. */
export async function protectFiles(
  files: readonly InputFile[],
  passphrase: string,
  ports: Ports,
  options: ProtectOptions = {},
): Promise<Protected> {
  void passphrase;
  void ports;
  void options;
  throw new Error(`not yet: ${files.length}`);
}
