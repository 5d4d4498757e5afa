import { categoryOf } from "../catalogue.ts";
import { type Attachment, everyone } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import { siteLevel, siteStatus } from "../sites.ts";
import type { Rule } from "./rule.ts";

/** A picture of a pupil needs consent: of the parents under 16, of the pupil from 16 on. On social media that is asked, in mail it is said. */
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
    return { level: "tip", say: "pictures.consent", remedies: [] };
  },
};

const isPicture = ({ name, inline }: Attachment) =>
  inline !== true && /\.(?:jpe?g|png|heic|heif|webp|gif|mp4|mov|avi|m4v|webm)$/i.test(name);
