import type { Lang } from "../texts/text.ts";
import type { Letterhead } from "./create/letterhead.ts";
import { mailFile } from "./mail-pdf.ts";
import type { Ports } from "./ports.ts";
import { type Container, type InputFile, type Note, type Protected, protectFiles } from "./protect.ts";

/** What someone wants protected: files, or a text that becomes a PDF. */
export interface Job {
  readonly files: readonly InputFile[];
  readonly text?: string | undefined;
  /** Each file in a PDF of its own, instead of all of them in one. */
  readonly apart: boolean;
  /** For what is no PDF. */
  readonly container?: Container | undefined;
  readonly passphrase: string;
  readonly language: Lang;
  readonly organisation: string;
  readonly letterhead?: Letterhead | undefined;
}

/** Carries a job out. All results have the one pass-phrase of the job, and names that differ. */
export async function carryOut(job: Job, ports: Ports, progress: (share: number) => void): Promise<Protected[]> {
  const { passphrase, language, organisation, letterhead, container } = job;
  const notes: Note[] = [];
  let files = job.files;
  if (job.text !== undefined) {
    const mail = { subject: "", text: job.text, language, organisation, ...(letterhead !== undefined && { letterhead }) };
    const made = await mailFile(mail, "tekst.pdf");
    notes.push(...made.notes);
    files = [made.file];
  }
  const groups = job.apart ? files.map((file) => [file]) : [files];
  const done: Protected[] = [];
  for (const [index, group] of groups.entries()) {
    const step = (share: number) => progress((index + share) / groups.length);
    step(0);
    const result = await protectFiles(group, passphrase, ports, { language, organisation, letterhead, container, progress: step });
    done.push({ ...result, name: numbered(result.name, groups.length > 1 ? index + 1 : 0), notes: [...notes, ...result.notes] });
  }
  return done;
}

/** `beveiligde-bijlage-2.pdf`; without a number when there is one only. */
const numbered = (name: string, number: number): string => (number === 0 ? name : name.replace(/(\.\w+)$/, `-${number}$1`));
