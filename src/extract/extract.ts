import type { Unread } from "../outgoing.ts";

/** The text of a file, or why there is none. */
export type Extracted = { readonly text: string } | { readonly unread: Unread };

/** Reads the text of a file. Synchronous and in plain ES2016, for the send handler; a PDF needs more than that. */
export function extract(name: string, bytes: Uint8Array): Extracted {
  void name;
  void bytes;
  return { unread: "unknown-type" };
}
