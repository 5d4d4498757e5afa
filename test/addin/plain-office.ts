import { scriptEngine } from "../outlook-host/script-engine.ts";
import { VirtualClock } from "../outlook-host/virtual-clock.ts";
import { launchEvent } from "./outlook.ts";

/*
 * A second Outlook, written from Microsoft's reference alone and without Microsoft's Office.js: one object per page of the
 * reference, held in memory. It can be contrary in every way the reference leaves room for; nothing of ours may depend on the
 * way Office.js happens to do it.
 */

/** How this Outlook is contrary. */
export interface Whims {
  /** Callbacks come before the call returns; otherwise a moment later. */
  readonly sync?: boolean;
  /** Milliseconds that every answer takes. */
  readonly slow?: number;
  /** Every callback comes twice. */
  readonly twice?: boolean;
  /** These calls never answer. */
  readonly never?: readonly string[];
  /** These calls fail with this code. */
  readonly fail?: Readonly<Record<string, number>>;
  /** These calls throw at once. */
  readonly throws?: readonly string[];
  /** These answer that they did it, and do nothing. */
  readonly lies?: readonly string[];
  /** An empty list or text comes as nothing. */
  readonly nothing?: null | undefined;
  readonly emptyIsNothing?: boolean;
  /** Members that this Outlook does not have, by path: "item.sessionData", "context.requirements", "onReady". */
  readonly lacks?: readonly string[];
  /** The names of statuses, kinds of text and events have numbers for values, as in the type descriptions. */
  readonly numbers?: boolean;
  /** `isSetSupported` says no to everything, or throws. */
  readonly sets?: "none" | "throws";
  /** The body comes as it is held, whatever was asked for. */
  readonly coercion?: "ignored";
  /** How the people in a field look. */
  readonly person?: (person: Person) => unknown;
  readonly attachment?: (file: PlainFile) => unknown;
  /** `completed` refuses options that came after the first Smart Alerts. */
  readonly strict?: boolean;
  /** There is no item. */
  readonly noItem?: boolean;
}

export interface Person {
  readonly displayName?: string;
  readonly emailAddress?: string;
  readonly recipientType?: string;
}

export interface PlainFile {
  readonly id: string;
  readonly name: string;
  readonly base64: string;
}

export interface PlainItem {
  readonly kind?: "message" | "appointment";
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string;
  readonly location?: string;
  /** HTML, or plain text when `plain`. */
  readonly body?: string;
  readonly plain?: boolean;
  readonly files?: readonly { readonly name: string; readonly base64: string }[];
}

/** What is in the item now. */
export interface PlainState {
  readonly fields: Record<string, Person[]>;
  subject: string;
  location: string;
  body: string;
  readonly plain: boolean;
  files: PlainFile[];
  append: string;
  readonly notes: Record<string, string>;
}

type Done = (result: unknown) => void;
const personOf = (text: string): Person => {
  const [, displayName = text, emailAddress = text] = /^(.*) <(.+)>$/.exec(text) ?? [];
  return { displayName, emailAddress, recipientType: /@swvroosvo\.nl$/.test(emailAddress) ? "user" : "externalUser" };
};

function stateOf(item: PlainItem): PlainState {
  const people = (list: readonly string[] = []) => list.map(personOf);
  return {
    fields:
      item.kind === "appointment"
        ? { requiredAttendees: people(item.to), optionalAttendees: people(item.cc) }
        : { to: people(item.to), cc: people(item.cc), bcc: people(item.bcc) },
    subject: item.subject ?? "",
    location: item.location ?? "",
    body: item.body ?? "",
    plain: item.plain === true,
    files: (item.files ?? []).map((file, i) => ({ ...file, id: `AAMk${i}` })),
    append: "",
    notes: {},
  };
}

/** One Outlook with one item open. */
export class PlainOutlook {
  readonly clock = new VirtualClock();
  state: PlainState;
  /** Answers to send events. */
  readonly completed: (Record<string, unknown> | undefined)[] = [];
  /** Every call by name, in order. */
  readonly calls: string[] = [];
  readonly handlers: Record<string, (() => void)[]> = {};
  context = "";
  private loaded = false;
  private readonly made: Record<string, unknown>;
  private readonly actions: Record<string, (event: unknown) => void> = {};

  constructor(
    private readonly item: PlainItem,
    private readonly whims: Whims = {},
  ) {
    this.state = stateOf(item);
    this.made = this.make();
  }

  /** Opens another item of the same kind, in the same runtime. */
  show(item: PlainItem): void {
    this.state = stateOf(item);
  }

  office = async (): Promise<Record<string, unknown>> => this.made;
  settle = <T>(work: Promise<T>): Promise<T> => this.clock.settle(work);

  /** Has Outlook raise an event; the built launch event is loaded in an engine of ES2016 when the first one comes. */
  async raise(name: string): Promise<Record<string, unknown> | undefined> {
    const { clock } = this;
    if (!this.loaded) {
      this.loaded = true;
      const engine = scriptEngine({
        Office: this.made,
        console: { log() {}, error() {} },
        setTimeout: (run: () => void, ms?: number) => clock.setTimeout(run, ms ?? 0),
        clearTimeout: (id: number) => clock.clearTimeout(id),
      });
      engine.run(await launchEvent(), "launchevent.js");
    }
    const before = this.completed.length;
    const action = this.actions[name];
    if (!action) throw new Error(`nothing was associated with ${name}`);
    await this.settle(
      new Promise<void>((resolve) => {
        const completed = (options?: Record<string, unknown>) => {
          const known = ["allowEvent", "errorMessage"];
          if (this.whims.strict && Object.keys(options ?? {}).some((key) => !known.includes(key))) throw new TypeError("unknown option");
          this.completed.push(options);
          resolve();
        };
        action({ completed, type: name });
      }),
    );
    return this.completed[before];
  }

  /** Lets so much time pass that whatever comes late has come. */
  async afterwards(): Promise<void> {
    await this.settle(new Promise<void>((resolve) => void this.clock.setTimeout(resolve, 120_000)));
  }

  /** One asynchronous call of the reference: the last argument that is a function is the callback. */
  private call = (name: string, args: unknown[], work: () => unknown): void => {
    const { whims, clock } = this;
    this.calls.push(name);
    const done = args.filter((one): one is Done => typeof one === "function").pop();
    if (whims.throws?.includes(name)) throw new TypeError(`${name} is not available`);
    if (whims.never?.includes(name)) return;
    const code = whims.fail?.[name];
    const answer = () => {
      if (code !== undefined) return this.answer(done, false, undefined, code);
      try {
        const value = whims.lies?.includes(name) ? undefined : work();
        this.answer(done, true, value, 0);
      } catch (error) {
        this.answer(done, false, undefined, Number((error as Error).message) || 9001);
      }
    };
    if (whims.sync) answer();
    else clock.setTimeout(answer, whims.slow ?? 1);
  };

  private answer(done: Done | undefined, ok: boolean, value: unknown, code: number): void {
    if (!done) return;
    const { whims } = this;
    const empty = value === "" || (Array.isArray(value) && value.length === 0);
    const status = whims.numbers ? (ok ? 0 : 1) : ok ? "succeeded" : "failed";
    const result = ok
      ? { status, value: empty && whims.emptyIsNothing ? whims.nothing : value }
      : { status, error: { code, name: "Error", message: "" } };
    done(result);
    if (whims.twice) done(result);
  }

  private field(name: string): Record<string, unknown> {
    const list = () => this.state.fields[name] as Person[];
    const typed = (given: (string | Person)[]): Person[] => {
      if (given.length > 100) throw new RangeError("at most 100");
      // What is kept is the address itself, whatever stood around it.
      const bare = (address = "") => address.replace(/^SMTP:|'/g, "").toLowerCase();
      return given.map((one) => personOf(typeof one === "string" ? one : `${one.displayName} <${bare(one.emailAddress)}>`));
    };
    return {
      getAsync: (...args: unknown[]) =>
        this.call(`${name}.get`, args, () => list().map((person) => (this.whims.person ? this.whims.person(person) : { ...person }))),
      setAsync: (people: Person[], ...args: unknown[]) =>
        this.call(`${name}.set`, args, () => void list().splice(0, list().length, ...typed(people))),
      addAsync: (people: Person[], ...args: unknown[]) => this.call(`${name}.add`, args, () => void list().push(...typed(people))),
    };
  }

  private line(name: "subject" | "location"): Record<string, unknown> {
    return {
      getAsync: (...args: unknown[]) => this.call(`${name}.get`, args, () => this.state[name]),
      setAsync: (text: string, ...args: unknown[]) =>
        this.call(`${name}.set`, args, () => {
          this.state[name] = text;
        }),
    };
  }

  private body(): Record<string, unknown> {
    const { whims } = this;
    const now = () => this.state;
    const html = whims.numbers ? 3 : "html";
    const words = () =>
      now()
        .body.replace(/<(?:br|\/p|\/div)\b[^>]*>/gi, "\n")
        .replace(/<[^>]*>/g, "")
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&nbsp;/g, " ")
        .replace(/&amp;/g, "&");
    const escaped = () => now().body.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");
    return {
      getTypeAsync: (...args: unknown[]) => this.call("body.getType", args, () => (now().plain ? (whims.numbers ? 0 : "text") : html)),
      getAsync: (type: unknown, ...args: unknown[]) =>
        this.call("body.get", args, () => {
          if (whims.coercion === "ignored") return now().body;
          return type === html ? (now().plain ? escaped() : now().body) : now().plain ? now().body : words();
        }),
      setAsync: (text: string, ...args: unknown[]) =>
        this.call("body.set", args, () => {
          now().body = text;
        }),
      appendOnSendAsync: (text: string | null, ...args: unknown[]) =>
        this.call("body.appendOnSend", args, () => {
          now().append = text ?? "";
        }),
    };
  }

  private attachments(): Record<string, unknown> {
    const { whims } = this;
    const now = () => this.state;
    const listed = (file: PlainFile) => ({
      id: file.id,
      name: file.name,
      size: file.base64.length,
      isInline: false,
      attachmentType: "file",
    });
    let added = 0;
    return {
      getAttachmentsAsync: (...args: unknown[]) =>
        this.call("attachments.get", args, () => now().files.map((file) => (whims.attachment ? whims.attachment(file) : listed(file)))),
      getAttachmentContentAsync: (id: string, ...args: unknown[]) =>
        this.call("attachment.content", args, () => {
          const file = now().files.find((one) => one.id === id);
          if (!file) throw new Error("9003");
          return { content: file.base64, format: "base64" };
        }),
      addFileAttachmentFromBase64Async: (base64: string, name: string, ...args: unknown[]) =>
        this.call("attachment.add", args, () => {
          const id = `AAMkNew${++added}`;
          now().files.push({ id, name, base64 });
          return id;
        }),
      removeAttachmentAsync: (id: string, ...args: unknown[]) =>
        this.call("attachment.remove", args, () => {
          if (!now().files.some((file) => file.id === id)) throw new Error("9003");
          now().files = now().files.filter((file) => file.id !== id);
        }),
    };
  }

  private make(): Record<string, unknown> {
    const { whims } = this;
    const settings: Record<string, unknown> = {};
    const item: Record<string, unknown> = {
      itemType: this.item.kind ?? "message",
      subject: this.line("subject"),
      body: this.body(),
      from: { getAsync: (...args: unknown[]) => this.call("from.get", args, () => personOf("Anne de Vries <a.devries@swvroosvo.nl>")) },
      sessionData: {
        getAsync: (key: string, ...args: unknown[]) =>
          this.call("sessionData.get", args, () => {
            if (this.state.notes[key] === undefined) throw new Error("9020");
            return this.state.notes[key];
          }),
        setAsync: (key: string, value: string, ...args: unknown[]) =>
          this.call("sessionData.set", args, () => {
            this.state.notes[key] = value;
          }),
      },
      notificationMessages: {
        getAllAsync: (...args: unknown[]) => this.call("notification.getAll", args, () => []),
        addAsync: (_key: string, _details: unknown, ...args: unknown[]) => this.call("notification.add", args, () => undefined),
        removeAsync: (_key: string, ...args: unknown[]) => this.call("notification.remove", args, () => undefined),
      },
      addHandlerAsync: (type: string, handler: () => void, ...args: unknown[]) =>
        this.call("handler.add", args, () => {
          this.handlers[type] = [...(this.handlers[type] ?? []), handler];
        }),
      getInitializationContextAsync: (...args: unknown[]) => this.call("initializationContext", args, () => this.context),
      ...this.attachments(),
    };
    for (const name of Object.keys(this.state.fields)) item[name] = this.field(name);
    if (this.item.kind === "appointment") item.location = this.line("location");
    const office: Record<string, unknown> = {
      onReady: (run?: () => void) => {
        const ready = Promise.resolve({ host: "Outlook", platform: "OfficeOnline" });
        return run ? ready.then(run) : ready;
      },
      actions: {
        associate: (name: string, action: (event: unknown) => void) => {
          this.actions[name] = action;
        },
      },
      AsyncResultStatus: whims.numbers ? { Succeeded: 0, Failed: 1 } : { Succeeded: "succeeded", Failed: "failed" },
      CoercionType: whims.numbers ? { Text: 0, Matrix: 1, Table: 2, Html: 3 } : { Text: "text", Html: "html" },
      EventType: whims.numbers
        ? { RecipientsChanged: 21, AttachmentsChanged: 22, InitializationContextChanged: 23 }
        : {
            RecipientsChanged: "olkRecipientsChanged",
            AttachmentsChanged: "olkAttachmentsChanged",
            InitializationContextChanged: "olkInitializationContextChanged",
          },
      context: {
        displayLanguage: "nl-NL",
        requirements: {
          isSetSupported: (_set: string, version?: string) => {
            if (whims.sets === "throws") throw new Error("not now");
            return whims.sets !== "none" && Number(String(version ?? "1.1").split(".")[1]) <= 15;
          },
        },
        roamingSettings: {
          get: (key: string) => settings[key],
          set: (key: string, value: unknown) => {
            settings[key] = value;
          },
          saveAsync: (done?: Done) => this.call("settings.save", [done], () => undefined),
        },
        mailbox: {
          item: whims.noItem ? null : item,
          userProfile: { emailAddress: "a.devries@swvroosvo.nl", displayName: "Anne de Vries", timeZone: "W. Europe" },
        },
      },
    };
    for (const path of whims.lacks ?? []) remove(path.startsWith("item.") ? item : office, path.replace(/^item\./, "").split("."));
    return office;
  }
}

function remove(from: Record<string, unknown>, [first = "", ...rest]: readonly string[]): void {
  if (rest.length === 0) delete from[first];
  else remove(from[first] as Record<string, unknown>, rest);
}
