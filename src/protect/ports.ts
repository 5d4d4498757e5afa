/** What the core cannot do by itself: true randomness and, where there is one, the machine's fast AES. The host hands them in. */
export interface Ports {
  /** That many random bytes, from `crypto.getRandomValues` or its like. There is no home-made fallback. */
  random(count: number): Uint8Array;
  /** `crypto.subtle`, where the host has it; without it everything works, large pictures just take longer. */
  readonly subtle?: Subtle | undefined;
}

/** The part of WebCrypto that is used. `crypto.subtle` fits as it is. */
export interface Subtle {
  importKey(format: "raw", key: Uint8Array, algorithm: string, extractable: boolean, usages: "encrypt"[]): Promise<unknown>;
  digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer>;
  encrypt(algorithm: { name: string; iv: Uint8Array }, key: unknown, data: Uint8Array): Promise<ArrayBuffer>;
}

/** What a caller may pass to follow or stop long work. `AbortSignal` fits. */
export interface Signal {
  readonly aborted: boolean;
}

/** Thrown when the caller's signal says stop. */
export class Aborted extends Error {
  constructor() {
    super("aborted");
    this.name = "Aborted";
  }
}
