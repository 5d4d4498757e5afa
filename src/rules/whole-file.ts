import { everyone } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import { pupilData } from "../pupil-data.ts";
import type { Remedy, Rule } from "./rule.ts";

/** A whole pupil file is never sent on unseen: only what the receiver needs (OMO, OKR: "niet het gehele leerlingdossier ongezien"). */
export const wholeFile: Rule = {
  id: "whole-file",
  article: "roos-17.3",
  check(out, found, policy) {
    if (out.kind !== "mail" || everyone(out).every(({ address }) => isOwn(address, policy))) return undefined;
    const file = out.attachments.filter(
      ({ id, name, text = "" }) => NAME.test(name) || (text.length > LONG && pupilData(found.in(`file:${id}`))),
    )[0];
    if (!file) return undefined;
    const transfer = policy.channels.filter(({ words }) => words.some((word) => TRANSFER.test(word)))[0];
    const remedies: Remedy[] = transfer ? [{ do: "open-channel", channel: transfer.name, url: transfer.url }] : [];
    const locked = file.protection === "password";
    if (!locked) remedies.push({ do: "protect-attachments", ids: [file.id] });
    // With a password on it nobody else reads it, but it may still be more than was needed.
    return { level: locked ? "tip" : "ask", say: "whole-file.found", parts: [`file:${file.id}`], remedies };
  },
};

const NAME =
  /leerling(?:en)?[ _-]?dossier|(?:volledig|heel|compleet)[ _-]dossier|dossier[ _-]?export|export[ _-]?(?:magister|somtoday|parnassys|kindkans)/i;
const TRANSFER = /^(?:oso|okr|overstap\w*|overdracht\w*|onderwijskundig rapport)$/;
/** Characters: some thirty pages. */
const LONG = 75_000;
