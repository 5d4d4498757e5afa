import * as z from "zod/mini";
import nl from "zod/v4/locales/nl.js";
import { type ArticleId, instruction } from "./instruction.ts";

/**
 * What an organisation decided. This schema is the only place with defaults: everything else reads a complete policy.
 * A value an organisation may differ on (contact, deadline, threshold, site, level, text) belongs here and nowhere else.
 */

z.config(nl());

const level = z.enum(["off", "tip", "ask", "stop"]);
const domain = z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, { error: "Geen geldig domein (kleine letters, zonder https://)" }));

/** A host that may receive personal data, and why. `*.` in front includes every sub-host. */
const approvedSite = z.strictObject({
  host: z
    .string()
    .check(z.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/, { error: "Geen geldige host (kleine letters, zonder https:// en pad)" })),
  supplier: z.optional(z.string()),
  purpose: z.optional(z.string()),
  /** Date of the processing agreement (verwerkersovereenkomst), yyyy-mm-dd. */
  agreement: z.optional(z.iso.date({ error: "Geen datum als 2026-01-31" })),
  /** The day after which the agreement no longer holds, yyyy-mm-dd. */
  expires: z.optional(z.iso.date({ error: "Geen datum als 2026-01-31" })),
});

/** The organisation's own way for a kind of exchange: words that belong to it lead there. */
const channel = z.strictObject({
  name: z.string(),
  url: z.url({ protocol: /^https$/, error: "Geen https-adres" }),
  /** Words in a mail, lower case, that show the exchange belongs in this channel. */
  words: z.array(z.string().check(z.minLength(2))),
});

const fields = {
  $schema: z.optional(z.string()),
  version: z._default(z.literal(1), 1),
  language: z._default(z.enum(["nl", "en"]), "nl"),
  organisation: z.strictObject({
    name: z.string().check(z.minLength(1)),
    /** Mail domains of the organisation itself. */
    domains: z.array(domain),
    /** A samenwerkingsverband may not register a BSN at all; a school may, within the law. */
    profile: z._default(z.enum(["samenwerkingsverband", "school"]), "school"),
  }),
  contacts: z._default(
    z.strictObject({
      /** Where a data leak is reported. */
      leak: z.optional(z.email({ error: "Geen geldig e-mailadres" })),
      /** Hours within which staff report a leak inside the organisation. */
      leakHours: z._default(z.int().check(z.gte(1), z.lte(72)), 24),
    }),
    { leakHours: 24 },
  ),
  /** `show-only` is for a pilot: everything is shown in pane and popup, nothing interrupts. */
  mode: z._default(z.enum(["normal", "show-only"]), "normal"),
  /** Overrides the level of a rule, by its name. */
  levels: z._default(z.record(z.string(), level), {}),
  /** The article of the organisation's own document that is cited for a rule, by the rule's name. */
  articles: z._default(z.record(z.string(), z.enum(Object.keys(instruction) as [ArticleId, ...ArticleId[]])), {}),
  groupMail: z._default(
    z.strictObject({
      /** From how many visible addresses outside the organisation a mail counts as group mail. */
      external: z._default(z.int().check(z.gte(2)), 5),
      /** The same for addresses at private mail providers, whose owners rarely know each other. */
      private: z._default(z.int().check(z.gte(2)), 3),
    }),
    { external: 5, private: 3 },
  ),
  /** Providers of private mailboxes. */
  privateMail: z._default(z.array(domain), [
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "hotmail.nl",
    "outlook.com",
    "live.nl",
    "live.com",
    "msn.com",
    "icloud.com",
    "me.com",
    "yahoo.com",
    "ziggo.nl",
    "kpnmail.nl",
    "kpnplanet.nl",
    "planet.nl",
    "xs4all.nl",
    "hetnet.nl",
    "home.nl",
    "casema.nl",
    "chello.nl",
    "upcmail.nl",
    "quicknet.nl",
    "solcon.nl",
    "tele2.nl",
    "telfort.nl",
    "online.nl",
    "caiway.nl",
    "zonnet.nl",
    "proton.me",
    "protonmail.com",
    "gmx.com",
    "gmx.net",
  ]),
  disclaimer: z._default(
    z.strictObject({
      /** Empty = no disclaimer. Plain text; at most what Outlook can append. */
      text: z._default(z.string().check(z.maxLength(4_000)), ""),
      scope: z._default(z.enum(["all", "external"]), "all"),
    }),
    { text: "", scope: "all" as const },
  ),
  channels: z._default(z.array(channel), []),
  /** The part before the @ of mailboxes that several people read (Algemene tips, 1e punt: "algemene 'info' e-mailadressen"). */
  roleAddresses: z._default(z.array(z.string().check(z.minLength(2))), [
    "info",
    "administratie",
    "secretariaat",
    "school",
    "contact",
    "directie",
    "receptie",
    "balie",
    "leerlingenadministratie",
    "leerlingzaken",
    "algemeen",
    "office",
    "mail",
    "post",
    "postbus",
    "aanmelding",
    "aanmeldingen",
    "helpdesk",
    "support",
    "servicedesk",
    "hr",
    "personeelszaken",
    "zorg",
    "vragen",
  ]),
  /** From how many something becomes "many". */
  many: z._default(
    z.strictObject({
      /** Addresses of others in a quoted or forwarded thread. */
      quotedAddresses: z._default(z.int().check(z.gte(1)), 5),
      /** Contact data (addresses, numbers) of others in a text. */
      contacts: z._default(z.int().check(z.gte(1)), 3),
      /** Receivers of one pupil's data. */
      receivers: z._default(z.int().check(z.gte(2)), 5),
      /** Attendees of an appointment about a pupil. */
      attendees: z._default(z.int().check(z.gte(2)), 8),
    }),
    { quotedAddresses: 5, contacts: 3, receivers: 5, attendees: 8 },
  ),
  sites: z._default(
    z.strictObject({
      approved: z._default(z.array(approvedSite), []),
    }),
    { approved: [] },
  ),
};

const schema = z.strictObject(fields);

/** A complete policy: every value is there. */
export type Policy = z.infer<typeof schema>;

/** A problem in a policy: where (as a path) and what, in Dutch. */
export interface PolicyProblem {
  readonly path: string;
  readonly message: string;
}

/** Reads a policy from parsed JSON. Never throws: a policy, or what is wrong with it. */
export function readPolicy(json: unknown): { policy: Policy } | { problems: PolicyProblem[] } {
  const read = schema.safeParse(json);
  if (read.success) return { policy: read.data };
  return { problems: read.error.issues.map(({ path, message }) => ({ path: path.join(".") || "(het hele bestand)", message })) };
}

/** The policy as JSON Schema, for editors and for the browsers' managed storage. */
export function policySchema(target: "draft-7" | "draft-2020-12" = "draft-7"): Record<string, unknown> {
  return z.toJSONSchema(schema, { target, io: "input" }) as Record<string, unknown>;
}
