/** What must come out the same in both hosts, with the fixture add-in: one table, run in Node and in Chromium. */

import type { Edit } from "./outlook.ts";
import type { Opening } from "./outlook-under-test.ts";
import type { Completed } from "./smart-alert.ts";

/** The fixture's send handler answers with what stands between [[ and ]] in the body. */
export const answering = (options: Completed): string => `<p>[[${JSON.stringify(options)}]]</p>`;

interface Scenario {
  readonly says: string;
  readonly opening: Opening;
  readonly edits?: readonly Edit[];
  readonly sent: boolean;
  /** Buttons of the dialog, in order. */
  readonly buttons?: readonly string[];
  readonly message?: string;
  readonly bodyEndsWith?: string;
  /** Dispatch ids in the order in which Office.js asked. */
  readonly calls: readonly number[];
}

const SAM = "Sam Bakker <s.bakker@ouder.example>";

export const SCENARIOS: readonly Scenario[] = [
  {
    says: "a mail nobody objects to is sent",
    opening: { item: { to: [SAM], html: "<p>Beste Sam</p>" } },
    sent: true,
    calls: [37],
  },
  {
    says: "a refusal shows the add-in's words and sends nothing",
    opening: { item: { to: [SAM], html: answering({ allowEvent: false, errorMessage: "Zo niet." }) } },
    sent: false,
    message: "Zo niet.",
    buttons: ["dont-send"],
    calls: [37],
  },
  {
    says: "a refusal that may be overruled offers to send anyway and to act",
    opening: {
      item: { html: answering({ allowEvent: false, errorMessage: "Denk na.", commandId: "openPane", sendModeOverride: "promptUser" }) },
    },
    sent: false,
    message: "Denk na.",
    buttons: ["send-anyway", "take-action", "dont-send"],
    calls: [37],
  },
  {
    says: "without words of its own the add-in's name stands in Outlook's sentence",
    opening: { item: { html: answering({ allowEvent: false }) } },
    sent: false,
    message: "Proef heeft voorkomen dat dit item wordt verzonden.",
    buttons: ["dont-send"],
    calls: [37],
  },
  {
    says: "adding a recipient runs the event with Microsoft's own sequence of calls, and the queued text is sent along",
    opening: { item: { html: "<p>Beste Sam</p>", subject: "Uitje" } },
    edits: [{ to: [SAM] }],
    sent: true,
    bodyEndsWith: "Let op: extern",
    calls: [15, 185, 18, 100, 17, 37],
  },
  {
    says: "an error of Outlook reaches the handler with its code and a Dutch sentence",
    opening: { item: { html: "<p>Beste Sam</p>" }, faults: [{ on: "body.get", does: { error: 9042 } }] },
    sent: false,
    message:
      "9042 De Exchange-server heeft een fout geretourneerd. Raadpleeg de diagnostische gegevens van het object voor meer informatie.",
    buttons: ["dont-send"],
    calls: [37],
  },
  {
    says: "a call that never answers ends when the time is up",
    opening: { item: { html: "<p>Beste Sam</p>" }, faults: [{ on: "body.get", does: "hang" }], slowAfter: 60_000, timeoutAfter: 2500 },
    sent: false,
    message: "Proef heeft niet op tijd geantwoord.",
    calls: [37],
  },
  {
    says: "a meeting runs its own event, with its own send mode",
    opening: { item: { kind: "appointment", to: [SAM], html: answering({ allowEvent: false, errorMessage: "Noem geen namen." }) } },
    sent: false,
    message: "Noem geen namen.",
    buttons: ["send-anyway", "dont-send"],
    calls: [37],
  },
  {
    says: "a half-typed recipient is Outlook's own business",
    opening: { item: { to: ["Sam zonder adres"], html: "<p>Beste Sam</p>" } },
    sent: false,
    message: "Deze geadresseerden zijn niet herkend: Sam zonder adres.",
    buttons: ["dont-send"],
    calls: [],
  },
];
