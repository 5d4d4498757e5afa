import type { Unread } from "../outgoing.ts";
import { latin1 } from "../protect/pdf/syntax.ts";
import { protection } from "../protect/protection.ts";
import { Budget, LIMITS, type Limits, Spent } from "./budget.ts";
import { Cfb } from "./cfb.ts";
import { decodeText } from "./decode.ts";
import { htmlText } from "./html.ts";
import { TooLarge } from "./inflate.ts";
import { charsetOf, decodeWords, type MimePart, readMime } from "./mime.ts";
import { isMsg, readMsg } from "./msg.ts";
import { oldOfficeTexts } from "./old-office.ts";
import { readPackage } from "./package.ts";
import { Partly, pdfText } from "./pdf-text.ts";
import { rtfText } from "./rtf.ts";
import { signature } from "./signature.ts";
import { zipEntries, zipRead } from "./zip.ts";

/** The text of a file, or why there is none; with both, only a part of it could be read. */
export type Extracted = { readonly text: string } | { readonly unread: Unread; readonly text?: string };

/**
 * Reads the text of a file, and of files inside it. Synchronous and in plain ES2016, for the send handler; it never throws, and a hostile file costs
 * no more than the limits allow.
 */
export function extract(name: string, bytes: Uint8Array, limits: Partial<Limits> = {}): Extracted {
  const all = { ...LIMITS, ...limits };
  if (bytes.length > all.bytes) return { unread: "too-large" };
  const reading = new Reading(new Budget(all, bytes.length));
  reading.file(name, bytes, 0);
  return reading.result();
}

class Reading {
  private readonly texts: string[] = [];
  private length = 0;
  private unread: Unread | undefined;
  private readonly budget: Budget;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  result(): Extracted {
    const text = this.texts.join("\n");
    if (this.unread === undefined) return { text };
    return text.trim() === "" ? { unread: this.unread } : { unread: this.unread, text };
  }

  private add(text: string): void {
    const room = this.budget.limits.text - this.length;
    this.texts.push(text.length > room ? text.slice(0, room) : text);
    this.length += text.length;
    if (text.length > room) throw new Spent("too-large");
  }

  /** Reads one file; what goes wrong is the reason it is unread, and the first reason stays. */
  file(name: string, bytes: Uint8Array, depth: number): void {
    try {
      this.read(name, bytes, depth);
    } catch (error) {
      const why = error instanceof Spent ? error.why : error instanceof TooLarge ? "too-large" : "damaged";
      this.unread = this.unread ?? why;
    }
  }

  private read(name: string, bytes: Uint8Array, depth: number): void {
    if (bytes.length === 0) return;
    if (depth > this.budget.limits.depth) throw new Spent("too-large");
    const kind = signature(name, bytes);
    if (kind !== "text" && kind !== "html" && kind !== "eml" && kind !== "rtf") {
      const how = protection(name, bytes);
      if (how === "password" || how === "weak") throw new Spent("protected");
    }
    switch (kind) {
      case "text":
        this.add(decodeText(bytes));
        return;
      case "html":
        this.add(htmlText(decodeText(bytes, /charset=["']?([\w-]+)/i.exec(latin1(bytes, 0, Math.min(bytes.length, 2048)))?.[1] ?? "")));
        return;
      case "rtf":
        this.add(rtfText(latin1(bytes)));
        return;
      case "eml":
        this.mail(readMime(bytes), depth);
        return;
      case "zip":
        this.archive(bytes, depth);
        return;
      case "cfb":
        this.compound(bytes, depth);
        return;
      case "pdf":
        this.pdf(bytes, depth);
        return;
      case "picture":
        throw new Spent("picture");
      default:
        throw new Spent("unknown-type");
    }
  }

  private archive(bytes: Uint8Array, depth: number): void {
    const entries = zipEntries(bytes);
    if (entries === undefined) throw new Spent("damaged");
    const unpack = (entry: (typeof entries)[number]): Uint8Array => {
      this.budget.entry();
      const data = zipRead(bytes, entry, this.budget.room);
      this.budget.took(data.length);
      return data;
    };
    const text = readPackage(entries, unpack, (inner, data) => this.file(inner, data, depth + 1));
    if (text !== undefined) {
      this.add(text);
      return;
    }
    for (const entry of entries) {
      if (/\/$|^__MACOSX\/|(?:^|\/)\.DS_Store$/.test(entry.name)) continue;
      this.add(entry.name);
      if (entry.encrypted) this.unread = this.unread ?? "protected";
      else this.file(entry.name, unpack(entry), depth + 1);
    }
  }

  private compound(bytes: Uint8Array, depth: number): void {
    const cfb = new Cfb(bytes);
    const room = this.budget.room;
    const texts = oldOfficeTexts(cfb, room);
    this.budget.took(bytes.length);
    if (texts.length > 0) {
      for (const text of texts) this.add(text);
      return;
    }
    if (!isMsg(cfb)) throw new Spent("unknown-type");
    const { text, attachments } = readMsg(cfb, this.budget.room);
    this.add(text);
    for (const attachment of attachments) {
      this.add(attachment.name);
      this.budget.entry();
      this.file(attachment.name, attachment.bytes, depth + 1);
    }
  }

  private pdf(bytes: Uint8Array, depth: number): void {
    try {
      this.add(pdfText(bytes, this.budget, (name, data) => this.file(name, data, depth + 1)));
    } catch (error) {
      if (!(error instanceof Partly)) throw error;
      this.add(error.text);
      throw new Spent(error.why);
    }
  }

  private mail(part: MimePart, depth: number): void {
    const { headers, type, parts, bytes, name } = part;
    for (const header of ["subject", "from", "to", "cc"]) {
      const value = headers.get(header);
      if (value !== undefined) this.add(decodeWords(value));
    }
    if (parts.length > 0) {
      // The last alternative is the richest, and what is shown.
      const shown = type === "multipart/alternative" ? parts.slice(-1) : parts;
      for (const inner of shown) this.mail(inner, depth);
      return;
    }
    this.budget.entry();
    if (name !== undefined) this.add(name);
    if (type === "text/html") this.add(htmlText(decodeText(bytes, charsetOf(part))));
    else if (type.startsWith("text/")) this.add(decodeText(bytes, charsetOf(part)));
    else if (type === "message/rfc822") this.file("mail.eml", bytes, depth + 1);
    // Pictures in the text of a mail are mostly signatures' logos.
    else if (!(type.startsWith("image/") && headers.has("content-id"))) this.file(name ?? "", bytes, depth + 1);
  }
}
