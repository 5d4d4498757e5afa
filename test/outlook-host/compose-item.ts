/**
 * One item that is being composed (or, with `reading`, read), answering Office.js's own dispatch ids with Microsoft's error codes.
 *
 *   const item = new ComposeItem({ to: ["Sam Bakker <s.bakker@ouder.example>"], html: "Beste ouders" }, { client: "web" });
 *   await item.call(15, { recipientField: 0 }, "pane");     // what Office.js's `to.getAsync` asks
 *   item.calls, item.violations, item.snapshot()
 *
 * Both hosts share it, so one table of scenarios runs against both. Bugs of real clients: client.ts. Faults: faults.ts.
 * A write while a send is running is carried out, as real Outlook does, and recorded in `violations`.
 */

import { type BugId, type Client, type Profile, profile } from "./client.ts";
import { type Clock, realClock } from "./clock.ts";
import { CALLS } from "./dispatch.ts";
import { type Caller, type Fault, faultChooser } from "./faults.ts";
import { fail, HostError } from "./host-error.ts";
import { ANSWERS } from "./item-answers.ts";
import { details } from "./item-attachments.ts";
import { applyAppend } from "./item-body.ts";
import { baseOf } from "./item-recipients.ts";
import { FIELDS, type Field, type HostAttachment, type HostRecipient, type ItemInit, type ItemState, itemState } from "./item-state.ts";

export type Permission = "restricted" | "read" | "readWriteItem" | "readWriteMailbox";

export interface ItemOptions {
  readonly client?: Client;
  readonly bugs?: Partial<Record<BugId, boolean>>;
  readonly faults?: readonly Fault[];
  readonly clock?: Clock;
  /** The newest set of functions that the client claims. */
  readonly mailbox?: string;
  /** What the add-in's manifest asks for. */
  readonly appendOnSend?: boolean;
}

export type Answer = { readonly value: unknown } | { readonly error: number };

export interface RecordedCall {
  readonly id: number;
  readonly name: string;
  readonly from: Caller;
  readonly duringSend: boolean;
  /** Absent while unanswered. */
  error?: number;
  answered?: boolean;
}

export type ItemChange =
  | { readonly recipients: Readonly<Record<Field, boolean>> }
  | { readonly attachment: HostAttachment; readonly status: "added" | "removed"; readonly details: Record<string, unknown> };

const LISTENERS_SEE_LATER = 0;
type Params = Record<string, unknown>;

export class ComposeItem {
  readonly state: ItemState;
  readonly profile: Profile;
  readonly addIn: { readonly appendOnSend: boolean };
  readonly mailbox: string;
  /** Every call Office.js made, in order, without what was in it. */
  readonly calls: RecordedCall[] = [];
  /** What an add-in must not do: writes while a send is running, and what the hosts add. */
  readonly violations: string[] = [];
  /** New messages that the add-in had Outlook open. */
  readonly opened: ItemInit[] = [];
  sending = false;
  /** Called after each answer: a window that shows the item looks again. */
  touched: () => void = () => {};
  appendRefused = false;
  private readonly clock: Clock;
  private readonly faultFor: ReturnType<typeof faultChooser>;
  private readonly running = new Map<number, number>();
  private readonly listeners = new Set<(change: ItemChange) => void>();
  private readonly seen = new Map<string, HostRecipient>();

  constructor(init: ItemInit = {}, options: ItemOptions = {}) {
    this.state = itemState(init);
    this.profile = profile(options.client ?? "web", options.bugs);
    this.addIn = { appendOnSend: options.appendOnSend ?? true };
    this.mailbox = options.mailbox ?? "1.14";
    this.clock = options.clock ?? realClock;
    this.faultFor = faultChooser(options.faults ?? []);
    for (const field of FIELDS) this.remember(this.state[field]);
  }

  /** Answers one call; the promise stays open when Outlook would not answer. */
  call(id: number, params: Params, from: Caller): Promise<Answer> {
    const known = CALLS[id];
    const record: RecordedCall = { id, name: known?.name ?? `call ${id}`, from, duringSend: this.sending };
    this.calls.push(record);
    if (this.sending && known?.effect === "write") this.violations.push(`${record.name} (${id}) from the ${from} while sending`);
    const fault = this.faultFor(id, from);
    const overlapping = (this.running.get(id) ?? 0) > 0;
    this.running.set(id, (this.running.get(id) ?? 0) + 1);
    return new Promise((answer) => {
      const settle = (given: Answer): void => {
        this.running.set(id, (this.running.get(id) ?? 1) - 1);
        record.answered = true;
        if ("error" in given) record.error = given.error;
        answer(given);
        this.touched();
      };
      const latency = typeof fault === "object" && "latency" in fault ? fault.latency : 0;
      const before = this.before(id, overlapping);
      const started = id === 22 && this.profile.has("parallel-recipients-lost") ? baseOf(this, params) : params;
      this.clock.setTimeout(() => {
        if (fault === "hang" || before === "hang") return;
        if (fault === "lie") return settle({ value: this.plausible(id) });
        if (typeof fault === "object" && "error" in fault && fault.after !== true) return settle({ error: fault.error });
        const given = this.carryOut(id, started);
        if (fault === "hang-after" || this.hangsSend(id)) return;
        settle(typeof fault === "object" && "error" in fault ? { error: fault.error } : given);
      }, latency);
    });
  }

  /** Bugs about two calls at a time, which the second one meets. */
  private before(id: number, overlapping: boolean): "hang" | undefined {
    if (!overlapping) return undefined;
    if (id === 148 && this.profile.has("parallel-adds-hang")) return "hang";
    if (id === 20 && this.state.attachments.length >= 3 && this.profile.has("parallel-removals-hang")) return "hang";
    return undefined;
  }

  private hangsSend(id: number): boolean {
    return this.sending && (id === 21 || id === 22) && this.profile.has("recipients-write-in-send-hangs");
  }

  private carryOut(id: number, params: Params): Answer {
    try {
      return { value: (ANSWERS[id] ?? (() => fail("OperationNotSupported")))(this, params) };
    } catch (error) {
      if (error instanceof HostError) return { error: error.code };
      throw error;
    }
  }

  /** What a lie looks like: success, with an id for what was not added. */
  private plausible(id: number): unknown {
    return id === 148 || id === 16 || id === 19 ? `AAMkADZvLie${this.calls.length}=` : id === 149 || id === 15 ? [] : undefined;
  }

  /** Tells what changes about recipients and attachments, whoever changes them. */
  onChange(listener: (change: ItemChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changeRecipients(field: Field, list: HostRecipient[]): void {
    const text = (all: readonly HostRecipient[]) => JSON.stringify(all.map(({ address, name }) => [address, name]));
    const same = text(this.state[field]) === text(list);
    this.state[field] = list;
    this.remember(list);
    if (!same) this.tell({ recipients: { to: false, cc: false, bcc: false, [field]: true } });
  }

  changeAttachments(list: HostAttachment[], one: HostAttachment, status: "added" | "removed"): void {
    const before = details(this, one);
    this.state.attachments = list;
    this.tell({ attachment: one, status, details: status === "added" ? details(this, one) : before });
  }

  private tell(change: ItemChange): void {
    this.clock.setTimeout(() => {
      for (const listener of this.listeners) listener(change);
    }, LISTENERS_SEE_LATER);
  }

  private remember(list: readonly HostRecipient[]): void {
    for (const one of list) if (one.kind !== "unresolved") this.seen.set((one.address || one.name).toLowerCase(), one);
  }

  knownAddress = (address: string): HostRecipient | undefined => this.seen.get(address.toLowerCase());
  knownList = (name: string): HostRecipient | undefined => this.seen.get(name.toLowerCase());

  /** Puts the queued text in; returns how to take it out when the send is refused. */
  beginSend(): () => void {
    const undo = applyAppend(this);
    this.sending = true;
    return undo;
  }

  /** Everything in the item now, as data that stays as it is. */
  snapshot(): ItemState {
    return JSON.parse(JSON.stringify(this.state)) as ItemState;
  }
}
