import { decodeBase64 } from "./base64.ts";
import { type Dismissed, either, type Ignore, ignoring, keyOf } from "./dismissed.ts";
import { DESK_LIMITS } from "./extract/budget.ts";
import { extract } from "./extract/extract.ts";
import { htmlText } from "./extract/html.ts";
import { judge, type Verdict } from "./judge.ts";
import { type Attachment, type Paste, parts, type Site, type Upload } from "./outgoing.ts";
import type { Policy } from "./policy.ts";
import { protection } from "./protect/protection.ts";
import { type Act, anonymised, keysOf, type Question, questionOf } from "./question.ts";
import { detectSlices, keep, SLICE } from "./slices.ts";

/**
 * Where files and long texts are read and judged: a program of its own beside the page, so that the page does not freeze and the
 * work can be stopped. What is to be read comes in pieces, because messages between programs may not be large.
 */

/** A file on its way out; `unread` when its name and type say enough. */
export interface Wanted {
  readonly name: string;
  readonly size: number;
  readonly unread?: "picture" | "too-large" | "not-available";
}

/** What is asked of a desk, one thing after the other. */
export type Call =
  /** A piece of the text, or of its HTML. */
  | { readonly do: "text" | "html"; readonly piece: string }
  /** A piece of a file, in base64: messages in Chrome carry no bytes. */
  | { readonly do: "file"; readonly file: number; readonly piece: string }
  /** Judge what came in. */
  | {
      readonly do: "look";
      readonly act: Act;
      readonly site: Site;
      readonly files?: readonly Wanted[];
      readonly policy: Policy;
      readonly dismissed: Dismissed;
      readonly agreed: readonly string[];
    }
  /** What identifies the pieces that were found, or some of them; see {@link keysOf}. */
  | { readonly do: "keys"; readonly pieces?: readonly string[] }
  /** The text without what the last question asked about. */
  | { readonly do: "anonymise" };

/** What a desk says; every call ends with one that is no `share`. */
export type Said =
  /** So much of the work is done, from 0 to 1. */
  | { readonly say: "share"; readonly share: number }
  | { readonly say: "got" }
  | { readonly say: "looked"; readonly verdict: Verdict; readonly question?: Question }
  | { readonly say: "keys"; readonly keys: readonly string[] }
  | { readonly say: "text"; readonly text: string };

/** One desk serves one paste or upload, and forgets it with the program it runs in. */
export class Desk {
  private readonly texts = { text: [] as string[], html: [] as string[] };
  private readonly bytes: Uint8Array[][] = [];
  private out: Paste | Upload | undefined;
  private asked: { readonly question: Question; readonly policy: Policy; readonly ignore: Ignore | undefined } | undefined;

  /** Does what is asked, and says on the way how far it is. */
  *handle(call: Call): Generator<Said, void> {
    switch (call.do) {
      case "text":
      case "html":
        this.texts[call.do].push(call.piece);
        yield { say: "got" };
        return;
      case "file": {
        const pieces = this.bytes[call.file] ?? [];
        pieces.push(decodeBase64(call.piece));
        this.bytes[call.file] = pieces;
        yield { say: "got" };
        return;
      }
      case "look":
        yield* this.look(call);
        return;
      case "keys": {
        const { out, asked } = this;
        yield { say: "keys", keys: out && asked ? keysOf(out, asked.policy, asked.ignore, call.pieces) : [] };
        return;
      }
      case "anonymise": {
        const { out, asked } = this;
        if (out?.kind !== "paste" || asked === undefined) throw new Error("nothing was asked about");
        yield { say: "text", text: anonymised(this.whole("text"), out, asked.question, asked.policy, asked.ignore) };
      }
    }
  }

  private *look({ act, site, files, policy, dismissed, agreed }: Extract<Call, { do: "look" }>): Generator<Said, void> {
    // Asked again after something was said to be no personal data: nothing has to be read anew.
    const again = this.out !== undefined;
    const out = this.out ?? (files === undefined ? this.paste(site) : { kind: "upload" as const, ...site, files: yield* this.read(files) });
    this.out = out;
    if (!again) yield* this.search(out, files === undefined ? 0 : HALF);
    const known = ignoring(dismissed);
    const before = new Set(agreed);
    const ignore = before.size === 0 ? known : either(known, (finding, text) => before.has(keyOf(finding, text)));
    const verdict = judge(out, policy, ignore);
    if (verdict.outcome === "go") {
      yield { say: "looked", verdict };
      return;
    }
    const question = questionOf(act, out, verdict, policy, ignore);
    this.asked = { question, policy, ignore };
    yield { say: "looked", verdict, question };
  }

  private whole(which: "text" | "html"): string {
    const all = this.texts[which].join("");
    this.texts[which] = [all];
    return all;
  }

  /** What must be judged: the plain text, and what the HTML shows beyond it. */
  private paste(site: Site): Paste {
    const text = this.whole("text");
    const shown = htmlText(this.whole("html"));
    if (text === "") this.texts.text = [shown];
    const bare = (one: string) => one.replace(/\s+/g, "");
    return { kind: "paste", ...site, text: bare(text).includes(bare(shown)) ? text : text === "" ? shown : `${text}\n${shown}` };
  }

  private *read(files: readonly Wanted[]): Generator<Said, readonly Attachment[]> {
    const all = files.reduce((sum, { size }) => sum + size, 1);
    const read: Attachment[] = [];
    let done = 0;
    for (let i = 0; i < files.length; i++) {
      const { name, size, unread } = files[i] as Wanted;
      const base = { id: String(i), name, size };
      const bytes = joined(this.bytes[i] ?? []);
      delete this.bytes[i];
      if (unread !== undefined) read.push({ ...base, protection: unread === "picture" ? "none" : "unknown", unread });
      else {
        const kind = protection(name, bytes);
        read.push({ ...base, protection: kind, ...(kind === "password" ? { unread: "protected" } : extract(name, bytes, DESK_LIMITS)) });
      }
      done += size;
      yield { say: "share", share: (done / all) * HALF };
    }
    return read;
  }

  /** Reads the long texts slice by slice; what is found there is known when they are judged. */
  private *search(out: Paste | Upload, from: number): Generator<Said, void> {
    const long = parts(out).filter(({ text }) => text.length > SLICE);
    const all = long.reduce((sum, { text }) => sum + text.length, 0);
    let done = 0;
    for (const { text } of long) {
      const reading = detectSlices(text);
      let step = reading.next();
      for (; step.done !== true; step = reading.next())
        yield { say: "share", share: from + (1 - from) * ((done + step.value * text.length) / all) };
      keep(text, step.value);
      done += text.length;
    }
  }
}

/** Reading the files is one half of the work, looking through what was in them the other. */
const HALF = 0.5;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
