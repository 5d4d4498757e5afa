/** Recipients of an item as Office.js asks for them (15, 21, 22, 107). */

import type { ComposeItem } from "./compose-item.ts";
import { CODES, fail, HostError } from "./host-error.ts";
import { domainOf, FIELDS, type Field, type HostRecipient } from "./item-state.ts";

interface Written {
  readonly address?: string;
  readonly name?: string;
}

const fieldOf = (params: Record<string, unknown>): Field => FIELDS[Number(params.recipientField)] ?? "to";

/** What one `getAsync` returns: resolved recipients only, and no more than the client's cap. */
export function readRecipients(item: ComposeItem, params: Record<string, unknown>): unknown {
  const list = item.state[fieldOf(params)].filter(({ kind }) => kind !== "unresolved");
  return list.slice(0, item.profile.limits.recipientsRead).map((one) => asOfficeSees(item, one));
}

export function asOfficeSees(item: ComposeItem, { name, address, kind }: HostRecipient): Record<string, unknown> {
  const appointment = item.state.kind === "appointment" ? { appointmentResponse: 0 } : {};
  return { name, address, recipientType: officeType(item, kind), ...appointment };
}

function officeType(item: ComposeItem, kind: HostRecipient["kind"]): number {
  const [other, list, user, external] = [0, 1, 2, 3];
  if (kind === "user") return user;
  if (kind === "external") return external;
  if (kind === "group") return item.profile.has("group-type-other") ? other : list;
  if (kind === "dynamic") return item.profile.has("dynamic-list-type-other") ? other : list;
  return kind === "list" || kind === "contacts" ? list : other;
}

export function setRecipients(item: ComposeItem, params: Record<string, unknown>): void {
  const field = fieldOf(params);
  const written = resolve(item, params);
  const now = item.state[field];
  if (field === "bcc" && written.length === 0 && item.profile.has("bcc-empty-not-clearing")) return;
  if (field === "bcc" && item.profile.has("plus-alias-ignored") && sameButForAlias(now, written)) return;
  put(item, field, written);
}

export function addRecipients(item: ComposeItem, params: Record<string, unknown>): void {
  const field = fieldOf(params);
  // With #4296 each addition starts from what stood there when it was asked for.
  const base = (params.base as HostRecipient[] | undefined) ?? item.state[field];
  const have = new Set(base.map(({ address, name }) => (address || name).toLowerCase()));
  const fresh = resolve(item, params).filter(({ address, name }) => !have.has((address || name).toLowerCase()));
  put(item, field, [...base, ...fresh]);
}

function put(item: ComposeItem, field: Field, list: HostRecipient[]): void {
  if (list.length > item.profile.limits.recipientsHeld) fail("NumberOfRecipientsExceeded");
  item.changeRecipients(field, list);
}

function resolve(item: ComposeItem, params: Record<string, unknown>): HostRecipient[] {
  if (item.state.kind === "appointment" && fieldOf(params) === "bcc") fail("OperationNotSupported");
  return (params.recipientArray as Written[]).map(({ address = "", name = "" }) => {
    if (address === "" || !address.includes("@")) {
      const list = item.knownList(name || address);
      if (list === undefined || item.profile.has("contact-list-refused")) throw new HostError(CODES.InvalidParam);
      return list;
    }
    const known = item.knownAddress(address);
    if (known) return { ...known, name: name || known.name };
    return { name: name || address, address, kind: domainOf(address) === domainOf(item.state.from.address) ? "user" : "external" };
  });
}

const withoutAlias = ({ address }: HostRecipient): string => address.toLowerCase().replace(/\+[^@]*@/, "@");

function sameButForAlias(a: readonly HostRecipient[], b: readonly HostRecipient[]): boolean {
  if (a.length !== b.length || a.length === 0) return false;
  const differs = a.some(({ address }, i) => address.toLowerCase() !== b[i]?.address.toLowerCase());
  return differs && a.every((one, i) => withoutAlias(one) === withoutAlias(b[i] ?? one));
}

/** What an addition adds to, for clients on which two at a time lose one. */
export const baseOf = (item: ComposeItem, params: Record<string, unknown>): Record<string, unknown> => ({
  ...params,
  base: item.state[fieldOf(params)],
});
