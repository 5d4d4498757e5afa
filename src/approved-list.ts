import type { Policy } from "./policy.ts";
import { type PolicyTextId, policyText } from "./texts/policy.ts";
import { sayKinds } from "./texts/verdict.ts";

type Entry = Policy["sites"]["approved"][number];

/** Has the agreement passed its date on this day (yyyy-mm-dd)? */
const ended = ({ expires }: Entry, day: string): boolean => expires !== undefined && expires < day;

const kindsOf = ({ kinds }: Entry, { language }: Policy): string =>
  kinds === undefined ? policyText(language, "kinds.all") : sayKinds(language, kinds);

/** The approved systems as a table for a spreadsheet, those whose agreement has ended too. */
export function approvedCsv(policy: Policy, day: string): string {
  const say = (key: PolicyTextId) => policyText(policy.language, key);
  const head: PolicyTextId[] = [
    "column.system",
    "column.supplier",
    "column.purpose",
    "column.kinds",
    "column.agreement",
    "column.expires",
    "column.leaflet",
    "column.state",
  ];
  const rows = policy.sites.approved.map((entry) => [
    entry.host,
    entry.supplier ?? "",
    entry.purpose ?? "",
    kindsOf(entry, policy),
    entry.agreement ?? "",
    entry.expires ?? "",
    entry.leaflet ?? "",
    say(ended(entry, day) ? "state.expired" : "state.valid"),
  ]);
  // A semicolon and a byte-order mark: that is what a Dutch Excel opens without asking.
  return `\ufeff${[head.map(say), ...rows].map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}

/** A spreadsheet runs what starts like a formula, also after white space or inside quotes; an apostrophe makes it text. */
function cell(text: string): string {
  const flat = text.replace(/[\r\n\t]+/g, " ");
  const safe = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/.test(flat) ? `'${flat}` : flat;
  return `"${safe.replace(/"/g, '""')}"`;
}

/** The approved systems as a piece of a web page, for the school's own site. What has ended is left out: it is not approved. */
export function approvedHtml(policy: Policy, day: string): string {
  const lang = policy.language;
  const say = (key: PolicyTextId, params?: Parameters<typeof policyText>[2]) => policyText(lang, key, params);
  const valid = policy.sites.approved.filter((entry) => !ended(entry, day));
  const title = escaped(say("list.title", { organisation: policy.organisation.name }));
  const columns: [PolicyTextId, (entry: Entry) => string][] = [
    ["column.supplier", ({ supplier, host }) => escaped(supplier ?? host)],
    ["column.system", ({ host }) => escaped(host)],
    ["column.purpose", ({ purpose = "" }) => escaped(purpose)],
    ["column.kinds", (entry) => escaped(kindsOf(entry, policy))],
    ["column.agreement", ({ agreement = "" }) => escaped(agreement)],
    ["column.expires", ({ expires = "" }) => escaped(expires)],
    [
      "column.leaflet",
      ({ leaflet, supplier, host }) => (leaflet === undefined ? "" : link(leaflet, say("leaflet.of", { supplier: supplier ?? host }))),
    ],
  ];
  const table = [
    "  <table>",
    `    <thead><tr>${columns.map(([key]) => `<th scope="col">${escaped(say(key))}</th>`).join("")}</tr></thead>`,
    "    <tbody>",
    ...valid.map((entry) => `      <tr>${columns.map(([, show]) => `<td>${show(entry)}</td>`).join("")}</tr>`),
    "    </tbody>",
    "  </table>",
  ];
  return [
    `<section lang="${lang}">`,
    `  <h2>${title}</h2>`,
    ...(valid.length === 0 ? [`  <p>${escaped(say("list.none"))}</p>`] : [`  <p>${escaped(say("list.intro", { day }))}</p>`, ...table]),
    "</section>",
    "",
  ].join("\n");
}

const link = (url: string, text: string): string => `<a href="${escaped(url)}" rel="noopener noreferrer">${escaped(text)}</a>`;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
