import * as z from "zod/mini";
import type { Outgoing, Recipient } from "./outgoing.ts";
import { isOwn } from "./own.ts";
import type { Policy } from "./policy.ts";

/**
 * The form in which an outgoing is written down for the command line and for tests: the same as {@link Outgoing}, with
 * short ways for what a person would otherwise have to type. Unknown keys are an error, so that a typo is not silence.
 */
const recipient = z.union([
  z.string(),
  z.strictObject({
    name: z._default(z.string(), ""),
    address: z._default(z.string(), ""),
    type: z.optional(z.enum(["user", "external", "list", "other"])),
  }),
]);
const recipients = z._default(z.array(recipient), []);

const attachment = z.strictObject({
  id: z.optional(z.string()),
  name: z.string(),
  size: z._default(z.number(), 0),
  inline: z.optional(z.boolean()),
  protection: z._default(z.enum(["password", "weak", "open", "none", "unknown"]), "none"),
  text: z.optional(z.string()),
  unread: z.optional(z.enum(["protected", "picture", "too-large", "unknown-type", "damaged", "not-available", "too-slow"])),
});
const attachments = z._default(z.array(attachment), []);

const site = { url: z.string(), topUrl: z.optional(z.string()), day: z.optional(z.string()), account: z.optional(z.string()) };

const outgoing = z.discriminatedUnion("kind", [
  z.strictObject({ id: z.optional(z.string()), kind: z.literal("paste"), ...site, text: z.string() }),
  z.strictObject({ id: z.optional(z.string()), kind: z.literal("upload"), ...site, files: attachments }),
  z.strictObject({
    id: z.optional(z.string()),
    kind: z.literal("mail"),
    from: z._default(z.string(), ""),
    to: recipients,
    cc: recipients,
    bcc: recipients,
    subject: z._default(z.string(), ""),
    body: z._default(z.string(), ""),
    quoted: z._default(z.string(), ""),
    attachments,
    disclaimerQueued: z._default(z.boolean(), false),
  }),
  z.strictObject({
    id: z.optional(z.string()),
    kind: z.literal("appointment"),
    from: z._default(z.string(), ""),
    attendees: recipients,
    subject: z._default(z.string(), ""),
    location: z._default(z.string(), ""),
    body: z._default(z.string(), ""),
  }),
]);

/** Reads an outgoing from parsed JSON: the outgoing (and the `id` it carried), or what is wrong with it. */
export function readOutgoing(json: unknown, policy: Policy): { out: Outgoing; id?: string } | { problem: string } {
  const read = outgoing.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { problem: `${issue?.path.join(".") || "outgoing"}: ${issue?.message ?? "?"}` };
  }
  const { id, ...data } = read.data;
  return { out: complete(data, policy), ...(id === undefined ? {} : { id }) };
}

type Data = z.infer<typeof outgoing> extends infer D ? (D extends unknown ? Omit<D, "id"> : never) : never;

function complete(data: Data, policy: Policy): Outgoing {
  const person = (given: z.infer<typeof recipient>): Recipient => {
    const { name, address, type } = typeof given === "string" ? split(given) : given;
    return { name, address: address.toLowerCase(), type: type ?? (isOwn(address.toLowerCase(), policy) ? "user" : "external") };
  };
  const files = (list: z.infer<typeof attachments>) =>
    list.map((file, index) => {
      const { id = String(index), inline, text, unread, ...rest } = file;
      return {
        id,
        ...rest,
        ...(inline === undefined ? {} : { inline }),
        ...(text === undefined ? {} : { text }),
        ...(unread === undefined ? {} : { unread }),
      };
    });
  switch (data.kind) {
    case "paste":
      return { kind: "paste", text: data.text, ...where(data) };
    case "upload":
      return { kind: "upload", files: files(data.files), ...where(data) };
    case "mail":
      return {
        ...data,
        to: data.to.map(person),
        cc: data.cc.map(person),
        bcc: data.bcc.map(person),
        attachments: files(data.attachments),
      };
    case "appointment":
      return { ...data, attendees: data.attendees.map(person) };
  }
}

interface Where {
  readonly url: string;
  readonly topUrl?: string | undefined;
  readonly day?: string | undefined;
  readonly account?: string | undefined;
}

const where = ({ url, topUrl, day, account }: Where) => ({
  url,
  ...(topUrl === undefined ? {} : { topUrl }),
  ...(day === undefined ? {} : { day }),
  ...(account === undefined ? {} : { account }),
});

/** `Sem de Vries <sem@example.nl>` or a bare address. */
function split(given: string): { name: string; address: string; type?: undefined } {
  const match = /^\s*([^<]*?)\s*<([^<>]*)>\s*$/.exec(given);
  return match ? { name: match[1] ?? "", address: match[2] ?? "" } : { name: "", address: given.trim() };
}
