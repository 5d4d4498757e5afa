import { texts } from "./text.ts";

/** The few words that the shared components say themselves. */
export const uiText = texts(
  {
    why: (p) => `Waarom? (${p.label})`,
    stop: "Dit kan zo niet",
    ask: "Let op",
    tip: "Tip",
    more: (p) => `en nog ${p.count}`,
    reason: "Waarom gaat u toch door?",
    "reason.hint": "Kies wat het beste past. Uw keuze blijft op deze computer.",
    "reason.other": "Een andere reden",
    "reason.missing": "Kies eerst een reden.",
  },
  {
    why: (p) => `Why? (${p.label})`,
    stop: "This is not possible as it is",
    ask: "Please check",
    tip: "Tip",
    more: (p) => `and ${p.count} more`,
    reason: "Why do you go on regardless?",
    "reason.hint": "Choose what fits best. Your choice stays on this computer.",
    "reason.other": "Another reason",
    "reason.missing": "Choose a reason first.",
  },
);
