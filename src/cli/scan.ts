import { basename } from "node:path";
import { detect } from "../detect.ts";
import { extract } from "../extract/extract.ts";
import { extractPdf } from "../extract/pdf.ts";
import { type Finding, type Kind, MENTION } from "../finding.ts";
import { judge, look } from "../judge.ts";
import type { Policy } from "../policy.ts";
import { type CliTextId, cliText } from "../texts/cli.ts";
import type { Lang, Params } from "../texts/text.ts";
import { sayKinds, sayUnread } from "../texts/verdict.ts";
import { parseJson, readBytes, readLines } from "./input.ts";
import { Refusal } from "./refusal.ts";

/** The names under which `--jsonl` reports each kind. */
const TYPE: Record<Kind, string> = {
  name: "NAME",
  bsn: "BSN",
  birthdate: "BIRTHDATE",
  phone: "PHONE",
  email: "EMAIL",
  address: "ADDRESS",
  iban: "IBAN",
  "pupil-number": "PUPILID",
  "id-document": "PUPILID",
  medical: "MEDICAL",
  "special-category": "SPECIAL",
  sensitive: "SENSITIVE",
  credential: "PASSWORD",
};

/** A site nobody can have approved (RFC 2606), for "what would the guard do?". */
export const UNAPPROVED = "https://unapproved.example/";

/** What is found in a text, and what the guard would do with it on `url`. */
function scanText(text: string, policy: Policy, url: string) {
  const out = { kind: "paste", text, url } as const;
  const counted = look(out, policy).in("text").findings;
  const key = ({ kind, start, end }: Finding) => `${kind} ${start} ${end}`;
  const known = new Set(counted.map(key));
  const mentioned = detect(text).filter((finding) => finding.sure >= MENTION && !known.has(key(finding)));
  const findings = [...counted, ...mentioned].sort((a, b) => a.start - b.start || a.end - b.end);
  return { findings, level: judge(out, policy).outcome };
}

/** `scan --jsonl`: one line in, one line out. */
export async function scanJsonl(file: string, policy: Policy, url: string, write: (line: string) => void): Promise<void> {
  for await (const { line, text } of readLines(file)) {
    const json = parseJson(text, `${file === "-" ? "stdin" : file}:${line}`) as { id?: unknown; text?: unknown } | null;
    if (json === null || typeof json !== "object" || typeof json.text !== "string") throw new Refusal("bad-scan-line", { line });
    const { findings, level } = scanText(json.text, policy, url);
    const spans = findings.map(({ start, end, kind }) => ({ start, end, type: TYPE[kind] }));
    write(JSON.stringify({ id: json.id ?? null, spans, level }));
  }
}

/** `scan`: for people. Kind and place of every finding, never the text. */
export async function scanFiles(
  files: readonly string[],
  policy: Policy,
  url: string,
  lang: Lang,
  write: (line: string) => void,
): Promise<void> {
  const say = (id: CliTextId, params: Params) => write(cliText(lang, id, params));
  for (const file of files) {
    const bytes = readBytes(file);
    const name = file === "-" ? "stdin.txt" : basename(file);
    const read = /\.pdf$/i.test(name) ? await extractPdf(bytes) : extract(/\./.test(name) ? name : `${name}.txt`, bytes);
    if ("unread" in read) {
      say("scan-unread", { file, why: sayUnread(lang, read.unread) });
      // Part of it may have been read: the text of an archive that also holds a photo.
      if (read.text === undefined) continue;
    }
    const text = read.text ?? "";
    const { findings, level } = scanText(text, policy, url);
    if (findings.length === 0) say("scan-clean", { file });
    let line = 1;
    let lineStart = 0;
    for (const { start, kind } of findings) {
      for (let end = text.indexOf("\n", lineStart); end !== -1 && end < start; end = text.indexOf("\n", lineStart)) {
        line++;
        lineStart = end + 1;
      }
      say("scan-line", { file, line, column: start - lineStart + 1, kind: sayKinds(lang, [kind]) });
    }
    if (findings.length > 0) say("scan-level", { file, level });
  }
}
