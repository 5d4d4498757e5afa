import { spawnSync } from "node:child_process";
import { randomBytes, webcrypto } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { protectFiles } from "../../src/protect/protect.ts";

/**
 * Protecting PDFs of text and of pictures beside native qpdf (a program of its own, its start included) and bare WebCrypto AES-256 on the same bytes.
 * Each size in a process of its own, cold, as on a user's machine: `protect` counts from bytes to checked bytes. Memory is the process's peak less what
 * it was before, as a multiple of the file.
 */
export async function run(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "zorgvuldig-bench-"));
  process.stdout.write("kind     MB   protect ms   raw AES ms   x raw   qpdf ms   x qpdf   memory x file\n");
  try {
    for (const [kind, make] of [
      ["text", textPdf],
      ["picture", picturePdf],
    ] as const)
      for (const size of [0.1, 1, 10, 50]) {
        const path = join(dir, "in.pdf");
        writeFileSync(path, make(size * 1e6));
        const child = spawnSync(process.execPath, ["--import", "tsx", fileURLToPath(import.meta.url), path], { encoding: "utf8" });
        const [ours = 0, raw = 0, memory = 0] = child.stdout.trim().split(" ").map(Number);
        const start = performance.now();
        spawnSync("qpdf", ["--encrypt", "a", "b", "256", "--", path, join(dir, "out.pdf")]);
        const qpdf = performance.now() - start;
        const cells = [
          ours.toFixed(0),
          raw.toFixed(1),
          (ours / raw).toFixed(1),
          qpdf.toFixed(0),
          (ours / qpdf).toFixed(2),
          memory.toFixed(1),
        ];
        const widths = [13, 13, 8, 10, 9, 16];
        process.stdout.write(
          `${kind.padEnd(8)}${String(size).padStart(3)}${cells.map((cell, i) => cell.padStart(widths[i] ?? 8)).join("")}\n`,
        );
      }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** In the child: one file, measured. */
async function measure(path: string): Promise<void> {
  const bytes: Uint8Array = readFileSync(path);
  const { subtle } = webcrypto;
  const ports = { random: (count: number) => webcrypto.getRandomValues(new Uint8Array(count)), subtle };
  const key = await subtle.importKey("raw", new Uint8Array(32), "AES-CBC", false, ["encrypt"]);
  await subtle.encrypt({ name: "AES-CBC", iv: new Uint8Array(16) }, key, new Uint8Array(16));
  const before = process.memoryUsage().rss;
  let start = performance.now();
  const made = await protectFiles([{ name: "x.pdf", bytes }], "wachtwoord één", ports);
  const ours = performance.now() - start;
  // Nothing can be said of a file that is small beside the program itself.
  const memory = bytes.length < 5e6 ? Number.NaN : (process.resourceUsage().maxRSS * 1024 - before + bytes.length) / bytes.length;
  if (made.how !== "encrypted") throw new Error("not encrypted");
  start = performance.now();
  await subtle.encrypt({ name: "AES-CBC", iv: new Uint8Array(16) }, key, bytes);
  const raw = performance.now() - start;
  process.stdout.write(`${ours} ${raw} ${memory}\n`);
}

type Entry = string | readonly [string, Buffer];

/** A file of these objects, the first being the catalog. */
function pdf(objects: readonly Entry[]): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n", "latin1")];
  let at = parts[0]?.length ?? 0;
  let table = "0000000000 65535 f \n";
  objects.forEach((object, i) => {
    const [dict, data] = typeof object === "string" ? [object, undefined] : object;
    const bytes =
      data === undefined ? [`${i + 1} 0 obj\n${dict}\nendobj\n`] : [`${i + 1} 0 obj\n${dict}\nstream\n`, data, "\nendstream\nendobj\n"];
    table += `${String(at).padStart(10, "0")} 00000 n \n`;
    for (const piece of bytes) {
      const buffer = typeof piece === "string" ? Buffer.from(piece, "latin1") : piece;
      parts.push(buffer);
      at += buffer.length;
    }
  });
  parts.push(
    Buffer.from(`xref\n0 ${objects.length + 1}\n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}

const WORDS =
  "de het een leerling verslag school mentor groep plan doel gesprek ouders begeleiding ondersteuning periode week maand jaar toets cijfer".split(
    " ",
  );

/** Pages of text, one stream each. */
function textPdf(size: number): Buffer {
  const objects: Entry[] = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"];
  const kids: string[] = [];
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  for (let total = 0; total < size; ) {
    let content = "BT /F 10 Tf 12 TL 50 780 Td\n";
    for (let line = 0; line < 60; line++) {
      const words = Array.from(
        { length: 14 },
        () => `${WORDS[Math.floor(random() * WORDS.length)]}${random() < 0.3 ? ` ${Math.floor(random() * 1e6)}` : ""}`,
      );
      content += `(${words.join(" ")}) Tj T*\n`;
    }
    const data = deflateSync(Buffer.from(`${content}ET`));
    const page = objects.length + 1;
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${page + 1} 0 R>>`);
    objects.push([`<</Filter/FlateDecode/Length ${data.length}>>`, data]);
    kids.push(`${page} 0 R`);
    total += data.length + 250;
  }
  objects[1] = `<</Type/Pages/Kids[${kids.join(" ")}]/Count ${kids.length}>>`;
  return pdf(objects);
}

/** Pages of one picture of a megabyte each. */
function picturePdf(size: number): Buffer {
  const objects: Entry[] = ["<</Type/Catalog/Pages 2 0 R>>", ""];
  const kids: string[] = [];
  const each = Math.min(size, 1_000_000);
  for (let total = 0; total < size; total += each) {
    const page = objects.length + 1;
    const draw = Buffer.from("q 500 0 0 700 40 40 cm /I Do Q");
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I ${page + 2} 0 R>>>>/Contents ${page + 1} 0 R>>`);
    objects.push([`<</Length ${draw.length}>>`, draw]);
    const dict = `<</Type/XObject/Subtype/Image/Width 1000/Height ${Math.floor(each / 1000)}/BitsPerComponent 8/ColorSpace/DeviceGray/Length ${each}>>`;
    objects.push([dict, randomBytes(each)]);
    kids.push(`${page} 0 R`);
  }
  objects[1] = `<</Type/Pages/Kids[${kids.join(" ")}]/Count ${kids.length}>>`;
  return pdf(objects);
}

const [file] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url) && file !== undefined) await measure(file);
