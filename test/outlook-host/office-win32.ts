/**
 * Microsoft's win32 build of Office.js in a Node context of its own, on the few things of a browser it looks at, and
 * Outlook's side of `window.external`. What Office.js asks goes to a ComposeItem.
 */

import vm from "node:vm";
import type { Clock } from "./clock.ts";
import type { ComposeItem, Permission } from "./compose-item.ts";
import { named, PAGE_EVENTS, type PageEvent } from "./dispatch.ts";
import type { Caller } from "./faults.ts";
import { initialData, requirementMatrix } from "./initial-data.ts";
import { AJAX, AJAX_URL, microsoftFile, OFFICE_JS_FOLDER, OFFICE_JS_ORIGIN } from "./microsoft-files.ts";
import type { Runtime } from "./runtime.ts";
import { makeOld } from "./script-engine.ts";
import type { Completed } from "./smart-alert.ts";

const HOST_INFO = "Outlook|Win32|16.02|nl-NL|0|||";
const COMPLETED = 94;
const INVOKED = 39;

interface SafeArray {
  toArray(): unknown[];
}
const safeArray = (...values: unknown[]): SafeArray => ({ toArray: () => values });
type Callback = (result: SafeArray | number, code?: number) => void;
type Handler = (id: number, payload: SafeArray) => void;

export interface Win32Office extends Runtime {
  /** The real `Office` object, once ready. */
  readonly office: Record<string, unknown>;
  readonly context: vm.Context;
}

interface Win32Options {
  readonly item: ComposeItem;
  readonly clock: Clock;
  readonly from: Caller;
  readonly permission: Permission;
  readonly locale: string;
  /** Told what the add-in's code throws; Outlook swallows it. */
  readonly onError?: (error: unknown) => void;
  /** Called when Office.js is loaded, before it is ready: where a bundle's top level runs. */
  readonly onLoaded?: (office: Record<string, unknown>) => void;
}

const scripts = new Map<string, vm.Script>();

function script(url: string): vm.Script | undefined {
  const known = scripts.get(url);
  if (known) return known;
  const source = url === AJAX_URL ? AJAX : microsoftFile(url.replace(OFFICE_JS_ORIGIN + OFFICE_JS_FOLDER, ""));
  if (source === undefined) return undefined;
  const compiled = new vm.Script(source, { filename: url });
  scripts.set(url, compiled);
  return compiled;
}

export function startWin32Office({ item, clock, from, permission, locale, onError = () => {}, onLoaded }: Win32Options): Win32Office {
  const handlers = new Map<number, Handler>();
  const reports = new Map<string, (status: number, options: Completed) => void>();
  let commands = 0;
  let closed = false;

  const external = {
    GetHostInfo: () => HOST_INFO.replace("nl-NL", locale),
    GetContext: () => controlContext(locale, item),
    Execute(id: number, positional: unknown[] | null, callback: Callback): void {
      if (closed) return;
      if (id === COMPLETED) {
        const [command, status, data] = positional as [string, number, string];
        const { completedContext } = (data === "" ? {} : JSON.parse(data)) as { completedContext?: Completed };
        clock.setTimeout(() => callback(safeArray(0)), 0);
        reports.get(command)?.(status, completedContext ?? {});
        return;
      }
      if (id === 1) {
        clock.setTimeout(() => callback(safeArray(JSON.stringify(initialData(item, permission)), 0, '{"itemNumber":1}'), 0), 0);
        return;
      }
      // A copy: the arrays of the old context lack what ours have.
      const given = positional === null ? null : (JSON.parse(JSON.stringify(positional)) as unknown[]);
      void item.call(id, named(id, given), from).then((answer) => {
        if (closed) return;
        guarded(() => {
          if ("error" in answer) callback(safeArray("{}", answer.error, '{"itemNumber":1,"Diagnostics":""}'), 0);
          else callback(safeArray(JSON.stringify({ data: answer.value }), 0, '{"itemNumber":1}'), 0);
        })();
      });
    },
    RegisterEvent(id: number, _target: string, handler: Handler, callback: Callback): void {
      clock.setTimeout(() => {
        callback(safeArray(0));
        // Office.js loses an event that comes before it knows that its registration succeeded.
        handlers.set(id, handler);
      }, 0);
    },
    UnregisterEvent(id: number, _target: string, callback: Callback): void {
      handlers.delete(id);
      clock.setTimeout(() => callback(safeArray(0)), 0);
    },
  };

  const context = vm.createContext({});
  makeOld(context);
  const elements: { src: string; onload?: () => void; onerror?: () => void }[] = [
    { src: `${OFFICE_JS_ORIGIN}${OFFICE_JS_FOLDER}office.js` },
  ];
  const list = Object.assign(elements, { item: (i: number) => elements[i] });
  const head = {
    appendChild(element: (typeof elements)[number]): void {
      elements.push(element);
      clock.setTimeout(() => {
        // A program that was ended while it loaded does nothing more, not even complain.
        if (closed) return;
        const compiled = script(element.src);
        compiled?.runInContext(context);
        if (compiled) element.onload?.();
        else element.onerror?.();
      }, 0);
    },
  };
  const guarded = (run: () => void) => (): void => {
    try {
      run();
    } catch (error) {
      onError(error);
    }
  };
  const every = (run: () => void, ms: number): { id: number } => {
    const handle = { id: 0 };
    const tick = (): void => {
      handle.id = clock.setTimeout(
        () => {
          tick();
          run();
        },
        Math.max(ms, 1),
      );
    };
    tick();
    return handle;
  };
  const timer = (handle: number | { id: number } | undefined): void => {
    if (handle !== undefined && handle !== null) clock.clearTimeout(typeof handle === "object" ? handle.id : handle);
  };
  const document = {
    getElementsByTagName: (name: string) => (name === "head" ? [head] : list),
    createElement: () => ({ src: "", setAttribute() {}, style: {} }),
    addEventListener() {},
    hasFocus: () => false,
    URL: "https://addin.example/launchevent.html",
    domain: "addin.example",
  };
  const location = { href: document.URL, protocol: "https:", host: "addin.example", origin: "https://addin.example", search: "", hash: "" };
  const browser: Record<string, unknown> = {
    external,
    document,
    location,
    navigator: { userAgent: "Outlook" },
    history: {},
    name: "",
    performance: { now: clock.now },
    addEventListener() {},
    removeEventListener() {},
    console,
    setTimeout: (run: () => void, ms: number) => clock.setTimeout(guarded(run), ms),
    clearTimeout: timer,
    setInterval: every,
    clearInterval: timer,
  };
  for (const key of Object.keys(browser)) context[key] = browser[key];
  vm.runInContext("var window = this, self = this, top = this, parent = this;", context);

  const runtime: Win32Office = {
    context,
    get office() {
      return context.Office as Record<string, unknown>;
    },
    ready: new Promise((ready, failed) => {
      clock.setTimeout(() => {
        try {
          script(`${OFFICE_JS_ORIGIN}${OFFICE_JS_FOLDER}office.js`)?.runInContext(context);
          onLoaded?.(runtime.office);
        } catch (error) {
          failed(error);
          return;
        }
        const isReady = (): void => {
          if (closed) return;
          if (handlers.has(INVOKED)) ready();
          else clock.setTimeout(isReady, 10);
        };
        (runtime.office.onReady as (run: () => void) => unknown)(() => isReady());
      }, 0);
    }),
    invoke(action, event, report) {
      const command = `command-${++commands}`;
      reports.set(command, report);
      handlers.get(INVOKED)?.(INVOKED, safeArray(command, action, JSON.stringify(event)));
    },
    tell(event: PageEvent, payload: string) {
      const id = Number(Object.keys(PAGE_EVENTS).find((key) => PAGE_EVENTS[Number(key) as keyof typeof PAGE_EVENTS] === event));
      handlers.get(id)?.(id, safeArray(payload));
    },
    close() {
      closed = true;
    },
  };
  return runtime;
}

/** What `window.external.GetContext()` tells of the program; settings are read and written through it. */
function controlContext(locale: string, item: ComposeItem): Record<string, unknown> {
  const settings = {
    Read: (keys: string[], values: string[]) => {
      keys.push("SettingsKey");
      values.push(JSON.stringify(item.state.roamingSettings));
    },
    Write: (_keys: string[], values: string[]) => {
      item.state.roamingSettings = JSON.parse(JSON.parse(values[0] ?? '"{}"') as string) as Record<string, string>;
    },
  };
  return {
    GetAppType: () => 8,
    GetSolutionRef: () => "solution",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 2,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 3,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => requirementMatrix(item),
    GetHostFullVersion: () => "16.0.19000.20000",
    GetSettings: () => settings,
  };
}
