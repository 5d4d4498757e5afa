import type { Lang } from "./text.ts";

/** What consent for a picture must be (ROOS, Toestemming beeldmateriaal, 1e en 2e punt), as a list to go through before it is made public. */
const POINTS: Record<Lang, readonly string[]> = {
  nl: [
    "Is een leerling jonger dan 16? Dan gaven de ouders toestemming; vanaf 16 jaar de leerling zelf.",
    "De toestemming is vrij en uitdrukkelijk gegeven: wie zwijgt, stemt niet toe.",
    "Ze geldt voor dit doel en deze plek, op een toestemmingsformulier.",
    "Ze is dit schooljaar gegeven of herhaald, en niet ingetrokken.",
    "De school kan haar laten zien.",
    "Zei een van hen nee? Plaats de foto of film dan niet.",
  ],
  en: [
    "Is a pupil under 16? Then the parents gave consent; from 16 on the pupil did.",
    "The consent was given freely and explicitly: silence is no consent.",
    "It is for this purpose and this place, on a consent form.",
    "It was given or repeated this school year, and not withdrawn.",
    "The school can show it.",
    "Did one of them say no? Then do not publish the picture or film.",
  ],
};

/** The points to go through before a picture or film of pupils is made public. */
export const pictureConsent = (lang: Lang): readonly string[] => POINTS[lang];
