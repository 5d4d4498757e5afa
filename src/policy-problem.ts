/** A problem in a policy: where (as a path) and what, in Dutch. */
export interface PolicyProblem {
  readonly path: string;
  readonly message: string;
}

/** What zod tells of a wrong value; only what a sentence is made of. */
interface Issue {
  readonly code?: string | undefined;
  readonly expected?: string | undefined;
  readonly input?: unknown;
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly path?: readonly PropertyKey[] | undefined;
}

/** Says what is wrong as an administrator would want to read it; undefined leaves it to the schema's own sentence. */
export function sayIssue(given: unknown): string | undefined {
  const issue = given as Issue;
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? `Geen waarde: hier hoort ${what(issue.expected)}.`
        : `Ongeldig: hier hoort ${what(issue.expected)}, er staat ${what(typeOf(issue.input))}.`;
    case "invalid_value":
      return `Ongeldig: kies uit ${(issue.values ?? []).map((value) => JSON.stringify(value)).join(", ")}.`;
    case "invalid_key":
    case "unrecognized_keys":
      return "Onbekend: deze naam kent het beleid niet. Staat er een tikfout in?";
    case "too_small":
      return issue.origin === "string" && Number(issue.minimum) === 1
        ? "Geen tekst: dit mag niet leeg zijn."
        : `Te weinig: minstens ${issue.minimum}${unit(issue.origin)}.`;
    case "too_big":
      return `Te veel: hoogstens ${issue.maximum}${unit(issue.origin)}.`;
    default:
      return undefined;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  string: "tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "true of false",
  object: "een object { … }",
  record: "een object { … }",
  array: "een lijst [ … ]",
  null: "null",
};

const what = (type: string | undefined): string => WORDS[type ?? ""] ?? String(type);

const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

const unit = (origin: string | undefined): string => (origin === "string" ? " tekens" : origin === "array" ? " regels" : "");
