import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { EVENTS, manifestJson, manifestXml } from "../../addin/manifest.ts";
import { PANE } from "../../src/smart-alert.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const hosting = { url: "https://addin.school.example/zorgvuldig", version: "1.2.3" };
const xml = manifestXml(hosting);

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/** A small strict reader: anything that is not well-formed throws. */
function parse(source: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const pattern = /<\?[^>]*\?>|<(\/)?([\w:.]+)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/)?>|([^<]+)/gy;
  let end = 0;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    end = pattern.lastIndex;
    const [, closing, name, attributes = "", empty, text] = match;
    const current = open[open.length - 1] as Element;
    if (text !== undefined) current.text += text.trim();
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    } else if (name !== undefined) {
      const element: Element = { name, attributes: {}, children: [], text: "" };
      for (const [, key = "", value = ""] of attributes.matchAll(/([\w:.]+)="([^"]*)"/g)) element.attributes[key] = value;
      current.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (end !== source.length || open.length !== 1) throw new Error(`not well-formed at ${end}: ${source.slice(end, end + 60)}`);
  return top.children[0] as Element;
}

function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** The sequences of Microsoft's schema (docs: manifest element ordering), for the elements we use. */
const ORDER: Record<string, string[]> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides".split(
      " ",
    ),
  VersionOverrides: "Description Requirements Hosts Resources VersionOverrides ExtendedPermissions".split(" "),
  Host: "Runtimes DesktopFormFactor MobileFormFactor".split(" "),
  DesktopFormFactor: "SupportsSharedFolders FunctionFile ExtensionPoint".split(" "),
  Group: "Label Control".split(" "),
  Control: "Label Supertip Icon Action".split(" "),
  Supertip: "Title Description".split(" "),
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings".split(" "),
  ExtensionPoint: "OfficeTab LaunchEvents SourceLocation".split(" "),
};

/** Everything Outlook would refuse the manifest for, one sentence each. */
function complaints(source: string): string[] {
  const app = parse(source);
  const wrong: string[] = [];
  const elements = all(app);
  for (const { name, children } of elements) {
    const order = ORDER[name];
    if (!order) continue;
    let last = 0;
    for (const child of children) {
      const place = order.indexOf(child.name);
      if (place < 0) wrong.push(`<${child.name}> does not belong in <${name}>`);
      else if (place < last) wrong.push(`<${child.name}> stands too late in <${name}>`);
      else last = place;
    }
  }
  const ids = new Set(elements.filter(({ name }) => /^bt:(?:Image|Url|String)$/.test(name)).map(({ attributes }) => attributes.id));
  for (const { name, attributes } of elements) {
    if (attributes.resid !== undefined && !ids.has(attributes.resid)) wrong.push(`resid ${attributes.resid} of <${name}> is nowhere`);
    if ((attributes.resid ?? "").length > 32 || (attributes.id ?? "").length > 32) wrong.push(`id of <${name}> is longer than 32`);
    for (const value of [attributes.DefaultValue, attributes.Value])
      if (value !== undefined && /^[a-z]+:\/\//.test(value) && !value.startsWith("https://")) wrong.push(`${value} is not https`);
    if (name === "LaunchEvent" && !KNOWN_EVENTS.includes(attributes.Type ?? "")) wrong.push(`no event ${attributes.Type}`);
    if (attributes.SendMode !== undefined && !["PromptUser", "SoftBlock", "Block"].includes(attributes.SendMode))
      wrong.push(`no send mode ${attributes.SendMode}`);
  }
  const shortStrings = elements.find(({ name }) => name === "bt:ShortStrings")?.children ?? [];
  for (const { attributes } of shortStrings) if ((attributes.DefaultValue ?? "").length > 125) wrong.push("a short string is too long");
  for (const { attributes, children } of elements.filter(({ name }) => name === "bt:LongStrings" || name === "Description"))
    for (const text of [attributes.DefaultValue ?? "", ...children.map((child) => child.attributes.DefaultValue ?? "")])
      if (text.length > 250) wrong.push("a long string is too long");
  return wrong;
}

/** docs/develop/event-based-activation.md, the events of a message or appointment that is written. */
const KNOWN_EVENTS =
  "OnNewMessageCompose OnNewAppointmentOrganizer OnMessageAttachmentsChanged OnAppointmentAttachmentsChanged OnMessageRecipientsChanged OnAppointmentAttendeesChanged OnAppointmentTimeChanged OnAppointmentRecurrenceChanged OnInfoBarDismissClicked OnMessageSend OnAppointmentSend OnMessageCompose OnAppointmentOrganizer OnMessageFromChanged OnAppointmentFromChanged OnSensitivityLabelChanged".split(
    " ",
  );

describe("the XML manifest", () => {
  test("is one that Outlook takes", () => {
    expect(complaints(xml)).toEqual([]);
  });

  test.each([
    ["an element out of order", xml.replace(/( *<Version>.*\n)([\s\S]*?)( *<ProviderName>.*\n)/, "$3$2$1"), "too late"],
    ["a resid that leads nowhere", xml.replace('resid="Pane.Url"', 'resid="Pane.Uri"'), "is nowhere"],
    ["an id that is too long", xml.replaceAll("Pane.Tip", `Pane.${"x".repeat(30)}`), "longer than 32"],
    ["an address without https", manifestXml({ ...hosting, url: "http://localhost" }), "is not https"],
    ["an event that does not exist", xml.replace("OnMessageSend", "OnMessageSent"), "no event OnMessageSent"],
    ["a send mode that does not exist", xml.replace("SoftBlock", "softBlock"), "no send mode softBlock"],
  ])("is refused for %s", (_what, source, complaint) => {
    expect(complaints(source).join("\n")).toContain(complaint);
  });

  test("is not read when an element is left open", () => {
    expect(() => parse(xml.replace("</Hosts>", ""))).toThrow();
  });

  test("asks before sending with soft block, and for no more than it uses", () => {
    const elements = all(parse(xml));
    const sending = elements.filter(({ name, attributes }) => name === "LaunchEvent" && attributes.SendMode !== undefined);
    expect(sending.map(({ attributes }) => [attributes.Type, attributes.SendMode])).toEqual([
      ["OnMessageSend", "SoftBlock"],
      ["OnAppointmentSend", "SoftBlock"],
    ]);
    expect(elements.find(({ name }) => name === "Permissions")?.text).toBe("ReadWriteItem");
    expect(elements.find(({ name }) => name === "ExtendedPermission")?.text).toBe("AppendOnSend");
    // Launch events need overrides 1.1; the buttons of a Smart Alert need Mailbox 1.14.
    expect(elements.find(({ name }) => name === "bt:Sets")?.attributes.DefaultMinVersion).toBe("1.14");
  });

  test("names only functions that the launch event associates", () => {
    const source = readFileSync(`${root}addin/launchevent.ts`, "utf8");
    const associated = [...source.matchAll(/Office\.actions\.associate\("(\w+)"/g)].map(([, name]) => name).sort();
    expect(associated).toEqual(EVENTS.map(({ run }) => run).sort());
  });

  test("holds the buttons that a Smart Alert opens the pane by", () => {
    const controls = all(parse(xml)).filter(({ name }) => name === "Control");
    expect(controls.map(({ attributes }) => attributes.id)).toEqual([PANE.mail, PANE.appointment]);
  });

  test("speaks Dutch, and English to whoever has Outlook in English", () => {
    const strings = all(parse(xml)).filter(({ name }) => name === "bt:String");
    expect(strings.map(({ attributes }) => attributes.DefaultValue)).toContain("Controleer");
    expect(strings.flatMap(({ children }) => children.map(({ attributes }) => attributes.Value))).toContain("Check");
  });
});

test("the unified manifest has the same events, buttons and addresses", () => {
  const [extension] = manifestJson(hosting).extensions as {
    autoRunEvents: { events: { actionId: string; options?: { sendMode: string } }[] }[];
    ribbons: { tabs: { groups: { controls: { id: string }[] }[] }[] }[];
    runtimes: { code: { page: string; script?: string }; actions: { id: string }[] }[];
  }[];
  expect(extension?.autoRunEvents[0]?.events.map(({ actionId }) => actionId)).toEqual(EVENTS.map(({ run }) => run));
  expect(extension?.autoRunEvents[0]?.events.filter(({ options }) => options?.sendMode === "softBlock")).toHaveLength(2);
  expect(extension?.ribbons.flatMap(({ tabs }) => tabs[0]?.groups[0]?.controls.map(({ id }) => id))).toEqual(Object.values(PANE));
  for (const { code } of extension?.runtimes ?? [])
    for (const address of [code.page, code.script]) if (address !== undefined) expect(xml).toContain(`"${address}"`);
});
