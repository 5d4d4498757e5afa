import { plural, texts } from "./text.ts";

/** What the options page says about the counters. */
export const counterText = texts(
  {
    title: "Geteld op deze computer",
    intro: (p) =>
      `Uw organisatie heeft tellen aangezet. Alleen u ziet dit. Er staat niet in wat u plakte of waar. Na ${p.months} ${plural(p.months, "maand", "maanden")} wordt het gewist.`,
    "intro.mail": (p) =>
      `Uw organisatie heeft tellen aangezet. Alleen u ziet dit. Geteld wordt hoe vaak u bij een vraag “Zo is het goed” koos en met welke reden; er staat niet in over wie of aan wie. Na ${p.months} ${plural(p.months, "maand", "maanden")} wordt het gewist.`,
    none: "Er is nog niets geteld.",
    rule: "Regel",
    asked: "Gevraagd",
    anonymise: "Geanonimiseerd",
    cancel: "Niet geplakt",
    anyway: "Toch geplakt",
    "anyway.mail": "Zo gelaten",
    "not-personal": "Geen persoonsgegeven",
    reasons: "Redenen om toch door te gaan",
    given: "Gekozen",
    wipe: "Wis alles",
    wiped: "Alles is gewist.",
  },
  {
    title: "Counted on this computer",
    intro: (p) =>
      `Your organisation has turned counting on. Only you see this. It does not say what you pasted or where. After ${p.months} ${plural(p.months, "month", "months")} it is wiped.`,
    "intro.mail": (p) =>
      `Your organisation has turned counting on. Only you see this. It counts how often you chose “This is fine” and for which reason; it does not say about whom or to whom. After ${p.months} ${plural(p.months, "month", "months")} it is wiped.`,
    none: "Nothing has been counted yet.",
    rule: "Rule",
    asked: "Asked",
    anonymise: "Anonymised",
    cancel: "Not pasted",
    anyway: "Pasted anyway",
    "anyway.mail": "Left as it was",
    "not-personal": "No personal data",
    reasons: "Reasons to go on regardless",
    given: "Chosen",
    wipe: "Wipe everything",
    wiped: "Everything is wiped.",
  },
);
