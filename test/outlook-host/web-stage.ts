/**
 * Starts the add-in's pages in frames and speaks Office.js's own postMessage protocol with them, as Outlook on the web does:
 * JSON strings, one conversation per frame. Runs in the page of the host, which must be https and either outlook.office.com
 * or the add-in's own host name, or Office.js refuses to talk.
 */

import type { ComposeItem, Permission } from "./compose-item.ts";
import type { PageEvent } from "./dispatch.ts";
import type { Caller } from "./faults.ts";
import { initialData, requirementMatrix } from "./initial-data.ts";
import type { Runtime, Stage } from "./runtime.ts";
import type { Completed } from "./smart-alert.ts";

interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}
interface Invocation {
  readonly ApiParams?: Record<string, unknown>;
  readonly MethodData?: { readonly DispatchId: number };
}

const REQUEST = 0;
const RESPONSE = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
const OUTLOOK_WEB_APP = 64;
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-popups-to-escape-sandbox";

export interface WebStageOptions {
  readonly item: ComposeItem;
  readonly permission: Permission;
  readonly locale: string;
  /** Where frames go: the pane is seen, launch events are not. */
  readonly places: Readonly<Record<Caller, HTMLElement>>;
  /** The real address of a page that the manifest names. */
  readonly address: (page: string) => string;
  readonly addInName: string;
  /** A page that has not come up by then counts as unavailable. */
  readonly loadWithin?: number;
}

let frames = 0;

export function webStage(options: WebStageOptions): Stage {
  return { start: (kind, page) => startFrame(options, kind, page) };
}

function startFrame(options: WebStageOptions, kind: Caller, page: string): Runtime {
  const { item, locale } = options;
  const conversation = `conversation-${++frames}`;
  const reports = new Map<string, (status: number, given: Completed) => void>();
  const listening = new Set<string>();
  const frame = document.createElement("iframe");
  const url = options.address(page);
  const origin = new URL(url, location.href).origin;
  let commands = 0;

  const post = (message: object): void => frame.contentWindow?.postMessage(JSON.stringify(message), origin);
  const reply = (to: Request, data: unknown): void =>
    post({
      _messageType: RESPONSE,
      _actionName: to._actionName,
      _conversationId: conversation,
      _correlationId: to._correlationId,
      _origin: location.origin,
      _errorCode: 0,
      _responseType: FOR_CALLING,
      _data: data,
      _serializerVersion: 1,
    });
  const event = (name: string, data: unknown): void =>
    post({
      _messageType: RESPONSE,
      _actionName: name,
      _conversationId: conversation,
      _correlationId: -1,
      _origin: location.origin,
      _errorCode: 0,
      _responseType: FOR_EVENTING,
      _data: data,
      _serializerVersion: 1,
    });

  let isReady = (): void => {};
  const answer = (request: Request): void => {
    const { _actionName: name, _data: data } = request;
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        reply(request, appContext(item, locale, String(data)));
        break;
      case "GetInitialData":
        reply(request, initialData(item, options.permission));
        break;
      case "ExecuteMethod": {
        const { ApiParams, MethodData } = data as Invocation;
        void item.call(MethodData?.DispatchId ?? 0, ApiParams ?? {}, kind).then((given) => {
          reply(request, "error" in given ? { error: true, errorCode: given.error } : { error: false, data: given.value });
        });
        break;
      }
      case "executeMethod": {
        const { 0: command, 1: status, 2: text } = data as Record<number, unknown>;
        reply(request, { Version: 1, Error: 0 });
        const { completedContext } = (text ? JSON.parse(String(text)) : {}) as { completedContext?: Completed };
        reports.get(String(command))?.(Number(status), completedContext ?? {});
        break;
      }
      default:
        if (request._actionType === 1) listening.add(name);
        if (request._actionType === 2) listening.delete(name);
        reply(request, request._actionType === 0 ? null : { Error: 0 });
        // Office.js loses an event that comes before it knows that its registration succeeded.
        if (name === "appCommandInvoked") setTimeout(() => isReady(), 0);
    }
  };
  const receive = ({ data, source }: MessageEvent): void => {
    if (source !== frame.contentWindow || typeof data !== "string" || !data.startsWith("{")) return;
    const request = JSON.parse(data) as Request;
    if (request._messageType === REQUEST && request._conversationId === conversation) answer(request);
  };
  window.addEventListener("message", receive);

  frame.name = JSON.stringify({
    baseFrameName: `frame-${frames}`,
    hostInfo: `Outlook$Web$16.01$${locale}$telemetry$$disableLogging$`,
    xdmInfo: `${conversation}$control-${frames}$${location.origin}`,
    serializerVersion: 1,
    flights: "[]",
  });
  frame.title = kind === "pane" ? options.addInName : "";
  frame.dataset.runs = kind;
  frame.setAttribute("sandbox", SANDBOX);
  frame.src = url;

  const ready = new Promise<void>((done, failed) => {
    isReady = done;
    setTimeout(() => failed(new Error(`${page} did not come up`)), options.loadWithin ?? 20_000);
  });
  ready.catch(() => {});
  options.places[kind].append(frame);

  return {
    ready,
    invoke(action, data, report) {
      const command = `command-${++commands}`;
      reports.set(command, report);
      event("appCommandInvoked", [command, action, JSON.stringify(data)]);
    },
    tell(name: PageEvent, payload: string) {
      if (listening.has(name)) event(name, [payload]);
    },
    close() {
      window.removeEventListener("message", receive);
      frame.remove();
    },
  };
}

function appContext(item: ComposeItem, locale: string, id: string): Record<string, unknown> {
  return {
    _id: id,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: 16,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "",
    _clientMode: 0,
    _settings: { ...item.state.roamingSettings },
    _reason: "documentOpened",
    _osfControlType: 3,
    _eToken: "",
    _correlationId: "",
    _requirementMatrix: requirementMatrix(item),
    _hostFullVersion: "16.0.0.0",
  };
}
