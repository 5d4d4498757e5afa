/** Which function answers which dispatch id. */

import type { ComposeItem } from "./compose-item.ts";
import { fail } from "./host-error.ts";
import { addFile, addFromAddress, addItem, listAttachments, readAttachment, removeAttachment } from "./item-attachments.ts";
import { appendOnSend, prependBody, readBody, setBody, setSignature } from "./item-body.ts";
import { openForm } from "./item-forms.ts";
import * as notes from "./item-notes.ts";
import { addRecipients, asOfficeSees, readRecipients, setRecipients } from "./item-recipients.ts";
import type { ItemState } from "./item-state.ts";

type Params = Record<string, unknown>;
type Answerer = (item: ComposeItem, params: Params) => unknown;

const read =
  (key: keyof ItemState): Answerer =>
  ({ state }) =>
    state[key];

/** Takes one parameter over into the item. */
const write =
  (key: keyof ItemState, from: (params: Params) => unknown): Answerer =>
  ({ state }, params) => {
    Object.assign(state, { [key]: from(params) });
  };

const SAVED_ID = "AAMkADZvSaved=";
const START_OR_END = (params: Params): "start" | "end" => (params.TimeProperty === 2 ? "end" : "start");

export const ANSWERS: Readonly<Record<number, Answerer>> = {
  3: ({ state }) => ({ customProperties: JSON.stringify(state.customProperties) }),
  4: write("customProperties", ({ customProperties: given }) => (typeof given === "string" ? JSON.parse(given) : given)),
  13: prependBody,
  14: read("bodyType"),
  15: readRecipients,
  16: addFromAddress,
  17: write("subject", ({ subject }) => String(subject)),
  18: read("subject"),
  19: addItem,
  20: removeAttachment,
  21: setRecipients,
  22: addRecipients,
  23: prependBody,
  24: ({ state }, params) => state[START_OR_END(params)],
  25: ({ state }, params) => {
    state[START_OR_END(params)] = Number(params.time);
  },
  26: read("location"),
  27: write("location", ({ location }) => String(location)),
  28: () => ({ data: "", sourceProperty: "body" }),
  29: prependBody,
  32: ({ state }) => {
    state.saved = true;
    return SAVED_ID;
  },
  33: notes.addNotification,
  34: notes.allNotifications,
  35: notes.replaceNotification,
  36: notes.removeNotification,
  37: readBody,
  38: setBody,
  44: openForm,
  99: ({ state }) => state.initializationContext ?? fail("GenericResponseError"),
  100: appendOnSend,
  107: (item) => asOfficeSees(item, item.state.from),
  148: addFile,
  149: listAttachments,
  150: readAttachment,
  151: notes.readHeaders,
  152: ({ state }, params) => {
    Object.assign(state.internetHeaders, params.internetHeaderNameValuePairs);
  },
  153: notes.removeHeaders,
  164: ({ state }) => (state.saved ? SAVED_ID : fail("ItemNotSaved")),
  166: read("delayedUntil"),
  167: write("delayedUntil", ({ time }) => Number(time)),
  171: read("sensitivity"),
  172: write("sensitivity", ({ sensitivity }) => String(sensitivity)),
  173: setSignature,
  174: ({ state }) => ({ composeType: state.composeType, coercionType: state.bodyType }),
  175: read("clientSignature"),
  176: write("clientSignature", () => false),
  178: openForm,
  185: notes.setSession,
  186: notes.readSession,
  187: ({ state }) => ({ ...state.sessionData }),
  188: write("sessionData", () => ({})),
  189: notes.removeSession,
  404: write("roamingSettings", (params) => ({ ...(params as unknown as [Record<string, string>])[0] })),
};
