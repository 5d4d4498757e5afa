import { PANE } from "../src/smart-alert.ts";
import type { View } from "./views.ts";

/**
 * The add-in's manifest, from one source: the add-in-only XML that is shipped (every client reads it) and the unified JSON
 * (not for Mac, mobile and perpetual Windows; optional). A change in events or permissions needs the administrator's consent
 * again, so the list below is meant to stay as it is; everything that may change is policy.
 */
export const ADDIN_ID = "6f4f1c52-1f0e-4d53-9a53-7a2f5f0b6c11";

/** The events Outlook wakes us for, with the function that `launchevent.ts` associates. */
export const EVENTS = [
  { xml: "OnNewMessageCompose", json: "newMessageComposeCreated", run: "onNewMessageCompose" },
  { xml: "OnMessageRecipientsChanged", json: "messageRecipientsChanged", run: "onMessageRecipientsChanged" },
  { xml: "OnMessageAttachmentsChanged", json: "messageAttachmentsChanged", run: "onMessageAttachmentsChanged" },
  { xml: "OnMessageSend", json: "messageSending", run: "onMessageSend", send: true },
  { xml: "OnAppointmentSend", json: "appointmentSending", run: "onAppointmentSend", send: true },
] as const;

/** Launch events at 1.14: the highest set on Mac and LTSC 2024, and the first with a button that opens the pane. */
const MAILBOX = "1.14";

/** The words of a button: Dutch, and English for whoever has Outlook in English. */
type Words = readonly [nl: string, en: string];

const WORDS = {
  name: ["Zorgvuldig", "Zorgvuldig"],
  about: [
    "Waarschuwt voor het verzenden: bcc, disclaimer, persoonsgegevens en bijlagen. Alles gebeurt op uw eigen computer.",
    "Warns before sending: bcc, disclaimer, personal data and attachments. Everything happens on your own computer.",
  ],
  group: ["Zorgvuldig", "Zorgvuldig"],
} as const;

/** A ribbon button: it opens the pane, straight in one of its views. */
interface RibbonButton {
  readonly id: string;
  /** The name its words and address go by in the resources. */
  readonly key: string;
  readonly label: Words;
  readonly tip: Words;
  readonly view?: View;
}

const CHECK = {
  key: "Pane",
  label: ["Controleer", "Check"],
  tip: [
    "Kijkt na of dit zo weg kan, en zet het met één klik goed.",
    "Checks whether this can go out like this, and puts it right with one click.",
  ],
} as const;

/** The ribbon, surface by surface. */
const SURFACES: readonly { readonly xml: string; readonly json: string; readonly buttons: readonly RibbonButton[] }[] = [
  {
    xml: "MessageReadCommandSurface",
    json: "mailRead",
    buttons: [
      {
        id: "ZorgvuldigReport",
        key: "Report",
        view: "report",
        label: ["Meld datalek", "Report a leak"],
        tip: [
          "Is er iets misgegaan met deze mail? Helpt u met de melding. U verstuurt de melding zelf.",
          "Did something go wrong with this mail? Helps you with the report. You send the report yourself.",
        ],
      },
      {
        id: "ZorgvuldigReplyBcc",
        key: "Reply",
        view: "reply",
        label: ["Beantwoord met iedereen in bcc", "Reply with everyone in bcc"],
        tip: [
          "Antwoordt de afzender; alle anderen staan in de bcc en zien elkaar niet.",
          "Answers the sender; all others are in bcc and do not see each other.",
        ],
      },
    ],
  },
  {
    xml: "MessageComposeCommandSurface",
    json: "mailCompose",
    buttons: [
      { id: PANE.mail, ...CHECK },
      {
        id: "ZorgvuldigProtect",
        key: "Protect",
        view: "protect",
        label: ["Beveilig bijlagen", "Protect attachments"],
        tip: ["Zet een wachtwoord op de bijlagen van deze mail.", "Puts a password on the attachments of this mail."],
      },
    ],
  },
  { xml: "AppointmentOrganizerCommandSurface", json: "meetingDetailsOrganizer", buttons: [{ id: PANE.appointment, ...CHECK }] },
];

/** Each kind of button once: two surfaces share *Controleer*. */
const BUTTONS: readonly RibbonButton[] = SURFACES.flatMap(({ buttons }) => buttons).filter(
  ({ key }, place, all) => all.findIndex((other) => other.key === key) === place,
);

const pageOf = ({ view }: RibbonButton) => (view === undefined ? "taskpane.html" : `taskpane.html?view=${view}`);

const groupOf = (buttons: readonly RibbonButton[]) => `${buttons[0]?.id}Group`;

/** What differs between installations. */
export interface Hosting {
  /** Where the built files are served from, https. */
  readonly url: string;
  readonly version: string;
}

/** The add-in-only manifest. Element order matters to Outlook (Microsoft's schema is a sequence). */
export function manifestXml({ url, version }: Hosting): string {
  const at = (file: string) => `${url.replace(/\/$/, "")}/${file}`;
  const icon = (size: number) => at(`icons/icon-${size}.png`);
  const button = ({ id, key }: RibbonButton) =>
    el("Control", { "xsi:type": "Button", id }, [
      el("Label", { resid: `${key}.Label` }),
      el("Supertip", {}, [el("Title", { resid: `${key}.Label` }), el("Description", { resid: `${key}.Tip` })]),
      el(
        "Icon",
        {},
        [16, 32, 80].map((size) => el("bt:Image", { size: String(size), resid: `Icon.${size}` })),
      ),
      el("Action", { "xsi:type": "ShowTaskpane" }, [el("SourceLocation", { resid: `${key}.Url` })]),
    ]);
  const surfaces = SURFACES.map(({ xml, buttons }) =>
    el("ExtensionPoint", { "xsi:type": xml }, [
      el("OfficeTab", { id: "TabDefault" }, [
        el("Group", { id: groupOf(buttons) }, [el("Label", { resid: "Group.Label" }), ...buttons.map(button)]),
      ]),
    ]),
  );
  const events = el("ExtensionPoint", { "xsi:type": "LaunchEvent" }, [
    el(
      "LaunchEvents",
      {},
      EVENTS.map((event) =>
        el("LaunchEvent", { Type: event.xml, FunctionName: event.run, ...("send" in event ? { SendMode: "SoftBlock" } : {}) }),
      ),
    ),
    el("SourceLocation", { resid: "WebRuntime.Url" }),
  ]);
  const string = (id: string, [nl, en]: Words) =>
    el("bt:String", { id, DefaultValue: nl }, nl === en ? [] : [el("bt:Override", { Locale: "en-US", Value: en })]);
  const overrides = el(
    "VersionOverrides",
    { xmlns: "http://schemas.microsoft.com/office/mailappversionoverrides", "xsi:type": "VersionOverridesV1_0" },
    [
      el(
        "VersionOverrides",
        { xmlns: "http://schemas.microsoft.com/office/mailappversionoverrides/1.1", "xsi:type": "VersionOverridesV1_1" },
        [
          el("Requirements", {}, [el("bt:Sets", { DefaultMinVersion: MAILBOX }, [el("bt:Set", { Name: "Mailbox" })])]),
          el("Hosts", {}, [
            el("Host", { "xsi:type": "MailHost" }, [
              el("Runtimes", {}, [
                el("Runtime", { resid: "WebRuntime.Url" }, [el("Override", { type: "javascript", resid: "ScriptRuntime.Url" })]),
              ]),
              el("DesktopFormFactor", {}, [
                // A secretary who sends from a shared mailbox needs the same care.
                el("SupportsSharedFolders", {}, ["true"]),
                ...surfaces,
                events,
              ]),
            ]),
          ]),
          el("Resources", {}, [
            el(
              "bt:Images",
              {},
              [16, 32, 80].map((size) => el("bt:Image", { id: `Icon.${size}`, DefaultValue: icon(size) })),
            ),
            el("bt:Urls", {}, [
              ...BUTTONS.map((one) => el("bt:Url", { id: `${one.key}.Url`, DefaultValue: at(pageOf(one)) })),
              el("bt:Url", { id: "WebRuntime.Url", DefaultValue: at("launchevent.html") }),
              el("bt:Url", { id: "ScriptRuntime.Url", DefaultValue: at("launchevent.js") }),
            ]),
            el("bt:ShortStrings", {}, [
              string("Group.Label", WORDS.group),
              ...BUTTONS.map(({ key, label }) => string(`${key}.Label`, label)),
            ]),
            el(
              "bt:LongStrings",
              {},
              BUTTONS.map(({ key, tip }) => string(`${key}.Tip`, tip)),
            ),
          ]),
          el("ExtendedPermissions", {}, [el("ExtendedPermission", {}, ["AppendOnSend"])]),
        ],
      ),
    ],
  );
  const app = el(
    "OfficeApp",
    {
      xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
      "xmlns:mailappor": "http://schemas.microsoft.com/office/mailappversionoverrides/1.0",
      "xsi:type": "MailApp",
    },
    [
      el("Id", {}, [ADDIN_ID]),
      el("Version", {}, [`${version}.0`]),
      el("ProviderName", {}, ["Zorgvuldig"]),
      el("DefaultLocale", {}, ["nl-NL"]),
      el("DisplayName", { DefaultValue: WORDS.name[0] }),
      el("Description", { DefaultValue: WORDS.about[0] }, [el("Override", { Locale: "en-US", Value: WORDS.about[1] })]),
      el("IconUrl", { DefaultValue: icon(64) }),
      el("HighResolutionIconUrl", { DefaultValue: icon(128) }),
      el("SupportUrl", { DefaultValue: at("support.html") }),
      el("AppDomains", {}, [el("AppDomain", {}, [new URL(url).origin])]),
      el("Hosts", {}, [el("Host", { Name: "Mailbox" })]),
      el("Requirements", {}, [el("Sets", {}, [el("Set", { Name: "Mailbox", MinVersion: "1.1" })])]),
      // Where the buttons above are unknown (Mailbox before 1.14) the pane is reached through Outlook's own list of add-ins.
      el("FormSettings", {}, [
        el("Form", { "xsi:type": "ItemRead" }, [
          el("DesktopSettings", {}, [el("SourceLocation", { DefaultValue: at("taskpane.html") }), el("RequestedHeight", {}, ["450"])]),
        ]),
        el("Form", { "xsi:type": "ItemEdit" }, [el("DesktopSettings", {}, [el("SourceLocation", { DefaultValue: at("taskpane.html") })])]),
      ]),
      el("Permissions", {}, ["ReadWriteItem"]),
      el("Rule", { "xsi:type": "RuleCollection", Mode: "Or" }, [
        el("Rule", { "xsi:type": "ItemIs", ItemType: "Message", FormType: "Read" }),
        el("Rule", { "xsi:type": "ItemIs", ItemType: "Message", FormType: "Edit" }),
        el("Rule", { "xsi:type": "ItemIs", ItemType: "Appointment", FormType: "Edit" }),
      ]),
      el("DisableEntityHighlighting", {}, ["true"]),
      overrides,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${app}`;
}

function el(name: string, attributes: Readonly<Record<string, string>>, children: readonly string[] = []): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(" ");
  if (children.length === 0) return `<${head}/>\n`;
  const elements = children.every((child) => child.startsWith("<"));
  if (!elements) return `<${head}>${children.map(escapeXml).join("")}</${name}>\n`;
  return `<${head}>\n${children.join("").replace(/^(?=.)/gm, "  ")}</${name}>\n`;
}

const escapeXml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** The unified manifest, for organisations that deploy through it. */
export function manifestJson({ url, version }: Hosting): Record<string, unknown> {
  const at = (file: string) => `${url.replace(/\/$/, "")}/${file}`;
  const icons = [16, 32, 80].map((size) => ({ size, url: at(`icons/icon-${size}.png`) }));
  const requirements = { capabilities: [{ name: "Mailbox", minVersion: MAILBOX }], scopes: ["mail"] };
  const ribbons = SURFACES.map(({ json, buttons }) => ({
    requirements,
    contexts: [json],
    tabs: [
      {
        builtInTabId: "TabDefault",
        groups: [
          {
            id: groupOf(buttons),
            label: WORDS.group[0],
            icons,
            controls: buttons.map(({ id, key, label, tip }) => ({
              id,
              type: "button",
              label: label[0],
              icons,
              supertip: { title: label[0], description: tip[0] },
              actionId: `open${key}`,
            })),
          },
        ],
      },
    ],
  }));
  return {
    $schema: "https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json",
    manifestVersion: "1.22",
    version,
    id: ADDIN_ID,
    localizationInfo: { defaultLanguageTag: "nl-nl" },
    developer: { name: "Zorgvuldig", websiteUrl: at(""), privacyUrl: at("support.html"), termsOfUseUrl: at("support.html") },
    name: { short: WORDS.name[0], full: WORDS.name[0] },
    description: { short: "Waarschuwt voor het verzenden van persoonsgegevens.", full: WORDS.about[0] },
    icons: { outline: "icons/outline.png", color: "icons/color.png" },
    accentColor: "#0F5E63",
    validDomains: [new URL(url).host],
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: "MailboxItem.ReadWrite.User", type: "Delegated" },
          { name: "Mailbox.AppendOnSend.User", type: "Delegated" },
          { name: "Mailbox.SharedFolder", type: "Delegated" },
        ],
      },
    },
    extensions: [
      {
        requirements: { scopes: ["mail"], capabilities: [{ name: "Mailbox", minVersion: MAILBOX }] },
        runtimes: [
          {
            id: "events",
            type: "general",
            code: { page: at("launchevent.html"), script: at("launchevent.js") },
            lifetime: "short",
            actions: EVENTS.map(({ run }) => ({ id: run, type: "executeFunction", displayName: run })),
          },
          ...BUTTONS.map((one) => ({
            id: one.key.toLowerCase(),
            type: "general",
            code: { page: at(pageOf(one)) },
            lifetime: "short",
            actions: [{ id: `open${one.key}`, type: "openPage", pinnable: false }],
          })),
        ],
        ribbons,
        autoRunEvents: [
          {
            requirements,
            events: EVENTS.map((event) => ({
              type: event.json,
              actionId: event.run,
              ...("send" in event ? { options: { sendMode: "softBlock" } } : {}),
            })),
          },
        ],
        // Where both manifests are deployed, this one steps in for the XML one.
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: ADDIN_ID } } }],
      },
    ],
  };
}
