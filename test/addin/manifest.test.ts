import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv-draft-04";
import { describe, expect, test } from "vitest";
import { EVENTS, manifestJson, manifestXml } from "../../addin/manifest.ts";
import { viewOf } from "../../addin/views.ts";
import { PANE } from "../../src/smart-alert.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const hosting = { url: "https://addin.school.example/zorgvuldig", version: "1.2.3" };
const xml = manifestXml(hosting);

// biome-ignore lint/suspicious/noExplicitAny: a manifest as JSON, looked into by name
type Json = any;

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

  test("holds the buttons that a Smart Alert or a hint opens the pane by, and those of its other views", () => {
    const controls = all(parse(xml)).filter(({ name }) => name === "Control");
    const ids = controls.map(({ attributes }) => attributes.id);
    expect(ids).toEqual(["ZorgvuldigReport", "ZorgvuldigReplyBcc", PANE.mail, "ZorgvuldigProtect", PANE.appointment]);
    // No text of the built scripts names another one; an id that Outlook does not know opens nothing.
    for (const file of ["launchevent.js", "taskpane.js"]) {
      const named = readFileSync(`${root}dist/addin/${file}`, "utf8").match(/\bZorgvuldig(?:Mail|Meeting|Pane)[A-Za-z]*\b/g) ?? [];
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test("opens the pane in a view that it has", () => {
    const urls = all(parse(xml)).filter(({ name }) => name === "bt:Url");
    const pages = urls.map(({ attributes }) => attributes.DefaultValue ?? "").filter((url) => /taskpane/.test(url));
    expect(pages.map((page) => viewOf(new URL(page).search))).toEqual(["report", "reply", "check", "protect"]);
    expect(viewOf("?view=iets")).toBe("check");
    // Outlook adds to the address itself.
    expect(viewOf("?view=report&_host_Info=Outlook$Web$16.01")).toBe("report");
  });

  test("has each button read aloud in words of its own, short enough for the ribbon", () => {
    const labels = all(parse(xml)).filter(({ name, attributes }) => name === "bt:String" && /\.Label$/.test(attributes.id ?? ""));
    const words = labels.map(({ attributes }) => attributes.DefaultValue ?? "");
    expect(new Set(words).size).toBe(words.length);
    for (const label of words) expect(label.length).toBeLessThanOrEqual(32);
  });

  test("speaks Dutch, and English to whoever has Outlook in English", () => {
    const strings = all(parse(xml)).filter(({ name }) => name === "bt:String");
    expect(strings.map(({ attributes }) => attributes.DefaultValue)).toContain("Controleer");
    expect(strings.flatMap(({ children }) => children.map(({ attributes }) => attributes.Value))).toContain("Check");
  });
});

describe("the unified manifest", () => {
  const manifest = manifestJson(hosting);
  const version = String(manifest.manifestVersion);
  const folder = dirname(createRequire(import.meta.url).resolve("@microsoft/app-manifest/package.json"));
  const schema = JSON.parse(readFileSync(`${folder}/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`, "utf8"));
  // Microsoft's schema is draft 4; its formats (uri, email) are of no account for us.
  const check = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  const complaints = (candidate: unknown) =>
    check(candidate) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  /** The manifest with one thing changed. */
  const but = (change: (copy: Json) => void): Json => {
    const copy = JSON.parse(JSON.stringify(manifest)) as Json;
    change(copy);
    return copy;
  };

  test("is one that Microsoft's own schema takes", () => {
    expect(String(manifest.$schema)).toContain(`/v${version}/`);
    expect(complaints(manifest)).toEqual([]);
  });

  test.each<[string, (copy: Json) => void, string]>([
    [
      "a send mode that does not exist",
      (copy) => Object.assign(copy.extensions[0].autoRunEvents[0].events[3].options, { sendMode: "ask" }),
      "/sendMode",
    ],
    ["a surface that does not exist", (copy) => Object.assign(copy.extensions[0].ribbons[0], { contexts: ["mailWrite"] }), "/contexts"],
    ["a control without a tip", (copy) => delete copy.extensions[0].ribbons[0].tabs[0].groups[0].controls[0].supertip, "supertip"],
    ["an id that is none", (copy) => Object.assign(copy, { id: "zorgvuldig" }), "/id"],
    ["a description that is too long", (copy) => Object.assign(copy.description, { short: "x".repeat(81) }), "/description/short"],
  ])("is refused for %s", (_what, change, where) => {
    expect(complaints(but(change)).join("\n")).toContain(where);
  });

  test("names no address without https: Microsoft's schema does not mind, Outlook does", () => {
    const addresses = JSON.stringify(manifest).match(/"[a-z]+:\/\/[^"]+"/g) ?? [];
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith('"https://'))).toEqual([]);
  });

  test("has the same events, buttons and addresses as the XML", () => {
    const [extension] = manifest.extensions as Json[];
    const { autoRunEvents, ribbons, runtimes } = extension as Json;
    expect(autoRunEvents[0].events.map(({ actionId }: Json) => actionId)).toEqual(EVENTS.map(({ run }) => run));
    expect(autoRunEvents[0].events.filter(({ options }: Json) => options?.sendMode === "softBlock")).toHaveLength(2);
    const controls: Json[] = ribbons.flatMap(({ tabs }: Json) => tabs[0].groups[0].controls);
    const inXml = all(parse(xml)).filter(({ name }) => name === "Control");
    expect(controls.map(({ id }) => id)).toEqual(inXml.map(({ attributes }) => attributes.id));
    // Every button and event finds its action, and every action its page.
    const actions: string[] = runtimes.flatMap((runtime: Json) => runtime.actions.map(({ id }: Json) => id));
    expect(new Set(actions).size).toBe(actions.length);
    for (const { actionId } of [...controls, ...autoRunEvents[0].events]) expect(actions).toContain(actionId);
    for (const { code } of runtimes)
      for (const address of [code.page, code.script]) if (address !== undefined) expect(xml).toContain(`"${address}"`);
  });
});
