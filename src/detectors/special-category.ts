import type { Detector } from "./detector.ts";
import { byTerms } from "./terms/by-terms.ts";

/** The other special categories (AVG 9 and 10): belief, origin, orientation, politics, union, biometric and criminal data. */
export const specialCategory: Detector = {
  kind: "special-category",
  evidence: {
    hits: [
      "Hij [is transgender] en wil dat niet delen.",
      "Zij [heeft een strafblad], vertelt haar mentor.",
      "Naam: Sem Bakker\nGodsdienst: [islam]",
    ],
    misses: [
      ["a lesson", "We bespreken het jodendom en de islam."],
      ["a subject", "Frans en Duits vallen uit."],
    ],
  },
  find: (reading) => byTerms(reading, "special-category"),
};
