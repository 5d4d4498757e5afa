/**
 * Classic Outlook on Windows, in Node: Microsoft's win32 build of Office.js and, in an engine of ES2016 only, the add-in's
 * built launch-event bundle. Time is made, so a hang of five minutes costs nothing.
 *
 *   const outlook = await openClassic({
 *     bundle: "dist/addin/launchevent.js", manifest: "dist/addin/manifest.xml",
 *     item: { to: ["Sam Bakker <s.bakker@ouder.example>"], html: "<p>Beste ouders</p>" },
 *     client: "classic", bugs: { "contact-list-refused": false }, faults: [{ on: "body.get", does: "hang" }],
 *   });
 *   const sent = await outlook.send();          // { sent, alert?, completed, options? }
 *   await outlook.choose("take-action");        // buttons of sent.alert
 *   await outlook.edit({ to: [], attach: [{ name: "lijst.docx", text: "…" }] });
 *   const { state, outbox, violations, calls, fired, paneOpen } = await outlook.look();
 *   outlook.item (the ComposeItem itself), outlook.cpuMs, outlook.errors
 *
 * The pane's own code can be run in Node against the same item and the real Office.js: `await outlook.office()` gives an
 * `Office` object as the pane has it; await what the code does with `outlook.settle(promise)`, so that time passes.
 */

import { readFileSync } from "node:fs";
import { type AddIn, addInFromManifest } from "./add-in.ts";
import { ComposeItem } from "./compose-item.ts";
import type { Caller } from "./faults.ts";
import { startWin32Office, type Win32Office } from "./office-win32.ts";
import { type Edit, Outlook, type Sent } from "./outlook.ts";
import { type Opening, type OutlookUnderTest, PLAIN_ADD_IN, type Seen, seen } from "./outlook-under-test.ts";
import type { Runtime } from "./runtime.ts";
import { scriptEngine } from "./script-engine.ts";
import type { AlertChoice } from "./smart-alert.ts";
import { VirtualClock } from "./virtual-clock.ts";

export interface ClassicOptions extends Opening {
  /** The built launch-event bundle: a file, or with `source` its text. */
  readonly bundle?: string;
  readonly source?: string;
  /** File of the XML manifest. */
  readonly manifest?: string;
}

export async function openClassic(options: ClassicOptions): Promise<ClassicOutlook> {
  const outlook = new ClassicOutlook(options);
  await outlook.open();
  return outlook;
}

const SECOND = 1000;

export class ClassicOutlook implements OutlookUnderTest {
  readonly clock = new VirtualClock();
  readonly item: ComposeItem;
  /** What the bundle threw or wrote to the console as an error. */
  readonly errors: string[] = [];
  /** Processor time of the last send handler, from its call until it completed. */
  cpuMs = 0;
  private readonly outlook: Outlook;
  private readonly addIn: AddIn;
  private readonly source: string;
  private readonly locale: string;
  private readonly panes: Win32Office[] = [];

  constructor(options: ClassicOptions) {
    const fromManifest = options.manifest === undefined ? {} : addInFromManifest(readFileSync(options.manifest, "utf8"), options.locale);
    this.addIn = { ...PLAIN_ADD_IN, ...fromManifest, ...options.addIn };
    this.source = options.source ?? readFileSync(options.bundle ?? "dist/addin/launchevent.js", "utf8");
    this.locale = options.locale ?? "nl-NL";
    const { client = "classic", bugs = {}, faults = [], mailbox = "1.14" } = options;
    const { clock } = this;
    this.item = new ComposeItem(options.item, { client, bugs, faults, clock, mailbox, appendOnSend: this.addIn.appendOnSend });
    this.outlook = new Outlook(this.item, this.addIn, { start: (kind) => this.start(kind) }, this.clock, options);
  }

  private start(kind: Caller): Runtime {
    const { item, clock, locale } = this;
    const onError = (error: unknown): void => void this.errors.push(String(error));
    const common = { item, clock, locale, onError, from: kind, permission: this.addIn.permission };
    if (kind === "pane") {
      const pane = startWin32Office(common);
      this.panes.push(pane);
      return pane;
    }
    const runtime = startWin32Office({ ...common, onLoaded: (office) => this.runBundle(office) });
    return {
      ...runtime,
      ready: runtime.ready,
      invoke: (action, event, report) => {
        const before = process.cpuUsage();
        runtime.invoke(action, event, (status, given) => {
          const used = process.cpuUsage(before);
          this.cpuMs = (used.user + used.system) / 1000;
          report(status, given);
        });
      },
    };
  }

  private runBundle(office: Record<string, unknown>): void {
    const { clock } = this;
    const coarse = (ms: unknown): number => Math.max(1, Math.ceil((Number(ms) || 0) / SECOND)) * SECOND;
    const guarded = (run: () => void) => (): void => {
      try {
        run();
      } catch (error) {
        this.errors.push(String(error));
      }
    };
    const intervals = new Set<number>();
    const repeat = (id: number, run: () => void, ms: number): void => {
      clock.setTimeout(() => {
        if (!intervals.has(id)) return;
        guarded(run)();
        repeat(id, run, ms);
      }, ms);
    };
    const say = (): void => {};
    const engine = scriptEngine({
      Office: office,
      console: { log: say, info: say, warn: say, error: (...what: unknown[]) => void this.errors.push(what.map(String).join(" ")) },
      setTimeout: (run: () => void, ms?: number) => clock.setTimeout(guarded(run), coarse(ms)),
      clearTimeout: (id: number) => clock.clearTimeout(id),
      setInterval: (run: () => void, ms?: number) => {
        const id = intervals.size + 1_000_000;
        intervals.add(id);
        repeat(id, run, coarse(ms));
        return id;
      },
      clearInterval: (id: number) => intervals.delete(id),
    });
    try {
      engine.run(this.source, "launchevent.js");
    } catch (error) {
      this.errors.push(String(error));
      throw error;
    }
  }

  /** Lets made time pass until a promise is settled. */
  settle = <T>(promise: Promise<T>): Promise<T> => this.clock.settle(promise);

  async open(): Promise<void> {
    this.outlook.open();
    await this.settle(this.outlook.idle());
  }

  async send(): Promise<Sent> {
    const sent = await this.settle(this.outlook.send());
    await this.settle(this.outlook.idle());
    return sent;
  }

  async choose(choice: AlertChoice): Promise<void> {
    this.outlook.choose(choice);
    await this.settle(this.outlook.idle());
  }

  async edit(edit: Edit): Promise<void> {
    this.outlook.edit(edit);
    await this.settle(this.outlook.idle());
  }

  /** Changes the item while something else is going on: nobody waits for the events. */
  change(edit: Edit): void {
    this.outlook.edit(edit);
  }

  async idle(): Promise<void> {
    await this.settle(this.outlook.idle());
  }

  async openPane(controlId?: string, contextData?: string): Promise<void> {
    this.outlook.openPane(controlId, contextData);
    if (this.outlook.pane) await this.settle(this.outlook.pane.runtime.ready);
  }

  /** The pane's `Office`, opening the pane when there is none. */
  async office(): Promise<Record<string, unknown>> {
    if (!this.outlook.pane) await this.openPane();
    const pane = this.panes.at(-1);
    if (!pane) throw new Error("The add-in has no pane");
    await this.settle(pane.ready);
    return pane.office;
  }

  async look(): Promise<Seen> {
    return seen(this.outlook);
  }
}
