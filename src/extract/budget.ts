import type { Unread } from "../outgoing.ts";

/** How much work a file may cost. What is beyond it is said to be unread, never counted as clean. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly bytes: number;
  /** Bytes that may come out of everything packed inside it. */
  readonly unpacked: number;
  /** How many times larger than the file that may be, once it is more than a few megabytes. */
  readonly ratio: number;
  /** Files in an archive, all levels together. */
  readonly entries: number;
  /** Archives in archives, mails in mails. */
  readonly depth: number;
  /** Characters of text. */
  readonly text: number;
}

/** What a page, the pane and the command line allow; the send handler allows less. */
export const LIMITS: Limits = { bytes: 25 * 2 ** 20, unpacked: 50 * 2 ** 20, ratio: 100, entries: 2000, depth: 3, text: 5_000_000 };

/** What a desk allows (`desk.ts`): nothing freezes while it works, and a person can stop it. */
export const DESK_LIMITS: Limits = { ...LIMITS, bytes: 100 * 2 ** 20, unpacked: 200 * 2 ** 20, entries: 10_000, text: 15_000_000 };

/** Thrown when the work has been done. */
export class Spent extends Error {
  readonly why: Unread;
  constructor(why: Unread) {
    super(why);
    this.why = why;
  }
}

/** What is left of the limits while a file, and everything in it, is read. */
export class Budget {
  readonly limits: Limits;
  private unpacked: number;
  private entries: number;

  constructor(limits: Limits, size: number) {
    this.limits = limits;
    this.unpacked = Math.min(limits.unpacked, Math.max(5 * 2 ** 20, size * limits.ratio));
    this.entries = limits.entries;
  }

  /** How much may still be unpacked. */
  get room(): number {
    if (this.unpacked <= 0) throw new Spent("too-large");
    return this.unpacked;
  }

  /** Notes what was unpacked. */
  took(bytes: number): void {
    this.unpacked -= bytes;
  }

  /** Notes that a file in an archive is opened. */
  entry(): void {
    if (--this.entries < 0) throw new Spent("too-large");
  }
}
