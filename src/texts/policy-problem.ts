import { type Params, texts } from "./text.ts";

/** What can be wrong with a policy, or worth a second look, as an administrator reads it. */
export const policyProblemText = texts(
  {
    whole: "(het hele bestand)",
    missing: (p) => `Geen waarde: hier hoort ${what("nl", p.expected)}.`,
    type: (p) => `Ongeldig: hier hoort ${what("nl", p.expected)}, er staat ${what("nl", p.got)}.`,
    choose: (p) => `Ongeldig: kies uit ${p.values}.`,
    unknown: "Onbekend: deze naam kent het beleid niet. Staat er een tikfout in?",
    empty: "Geen tekst: dit mag niet leeg zijn.",
    few: (p) => `Te weinig: minstens ${p.limit}${unit("nl", p.of)}.`,
    many: (p) => `Te veel: hoogstens ${p.limit}${unit("nl", p.of)}.`,
    wrong: "Ongeldig: deze waarde kan hier niet.",
    date: "Geen datum als 2026-01-31.",
    address: "Geen geldig e-mailadres.",
    https: "Geen https-adres.",
    domain: "Geen geldig domein (kleine letters, zonder https://).",
    host: "Geen geldige host (kleine letters, zonder https:// en pad).",
    tenant: "Alleen de naam, zonder .sharepoint.com of .onmicrosoft.com.",
    logo: "Geen png of jpeg als data:image/…;base64,…",
    "no-version": (p) => `Geen geldige versie: hier hoort een getal van 1 tot en met ${p.last}.`,
    later: (p) => `Dit beleid is voor versie ${p.version}; deze Zorgvuldig kent tot en met ${p.last}. Werk eerst Zorgvuldig bij.`,
    "not-json": (p) => `Geen geldige JSON: ${p.why}`,
    "web-page": "Geen JSON: de webserver geeft een webpagina. Staat policy.json in dezelfde map als taskpane.html?",
    unreadable: (p) => `Niet te lezen: ${p.why}`,
    gone: "Stond eerder in het beleid en nu niet meer. Niet zelf weggehaald? Dan is de waarde van het verkeerde type: de browser laat die zonder melding weg.",
    "no-domains": "Zonder eigen domeinen telt iedere ontvanger als buitenstaander.",
    "no-leak": "Zonder dit adres weet de meldhulp niet naar wie de mail over een datalek moet.",
    "no-rule": "Deze regel bestaat niet.",
    counting: "Er wordt geteld wat de browser vroeg en wat gekozen werd. Is dat met de MR besproken?",
    ended: (p) => `De overeenkomst voor ${p.host} is verlopen op ${p.date}: de site telt als niet goedgekeurd.`,
    ending: (p) => `De overeenkomst voor ${p.host} loopt af op ${p.date}.`,
    shared: (p) =>
      `${p.host} keurt ook privéaccounts en andere organisaties goed. Noem alleen de hosts die u gebruikt, en uw eigen omgeving bij sites.tenants.`,
    everyone: (p) =>
      `${p.host} is een dienst voor iedereen (${p.category}). Geldt de overeenkomst ook voor het account dat medewerkers daar gebruiken?`,
  },
  {
    whole: "(the whole file)",
    missing: (p) => `No value: ${what("en", p.expected)} belongs here.`,
    type: (p) => `Not valid: ${what("en", p.expected)} belongs here, there is ${what("en", p.got)}.`,
    choose: (p) => `Not valid: choose from ${p.values}.`,
    unknown: "Unknown: the policy has no such name. Is there a typing error in it?",
    empty: "No text: this may not be empty.",
    few: (p) => `Too few: at least ${p.limit}${unit("en", p.of)}.`,
    many: (p) => `Too many: at most ${p.limit}${unit("en", p.of)}.`,
    wrong: "Not valid: this value cannot stand here.",
    date: "No date like 2026-01-31.",
    address: "No valid e-mail address.",
    https: "No https address.",
    domain: "No valid domain (lower case, without https://).",
    host: "No valid host (lower case, without https:// and path).",
    tenant: "Only the name, without .sharepoint.com or .onmicrosoft.com.",
    logo: "No png or jpeg as data:image/…;base64,…",
    "no-version": (p) => `No valid version: a number from 1 to ${p.last} belongs here.`,
    later: (p) => `This policy is for version ${p.version}; this Zorgvuldig knows up to ${p.last}. Update Zorgvuldig first.`,
    "not-json": (p) => `Not valid JSON: ${p.why}`,
    "web-page": "Not JSON: the web server gives a web page. Is policy.json in the same folder as taskpane.html?",
    unreadable: (p) => `Cannot be read: ${p.why}`,
    gone: "Was in the policy before and no longer is. Did you not take it out? Then the value is of the wrong type: the browser leaves those out without a word.",
    "no-domains": "Without domains of your own every receiver counts as an outsider.",
    "no-leak": "Without this address the leak helper does not know whom the mail about a leak should go to.",
    "no-rule": "There is no such rule.",
    counting: "It is counted what the browser asked and what was chosen. Has the works council been told?",
    ended: (p) => `The agreement for ${p.host} ended on ${p.date}: the site counts as not approved.`,
    ending: (p) => `The agreement for ${p.host} ends on ${p.date}.`,
    shared: (p) =>
      `${p.host} also approves private accounts and other organisations. Name only the hosts you use, and your own part in sites.tenants.`,
    everyone: (p) => `${p.host} is a service for everyone (${p.category}). Does the agreement hold for the account that staff use there?`,
  },
);

/** The name of something said about a value of a policy. */
export type PolicyProblemId = Parameters<typeof policyProblemText>[1];

type Words = Readonly<Record<string, string>>;

const KINDS: { readonly nl: Words; readonly en: Words } = {
  nl: {
    string: "tekst",
    number: "een getal",
    int: "een heel getal",
    boolean: "true of false",
    object: "een object { … }",
    record: "een object { … }",
    array: "een lijst [ … ]",
  },
  en: {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    object: "an object { … }",
    record: "an object { … }",
    array: "a list [ … ]",
  },
};

const what = (lang: "nl" | "en", kind: Params[string] | undefined): string => KINDS[lang][String(kind)] ?? String(kind);

const unit = (lang: "nl" | "en", of: Params[string] | undefined): string => {
  if (of === "string") return lang === "nl" ? " tekens" : " characters";
  return of === "array" ? (lang === "nl" ? " regels" : " lines") : "";
};
