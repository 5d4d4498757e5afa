/** The Outlooks this host can play, and the known bugs it plays with them: one table, each switchable. */

export const CLIENTS = ["web", "new", "classic", "mac"] as const;
/** `new` = new Outlook on Windows (the web client in a window), `classic` = classic Outlook on Windows, `mac` = Outlook on Mac, new UI. */
export type Client = (typeof CLIENTS)[number];

interface KnownBug {
  /** Number at github.com/OfficeDev/office-js, or where else it is written down. */
  readonly source: string;
  /** Clients that have it unless told otherwise; empty = intermittent or mended: only on request. */
  readonly clients: readonly Client[];
  readonly says: string;
}

const bug = (source: string, clients: readonly Client[], says: string): KnownBug => ({ source, clients, says });
const ONLINE = ["web", "new"] as const;

/** What real Outlooks do other than one would expect, with where it was reported. */
export const KNOWN_BUGS = {
  "index-attachment-ids": bug(
    "@types/office-js 13382",
    ["classic", "mac"],
    "Attachment ids are positions in the list: they shift when one is removed.",
  ),
  "temporary-attachment-ids": bug(
    "@types/office-js 13382",
    ONLINE,
    "An inline picture added by an add-in has a temporary id (addinId…) until the list is read again.",
  ),
  "upload-disappears": bug("#4860 #5616", [], "Adding an attachment reports success, and yet it is not there."),
  "upload-lost-on-send": bug("#4860", [], "An attachment added by an add-in is listed, but not in the mail that was sent."),
  "parallel-adds-hang": bug("#3576", ONLINE, "Two additions of attachments at the same time: the second never answers."),
  "parallel-removals-hang": bug(
    "#4627 #4863",
    ONLINE,
    "With three or more attachments, a removal during another removal never answers and removes nothing.",
  ),
  "total-size-generic": bug("#6094", ONLINE, "More than 25 MB of attachments together fails with a general error."),
  "cloud-links-hidden": bug("@types/office-js 20420", ONLINE, "Files shared from OneDrive are not in the list of attachments."),
  "bcc-empty-not-clearing": bug("#2925", [], "bcc.setAsync([]) reports success and clears nothing."),
  "plus-alias-ignored": bug("#6015", ONLINE, "bcc.setAsync ignores a change that differs only in a +alias."),
  "contact-list-refused": bug("#4661", ["web", "new", "classic", "mac"], "A contact list has no address; writing it back fails with 5010."),
  "parallel-recipients-lost": bug("#4296", ONLINE, "Two addAsync at the same time on one field: only the last one counts."),
  "group-type-other": bug("#1909", ONLINE, "A Microsoft 365 group has recipientType 'other'."),
  "dynamic-list-type-other": bug("#3249", ["classic", "mac"], "A dynamic distribution list has recipientType 'other'."),
  "append-in-send-lost": bug(
    "#6908",
    ["web", "new", "classic", "mac"],
    "appendOnSendAsync in the send handler reports success and appends nothing; on the next send it fails with 9032.",
  ),
  "append-stays-after-block": bug("not documented", [], "After a blocked send the appended text is left in the draft; the queue is empty."),
  "append-doubles-after-block": bug(
    "not documented",
    [],
    "After a blocked send the appended text is left in the draft and is appended again at the next send.",
  ),
  "signature-doubles": bug("#4758 #3862", ["mac"], "setSignatureAsync adds a second signature instead of replacing the first."),
  "body-write-in-send-drops-pictures": bug("#6808 #6792", ONLINE, "body.setAsync in the send handler loses the inline pictures."),
  "recipients-write-in-send-hangs": bug(
    "#5132",
    ONLINE,
    "Writing recipients in the send handler fires OnMessageRecipientsChanged and the send never ends.",
  ),
  "soft-block-when-unavailable": bug("#5676 #6894", ["classic", "mac"], "With send mode SoftBlock an unavailable add-in blocks the send."),
  "send-anyway-after-timeout": bug(
    "#6637",
    ONLINE,
    "With send mode SoftBlock one can send anyway after the time is up, other than documented.",
  ),
  "reply-fires-recipients-changed": bug(
    "Office-Add-in-samples#1038",
    ["classic"],
    "Sending a reply fires OnMessageRecipientsChanged as well.",
  ),
} as const satisfies Record<string, KnownBug>;
export type BugId = keyof typeof KNOWN_BUGS;

/** Limits that differ per client. */
interface Limits {
  /** Most recipients that one `getAsync` returns. */
  readonly recipientsRead: number;
  /** Most recipients a field can hold; above it a write fails with 9012. */
  readonly recipientsHeld: number;
  readonly attachments: number;
  /** Bytes of all attachments together. */
  readonly attachmentBytes: number;
}

const MB = 1024 * 1024;
const LIMITS: Readonly<Record<Client, Limits>> = {
  web: { recipientsRead: 1000, recipientsHeld: Number.POSITIVE_INFINITY, attachments: 499, attachmentBytes: 25 * MB },
  new: { recipientsRead: 1000, recipientsHeld: Number.POSITIVE_INFINITY, attachments: 499, attachmentBytes: 25 * MB },
  classic: { recipientsRead: 500, recipientsHeld: 500, attachments: Number.POSITIVE_INFINITY, attachmentBytes: 150 * MB },
  mac: {
    recipientsRead: Number.POSITIVE_INFINITY,
    recipientsHeld: Number.POSITIVE_INFINITY,
    attachments: Number.POSITIVE_INFINITY,
    attachmentBytes: 150 * MB,
  },
};

/** Which client is played, and which bugs are added to or taken from what that client has. */
export interface Profile {
  readonly client: Client;
  readonly limits: Limits;
  has(bug: BugId): boolean;
}

export function profile(client: Client, bugs: Partial<Record<BugId, boolean>> = {}): Profile {
  const has = (id: BugId): boolean => bugs[id] ?? (KNOWN_BUGS[id].clients as readonly Client[]).includes(client);
  return { client, limits: LIMITS[client], has };
}
