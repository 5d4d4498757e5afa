import type { Detector } from "./detector.ts";
import { byTerms } from "./terms/by-terms.ts";

/** What the schools' documents call sensitive: home, abuse, debts, truancy, suspension, intelligence. */
export const sensitive: Detector = {
  kind: "sensitive",
  evidence: {
    hits: ["Hij [woont in een pleeggezin].", "Deze leerling [wordt gepest].", "Haar ouders liggen in een [vechtscheiding]."],
    misses: [
      ["a protocol", "Het protocol bij schorsing staat in de schoolgids."],
      ["a theme", "Op dinsdag is er een gastles over huiselijk geweld."],
    ],
  },
  find: (reading) => byTerms(reading, "sensitive"),
};
