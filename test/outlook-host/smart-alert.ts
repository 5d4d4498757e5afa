/** What Outlook shows when a send does not simply go through: the rules of Smart Alerts, for each client and send mode. */

import type { Profile } from "./client.ts";
import type { Words } from "./words.ts";

export const SEND_MODES = ["promptUser", "softBlock", "block"] as const;
export type SendMode = (typeof SEND_MODES)[number];

/** What the handler hands to `event.completed`. */
export interface Completed {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: unknown;
  readonly sendModeOverride?: string;
}

export type AlertChoice = "send-anyway" | "dont-send" | "take-action" | "try-later";

export interface SmartAlert {
  /** `unresolved`: Outlook's own word about a half-typed recipient; the add-in is not asked. */
  readonly why: "add-in" | "unavailable" | "slow" | "timeout" | "unresolved";
  readonly message: string;
  /** Only bold, italic, lists and links; the message is the fall-back. */
  readonly markdown?: string;
  readonly buttons: readonly { readonly choice: AlertChoice; readonly label: string }[];
  readonly commandId?: string;
  readonly contextData?: string;
}

const MOST_MESSAGE = 500;
const MOST_LABEL = 20;

/** The add-in's own label goes on "Take Action" where that button is there, else (Mac) on "Don't Send" (Microsoft's reference of `cancelLabel`). */
const buttons = (words: Words, choices: readonly AlertChoice[], cancelLabel?: string): SmartAlert["buttons"] => {
  const labelled = choices.indexOf("take-action") >= 0 ? "take-action" : "dont-send";
  return choices.map((choice) => ({ choice, label: choice === labelled && cancelLabel ? cancelLabel : words[choice] }));
};

export interface Asked {
  readonly words: Words;
  readonly profile: Profile;
  readonly mode: SendMode;
  readonly addInName: string;
  /** Ids of the manifest's controls; an unknown commandId just closes the dialog. */
  readonly controls: readonly string[];
  /** Told what the options did against the rules. */
  readonly complain: (what: string) => void;
}

/** The handler said no. An override can only relax to `promptUser`. */
export function refusal(options: Completed, { words, profile, mode, addInName, controls, complain }: Asked): SmartAlert {
  const { errorMessageMarkdown, cancelLabel, commandId, contextData, sendModeOverride } = options;
  if (sendModeOverride !== undefined && sendModeOverride !== "promptUser")
    complain(`sendModeOverride "${sendModeOverride}": only promptUser exists`);
  const ask = sendModeOverride === "promptUser" || mode === "promptUser";
  const message = limited(options.errorMessage, "errorMessage", complain) ?? words.prevented(addInName);
  const markdown = limited(errorMessageMarkdown, "errorMessageMarkdown", complain);
  if (markdown !== undefined && options.errorMessage === undefined) complain("errorMessageMarkdown without errorMessage");
  if (cancelLabel !== undefined && cancelLabel.length > MOST_LABEL)
    complain(`cancelLabel of ${cancelLabel.length} characters (most ${MOST_LABEL})`);
  if (commandId !== undefined && !controls.includes(commandId)) complain(`commandId "${commandId}" is no control of the manifest`);
  const label = cancelLabel !== undefined && cancelLabel.length <= MOST_LABEL && commandId !== undefined ? cancelLabel : undefined;
  // On Mac the pane is reached by the button that otherwise only closes the dialog, under its own label.
  const action: AlertChoice[] = commandId !== undefined && profile.client !== "mac" ? ["take-action"] : [];
  const shownMarkdown = markdown !== undefined && profile.client !== "mac" ? { markdown } : {};
  return {
    why: "add-in",
    message,
    ...shownMarkdown,
    buttons: buttons(words, [...(ask ? (["send-anyway"] as const) : []), ...action, "dont-send"], label),
    ...(commandId === undefined ? {} : { commandId }),
    ...(contextData === undefined ? {} : { contextData: typeof contextData === "string" ? contextData : JSON.stringify(contextData) }),
  };
}

function limited(text: string | undefined, name: string, complain: Asked["complain"]): string | undefined {
  if (text === undefined || text.length <= MOST_MESSAGE) return text;
  complain(`${name} of ${text.length} characters (most ${MOST_MESSAGE})`);
  return text.slice(0, MOST_MESSAGE);
}

/** The add-in did not load, or knows no handler. */
export function unavailable({ words, profile, mode, addInName }: Asked): SmartAlert {
  const blocks = mode === "block" || (mode === "softBlock" && profile.has("soft-block-when-unavailable"));
  const message = words.unavailable(addInName);
  return { why: "unavailable", message, buttons: buttons(words, blocks ? ["dont-send"] : ["send-anyway", "try-later"]) };
}

/** The handler takes longer than five seconds. */
export function slow({ words, mode, addInName }: Asked): SmartAlert {
  const message = words.slow(addInName);
  return { why: "slow", message, buttons: buttons(words, mode === "promptUser" ? ["send-anyway", "dont-send"] : ["dont-send"]) };
}

/** The handler did not answer within five minutes. */
export function timedOut({ words, profile, mode, addInName }: Asked): SmartAlert {
  const anyway = mode === "promptUser" || (mode === "softBlock" && profile.has("send-anyway-after-timeout"));
  const message = words.timedOut(addInName);
  return { why: "timeout", message, buttons: buttons(words, anyway ? ["send-anyway", "dont-send"] : ["try-later", "dont-send"]) };
}

/** Outlook does not send to what it cannot resolve. */
export function unresolved(words: Words, names: readonly string[]): SmartAlert {
  return { why: "unresolved", message: words.unresolved(names.join(", ")), buttons: buttons(words, ["dont-send"]) };
}
