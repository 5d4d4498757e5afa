import { ask } from "./call.ts";
import { has, message } from "./item.ts";

/** One hint at a time, under this name. */
const KEY = "zorgvuldig";

/** A line above the message with a link that opens the pane. */
export interface Hint {
  /** At most 150 characters. */
  readonly text: string;
  /** At most 30 characters. */
  readonly action: string;
  readonly commandId: string;
}

/** Shows a hint, or takes it away when there is nothing to say. Does nothing where Outlook has no such line. */
export async function showHint(hint: Hint | undefined): Promise<void> {
  const { notificationMessages: lines } = message();
  if (!has("1.10") || !lines) return;
  const there = await ask<Office.NotificationMessageDetails[] | null>("notification.getAll", (done) => lines.getAllAsync(done));
  const old = (there ?? []).filter(({ key }) => key === KEY)[0];
  if (!hint) {
    if (old) await ask<void>("notification.remove", (done) => lines.removeAsync(KEY, done));
    return;
  }
  if (old?.message === hint.text) return;
  if (old) await ask<void>("notification.remove", (done) => lines.removeAsync(KEY, done));
  const details = {
    type: "insightMessage",
    message: hint.text.slice(0, 150),
    icon: "Icon.16",
    actions: [{ actionType: "showTaskPane", actionText: hint.action.slice(0, 30), commandId: hint.commandId, contextData: "{}" }],
  };
  await ask<void>("notification.add", (done) => lines.addAsync(KEY, details as unknown as Office.NotificationMessageDetails, done));
}
