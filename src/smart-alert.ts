import type { Verdict } from "./judge.ts";
import type { Outgoing } from "./outgoing.ts";
import type { Remedy } from "./rules/rule.ts";
import { alertText } from "./texts/alert.ts";
import type { Lang } from "./texts/text.ts";
import { sayConcern } from "./texts/verdict.ts";

/** The buttons that open the pane, as the manifest names them. Outlook looks a Smart Alert's `commandId` up among its controls. */
export const PANE = { mail: "ZorgvuldigMailPane", appointment: "ZorgvuldigMeetingPane" } as const;

/** What could not be read from the item: said, never counted as clean. */
export type Missed = "from" | "to" | "cc" | "bcc" | "subject" | "body" | "rest" | "attachments" | "location";

/** The answer to Outlook's send event, in its own terms. */
export interface SmartAlert {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  /** The same, easier to read, where Outlook knows it (Mailbox 1.15); the plain one stays beside it. */
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  /** Always a string: older classic Outlook takes nothing else. */
  readonly contextData?: string;
  readonly sendModeOverride?: "promptUser";
}

/** What the dialog is about, beside the verdict itself. */
export interface AlertContext {
  readonly kind: keyof typeof PANE;
  readonly lang: Lang;
  readonly files?: readonly { id: string; name: string }[];
  readonly missed?: readonly Missed[];
  /** Outlook shows bold words and lists. */
  readonly markdown?: boolean;
}

/** Outlook's limits (research: more characters and the whole dialog falls back to a standard sentence). */
const MAX_MESSAGE = 500;
const MAX_LABEL = 20;

/** The Smart Alert for a verdict: the first thing to do first, the rest as far as it fits. */
export function smartAlert({ outcome, concerns }: Verdict, context: AlertContext): SmartAlert {
  const { lang, files = [], missed = [] } = context;
  const weighty = concerns.filter(({ level }) => level !== "tip");
  if (outcome === "go" && missed.length === 0) return { allowEvent: true };
  const said: string[] = weighty.map((concern) => sayConcern(lang, concern, files));
  const remedy = weighty.map(({ remedies }) => remedies[0]).filter((first) => first !== undefined)[0];
  const closing: string[] = [];
  if (missed.length > 0) closing.push(missedText(lang, missed));
  if (outcome === "stop") closing.push(alertText(lang, "stop"));
  if (weighty.length > 0) closing.push(alertText(lang, remedy ? "fix" : "look"));
  const marked = context.markdown ? markdownOf(lang, said, closing) : undefined;
  return {
    allowEvent: false,
    errorMessage: shorten(lang, said, closing.join(" ")),
    ...(marked === undefined ? {} : { errorMessageMarkdown: marked }),
    cancelLabel: label(lang, weighty[0]?.remedies[0]),
    commandId: PANE[context.kind],
    contextData: JSON.stringify({ rule: weighty[0]?.rule ?? "" }),
    // Asking can be overruled; only what the policy stops keeps the mode of the manifest (soft block).
    ...(outcome === "stop" ? {} : { sendModeOverride: "promptUser" as const }),
  };
}

/** The alert when nothing could be judged: towards asking, never silently on, never blocked for ever. */
export function uncheckedAlert({ kind, lang }: AlertContext): SmartAlert {
  return {
    allowEvent: false,
    errorMessage: alertText(lang, "unchecked"),
    cancelLabel: label(lang, undefined),
    commandId: PANE[kind],
    contextData: JSON.stringify({ rule: "" }),
    sendModeOverride: "promptUser",
  };
}

/** Parts that were not read, as a sentence. */
export const missedText = (lang: Lang, missed: readonly Missed[]): string =>
  alertText(lang, "missed", { what: missed.map((part) => alertText(lang, `missed.${part}`)).join(", ") });

/** The button's words: the remedy when it fits, else a general one. */
function label(lang: Lang, remedy: Remedy | undefined): string {
  if (!remedy) return alertText(lang, "label.none");
  const words = alertText(lang, `label.${remedy.do}`, "channel" in remedy ? { channel: remedy.channel } : {});
  return words.length <= MAX_LABEL ? words : alertText(lang, "label.none");
}

/** Whole sentences only; how many did not fit is said. */
function shorten(lang: Lang, said: readonly string[], closing: string): string {
  const [first = "", ...others] = said;
  let text = first;
  const room = MAX_MESSAGE - closing.length - 20;
  if (text.length > room) text = `${text.slice(0, room - 1)}\u2026`;
  let shown = 0;
  for (const sentence of others) {
    const longer = `${text} ${shown === 0 ? `${alertText(lang, "also")} ` : ""}${sentence}`;
    if (longer.length > room) break;
    text = longer;
    shown++;
  }
  const left = others.length - shown;
  return [text, left > 0 ? alertText(lang, "more", { count: left }) : "", closing].filter((part) => part !== "").join(" ");
}

/** The first concern in bold, the others as a list, as far as they fit; undefined when there is nothing to mark up. */
function markdownOf(lang: Lang, said: readonly string[], closing: readonly string[]): string | undefined {
  const [first, ...others] = said.map(escapeMarkdown);
  if (first === undefined) return undefined;
  const end = closing.map((sentence) => `\n\n${escapeMarkdown(sentence)}`).join("");
  const left = (count: number) => (count > 0 ? `- ${escapeMarkdown(alertText(lang, "more", { count }))}\r` : "");
  let text = `**${first}**`;
  if (text.length + end.length + left(others.length).length + 2 > MAX_MESSAGE) return undefined;
  let shown = 0;
  for (const sentence of others) {
    const longer = `${text}${shown === 0 ? "\n\n" : ""}- ${sentence}\r`;
    if (longer.length + left(others.length - shown - 1).length + end.length > MAX_MESSAGE) break;
    text = longer;
    shown++;
  }
  const rest = left(others.length - shown);
  return text + (rest !== "" && shown === 0 ? "\n\n" : "") + rest + end;
}

/** A name of a file is only a name: what Outlook would take for markup is written out. */
const escapeMarkdown = (text: string): string => text.replace(/[\\*_[\]()#`~<>|]/g, "\\$&");

/** A line above the message while one writes, at most 150 characters; undefined when there is nothing to say. */
export function liveHint(
  out: Outgoing,
  { concerns }: Verdict,
  lang: Lang,
): { text: string; action: string; commandId: string } | undefined {
  if (out.kind !== "mail") return undefined;
  const group = concerns.filter(({ level, remedies }) => level !== "tip" && remedies.some((remedy) => remedy.do === "move-to-bcc"))[0];
  if (!group) return undefined;
  const count = group.with?.count;
  return {
    text: count === undefined ? alertText(lang, "hint.list") : alertText(lang, "hint.bcc", { count }),
    action: alertText(lang, "label.move-to-bcc"),
    commandId: PANE.mail,
  };
}
