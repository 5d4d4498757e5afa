import type { Detector } from "./detector.ts";
import { byTerms } from "./terms/by-terms.ts";

/** Health: diagnosis, complaint, medication, treatment, test, care institution (AVG 9: data about health). */
export const medical: Detector = {
  kind: "medical",
  evidence: {
    hits: [
      "Hij heeft [ADHD] en slikt [methylfenidaat].",
      "Deze leerling heeft een [angststoornis].",
      "Leerling: Noor Bakker\nDiagnose: [PDD-NOS]",
    ],
    misses: [
      ["a subject of a lesson", "In paragraaf 3 leer je over diabetes en voeding."],
      ["policy", "Leerlingen met dyslexie krijgen extra tijd."],
      ["an empty field", "Diagnose: n.v.t."],
    ],
  },
  find: (reading) => byTerms(reading, "medical"),
};
