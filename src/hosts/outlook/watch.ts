import { listAttachments } from "./attachments.ts";
import { ask, patience } from "./call.ts";
import { getBody, getBodyType, getLocation, getSubject, itemKind, message } from "./item.ts";
import { addressOf, getAttendees, getPeople } from "./recipients.ts";

/** Milliseconds between two looks at the text: Outlook has no event for typing. */
const LOOK = 2_000;

/**
 * Tells when the item may have changed: recipients and attachments by Outlook's events, text and subject by looking. Does
 * not look while the pane is hidden or while `paused` says so. Returns how to stop.
 */
export function watch(changed: () => void, paused: () => boolean): () => void {
  let stopped = false;
  let last: string | undefined;
  /** What Outlook has no event for is looked at as well. */
  const unseen: Seen[] = itemKind() === "mail" ? ["words"] : ["words", "place"];
  const tell = () => {
    if (!stopped) changed();
  };
  const look = async () => {
    if (stopped) return;
    try {
      if (!paused() && document.visibilityState !== "hidden") {
        const now = await fingerprint(unseen);
        if (last !== undefined && now !== last && !paused()) tell();
        last = now;
      }
    } catch {
      // No answer now; the next look may have one, and the pane itself says when it cannot read.
    }
    if (!stopped) patience.later(() => void look(), LOOK);
  };
  void look();
  const listen = (event: keyof typeof EVENTS) => {
    // Outlook's own name for it: the type descriptions give the names no value.
    const type = (Office.EventType as unknown as Record<string, string | undefined> | undefined)?.[event] ?? `olk${event}`;
    ask<void>(`handler.${event}`, (done) => message().addHandlerAsync(type, tell, done)).catch(() => void unseen.push(EVENTS[event]));
  };
  listen("RecipientsChanged");
  if (itemKind() === "mail") listen("AttachmentsChanged");
  return () => {
    stopped = true;
  };
}

type Seen = "words" | "place" | "people" | "files";

/** What each event tells of. */
const EVENTS = { RecipientsChanged: "people", AttachmentsChanged: "files" } as const satisfies Record<string, Seen>;

const LOOKS: Record<Seen, () => Promise<string>> = {
  words: async () => `${await getSubject()}\n${await getBody(await getBodyType())}`,
  place: getLocation,
  people: async () => {
    const people = itemKind() === "mail" ? [await getPeople("to"), await getPeople("cc"), await getPeople("bcc")] : [await getAttendees()];
    return people.map((list) => list.map(addressOf).join()).join("\n");
  },
  files: async () => (await listAttachments()).map(({ name, size }) => `${name} ${size}`).join("\n"),
};

async function fingerprint(what: readonly Seen[]): Promise<string> {
  const seen: string[] = [];
  for (const one of what) seen.push(await LOOKS[one]());
  return seen.join("\n");
}

/** Which rule the Smart Alert was about, when it opened the pane. */
export async function askedRule(): Promise<string> {
  try {
    const item = message() as unknown as { getInitializationContextAsync(done: (result: Office.AsyncResult<string>) => void): void };
    const context = await ask<string>("initializationContext", (done) => item.getInitializationContextAsync(done), 3_000);
    const data: unknown = typeof context === "string" && context !== "" ? JSON.parse(context) : context;
    const rule = (data as { rule?: unknown } | null)?.rule;
    return typeof rule === "string" ? rule : "";
  } catch {
    // Opened from the ribbon: there is no context.
    return "";
  }
}

/**
 * Tells when a Smart Alert has sent the user to the pane that is open already. Without this Outlook starts the pane anew, and a
 * pass-phrase that stands in it would be gone (docs/outlook-quirks.md, "A pane that is open already").
 */
export function whenAsked(tell: (rule: string) => void): void {
  const names = Office.EventType as unknown as Record<string, string | undefined> | undefined;
  // Mailbox 1.15; a guess at its name would be taken for a wrong argument by an Outlook that does not have it.
  const type = names?.InitializationContextChanged;
  if (type === undefined) return;
  ask<void>("handler.context", (done) => message().addHandlerAsync(type, () => void askedRule().then(tell), done)).catch(() => undefined);
}
