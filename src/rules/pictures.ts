import { categoryOf } from "../catalogue.ts";
import { type Attachment, everyone } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import type { Policy } from "../policy.ts";
import { siteLevel, siteStatus } from "../sites.ts";
import { matchesHost } from "../web-address.ts";
import { CONSENT } from "./consent.ts";
import type { Rule } from "./rule.ts";

/**
 * A picture of a pupil needs consent: of the parents under 16, of the pupil from 16 on. Where it becomes public that is asked,
 * point by point ("sociale media, foldermateriaal, website etc."); in a mail to somebody outside it is asked when the words
 * say that pupils are on it, and otherwise only said: most pictures are of a screen or a printer.
 */
export const pictures: Rule = {
  id: "pictures",
  article: "roos-image-1",
  check(out, _found, policy) {
    if (out.kind === "upload") {
      const { approved, host } = siteStatus(out, policy);
      if (!out.files.some(isPicture) || !(isOwnSite(host, policy) || (!approved && isPublic(host, policy)))) return undefined;
      return { level: (approved ? undefined : siteLevel(host, policy)) ?? "ask", say: "pictures.publish", with: { host }, remedies: [] };
    }
    if (out.kind !== "mail" || !out.attachments.some(isPicture)) return undefined;
    if (everyone(out).every(({ address }) => isOwn(address, policy))) return undefined;
    const words = `${out.subject}\n${out.body}\n${out.attachments.map(({ name }) => name).join("\n")}`;
    const pupils = PICTURE.test(words) && PUPILS.test(words) && !CONSENT.test(out.body);
    return { level: pupils ? "ask" : "tip", say: "pictures.consent", remedies: [] };
  },
};

/** The organisation's own website: publishing there is the point, agreement or not. */
const isOwnSite = (host: string, { organisation, sites }: Policy) =>
  organisation.domains.some((domain) => host === domain || host === `www.${domain}`) ||
  sites.publishing.hosts.some((pattern) => matchesHost(host, pattern));

function isPublic(host: string, { sites }: Policy): boolean {
  const category = categoryOf(host);
  return category !== undefined && sites.publishing.kinds.indexOf(category) >= 0;
}

const PICTURE = /foto|film|video|beeldmateriaal|\bbeelden\b|\bplaatjes\b|\bkiekjes\b/i;
/** Who or what a school takes pictures of. */
const PUPILS =
  /leerling|\bkinderen\b|\bkids\b|\bklas(?:sen)?\b|klassenfoto|\bgroep \d|brugklas|\bbrugger|\bkamp|schoolreis|\bexcursie|\breisje?\b|sportdag|\bmusical|diploma|\bgala\b|eindexamen|voorstelling|werkweek|introductie|\b[1-6] ?(?:vmbo|mavo|havo|vwo|[hvm]?[a-g])\b/i;

const isPicture = ({ name, inline }: Attachment) =>
  inline !== true && /\.(?:jpe?g|png|heic|heif|webp|gif|mp4|mov|avi|m4v|webm)$/i.test(name);
