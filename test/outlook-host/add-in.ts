/** What Outlook must know of an add-in: read from its XML manifest, as Outlook does. */

import type { Permission } from "./compose-item.ts";
import { LAUNCH_EVENTS, type LaunchEvent } from "./dispatch.ts";
import type { ItemState } from "./item-state.ts";
import type { SendMode } from "./smart-alert.ts";

export interface AddIn {
  readonly name: string;
  readonly permission: Permission;
  readonly appendOnSend: boolean;
  readonly events: Partial<Record<LaunchEvent, { readonly action: string; readonly sendMode: SendMode }>>;
  /** Addresses of the launch-event page and of the task pane, as the manifest gives them. */
  readonly eventPage: string;
  /** Ribbon buttons: what they open, or which function they run. */
  readonly controls: readonly Control[];
}

export interface Control {
  readonly id: string;
  /** Which kind of item it stands above; absent: both. */
  readonly on?: "message" | "appointment" | "read";
  readonly label: string;
  readonly pane?: string;
  readonly action?: string;
}

const PERMISSIONS: Readonly<Record<string, Permission>> = {
  Restricted: "restricted",
  ReadItem: "read",
  ReadWriteItem: "readWriteItem",
  ReadWriteMailbox: "readWriteMailbox",
};
const MODES: Readonly<Record<string, SendMode>> = { PromptUser: "promptUser", SoftBlock: "softBlock", Block: "block" };

const SURFACES: Readonly<Record<string, NonNullable<Control["on"]>>> = {
  MessageComposeCommandSurface: "message",
  AppointmentOrganizerCommandSurface: "appointment",
  MessageReadCommandSurface: "read",
  AppointmentAttendeeCommandSurface: "read",
};

/** The ribbon buttons above an item. */
export const controlsFor = ({ controls }: AddIn, { kind, reading }: Pick<ItemState, "kind" | "reading">): Control[] =>
  controls.filter(({ on }) => on === undefined || on === (reading ? "read" : kind));

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1];
const plain = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

/** Reads the parts of a well-formed add-in manifest that this host plays; the last (newest) VersionOverrides counts. */
export function addInFromManifest(xml: string, locale = "nl-NL"): AddIn {
  const resources = new Map<string, string>();
  for (const [tag] of xml.matchAll(/<bt:(?:Url|String|Image)\b[^>]*>/g)) {
    const id = attribute(tag, "id");
    if (id !== undefined) resources.set(id, plain(attribute(tag, "DefaultValue") ?? ""));
  }
  // Words for whoever has Outlook in another language than the manifest's first one.
  for (const [string] of xml.matchAll(/<bt:String\b[^>]*[^/]>[\s\S]*?<\/bt:String>/g)) {
    const own = [...string.matchAll(/<bt:Override\b[^>]*>/g)].find(([tag]) => attribute(tag, "Locale") === locale)?.[0];
    const id = attribute(string, "id");
    if (own !== undefined && id !== undefined) resources.set(id, plain(attribute(own, "Value") ?? ""));
  }
  const resource = (element: string, inside: string): string | undefined => {
    const tag = new RegExp(`<${element}\\b[^>]*>`).exec(inside)?.[0];
    return tag === undefined ? undefined : resources.get(attribute(tag, "resid") ?? "");
  };
  const events: Record<string, { action: string; sendMode: SendMode }> = {};
  for (const [tag] of xml.matchAll(/<LaunchEvent\b[^>]*>/g)) {
    const type = attribute(tag, "Type");
    const action = attribute(tag, "FunctionName");
    if (type === undefined || action === undefined || !(LAUNCH_EVENTS as readonly string[]).includes(type)) continue;
    events[type] = { action, sendMode: MODES[attribute(tag, "SendMode") ?? "SoftBlock"] ?? "softBlock" };
  }
  const points = [...xml.matchAll(/<ExtensionPoint\b[^>]*>[\s\S]*?<\/ExtensionPoint>/g)].map(([whole]) => whole);
  const found = points.flatMap((point) => {
    const on = SURFACES[attribute(point, "xsi:type") ?? ""];
    return [...point.matchAll(/<Control\b[^>]*>[\s\S]*?<\/Control>/g)].map(([whole]) => ({ whole, on }));
  });
  const controls = found.map(({ whole, on }): Control => {
    const pane = resource("SourceLocation", whole);
    const action = /<FunctionName>([^<]*)<\/FunctionName>/.exec(whole)?.[1];
    return {
      id: attribute(whole, "id") ?? "",
      label: resource("Label", whole) ?? "",
      ...(pane === undefined ? {} : { pane }),
      ...(action === undefined ? {} : { action }),
      ...(on === undefined ? {} : { on }),
    };
  });
  return {
    name: attribute(/<DisplayName\b[^>]*>/.exec(xml)?.[0] ?? "", "DefaultValue") ?? "Invoegtoepassing",
    permission: PERMISSIONS[/<Permissions>([^<]*)</.exec(xml)?.[1] ?? ""] ?? "restricted",
    appendOnSend: /<ExtendedPermission>\s*AppendOnSend\s*</.test(xml),
    events,
    eventPage: resource("Runtime", xml) ?? "",
    controls: controls.filter(({ id }, i) => controls.findIndex((other) => other.id === id) === i),
  };
}
