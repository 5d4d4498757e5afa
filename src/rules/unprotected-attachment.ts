import { type Attachment, everyone } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import { pupilData } from "../pupil-data.ts";
import type { Rule } from "./rule.ts";

/**
 * An attachment with personal data carries a password. What could not be read is said to be so, never counted as clean;
 * a picture shown inside the text (a logo in a signature) is no attachment to the person who writes.
 */
export const unprotectedAttachment: Rule = {
  id: "unprotected-attachment",
  article: "roos-17.2",
  check(out, found, policy) {
    if (out.kind !== "mail") return undefined;
    const outside = everyone(out).some(({ address }) => !isOwn(address, policy));
    const open = out.attachments.filter(({ inline, protection }) => inline !== true && protection !== "password");
    const holding = open.filter(({ id, name, text }) => {
      const inside = found.in(`file:${id}`);
      if (!outside) return inside.weight === "very-sensitive" && pupilData(inside);
      return pupilData(inside) || (inside.kinds.includes("name") && SCHOOL_FILE.test(`${name}\n${text ?? ""}`));
    });
    const kinds = found.together(holding.map(({ id }) => `file:${id}` as const)).kinds;
    const protect = (list: readonly Attachment[]) => [{ do: "protect-attachments" as const, ids: list.map(({ id }) => id) }];
    if (holding.length > 0) {
      return {
        level: "ask",
        say: "unprotected-attachment.data",
        with: { count: holding.length },
        kinds,
        parts: holding.map(({ id }) => `file:${id}` as const),
        remedies: protect(holding),
      };
    }
    const [unread, ...more] = open
      .filter(({ unread: why }) => why !== undefined && why !== "protected")
      .sort((one, other) => Number(isMedia(one)) - Number(isMedia(other)));
    if (!unread || !outside) return undefined;
    return {
      // A photo or a film is said, but does not interrupt by itself: most are harmless. A scan is a document nobody has read.
      level: isMedia(unread) ? "tip" : "ask",
      say: "unprotected-attachment.unread",
      with: { count: more.length + 1, why: unread.unread ?? "not-available" },
      parts: [unread, ...more].map(({ id }) => `file:${id}` as const),
      remedies: protect([unread, ...more]),
    };
  },
};

const isMedia = ({ name }: Attachment) => /\.(?:jpe?g|png|gif|bmp|webp|heic|heif|svg|mp3|m4a|wav|mp4|mov|avi|webm|ics)$/i.test(name);

/** A report or a list of marks is a pupil's data even when nothing in it is sensitive; minutes with names are not. */
const SCHOOL_FILE =
  /\bleerling\s*:|\bnaam leerling|cijferlijst|\brapport(?:cijfers?)?\b(?! van de)|handelingsplan|groeidocument|ontwikkelingsperspectief|verzuimoverzicht|toetsresultaten|leerlingverslag|\bcijfers\b/i;
