import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { passphraseBytes } from "../../src/protect/passphrase.ts";
import { foresee, protectFiles } from "../../src/protect/protect.ts";
import { protection } from "../../src/protect/protection.ts";
import { zipFiles } from "../../src/protect/zip.ts";
import { ports } from "./ports.ts";
import { Desk, run } from "./readers.ts";

const desk = new Desk();
afterAll(() => desk.clear());
const PHRASE = "wachtwoord één 😀";
const FILES = [
  { name: "Verslag Zoë.docx", bytes: new Uint8Array(randomBytes(70_001)) },
  { name: "map/lijst.XLSX", bytes: new Uint8Array(300_000) },
  { name: "leeg", bytes: new Uint8Array(0) },
];

/** What 7-Zip unpacks, by name; undefined when it will not. */
function unpack(path: string, phrase: string): Map<string, Buffer> | undefined {
  const to = `${path}-${Math.random()}`;
  if (run("7z", ["x", "-y", `-p${phrase}`, `-o${to}`, path]).code !== 0) return undefined;
  return new Map(readdirSync(to).map((name) => [name, readFileSync(join(to, name))]));
}

describe("a zip archive for receivers who cannot open files in a PDF", () => {
  test("7-Zip unpacks it with the pass-phrase, byte for byte, and not with another", async () => {
    const path = desk.put(await zipFiles(FILES, passphraseBytes(PHRASE), ports), "a.zip");
    const files = unpack(path, PHRASE);
    for (const [i, name] of ["bestand-1.docx", "bestand-2.xlsx", "bestand-3"].entries())
      expect(files?.get(name)?.equals(FILES[i]?.bytes ?? Buffer.of(1))).toBe(true);
    expect(unpack(path, "wachtwoord een 😀")).toBeUndefined();
    expect(unpack(path, "")).toBeUndefined();
  });

  test("the names are inside only: outside they would be readable for everyone", async () => {
    const bytes = await zipFiles(FILES, passphraseBytes(PHRASE), ports);
    expect(unpack(desk.put(bytes, "b.zip"), PHRASE)?.get("inhoud.txt")?.toString("utf8")).toBe(
      "\ufeffbestand-1.docx = Verslag Zoë.docx\r\nbestand-2.xlsx = map/lijst.XLSX\r\nbestand-3 = leeg\r\n",
    );
    for (const word of ["Verslag", "lijst"]) expect(Buffer.from(bytes).indexOf(word)).toBe(-1);
  });

  test("every file is in AES-256, which we recognise ourselves too", async () => {
    const bytes = await zipFiles(FILES, passphraseBytes(PHRASE), ports);
    const said = run("7z", ["l", "-slt", desk.put(bytes, "c.zip")]).out.toString();
    expect(said.match(/^Method = AES-256 Deflate$/gm)).toHaveLength(4);
    expect(protection("c.zip", bytes)).toBe("password");
  });

  test("one changed byte is noticed by whoever unpacks it", async () => {
    const bytes = await zipFiles(FILES.slice(0, 1), passphraseBytes(PHRASE), ports);
    bytes[5000] = (bytes[5000] as number) ^ 1;
    expect(unpack(desk.put(bytes, "d.zip"), PHRASE)).toBeUndefined();
  });

  test("a PDF is still encrypted itself; what is refused goes into the archive, and that is said beforehand", async () => {
    const word = { name: "a.docx", bytes: new Uint8Array([1, 2, 3]) };
    const broken = { name: "b.pdf", bytes: new TextEncoder().encode("%PDF-1.7\nkapot") };
    expect(foresee(word, "zip")).toMatchObject({ how: "zip", note: { say: "note.in-zip" } });
    expect(foresee(broken, "zip")).toMatchObject({ how: "zip", note: { say: "refused.damaged" } });
    for (const file of [word, broken]) {
      const made = await protectFiles([file], PHRASE, ports, { container: "zip" });
      expect(made).toMatchObject({ how: "zip", name: "beveiligde-bijlage.zip" });
      expect(made.notes.map(({ say }) => say)).toContain("note.zip-how");
      expect([...(unpack(desk.put(made.bytes), PHRASE)?.values() ?? [])].some((inside) => inside.equals(file.bytes))).toBe(true);
    }
  });

  test("it can be stopped, and says how far it is", async () => {
    const shares: number[] = [];
    await zipFiles(FILES, passphraseBytes(PHRASE), ports, { progress: (share) => shares.push(share) });
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
    await expect(zipFiles(FILES, passphraseBytes(PHRASE), ports, { signal: { aborted: true } })).rejects.toThrow("aborted");
  });
});
