import { judge } from "../../src/judge.ts";
import type { ItemInit } from "../outlook-host/item-state.ts";
import { appointments } from "../scenarios/appointments.ts";
import { autumn } from "../scenarios/autumn.ts";
import { askedMails, silentMails } from "../scenarios/mails.ts";
import { spring } from "../scenarios/spring.ts";
import { mailItem, meetingItem } from "./as-item.ts";
import { policy } from "./outlook.ts";

/** What happens on Send, for every mail and appointment of the scenario tables that can be made as an item. */
export interface Sending {
  readonly name: string;
  readonly item: ItemInit;
  /** Goes without a word, or is asked about; as the judgement of the mail itself says. */
  readonly asks: boolean;
  /** The dialog's first sentence comes from this rule. */
  readonly rule: string | undefined;
}

/** The add-in queues the disclaimer by itself, so a new mail is never asked about that alone. */
const mails = [...silentMails, ...askedMails].flatMap(({ name, mail }): Sending[] => {
  const item = mailItem(mail);
  if (!item) return [];
  const { outcome, concerns } = judge({ ...mail, disclaimerQueued: true }, policy);
  return [{ name, item, asks: outcome !== "go", rule: outcome === "go" ? undefined : concerns[0]?.rule }];
});

const meetings = appointments.map(({ name, appointment }): Sending => {
  const { outcome, concerns } = judge(appointment, policy);
  return {
    name: `appointment: ${name}`,
    item: meetingItem(appointment),
    asks: outcome !== "go",
    rule: outcome === "go" ? undefined : concerns[0]?.rule,
  };
});

/** The mails and appointments nobody had seen: here the label decides, not the judgement. */
const unseen = [...autumn, ...spring].flatMap(({ name, asks, out }): Sending[] => {
  const item = out.kind === "mail" ? mailItem(out) : out.kind === "appointment" ? meetingItem(out) : undefined;
  if (!item) return [];
  const first = judge(out.kind === "mail" ? { ...out, disclaimerQueued: true } : out, policy).concerns[0]?.rule;
  return [{ name: `unseen: ${name}`, item, asks: asks.length > 0, rule: asks.length > 0 ? first : undefined }];
});

export const sendings: readonly Sending[] = [...mails, ...meetings, ...unseen];
