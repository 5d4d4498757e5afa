import { categoryOf } from "../catalogue.ts";
import { type Attachment, everyone } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import { siteLevel, siteStatus } from "../sites.ts";
import { CONSENT } from "./consent.ts";
import type { Rule } from "./rule.ts";

/**
 * A picture of a pupil needs consent: of the parents under 16, of the pupil from 16 on. On social media that is asked; in a mail to
 * somebody outside when the words say that pupils are on it, and otherwise only said: most pictures are of a screen or a printer.
 */
export const pictures: Rule = {
  id: "pictures",
  article: "roos-image-1",
  check(out, _found, policy) {
    if (out.kind === "upload") {
      const { approved, host } = siteStatus(out, policy);
      if (approved || categoryOf(host) !== "social" || !out.files.some(isPicture)) return undefined;
      return { level: siteLevel(host, policy) ?? "ask", say: "pictures.consent", remedies: [] };
    }
    if (out.kind !== "mail" || !out.attachments.some(isPicture)) return undefined;
    if (everyone(out).every(({ address }) => isOwn(address, policy))) return undefined;
    const words = `${out.subject}\n${out.body}\n${out.attachments.map(({ name }) => name).join("\n")}`;
    const pupils = PICTURE.test(words) && PUPILS.test(words) && !CONSENT.test(out.body);
    return { level: pupils ? "ask" : "tip", say: "pictures.consent", remedies: [] };
  },
};

const PICTURE = /foto|film|video|beeldmateriaal|\bbeelden\b|\bplaatjes\b|\bkiekjes\b/i;
/** Who or what a school takes pictures of. */
const PUPILS =
  /leerling|\bkinderen\b|\bkids\b|\bklas(?:sen)?\b|klassenfoto|\bgroep \d|brugklas|\bbrugger|\bkamp|schoolreis|\bexcursie|\breisje?\b|sportdag|\bmusical|diploma|\bgala\b|eindexamen|voorstelling|werkweek|introductie|\b[1-6] ?(?:vmbo|mavo|havo|vwo|[hvm]?[a-g])\b/i;

const isPicture = ({ name, inline }: Attachment) =>
  inline !== true && /\.(?:jpe?g|png|heic|heif|webp|gif|mp4|mov|avi|m4v|webm)$/i.test(name);
