import type { Policy } from "./policy.ts";
import { clocks, type Leak, looksLike, moment, routeOf } from "./report.ts";
import { type ReportTextId, reportText } from "./texts/report.ts";
import type { Params } from "./texts/text.ts";
import { sayDuration, sayMoment } from "./texts/time.ts";

/** The steps of a report in order, each with whom it is about. */
export interface Step {
  readonly say: string;
  /** The first step is the report itself. */
  readonly about: "report" | "follow-up" | "director";
}

/** The mail a user can send for a step. */
export interface Draft {
  readonly for: "report" | "board" | "manager" | "director";
  /** Empty when only the user can know it. */
  readonly address: string;
  readonly subject: string;
  readonly body: string;
}

/** A line of the report: what was asked and what was answered. */
export interface Row {
  readonly id: ReportTextId & `row.${string}`;
  readonly label: string;
  readonly value: string;
}

const sayer =
  ({ language }: Policy) =>
  (key: ReportTextId, params?: Params) =>
    reportText(language, key, params);

/** What is to be done, by the policy's route for the role; the director hears of it when agreements were not kept (ROOS art. 20). */
export function stepsOf(leak: Leak, policy: Policy): Step[] {
  const say = sayer(policy);
  const words = routeOf(leak, policy)?.steps ?? [say("steps.general"), say("steps.general.manager")];
  const steps: Step[] = words.map((step, index) => ({ say: step, about: index === 0 ? "report" : "follow-up" }));
  if (leak.deviated === "yes") steps.push({ say: say("steps.director"), about: "director" });
  return steps;
}

/** The first step that was not taken yet. */
export const nextStep = (leak: Leak, policy: Policy): Step | undefined =>
  stepsOf(leak, policy).filter(({ say }) => leak.taken[say] === undefined)[0];

/** A reminder of a report that is not finished; undefined when every step was taken. */
export function openReport(leak: Leak, now: number, policy: Policy): string | undefined {
  const say = sayer(policy);
  const next = nextStep(leak, policy);
  if (!next) return undefined;
  if (next.about !== "report") return say("popup.draft.step", { step: next.say });
  const left = clocks(leak, now, policy)?.[0].left ?? 0;
  return left > 0 ? say("popup.draft", { time: sayDuration(policy.language, left) }) : say("popup.draft.over");
}

/** What the report says, line by line; empty answers say that they are. */
export function rowsOf(leak: Leak, now: number, policy: Policy): Row[] {
  const say = sayer(policy);
  const unknown = say("unknown");
  const at = moment(leak.discovered);
  const [own, law] = clocks(leak, now, policy) ?? [];
  const when = (moment: number | undefined) => (moment === undefined ? unknown : sayMoment(policy.language, moment));
  const rows: Row[] = [];
  const row = (id: Row["id"], value: string) => rows.push({ id, label: say(id), value: value.trim() === "" ? unknown : value.trim() });
  row("row.discovered", when(at));
  row("row.how", leak.how);
  row("row.role", policy.contacts.leakRoutes.length > 1 ? (routeOf(leak, policy)?.role ?? "") : "");
  row("row.what", leak.what === "" ? "" : say(`what.${leak.what}`));
  row("row.story", leak.story);
  row("row.people", leak.people.map((one) => say(`people.${one}`)).join(", "));
  row("row.count", leak.count);
  row("row.data", leak.data.map((one) => say(`data.${one}`)).join(", "));
  row("row.attachment", leak.attachment === "" ? "" : say(`safe.${leak.attachment}`));
  row("row.excluded", leak.excluded === "" ? "" : say(`sort.${leak.excluded}`));
  if (leak.excluded === "yes") row("row.reason", leak.reason);
  row("row.consequences", leak.consequences);
  row("row.measures", leak.measures);
  row("row.deviated", leak.deviated === "" ? "" : say(`deviated.${leak.deviated}`));
  row("row.deadline", when(own?.end));
  row("row.law", when(law?.end));
  return policy.contacts.leakRoutes.length > 1 ? rows : rows.filter(({ id }) => id !== "row.role");
}

/** The mails someone can send, to whom the role's route says. Nothing here sends anything. */
export function draftsOf(leak: Leak, now: number, policy: Policy): Draft[] {
  const say = sayer(policy);
  const at = moment(leak.discovered) ?? now;
  const when = sayMoment(policy.language, at);
  const board = routeOf(leak, policy)?.to === "board";
  const { leak: address = "", director = "" } = policy.contacts;
  const contact = board ? say("contact.board") : address === "" ? say("contact.unknown") : say("contact.leak", { address });
  const letter = (...lines: string[]) => [say("body.greeting"), "", ...lines, "", say("body.bye"), ""].join("\n");
  const facts = rowsOf(leak, now, policy).map(({ label, value }) => `${label}: ${value}`);
  const reported = stepsOf(leak, policy).some(({ say: step, about }) => about === "report" && leak.taken[step] !== undefined);
  const drafts: Draft[] = [
    {
      for: board ? "board" : "report",
      address: board ? "" : address,
      subject: say("subject.report"),
      body: letter(say("body.intro"), "", ...facts, "", say("body.no-names")),
    },
    {
      for: "manager",
      address: "",
      subject: say("subject.manager"),
      body: letter(say(reported ? "body.short" : "body.short.later", { when, contact }), "", say("body.more")),
    },
  ];
  if (leak.deviated === "yes") {
    drafts.push({
      for: "director",
      address: director,
      subject: say("subject.director"),
      body: letter(say("body.deviated", { when }), "", say("body.more")),
    });
  }
  return drafts;
}

/** Longest address that Windows passes on to a mail program whole. */
const LONGEST = 2_000;

/** The draft as an address that a mail program opens. A text that would be cut off stays out: the user copies it instead. */
export function mailto({ address, subject, body }: Draft): { href: string; whole: boolean } {
  const start = `mailto:${encodeURIComponent(address).replace(/%40/g, "@")}?subject=${encodeURIComponent(subject)}`;
  const full = `${start}&body=${encodeURIComponent(body.replace(/\n/g, "\r\n"))}`;
  return full.length <= LONGEST ? { href: full, whole: true } : { href: start, whole: false };
}

/** The entry for the register: the report, what was done, and room for the officer's decision. */
export function registerRows(leak: Leak, now: number, policy: Policy): Row[] {
  const say = sayer(policy);
  const steps = stepsOf(leak, policy).map(({ say: step }) => {
    const at = moment(leak.taken[step] ?? "");
    return `${step} – ${at === undefined ? say("not-done") : sayMoment(policy.language, at)}`;
  });
  return [
    ...rowsOf(leak, now, policy),
    { id: "row.looks", label: say("row.looks"), value: say(`looks.${looksLike(leak)}`) },
    { id: "row.steps", label: say("row.steps"), value: steps.join("; ") },
    // The officer's to fill in: we conclude nothing.
    { id: "row.decision", label: say("row.decision"), value: "" },
  ];
}

/** The entry as JSON: the answers as they were given, for whoever keeps the register in a program. */
export function registerJson(leak: Leak, now: number, policy: Policy): string {
  const [own, law] = clocks(leak, now, policy) ?? [];
  const iso = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString());
  const entry = {
    form: "zorgvuldig-leak-1",
    organisation: policy.organisation.name,
    made: iso(now),
    ...leak,
    discovered: iso(moment(leak.discovered)),
    reportBefore: iso(own?.end),
    authorityBefore: iso(law?.end),
    looksLike: looksLike(leak),
    decision: null,
  };
  return `${JSON.stringify(entry, null, 2)}\n`;
}

/** The entry as a table for Excel, which in Dutch wants semicolons and a byte-order mark. */
export function registerCsv(leak: Leak, now: number, policy: Policy): string {
  const rows = registerRows(leak, now, policy);
  const line = (cells: readonly string[]) => cells.map(cell).join(";");
  return `\ufeff${line(rows.map(({ label }) => label))}\r\n${line(rows.map(({ value }) => value))}\r\n`;
}

/** The entry as lines to paste into a register that is kept elsewhere. */
export const registerText = (leak: Leak, now: number, policy: Policy): string =>
  registerRows(leak, now, policy)
    .map(({ label, value }) => `${label}: ${value}`)
    .join("\n");

/** A cell that begins like a formula is one to Excel, and runs. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
