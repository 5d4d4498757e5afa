/**
 * How the guard and its gate in the page's own world find each other. The gate makes an element that never enters the page
 * and hands it over in an event before any code of the page runs; after that they talk through that element, which the page
 * cannot reach. Only strings and elements cross: both browsers give those to the other world as they are.
 */
export const HELLO = "zv-gate";
export const WHO = "zv-guard";

/** What the gate says through the port. */
export const ASK = "ask";
export const REARM = "rearm";
export const PICKER = "picker";
/** An input with the files that the next {@link ASK} is about. */
export const FILES = "files";
/** What the guard says back. */
export const READY = "ready";
export const ANSWER = "answer";

/** The page wants to read the clipboard, or gets files (and perhaps more than could be looked at). */
export interface GateAsk {
  readonly id: number;
  readonly files?: { readonly more: boolean };
}

/** `go`: let the browser do it. `no`: the person said no. Otherwise the page gets this text and no other. */
export type GateAnswer = { readonly say: "go" } | { readonly say: "no" } | { readonly say: "text"; readonly data: Record<string, string> };
/** The answer to one of several questions. */
export type ClipboardAnswer = GateAnswer & { readonly id: number };
