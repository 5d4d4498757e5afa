import * as z from "zod/mini";
import { catalogue, type SiteCategory } from "./catalogue.ts";
import type { Kind } from "./finding.ts";
import { type ArticleId, instruction } from "./instruction.ts";
import { PRIVATE_MAIL, ROLE_ADDRESSES } from "./policy-defaults.ts";
import { migrate, VERSION } from "./policy-migrate.ts";
import { issueSays, type PolicyProblem, says } from "./policy-problem.ts";

/**
 * What an organisation decided. This schema is the only place with defaults: everything else reads a complete policy.
 * A value an organisation may differ on (contact, deadline, threshold, site, level, text) belongs here and nowhere else.
 */

const level = z.enum(["off", "tip", "ask", "stop"]);
const date = z.iso.date({ error: says("date") });
const address = z.email({ error: says("address") });
const https = z.url({ protocol: /^https$/, error: says("https") });
const line = z.string().check(z.minLength(1));
const reasons = z._default(z.array(z.string().check(z.minLength(1), z.maxLength(90))).check(z.maxLength(6)), []);
const domain = z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, { error: says("domain") }));

/** Base64 of a file that begins as a PNG or a JPEG does. */
const LOGO = /^data:image\/(?:png;base64,iVBORw0KGgo|jpeg;base64,\/9j\/)[A-Za-z0-9+/]+={0,2}$/;

const KINDS = [
  "name",
  "bsn",
  "birthdate",
  "phone",
  "email",
  "address",
  "iban",
  "pupil-number",
  "id-document",
  "medical",
  "special-category",
  "sensitive",
  "credential",
] as const satisfies readonly Kind[];

const host = z.string().check(z.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/, { error: says("host") }));

/** A host that may receive personal data, and why. `*.` in front includes every sub-host. */
const approvedSite = z.strictObject({
  host,
  supplier: z.optional(z.string()),
  purpose: z.optional(z.string()),
  /** The kinds of data the agreement is about; without it all. */
  kinds: z.optional(z.array(z.enum(KINDS)).check(z.minLength(1))),
  /** Date of the processing agreement (verwerkersovereenkomst), yyyy-mm-dd. */
  agreement: z.optional(date),
  /** The day after which the agreement no longer holds, yyyy-mm-dd. */
  expires: z.optional(date),
  /** The supplier's privacy leaflet (privacybijsluiter). */
  leaflet: z.optional(https),
});

/** What someone in a given role does first when data has leaked (ROOS art. 19 tells roles apart). */
const leakRoute = z.strictObject({
  role: line,
  steps: z.array(line).check(z.minLength(1)),
  /** Who hears of it first: the organisation's own contact, or the school board on whose behalf someone works. */
  to: z._default(z.enum(["leak", "board"]), "leak"),
});

/** How long a kind of record is kept, in the words of the organisation's own table. */
const retained = z.strictObject({ data: line, keep: line });

/** The organisation's own way for a kind of exchange: words that belong to it lead there. */
const channel = z.strictObject({
  name: z.string(),
  url: https,
  /** Words in a mail, lower case, that show the exchange belongs in this channel. */
  words: z.array(z.string().check(z.minLength(2))),
});

const fields = {
  $schema: z.optional(z.string()),
  version: z._default(z.literal(VERSION), VERSION),
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
      leak: z.optional(address),
      /** Hours within which staff report a leak inside the organisation. */
      leakHours: z._default(z.int().check(z.gte(1), z.lte(72)), 24),
      /** What to do first, per role. The first route is everybody's. */
      leakRoutes: z._default(z.array(leakRoute), []),
      /** The functionaris voor gegevensbescherming, for questions and complaints. */
      privacyOfficer: z.optional(address),
      /** Where staff say that they did not act by the instruction. */
      director: z.optional(address),
    }),
    { leakHours: 24, leakRoutes: [] },
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
  privateMail: z._default(z.array(domain), PRIVATE_MAIL),
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
  roleAddresses: z._default(z.array(z.string().check(z.minLength(2))), ROLE_ADDRESSES),
  /** Rooms in which visitors are not received, as they stand in the location of an appointment. */
  offices: z._default(z.array(z.string().check(z.minLength(2))), []),
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
      /** The organisation's own part of services that serve everyone. */
      tenants: z._default(
        z.strictObject({
          /** The name in `<name>.sharepoint.com` and `<name>.onmicrosoft.com`. */
          microsoft: z._default(z.array(z.string().check(z.regex(/^[a-z0-9-]+$/, { error: says("tenant") }))), []),
          /** Mail domains of the organisation's Google Workspace. */
          google: z._default(z.array(domain), []),
        }),
        { microsoft: [], google: [] },
      ),
      /** Kinds of sites where what somebody types is looked at too, at the moment of sending. */
      typed: z._default(z.array(z.enum(Object.keys(catalogue) as [SiteCategory, ...SiteCategory[]])), ["ai-chat", "social"]),
      /** Where pictures and films become public, so that consent for them is asked about. The organisation's own domains with www always count. */
      publishing: z._default(
        z.strictObject({
          kinds: z._default(z.array(z.enum(Object.keys(catalogue) as [SiteCategory, ...SiteCategory[]])), ["social"]),
          /** Hosts where the organisation's website is kept; approved or not. */
          hosts: z._default(z.array(host), []),
        }),
        { kinds: ["social" as const], hosts: [] },
      ),
      /** How heavily a kind of site without agreement is taken; without it as the rule does. */
      levels: z._default(
        z.partialRecord(z.enum(Object.keys(catalogue) as [SiteCategory, ...SiteCategory[]]), z.enum(["tip", "ask", "stop"])),
        {},
      ),
    }),
    {
      approved: [],
      tenants: { microsoft: [], google: [] },
      typed: ["ai-chat" as const, "social" as const],
      publishing: { kinds: ["social" as const], hosts: [] },
      levels: {},
    },
  ),
  /** When going on regardless is reasonable, in the organisation's own words; shown, never asked or kept. */
  exceptions: z._default(z.array(line), []),
  /**
   * Reasons to choose from for whoever goes on regardless ("Plak toch", "Verstuur toch"); empty = none is asked. "Another
   * reason" is always there. What is chosen is counted on the user's own machine, and only if `statistics` counts at all.
   */
  reasons: z._default(z.strictObject({ browser: reasons, mail: reasons }), { browser: [], mail: [] }),
  /**
   * Whether staff may say of something found that it is no personal data, after which their own computer does not ask about
   * that exact value again. Never offered where the policy stops.
   */
  dismissing: z._default(z.boolean(), true),
  protecting: z._default(
    z.strictObject({
      /** What goes round a file that is no PDF: a PDF with a cover page, or a zip archive with AES-256, which Windows' Explorer does not open. */
      container: z._default(z.enum(["pdf", "zip"]), "pdf"),
      /** What stands above the PDF of a mail's text and above a cover page, beside the organisation's name. */
      letterhead: z._default(
        z.strictObject({
          /** Such as the address; small, one under the other. */
          lines: z._default(z.array(line.check(z.maxLength(120))).check(z.maxLength(6)), []),
          /** A png or jpeg as a data URL: the policy has everything in it and nothing is fetched. */
          logo: z.optional(z.string().check(z.maxLength(150_000), z.regex(LOGO, { error: says("logo") }))),
        }),
        { lines: [] },
      ),
    }),
    { container: "pdf" as const, letterhead: { lines: [] } },
  ),
  nudges: z._default(
    z.strictObject({
      /** At most so many reminders a week, of which one for what someone does (printing, a first visit); 0 = none. */
      perWeek: z._default(z.int().check(z.gte(0), z.lte(5)), 2),
    }),
    { perWeek: 2 },
  ),
  /** Counters of rule, day and choice, never of content or people. */
  statistics: z._default(
    z.strictObject({
      /** Months they are kept; 0 = nothing is counted. Six is what Trivium bijlage 3 allows for "gebruik van ICT-middelen". */
      months: z._default(z.int().check(z.gte(0), z.lte(6)), 0),
    }),
    { months: 0 },
  ),
  /** How long records are kept. */
  retention: z._default(z.array(retained), []),
};

const schema = z.strictObject(fields);

/** A complete policy: every value is there. */
export type Policy = z.infer<typeof schema>;

export type { PolicyProblem };

/** Reads a policy from parsed JSON, also one written for an earlier version. Never throws: a policy, or what is wrong with it. */
export function readPolicy(json: unknown): { policy: Policy } | { problems: PolicyProblem[] } {
  const current = migrate(json);
  if ("problem" in current) return { problems: [current.problem] };
  const read = schema.safeParse(current.json, { reportInput: true });
  if (read.success) return { policy: read.data };
  const problems: PolicyProblem[] = [];
  for (const issue of read.error.issues) {
    // Every unknown name is a line of its own, at its own place.
    const places = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const place of places) problems.push({ path: place.join("."), ...issueSays(issue) });
  }
  return { problems };
}

/** The policy as JSON Schema, for editors and for the browsers' managed storage. */
export function policySchema(target: "draft-7" | "draft-2020-12" = "draft-7"): Record<string, unknown> {
  return z.toJSONSchema(schema, { target, io: "input" }) as Record<string, unknown>;
}
