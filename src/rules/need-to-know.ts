import { everyone, type Mail, type Part } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import { pupilData } from "../pupil-data.ts";
import type { Found, Rule } from "./rule.ts";

/** No more than needed and to no more people than needed, "ook al heb ik toestemming": many pupils, or many receivers. */
export const needToKnow: Rule = {
  id: "need-to-know",
  article: "roos-17.3",
  check(out, found, policy) {
    if (out.kind !== "mail") return undefined;
    const receivers = everyone(out);
    const outside = receivers.some(({ address }) => !isOwn(address, policy));
    const list = classList(out, found);
    // A class list within the school is daily work; outside it hardly ever is (LKO: "in principe niet").
    if (list && outside) return { level: "ask", say: "need-to-know.class-list", parts: [list], remedies: remedyFor(list) };
    const data = found.together(allParts(out));
    if (data.weight !== "very-sensitive" || !pupilData(data)) return undefined;
    const wide = receivers.length >= policy.many.receivers || receivers.some(({ type }) => type === "list");
    if (!wide) return undefined;
    return { level: "ask", say: "need-to-know.receivers", with: { count: receivers.length }, remedies: [] };
  },
};

const allParts = ({ attachments }: Mail): Part[] => ["subject", "body", ...attachments.map(({ id }): Part => `file:${id}`)];

/** The name of a file says more than many detectors: these are class lists and whole files (LKO, Trivium bijlage 1, OMO OKR). */
const LIST = /klassenlijst|klasselijst|leerlingenlijst|bellijst|telefoonlijst|adressenlijst|adreslijst|leerlingdossier|leerlingendossier/i;

function classList(out: Mail, found: Found): Part | undefined {
  const open = out.attachments.filter(({ protection }) => protection !== "password");
  const file = open.filter(({ id, name }) => LIST.test(name) || found.in(`file:${id}`).classList)[0];
  if (file) return `file:${file.id}`;
  return found.in("body").classList ? "body" : undefined;
}

const remedyFor = (part: Part) =>
  part.startsWith("file:") ? [{ do: "protect-attachments" as const, ids: [part.slice(5)] }] : [{ do: "text-to-protected-pdf" as const }];
