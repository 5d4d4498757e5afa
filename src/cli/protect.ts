import { randomBytes, webcrypto } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { Policy } from "../policy.ts";
import { checkPassphrase, generatePassphrase, passphraseBytes } from "../protect/passphrase.ts";
import { foresee, type Protected, protectFiles } from "../protect/protect.ts";
import { zipFiles } from "../protect/zip.ts";
import { cliText } from "../texts/cli.ts";
import { protectText } from "../texts/protect.ts";
import type { Lang } from "../texts/text.ts";
import { readBytes } from "./input.ts";
import { Refusal } from "./refusal.ts";

const random = (count: number) => new Uint8Array(randomBytes(count));

/** `protect IN… OUT`. Returns 0, or 3 when a PDF could not itself be encrypted and went into the envelope. */
export async function protectCommand(
  names: readonly string[],
  { organisation, protecting }: Policy,
  lang: Lang,
  write: (line: string) => void,
): Promise<number> {
  const target = names[names.length - 1];
  const sources = names.slice(0, -1);
  if (target === undefined || sources.length === 0) throw new Refusal("protect-two");
  const files = sources.map((name) => ({ name: name === "-" ? "bestand" : basename(name), bytes: readBytes(name) }));

  const given = sources.includes("-") ? "" : firstLine();
  const passphrase = given === "" ? generatePassphrase(random) : given;
  const check = checkPassphrase(passphrase);
  // Whoever chooses a short pass-phrase on the command line does so knowingly; only what readers cannot open is refused.
  if (!check.ok && check.reason !== undefined && check.reason !== "too-weak") {
    throw new Refusal("bad-passphrase", { why: protectText(lang, `passphrase.${check.reason}`) });
  }
  const ports = { random, subtle: webcrypto.subtle };
  // The name that is asked for says what is made: everything in a zip archive, or a PDF.
  const zip = /\.zip$/i.test(target);
  const [only] = files;
  if (!zip && only !== undefined && files.length === 1) {
    const { how, note } = foresee(only);
    const why = note === undefined ? "" : protectText(lang, note.say, note.params);
    process.stderr.write(`${cliText(lang, how === "encrypted" ? "will-encrypt" : "will-envelope", { file: only.name, why })}\n`);
  }
  const made: Protected = zip
    ? { name: target, how: "zip", notes: [], bytes: await zipFiles(files, passphraseBytes(passphrase), ports) }
    : await protectFiles(files, passphrase, ports, {
        language: lang,
        organisation: organisation.name,
        letterhead: protecting.letterhead,
      });
  try {
    writeFileSync(target, made.bytes);
  } catch {
    throw new Refusal("not-written", { name: target });
  }
  const refused = made.how === "envelope" && files.length === 1 && /\.pdf$/i.test(files[0]?.name ?? "");
  const why = made.notes.map(({ say, params }) => protectText(lang, say as Parameters<typeof protectText>[1], params)).join("; ");
  if (refused) process.stderr.write(`${cliText(lang, "enveloped", { file: target, why })}\n`);
  else write(cliText(lang, "protected", { file: target }));
  if (given === "") write(cliText(lang, "passphrase", { phrase: passphrase }));
  return refused ? 3 : 0;
}

/** The first line of standard input, when somebody pipes one in; a terminal is not asked. */
function firstLine(): string {
  if (process.stdin.isTTY) return "";
  try {
    return (readFileSync(0, "utf8").split(/\r?\n/)[0] ?? "").replace(/^\ufeff/, "");
  } catch {
    return "";
  }
}
