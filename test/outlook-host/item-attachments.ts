/** Attachments of an item as Office.js asks for them (16, 19, 20, 148, 149, 150). */

import type { ComposeItem } from "./compose-item.ts";
import { fail } from "./host-error.ts";
import { attachment, type HostAttachment } from "./item-state.ts";

const TYPES = { file: 0, item: 1, cloud: 2 } as const;

/** What an add-in can see. */
const listed = (item: ComposeItem): HostAttachment[] =>
  item.state.attachments.filter(({ type }) => type !== "cloud" || !item.profile.has("cloud-links-hidden"));

const idOf = (item: ComposeItem, one: HostAttachment): string =>
  one.temporaryId ?? (item.profile.has("index-attachment-ids") ? String(item.state.attachments.indexOf(one)) : one.id);

function find(item: ComposeItem, id: unknown): HostAttachment | undefined {
  return listed(item).find((one) => idOf(item, one) === id);
}

export function details(item: ComposeItem, one: HostAttachment): Record<string, unknown> {
  return {
    id: idOf(item, one),
    name: one.name,
    size: one.size,
    attachmentType: TYPES[one.type],
    contentType: one.contentType,
    isInline: one.inline,
    ...(one.type === "cloud" ? { url: one.content } : {}),
  };
}

export function listAttachments(item: ComposeItem): unknown {
  for (const one of item.state.attachments) delete one.temporaryId;
  return listed(item).map((one) => details(item, one));
}

export function readAttachment(item: ComposeItem, params: Record<string, unknown>): unknown {
  const found = find(item, params.id) ?? fail("InvalidAttachmentId");
  if (found.type === "item" && found.content === "") fail("AttachmentTypeNotSupported");
  return { content: found.content, format: { file: "base64", item: "eml", cloud: "url" }[found.type] };
}

export function addFile(item: ComposeItem, params: Record<string, unknown>): string {
  const base64 = String(params.base64String ?? "");
  if (base64 === "" || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) fail("InvalidParam");
  return add(item, attachment({ name: String(params.name), base64, inline: params.isInline === true }, true));
}

/** From an address: this host fetches nothing, so it can only refuse, as Outlook does when the download fails. */
export function addFromAddress(): never {
  return fail("AttachmentUploadGeneralFailure");
}

export function addItem(item: ComposeItem, params: Record<string, unknown>): string {
  return add(item, attachment({ name: String(params.name), type: "item", text: `Subject: ${String(params.name)}` }, true));
}

function add(item: ComposeItem, one: HostAttachment): string {
  const { attachments } = item.state;
  const { limits } = item.profile;
  if (attachments.length >= limits.attachments) fail("NumberOfAttachmentsExceeded");
  if (attachments.reduce((sum, { size }) => sum + size, one.size) > limits.attachmentBytes) {
    fail(item.profile.has("total-size-generic") ? "InternalError" : "AttachmentSizeExceeded");
  }
  if (one.inline && item.profile.has("temporary-attachment-ids")) one.temporaryId = `addinId-${attachments.length}-${one.name}`;
  if (item.profile.has("upload-disappears")) return one.temporaryId ?? one.id;
  item.changeAttachments([...attachments, one], one, "added");
  return idOf(item, one);
}

export function removeAttachment(item: ComposeItem, params: Record<string, unknown>): void {
  const found = find(item, params.attachmentIndex) ?? fail("AttachmentToDeleteDoesNotExist");
  item.changeAttachments(
    item.state.attachments.filter((one) => one !== found),
    found,
    "removed",
  );
}
