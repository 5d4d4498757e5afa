/**
 * What Outlook does around one item: fires launch events, opens the pane, runs the send with its dialogs. It knows neither
 * browser nor Node; a stage (web-stage.ts, classic-host.ts) starts the programs in which the add-in runs.
 */

import type { AddIn } from "./add-in.ts";
import { type Clock, wait } from "./clock.ts";
import type { ComposeItem, ItemChange } from "./compose-item.ts";
import type { LaunchEvent, PageEvent } from "./dispatch.ts";
import type { Caller } from "./faults.ts";
import {
  type AttachmentInit,
  attachment,
  domainOf,
  FIELDS,
  type Field,
  type ItemState,
  type RecipientInit,
  recipient,
} from "./item-state.ts";
import {
  type AlertChoice,
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

/** One program of the add-in: a launch-event runtime or a page. */
export interface Runtime {
  readonly ready: Promise<void>;
  /** Runs an associated function and reports each `event.completed`; no handler: status 11101. */
  invoke(action: string, event: object, report: (status: number, options: Completed) => void): void;
  tell(event: PageEvent, payload: string): void;
  close(): void;
}

export interface Stage {
  start(kind: Caller, page: string): Runtime;
}

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

type Ending =
  | { readonly how: "completed"; readonly options: Completed }
  | { readonly how: "unavailable" | "timeout" | "user"; readonly choice?: AlertChoice };

export class Outlook {
  alert: SmartAlert | undefined;
  pane: { readonly page: string; readonly runtime: Runtime } | undefined;
  closed = false;
  /** What left: as the receiver gets it. */
  readonly outbox: ItemState[] = [];
  /** Launch events fired, with how each ended. */
  readonly fired: { readonly event: LaunchEvent; ended?: "completed" | "timeout" | "unavailable" | "stopped" }[] = [];
  readonly words: Words;
  private readonly slowAfter: number;
  private readonly timeoutAfter: number;
  private readonly events = new Set<Promise<unknown>>();
  private readonly composing = new Set<() => void>();
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
    this.timeoutAfter = options.timeoutAfter ?? 300_000;
    item.onChange((change) => this.changed(change));
    item.touched = () => this.notify();
  }

  /** Opens the compose window: the events of a new message, reply, forward or appointment. */
  open(): void {
    const { kind, draft } = this.item.state;
    if (kind === "appointment") {
      this.fire("OnNewAppointmentOrganizer", {});
      return;
    }
    if (!draft) this.fire("OnNewMessageCompose", {});
    this.fire("OnMessageCompose", {});
  }

  /** Fires a launch event beside everything else; `idle` waits for it. */
  private fire(event: LaunchEvent, data: object): void {
    const handler = this.addIn.events[event];
    if (handler === undefined || this.closed) return;
    const entry: (typeof this.fired)[number] = { event };
    this.fired.push(entry);
    const runtime = this.stage.start("event", this.addIn.eventPage);
    const run = new Promise<void>((done) => {
      const end = (how: NonNullable<typeof entry.ended>): void => {
        if (entry.ended !== undefined) return;
        entry.ended = how;
        this.composing.delete(stop);
        runtime.close();
        done();
      };
      const stop = (): void => end("stopped");
      this.composing.add(stop);
      void wait(this.clock, this.timeoutAfter).then(() => end("timeout"));
      runtime.ready.then(
        () => runtime.invoke(handler.action, { type: event, ...data }, (status) => end(status === 0 ? "completed" : "unavailable")),
        () => end("unavailable"),
      );
    });
    this.track(run);
  }

  private track(run: Promise<unknown>): void {
    this.events.add(run);
    void run.finally(() => {
      this.events.delete(run);
      this.notify();
    });
  }

  /** Until no launch event is running any more, those included that a running one causes. */
  async idle(): Promise<void> {
    await wait(this.clock, 0);
    while (this.events.size > 0) {
      await Promise.all(this.events);
      await wait(this.clock, 0);
    }
  }

  private changed(change: ItemChange): void {
    const appointment = this.item.state.kind === "appointment";
    if ("recipients" in change) {
      const changedRecipientFields = appointment
        ? { requiredAttendees: change.recipients.to, optionalAttendees: change.recipients.cc, resources: false }
        : change.recipients;
      this.pane?.runtime.tell("olkRecipientsChanged", JSON.stringify(changedRecipientFields));
      this.fire(appointment ? "OnAppointmentAttendeesChanged" : "OnMessageRecipientsChanged", { changedRecipientFields });
    } else {
      const { status: attachmentStatus, details, attachment: one } = change;
      this.pane?.runtime.tell("olkAttachmentsChanged", JSON.stringify({ attachmentStatus, attachmentDetails: details }));
      const event = appointment ? "OnAppointmentAttachmentsChanged" : "OnMessageAttachmentsChanged";
      this.fire(event, { attachmentStatus, attachmentDetails: { ...details, attachmentType: one.type } });
    }
    this.notify();
  }

  /** What the person at the keyboard does. */
  edit(edit: Edit): void {
    const { state } = this.item;
    const own = domainOf(state.from.address);
    for (const field of FIELDS) {
      const list = edit[field];
      if (list)
        this.item.changeRecipients(
          field,
          list.map((one) => recipient(one, own)),
        );
    }
    if (edit.subject !== undefined) state.subject = edit.subject;
    const body = edit.html ?? edit.text;
    if (body !== undefined) state.body = body;
    if (edit.location !== undefined) state.location = edit.location;
    for (const init of edit.attach ?? []) {
      const one = attachment(init);
      this.item.changeAttachments([...state.attachments, one], one, "added");
    }
    for (const name of edit.detach ?? []) {
      const one = state.attachments.find((candidate) => candidate.name === name);
      if (one)
        this.item.changeAttachments(
          state.attachments.filter((other) => other !== one),
          one,
          "removed",
        );
    }
    this.notify();
  }

  /** Presses Send; resolves when it was sent or when a dialog waits for an answer. */
  async send(): Promise<Sent> {
    if (this.closed || this.item.sending || this.alert) throw new Error("Nothing to send, or a send is already going on");
    const { state } = this.item;
    const unknown = FIELDS.flatMap((field: Field) => state[field]).filter(({ kind }) => kind === "unresolved");
    if (unknown.length > 0)
      return this.show(
        unresolved(
          this.words,
          unknown.map(({ name }) => name),
        ),
        0,
      );
    for (const stop of [...this.composing]) stop();
    if (state.composeType !== "newMail" && this.item.profile.has("reply-fires-recipients-changed")) {
      this.fire("OnMessageRecipientsChanged", { changedRecipientFields: { to: true, cc: true, bcc: false } });
    }
    const handler = this.addIn.events[state.kind === "appointment" ? "OnAppointmentSend" : "OnMessageSend"];
    const undoAppend = this.item.beginSend();
    this.notify();
    if (handler === undefined) return this.deliver(0);
    const counter = { completed: 0 };
    const ending = await this.ask(handler, counter);
    this.item.sending = false;
    this.alert = undefined;
    const asked = this.asked(handler.sendMode);
    if (ending.how === "completed") {
      const { options } = ending;
      if (options.allowEvent === true) return this.deliver(counter.completed, options);
      undoAppend();
      return this.show(refusal(options, asked), counter.completed, options);
    }
    if (ending.how === "user" && ending.choice === "send-anyway") return this.deliver(counter.completed);
    undoAppend();
    if (ending.how === "user") return this.settled({ sent: false, completed: counter.completed });
    return this.show((ending.how === "timeout" ? timedOut : unavailable)(asked), counter.completed);
  }

  /** Runs the send handler until it answers, is given up, or does not exist. */
  private ask(handler: { action: string; sendMode: SendMode }, counter: { completed: number }): Promise<Ending> {
    const event = this.item.state.kind === "appointment" ? "OnAppointmentSend" : "OnMessageSend";
    const entry: (typeof this.fired)[number] = { event };
    this.fired.push(entry);
    const runtime = this.stage.start("event", this.addIn.eventPage);
    return new Promise((done) => {
      let ended = false;
      const end = (ending: Ending): void => {
        if (ended) return;
        ended = true;
        entry.ended = ending.how === "user" ? "stopped" : ending.how;
        this.chooseWhileSending = undefined;
        // A second `completed` right after the first would otherwise go unseen.
        void wait(this.clock, 0).then(() => runtime.close());
        void wait(this.clock, 0).then(() => done(ending));
      };
      void wait(this.clock, this.timeoutAfter).then(() => end({ how: "timeout" }));
      void wait(this.clock, this.slowAfter).then(() => {
        if (ended) return;
        this.chooseWhileSending = (choice) => end({ how: "user", choice });
        this.alert = slow(this.asked(handler.sendMode));
        this.notify();
      });
      runtime.ready.then(
        () =>
          runtime.invoke(handler.action, { type: event, source: { id: "" } }, (status, options) => {
            if (status === 0) counter.completed++;
            end(status === 0 ? { how: "completed", options } : { how: "unavailable" });
          }),
        () => end({ how: "unavailable" }),
      );
    });
  }

  private asked(mode: SendMode): Parameters<typeof refusal>[1] {
    const complain = (what: string): void => void this.item.violations.push(what);
    return {
      words: this.words,
      profile: this.item.profile,
      mode,
      addInName: this.addIn.name,
      controls: this.addIn.controls.map(({ id }) => id),
      complain,
    };
  }

  private deliver(completed: number, options?: Completed): Sent {
    this.item.sending = false;
    const sent = this.item.snapshot();
    if (this.item.profile.has("upload-lost-on-send")) sent.attachments = sent.attachments.filter(({ byAddIn }) => !byAddIn);
    this.outbox.push(sent);
    this.closed = true;
    this.closePane();
    return this.settled({ sent: true, completed, ...(options ? { options } : {}) });
  }

  private show(alert: SmartAlert, completed: number, options?: Completed): Sent {
    this.alert = alert;
    return this.settled({ sent: false, alert, completed, ...(options ? { options } : {}) });
  }

  private settled(sent: Sent): Sent {
    this.notify();
    return sent;
  }

  /** Presses a button of the dialog. */
  choose(choice: AlertChoice): void {
    const { alert } = this;
    if (!alert?.buttons.some((button) => button.choice === choice)) throw new Error(`The dialog has no button "${choice}"`);
    this.alert = undefined;
    if (this.chooseWhileSending) {
      this.chooseWhileSending(choice);
    } else if (choice === "send-anyway") {
      this.deliver(0);
    } else if (
      alert.commandId !== undefined &&
      (choice === "take-action" || (choice === "dont-send" && this.item.profile.client === "mac"))
    ) {
      this.openPane(alert.commandId, alert.contextData);
    }
    this.notify();
  }

  /** Opens the pane of a ribbon button; without an id that of the first one. An open pane is started anew. */
  openPane(controlId?: string, contextData?: string): void {
    const withPane = this.addIn.controls.filter(({ pane }) => pane !== undefined);
    const control = controlId === undefined ? withPane[0] : withPane.find(({ id }) => id === controlId);
    if (control?.pane === undefined) return;
    this.closePane();
    this.item.state.initializationContext = contextData;
    this.pane = { page: control.pane, runtime: this.stage.start("pane", control.pane) };
    this.notify();
  }

  /** Presses a ribbon button: its pane, or its function in a page that is not shown. */
  press(controlId: string): void {
    const control = this.addIn.controls.find(({ id }) => id === controlId);
    if (control?.pane !== undefined) this.openPane(controlId);
    const { action } = control ?? {};
    if (control?.pane !== undefined || action === undefined) return;
    const runtime = this.stage.start("pane", this.addIn.eventPage);
    this.track(
      new Promise<void>((done) => {
        const end = (): void => {
          runtime.close();
          done();
        };
        void wait(this.clock, this.timeoutAfter).then(end);
        runtime.ready.then(() => runtime.invoke(action, { source: { id: controlId } }, end), end);
      }),
    );
  }

  closePane(): void {
    this.pane?.runtime.close();
    this.pane = undefined;
    this.notify();
  }

  /** Clicks the button of a notification, or dismisses it. */
  notification(key: string, act: "open" | "dismiss"): void {
    const found = this.item.state.notifications.find((one) => one.key === key);
    if (!found) return;
    if (act === "open") this.openPane(found.action?.commandId, found.action?.contextData);
    else {
      this.item.state.notifications = this.item.state.notifications.filter((one) => one !== found);
      this.fire("OnInfoBarDismissClicked", { notificationDetails: { key } });
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
