/**
 * What Outlook does around one item: fires launch events, opens the pane, runs the send with its dialogs. It knows neither
 * browser nor Node; a stage (web-stage.ts, classic-host.ts) starts the programs in which the add-in runs.
 */

import { type AddIn, controlsFor } from "./add-in.ts";
import type { Clock } from "./clock.ts";
import type { ComposeItem, ItemChange } from "./compose-item.ts";
import { type AttachmentInit, attachment, domainOf, FIELDS, type ItemState, type RecipientInit, recipient } from "./item-state.ts";
import { type Fired, LaunchEvents, run, type Surroundings } from "./launching.ts";
import type { Runtime, Stage } from "./runtime.ts";
import {
  type AlertChoice,
  type Asked,
  type Completed,
  refusal,
  type SendMode,
  type SmartAlert,
  slow,
  timedOut,
  unavailable,
  unresolved,
} from "./smart-alert.ts";
import { type Words, words } from "./words.ts";

export interface OutlookOptions {
  /** After this many milliseconds Outlook says that the add-in takes long. */
  readonly slowAfter?: number;
  readonly timeoutAfter?: number;
  /** Language of Outlook itself: nl-NL or en-US. */
  readonly locale?: string;
}

export interface Sent {
  readonly sent: boolean;
  readonly alert?: SmartAlert;
  /** How often the handler called `event.completed`: must be 1. */
  readonly completed: number;
  /** Exactly what the handler handed over. */
  readonly options?: Completed;
}

/** What the person at the keyboard changes. */
export interface Edit {
  readonly to?: readonly RecipientInit[];
  readonly cc?: readonly RecipientInit[];
  readonly bcc?: readonly RecipientInit[];
  readonly subject?: string;
  readonly html?: string;
  readonly text?: string;
  readonly location?: string;
  readonly attach?: readonly AttachmentInit[];
  /** Names of attachments to take off. */
  readonly detach?: readonly string[];
}

export class Outlook {
  alert: SmartAlert | undefined;
  pane: { readonly page: string; readonly runtime: Runtime } | undefined;
  closed = false;
  /** What left: as the receiver gets it. */
  readonly outbox: ItemState[] = [];
  readonly fired: Fired[] = [];
  readonly words: Words;
  private readonly slowAfter: number;
  private readonly around: Surroundings;
  private readonly events: LaunchEvents;
  private readonly watchers = new Set<() => void>();
  private chooseWhileSending: ((choice: AlertChoice) => void) | undefined;

  constructor(
    readonly item: ComposeItem,
    readonly addIn: AddIn,
    private readonly stage: Stage,
    private readonly clock: Clock,
    options: OutlookOptions = {},
  ) {
    this.words = words(options.locale ?? "nl-NL");
    this.slowAfter = options.slowAfter ?? 5000;
    this.around = { addIn, stage, clock, timeoutAfter: options.timeoutAfter ?? 300_000, fired: this.fired };
    this.events = new LaunchEvents(this.around, () => this.notify());
    item.onChange((change) => this.changed(change));
    item.touched = () => this.notify();
  }

  /** Opens the compose window: the events of a new message, reply, forward or appointment. */
  open(): void {
    const { kind, draft, reading } = this.item.state;
    if (reading) return;
    if (kind === "appointment") this.events.fire("OnNewAppointmentOrganizer", {});
    else {
      if (!draft) this.events.fire("OnNewMessageCompose", {});
      this.events.fire("OnMessageCompose", {});
    }
  }

  /** Until no launch event is running any more. */
  idle = (): Promise<void> => this.events.idle();

  private changed(change: ItemChange): void {
    if (this.closed) return;
    const appointment = this.item.state.kind === "appointment";
    if ("recipients" in change) {
      const { to, cc } = change.recipients;
      const changedRecipientFields = appointment ? { requiredAttendees: to, optionalAttendees: cc, resources: false } : change.recipients;
      this.pane?.runtime.tell("olkRecipientsChanged", JSON.stringify(changedRecipientFields));
      this.events.fire(appointment ? "OnAppointmentAttendeesChanged" : "OnMessageRecipientsChanged", { changedRecipientFields });
    } else {
      const { status: attachmentStatus, details, attachment: one } = change;
      this.pane?.runtime.tell("olkAttachmentsChanged", JSON.stringify({ attachmentStatus, attachmentDetails: details }));
      const event = appointment ? "OnAppointmentAttachmentsChanged" : "OnMessageAttachmentsChanged";
      this.events.fire(event, { attachmentStatus, attachmentDetails: { ...details, attachmentType: one.type } });
    }
    this.notify();
  }

  edit(edit: Edit): void {
    const { item } = this;
    const { state } = item;
    const own = domainOf(state.from.address);
    for (const field of FIELDS) {
      const list = edit[field]?.map((one) => recipient(one, own));
      if (list) item.changeRecipients(field, list);
    }
    state.subject = edit.subject ?? state.subject;
    state.body = edit.html ?? edit.text ?? state.body;
    state.location = edit.location ?? state.location;
    for (const init of edit.attach ?? []) {
      const one = attachment(init);
      item.changeAttachments([...state.attachments, one], one, "added");
    }
    for (const name of edit.detach ?? []) {
      const one = state.attachments.find((candidate) => candidate.name === name);
      const rest = state.attachments.filter((other) => other !== one);
      if (one) item.changeAttachments(rest, one, "removed");
    }
    this.notify();
  }

  /** Presses Send; resolves when it was sent or when a dialog waits for an answer. */
  async send(): Promise<Sent> {
    const { item } = this;
    const { state } = item;
    if (this.closed || item.sending || this.alert || state.reading) throw new Error("Nothing to send, or a send is already going on");
    const unknown = FIELDS.flatMap((field) => state[field]).filter(({ kind }) => kind === "unresolved");
    if (unknown.length > 0)
      return this.ended({
        sent: false,
        alert: unresolved(
          this.words,
          unknown.map(({ name }) => name),
        ),
        completed: 0,
      });
    this.events.stopAll();
    if (state.composeType !== "newMail" && item.profile.has("reply-fires-recipients-changed")) {
      this.events.fire("OnMessageRecipientsChanged", { changedRecipientFields: { to: true, cc: true, bcc: false } });
    }
    const event = state.kind === "appointment" ? "OnAppointmentSend" : "OnMessageSend";
    const handler = this.addIn.events[event];
    const undoAppend = item.beginSend();
    this.notify();
    if (handler === undefined) return this.deliver(0);
    const asked = this.asked(handler.sendMode);
    const running = run(this.around, event, handler.action, { source: { id: "" } });
    let choice: AlertChoice | undefined;
    const timer = this.clock.setTimeout(() => {
      this.alert = slow(asked);
      this.chooseWhileSending = (given) => {
        choice = given;
        running.stop();
      };
      this.notify();
    }, this.slowAfter);
    const { ended, options } = await running.done;
    this.clock.clearTimeout(timer);
    this.chooseWhileSending = undefined;
    this.alert = undefined;
    item.sending = false;
    const { completed } = running.entry;
    if (choice === "send-anyway") return this.deliver(completed);
    if (ended === "completed" && options.allowEvent === true) return this.deliver(completed, options);
    undoAppend();
    if (ended === "stopped") return this.ended({ sent: false, completed });
    if (ended === "completed") return this.ended({ sent: false, alert: refusal(options, asked), completed, options });
    return this.ended({ sent: false, alert: (ended === "timeout" ? timedOut : unavailable)(asked), completed });
  }

  private asked(mode: SendMode): Asked {
    const { item, addIn } = this;
    const controls = controlsFor(addIn, item.state).map(({ id }) => id);
    const complain = (what: string): void => void item.violations.push(what);
    return { words: this.words, profile: item.profile, mode, addInName: addIn.name, controls, complain };
  }

  private deliver(completed: number, options?: Completed): Sent {
    this.item.sending = false;
    const sent = this.item.snapshot();
    if (this.item.profile.has("upload-lost-on-send")) sent.attachments = sent.attachments.filter(({ byAddIn }) => !byAddIn);
    this.outbox.push(sent);
    this.closed = true;
    this.closePane();
    return this.ended({ sent: true, completed, ...(options ? { options } : {}) });
  }

  private ended(sent: Sent): Sent {
    this.alert = sent.alert;
    this.notify();
    return sent;
  }

  /** Presses a button of the dialog. */
  choose(choice: AlertChoice): void {
    const { alert } = this;
    if (!alert?.buttons.some((button) => button.choice === choice)) throw new Error(`The dialog has no button "${choice}"`);
    this.alert = undefined;
    // On Mac the button that otherwise only closes the dialog opens the pane.
    const opens = choice === "take-action" || (choice === "dont-send" && this.item.profile.client === "mac");
    if (this.chooseWhileSending) this.chooseWhileSending(choice);
    else if (choice === "send-anyway") this.sendAnyway();
    else if (alert.commandId !== undefined && opens) this.openPane(alert.commandId, alert.contextData);
    this.notify();
  }

  /** Nothing is asked again; the queued text goes along. */
  private sendAnyway(): void {
    this.item.beginSend();
    this.deliver(0);
  }

  /** Opens the pane of a ribbon button; without an id that of the first one. An open pane is started anew. */
  openPane(controlId?: string, contextData?: string): void {
    const withPane = controlsFor(this.addIn, this.item.state).filter(({ pane }) => pane !== undefined);
    const control = controlId === undefined ? withPane[0] : withPane.find(({ id }) => id === controlId);
    if (control?.pane === undefined) return;
    this.closePane();
    this.item.state.initializationContext = contextData;
    this.pane = { page: control.pane, runtime: this.stage.start("pane", control.pane) };
    this.notify();
  }

  closePane(): void {
    this.pane?.runtime.close();
    this.pane = undefined;
    this.notify();
  }

  /** Presses a ribbon button: its pane, or its function in a page that is not shown. */
  press(controlId: string): void {
    const control = this.addIn.controls.find(({ id }) => id === controlId);
    if (control?.pane !== undefined) this.openPane(controlId);
    else if (control?.action !== undefined) this.runFunction(control.id, control.action);
  }

  private runFunction(id: string, action: string): void {
    const runtime = this.stage.start("pane", this.addIn.eventPage);
    const ran = new Promise<void>((done) => {
      const timer = this.clock.setTimeout(done, this.around.timeoutAfter);
      const end = (): void => {
        this.clock.clearTimeout(timer);
        done();
      };
      runtime.ready.then(() => runtime.invoke(action, { source: { id } }, end), end);
    });
    this.events.track(ran.then(() => runtime.close()));
  }

  /** Clicks the button of a notification, or dismisses it. */
  notification(key: string, act: "open" | "dismiss"): void {
    const { state } = this.item;
    const found = state.notifications.find((one) => one.key === key);
    if (!found) return;
    if (act === "open") this.openPane(found.action?.commandId, found.action?.contextData);
    else {
      state.notifications = state.notifications.filter((one) => one !== found);
      this.events.fire("OnInfoBarDismissClicked", { notificationDetails: { key } });
    }
    this.notify();
  }

  /** Tells a window that something it shows may have changed. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  private notify(): void {
    for (const watcher of this.watchers) watcher();
  }
}
