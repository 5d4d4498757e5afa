/** What is kept beside an item: notifications, session data, settings, headers (3, 4, 33–36, 151–153, 185–189, 404). */

import type { ComposeItem } from "./compose-item.ts";
import { fail } from "./host-error.ts";
import type { Notification } from "./item-state.ts";

const TYPES = ["informationalMessage", "progressIndicator", "errorMessage", "insightMessage"] as const;
const MOST_NOTIFICATIONS = 5;
const MOST_SESSION_CHARACTERS = 50_000;

/** The win32 build sends the button of a notification apart, as one string; the web build inside a list. */
type Actions = NonNullable<Notification["action"]>[] | string | undefined;

function notification(params: Record<string, unknown>): Notification {
  const actions = params.actions as Actions;
  const [action] = (typeof actions === "string" ? (JSON.parse(actions) as NonNullable<Notification["action"]>[]) : actions) ?? [];
  return {
    key: String(params.key),
    type: TYPES[Number(params.type)] ?? "informationalMessage",
    message: String(params.message),
    ...(typeof params.icon === "string" ? { icon: params.icon } : {}),
    ...(typeof params.persistent === "boolean" ? { persistent: params.persistent } : {}),
    ...(action ? { action } : {}),
  };
}

export function addNotification(item: ComposeItem, params: Record<string, unknown>): void {
  const { notifications } = item.state;
  const fresh = notification(params);
  if (notifications.some(({ key }) => key === fresh.key)) fail("DuplicateNotificationKey");
  const insights = notifications.filter(({ type }) => type === "insightMessage").length;
  if (notifications.length >= MOST_NOTIFICATIONS || (fresh.type === "insightMessage" && insights > 0))
    fail("NumberOfNotificationsExceeded");
  item.state.notifications = [...notifications, fresh];
}

/** Replacing what is not there is a mistake for the web client: 9024. */
export function replaceNotification(item: ComposeItem, params: Record<string, unknown>): void {
  const fresh = notification(params);
  if (!item.state.notifications.some(({ key }) => key === fresh.key)) fail("NotificationKeyNotFound");
  item.state.notifications = item.state.notifications.map((one) => (one.key === fresh.key ? fresh : one));
}

export function removeNotification(item: ComposeItem, params: Record<string, unknown>): void {
  const rest = item.state.notifications.filter(({ key }) => key !== params.key);
  if (rest.length === item.state.notifications.length) fail("NotificationKeyNotFound");
  item.state.notifications = rest;
}

export const allNotifications = (item: ComposeItem): unknown =>
  item.state.notifications.map(({ action, ...rest }) =>
    action ? { ...rest, actions: [{ actionType: "showTaskPane", ...action }] } : rest,
  );

export function setSession(item: ComposeItem, params: Record<string, unknown>): void {
  const next = { ...item.state.sessionData, [String(params.name)]: String(params.value) };
  const characters = Object.keys(next).reduce((sum, key) => sum + key.length + (next[key]?.length ?? 0), 0);
  if (characters > MOST_SESSION_CHARACTERS) fail("SessionObjectMaxLengthExceeded");
  item.state.sessionData = next;
}

export const readSession = (item: ComposeItem, params: Record<string, unknown>): string =>
  item.state.sessionData[String(params.name)] ?? fail("KeyNotFound");

export function removeSession(item: ComposeItem, params: Record<string, unknown>): void {
  const name = String(params.name);
  if (item.state.sessionData[name] === undefined) fail("KeyNotFound");
  const { [name]: _gone, ...rest } = item.state.sessionData;
  item.state.sessionData = rest;
}

export function readHeaders(item: ComposeItem, params: Record<string, unknown>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const key of params.internetHeaderKeys as string[]) {
    const value = item.state.internetHeaders[key];
    if (value !== undefined) found[key] = value;
  }
  return found;
}

export function removeHeaders(item: ComposeItem, params: Record<string, unknown>): void {
  for (const key of params.internetHeaderKeys as string[]) delete item.state.internetHeaders[key];
}
