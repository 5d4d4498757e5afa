/** What both hosts offer, so that one table of scenarios runs against both. */

import type { AddIn } from "./add-in.ts";
import type { BugId, Client } from "./client.ts";
import type { RecordedCall } from "./compose-item.ts";
import type { Fault } from "./faults.ts";
import type { ItemInit, ItemState } from "./item-state.ts";
import type { Fired } from "./launching.ts";
import type { Edit, Outlook, OutlookOptions, Sent } from "./outlook.ts";
import type { AlertChoice, SmartAlert } from "./smart-alert.ts";

/** What is opened, in plain data: it also goes into a browser. */
export interface Opening extends OutlookOptions {
  readonly item?: ItemInit;
  readonly client?: Client;
  readonly bugs?: Partial<Record<BugId, boolean>>;
  readonly faults?: readonly Fault[];
  /** The newest Mailbox set that Outlook claims ("1.14" unless told otherwise). */
  readonly mailbox?: string;
  /** Overrules what the manifest says. */
  readonly addIn?: Partial<AddIn>;
}

/** Everything a test can look at, as plain data. */
export interface Seen {
  readonly state: ItemState;
  readonly calls: readonly RecordedCall[];
  readonly violations: readonly string[];
  readonly outbox: readonly ItemState[];
  /** New messages that the add-in had Outlook open. */
  readonly opened: readonly ItemInit[];
  readonly fired: readonly Fired[];
  readonly alert?: SmartAlert;
  readonly paneOpen: boolean;
}

export interface OutlookUnderTest {
  /** Presses Send; ends when the mail is gone or a dialog waits for an answer. */
  send(): Promise<Sent>;
  choose(choice: AlertChoice): Promise<void>;
  edit(edit: Edit): Promise<void>;
  /** Until no launch event is running any more. */
  idle(): Promise<void>;
  openPane(controlId?: string, contextData?: string): Promise<void>;
  look(): Promise<Seen>;
}

/** What an add-in is taken to be where no manifest says otherwise. */
export const PLAIN_ADD_IN: AddIn = {
  name: "Zorgvuldig",
  permission: "readWriteItem",
  appendOnSend: true,
  events: {},
  eventPage: "launchevent.html",
  controls: [{ id: "openPane", label: "Controleer", pane: "taskpane.html" }],
};

export function seen(outlook: Outlook): Seen {
  const { item, alert } = outlook;
  const data = {
    state: item.state,
    calls: item.calls,
    violations: item.violations,
    outbox: outlook.outbox,
    opened: item.opened,
    fired: outlook.fired,
    ...(alert ? { alert } : {}),
    paneOpen: outlook.pane !== undefined,
  };
  return JSON.parse(JSON.stringify(data)) as Seen;
}
