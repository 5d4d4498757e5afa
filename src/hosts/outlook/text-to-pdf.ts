import { judge, look } from "../../judge.ts";
import { ownPictures, replaceOwn } from "../../mail-text.ts";
import type { Mail } from "../../outgoing.ts";
import { mailFile } from "../../protect/mail-pdf.ts";
import { type InputFile, protectFiles } from "../../protect/protect.ts";
import { paneText } from "../../texts/pane.ts";
import { attachmentBytes, type Listed, listAttachments } from "./attachments.ts";
import { until } from "./call.ts";
import { attachVerified, detach, find } from "./file-swap.ts";
import { getSubject, setSubject } from "./item.ts";
import type { Locksmith } from "./protect-attachments.ts";
import { readMail } from "./read.ts";
import { type Applied, Refusal, transaction, verified, wayBack } from "./transaction.ts";
import { undoBody, writeBody } from "./words.ts";

/**
 * Moves one's own text into a protected PDF: attach it, read it back, and only then put a neutral line in its place. The
 * thread below and the signature stay; pictures in the text go along; a subject that says too much becomes neutral.
 */
export const textToProtectedPdf = (smith: Locksmith): Promise<Applied> =>
  transaction("text", async (onFailure) => {
    const { policy, lang, ports, passphrase } = smith;
    const { out, body, missed } = await readMail();
    if (missed.indexOf("body") >= 0 || missed.indexOf("subject") >= 0) throw new Refusal({ id: "failed" });
    const replaced = replaceOwn(body, paneText(lang, "pdf.line"));
    if (body.own.trim() === "" || !replaced) throw new Refusal({ id: body.own.trim() === "" ? "pdf.empty" : "words.lost" });
    smith.progress?.(0.05);
    const pictures = await picturesIn(ownPictures(body));
    const source = ownSource(body.stretches, body.source);
    const mail = {
      subject: out.subject,
      from: out.from,
      language: lang,
      organisation: policy.organisation.name,
      letterhead: policy.protecting.letterhead,
      ...(body.type === "html" ? { html: source } : { text: body.own }),
    };
    const { file, notes } = await mailFile(mail, paneText(lang, "pdf.name"));
    smith.progress?.(0.3);
    const locked = await protectFiles([file, ...pictures], passphrase, ports, {
      language: lang,
      organisation: policy.organisation.name,
      letterhead: policy.protecting.letterhead,
      container: policy.protecting.container,
    });
    smith.progress?.(0.6);
    const added = await attachVerified(freeName(locked.name, await listAttachments()), locked.bytes);
    onFailure(() => detach(added));
    smith.progress?.(0.75);
    await writeBody(body, replaced.source, onFailure);
    const subject = neutralSubject(out, smith);
    if (subject !== out.subject) {
      onFailure(() => writeSubject(out.subject));
      await writeSubject(subject);
    }
    // The text is gone from the body; the file that now holds it must still be there.
    verified((await until(listAttachments, (list) => find(list, added) !== undefined)).ok, "attachments.get");
    const undo = wayBack(
      () => undoBody(body, replaced.source),
      async () => {
        if (subject !== out.subject) await writeSubject(out.subject);
      },
      () => detach(added),
    );
    return {
      done: true,
      say: { id: subject === out.subject ? "pdf.done" : "pdf.done-subject" },
      notes: [...notes, ...locked.notes],
      undo,
      locked: true,
    };
  });

/** One's own HTML, without the thread. */
const ownSource = (stretches: readonly { from: number; to: number; pieces: readonly { quoted: boolean }[] }[], source: string) =>
  stretches
    .filter(({ pieces }) => pieces.length === 0 || pieces.some(({ quoted }) => !quoted))
    .map(({ from, to }) => source.slice(from, to))
    .join("");

/** The pictures that stand in the text. One that cannot be had stops everything: it would be lost with the text. */
async function picturesIn(names: readonly string[]): Promise<InputFile[]> {
  if (names.length === 0) return [];
  const inline = (await listAttachments()).filter(({ inline: shown }) => shown);
  const files: InputFile[] = [];
  for (const name of names) {
    const picture = inline.filter((one) => belongs(one, name))[0];
    const file = picture && (await attachmentBytes(picture));
    if (!file) throw new Refusal({ id: "pdf.pictures" });
    files.push(file);
  }
  return files;
}

/** `cid:image001.png@01DB…` is the picture image001.png. */
const belongs = ({ name, contentId, id }: Listed, cid: string) =>
  cid === contentId || cid === name || cid === id || cid.indexOf(`${name}@`) === 0;

/** The subject as it is, or a neutral one when the concern is about it. "RE:" and "FW:" stay. */
function neutralSubject(out: Mail, { policy, lang }: Locksmith): string {
  const found = look(out, policy).in("subject").weight !== "none";
  const said = judge(out, policy).concerns.some(({ parts = [], level }) => level !== "tip" && parts.indexOf("subject") >= 0);
  if (!found && !said) return out.subject;
  const prefix = /^\s*(?:(?:re|fw|fwd|antw|betr|doorst)\s*:\s*)+/i.exec(out.subject)?.[0] ?? "";
  return `${prefix}${paneText(lang, "pdf.subject")}`;
}

async function writeSubject(subject: string): Promise<void> {
  await setSubject(subject);
  verified((await until(getSubject, (now) => now === subject)).ok, "subject.set");
}

function freeName(name: string, list: readonly Listed[]): string {
  if (!list.some((one) => one.name === name)) return name;
  const dot = name.lastIndexOf(".");
  for (let n = 2; ; n++) {
    const candidate = `${name.slice(0, dot)} ${n}${name.slice(dot)}`;
    if (!list.some((one) => one.name === candidate)) return candidate;
  }
}
