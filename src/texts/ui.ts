import { texts } from "./text.ts";

/** The few words that the shared components say themselves. */
export const uiText = texts(
  {
    why: (p) => `Waarom? (${p.label})`,
    stop: "Dit kan zo niet",
    ask: "Let op",
    tip: "Tip",
    more: (p) => `en nog ${p.count}`,
  },
  {
    why: (p) => `Why? (${p.label})`,
    stop: "This is not possible as it is",
    ask: "Please check",
    tip: "Tip",
    more: (p) => `and ${p.count} more`,
  },
);
