/** Body and subject of an item as Office.js asks for them (13, 14, 17, 18, 23, 37, 38, 100, 173). */

import type { ComposeItem } from "./compose-item.ts";
import { fail } from "./host-error.ts";
import { htmlOfText, innerHtml, textOfHtml, wholeHtml } from "./html-text.ts";

const HTML = 3;

export function readBody(item: ComposeItem, params: Record<string, unknown>): string {
  const { body, bodyType } = item.state;
  if (params.coercionType === HTML) return wholeHtml(bodyType === "html" ? body : `<div class="PlainText">${htmlOfText(body)}</div>`);
  return bodyType === "html" ? textOfHtml(body) : body;
}

/** Text that is written, in the form the body has. HTML does not go into a plain-text body. */
function fitting(item: ComposeItem, params: Record<string, unknown>, data = String(params.data ?? "")): string {
  const html = params.coercionType === HTML;
  if (item.state.bodyType === "text") return html ? fail("InvalidFormat") : data;
  return html ? sanitised(innerHtml(data)) : htmlOfText(data);
}

/** Outlook runs no scripts in a mail; this host takes out just that, it does not imitate Outlook's sanitiser. */
const sanitised = (html: string): string =>
  html.replace(/<script\b[\s\S]*?<\/script>/gi, "").replace(/\son\w+\s*=\s*("[^"]*"|'[^']*')/gi, "");

export function setBody(item: ComposeItem, params: Record<string, unknown>): void {
  item.state.body = fitting(item, params);
  if (item.sending && item.profile.has("body-write-in-send-drops-pictures")) {
    item.state.attachments = item.state.attachments.filter(({ inline }) => !inline);
  }
}

/** Also answers "insert at the cursor": this host's cursor stands at the start of the body. */
export function prependBody(item: ComposeItem, params: Record<string, unknown>): void {
  item.state.body = fitting(item, params) + (item.state.bodyType === "text" ? "\n" : "") + item.state.body;
}

export function appendOnSend(item: ComposeItem, params: Record<string, unknown>): void {
  if (!item.addIn.appendOnSend) fail("MissingExtendedPermissionsForAPIError");
  const text = String(params.appendTxt ?? "");
  if (text !== "") fitting(item, params, text);
  if (item.sending && item.profile.has("append-in-send-lost")) {
    if (item.appendRefused) fail("ApiCallNotSupportedByExtensionPoint");
    item.appendRefused = true;
    return;
  }
  item.state.append = text === "" ? "" : fitting(item, params, text);
}

/** Puts the queued text at the very end, below the quoted thread, and says how to take it out again. */
export function applyAppend(item: ComposeItem): () => void {
  const { body, append } = item.state;
  if (append === "") return () => {};
  item.state.body = item.state.bodyType === "text" ? `${body}\n${append}` : `${body}<div>${append}</div>`;
  const withText = item.state.body;
  if (!item.profile.has("append-doubles-after-block")) item.state.append = "";
  return () => {
    if (item.profile.has("append-stays-after-block") || item.profile.has("append-doubles-after-block")) return;
    if (item.state.body === withText) item.state.body = body;
    if (item.state.append === "") item.state.append = append;
  };
}

/** Replaces the signature, or puts one above the quoted thread. */
export function setSignature(item: ComposeItem, params: Record<string, unknown>): void {
  const data = fitting(item, params);
  if (item.state.bodyType === "text") {
    const { body, signature } = item.state;
    item.state.body = signature !== "" && body.includes(signature) ? body.replace(signature, data) : `${body}\n${data}`;
    item.state.signature = data;
    return;
  }
  const block = `<div id="Signature">${data}</div>`;
  const old = `<div id="Signature">${item.state.signature}</div>`;
  const { body } = item.state;
  const quote = body.indexOf('<div id="appendonsend">');
  if (body.includes(old) && !item.profile.has("signature-doubles")) item.state.body = body.replace(old, block);
  else item.state.body = quote < 0 ? body + block : body.slice(0, quote) + block + body.slice(quote);
  item.state.signature = data;
}
