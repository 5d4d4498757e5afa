import { ask, patience } from "./call.ts";
import { getBody, getBodyType, getSubject, has, itemKind, message } from "./item.ts";

/** Milliseconds between two looks at the text: Outlook has no event for typing. */
const LOOK = 2_000;

/**
 * Tells when the item may have changed: recipients and attachments by Outlook's events, text and subject by looking. Does
 * not look while the pane is hidden or while `paused` says so. Returns how to stop.
 */
export function watch(changed: () => void, paused: () => boolean): () => void {
  let stopped = false;
  let last: string | undefined;
  const tell = () => {
    if (!stopped) changed();
  };
  const look = async () => {
    if (stopped) return;
    try {
      if (!paused() && document.visibilityState !== "hidden") {
        const now = await fingerprint();
        if (last !== undefined && now !== last && !paused()) tell();
        last = now;
      }
    } catch {
      // No answer now; the next look may have one, and the pane itself says when it cannot read.
    }
    if (!stopped) patience.later(() => void look(), LOOK);
  };
  void look();
  for (const event of itemKind() === "mail" ? ["olkRecipientsChanged", "olkAttachmentsChanged"] : ["olkRecipientsChanged"]) {
    if (!has("1.8")) break;
    ask<void>(`handler.${event}`, (done) => message().addHandlerAsync(event, tell, done)).catch(() => undefined);
  }
  return () => {
    stopped = true;
  };
}

const fingerprint = async () => `${await getSubject()}\n${await getBody(await getBodyType())}`;

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

/** Tells when a Smart Alert has sent the user to the pane that is open already (Mailbox 1.15); elsewhere Outlook starts the pane anew. */
export function whenAsked(tell: (rule: string) => void): void {
  if (!has("1.15")) return;
  const type = (Office.EventType as unknown as Record<string, string | undefined>).InitializationContextChanged;
  if (type === undefined) return;
  ask<void>("handler.context", (done) => message().addHandlerAsync(type, () => void askedRule().then(tell), done)).catch(() => undefined);
}
