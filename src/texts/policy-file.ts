import { texts } from "./text.ts";

/** What the pane says when the policy beside the add-in cannot be used. */
export const policyFileText = texts(
  {
    kept: "Het nieuwe beleid klopt niet. Het vorige blijft gelden. Geef dit door aan uw ICT-beheerder.",
    details: "Voor de beheerder",
    how: "Kijk het bestand na met: zorgvuldig policy check policy.json",
  },
  {
    kept: "The new policy is not right. The one before still holds. Please tell your administrator.",
    details: "For the administrator",
    how: "Check the file with: zorgvuldig policy check policy.json",
  },
);
