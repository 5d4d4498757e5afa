import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A folder that is gone afterwards. */
export class Desk {
  readonly dir = mkdtempSync(join(tmpdir(), "zorgvuldig-"));
  private count = 0;

  /** Puts a file down; returns where. */
  put(bytes: Uint8Array, name = `${this.count++}.pdf`): string {
    const path = join(this.dir, name);
    writeFileSync(path, bytes);
    return path;
  }

  clear(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** Runs a program; its exit code and what it wrote. */
export function run(program: string, args: readonly string[]): { code: number | null; out: Buffer; error: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { maxBuffer: 400e6, timeout: 60_000 });
  return { code: status, out: stdout, error: stderr.toString("latin1") };
}

const qpdfOpens = (path: string, password: string) => run("qpdf", [`--password=${password}`, "--show-npages", path]).code !== 2;
/** Poppler's programs keep no more than 32 bytes of a password (`static char userPassword[33]`); its library, and so the readers built on it, take all. */
const beyondPoppler = (password: string) => Buffer.byteLength(password) > 32;
const popplerOpens = (path: string, password: string) => run("pdfinfo", ["-upw", password, path]).code === 0;
const mupdfOpens = (path: string, password: string) => run("mutool", ["info", "-p", password, path]).code === 0;

async function pdfjsOpens(bytes: Uint8Array, password: string): Promise<boolean> {
  const loading = getDocument({ data: bytes.slice(), password, verbosity: 0 });
  try {
    return (await loading.promise).numPages >= 0;
  } catch {
    return false;
  } finally {
    await loading.destroy();
  }
}

/** Which of the readers open it with this password: all four, unless poppler's program cannot take it. */
export async function opens(
  path: string,
  bytes: Uint8Array,
  password: string,
): Promise<Partial<Record<"qpdf" | "poppler" | "mupdf" | "pdfjs", boolean>>> {
  return {
    qpdf: qpdfOpens(path, password),
    ...(!beyondPoppler(password) && { poppler: popplerOpens(path, password) }),
    mupdf: mupdfOpens(path, password),
    pdfjs: await pdfjsOpens(bytes, password),
  };
}

/** The text poppler sees. */
export const popplerText = (path: string, password = ""): string =>
  run("pdftotext", ["-q", "-enc", "UTF-8", "-upw", password, path, "-"]).out.toString("utf8");

/** The text pdf.js sees. */
export async function pdfjsText(bytes: Uint8Array, password = ""): Promise<string> {
  const loading = getDocument({ data: bytes.slice(), password, verbosity: 0 });
  const doc = await loading.promise;
  let text = "";
  for (let n = 1; n <= doc.numPages; n++) {
    const { items } = await (await doc.getPage(n)).getTextContent();
    for (const item of items) if ("str" in item) text += item.str + (item.hasEOL ? "\n" : "");
    text += "\n";
  }
  await loading.destroy();
  return text;
}

/** What MuPDF draws, in small, page by page. */
export function pictures(path: string, password = ""): string {
  const { error } = run("mutool", ["draw", "-q", "-s", "5", "-r", "20", "-c", "gray", "-p", password, path, "1-6"]);
  return (error.match(/[\da-f]{32}/g) ?? []).join();
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** May differ: how a stream is stored, and the version that encryption asks for. */
const MAY_DIFFER = new Set(["/Length", "/Filter", "/DecodeParms", "/Extensions", "/Version"]);

/**
 * A hash of everything qpdf reaches from the catalog and the information dictionary: names, numbers, strings and decoded streams, whatever number an
 * object has. Undefined when qpdf cannot read the file.
 */
export function graph(path: string, password = ""): string | undefined {
  const { out } = run("qpdf", [
    `--password=${password}`,
    "--json=2",
    "--json-key=qpdf",
    "--json-stream-data=inline",
    "--decode-level=generalized",
    "--no-warn",
    path,
  ]);
  let objects: Record<string, { value?: Json; stream?: { dict: Json; data?: string } }>;
  try {
    objects = JSON.parse(out.toString("utf8")).qpdf[1];
  } catch {
    return undefined;
  }
  const hash = createHash("sha256");
  const numbers = new Map<string, number>();
  const open: string[] = [];
  const write = (value: Json | undefined): void => {
    if (typeof value === "string" && /^\d+ \d+ R$/.test(value)) {
      if (objects[`obj:${value}`] === undefined) {
        hash.update("null,");
        return;
      }
      let number = numbers.get(value);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(value, number);
        open.push(value);
      }
      hash.update(`@${number},`);
    } else if (Array.isArray(value)) {
      hash.update("[");
      value.forEach(write);
      hash.update("]");
    } else if (value !== null && typeof value === "object") {
      hash.update("<");
      for (const key of Object.keys(value).sort()) {
        const item = value[key];
        if (
          MAY_DIFFER.has(key) ||
          item === null ||
          (typeof item === "string" && /^\d+ \d+ R$/.test(item) && objects[`obj:${item}`] === undefined)
        )
          continue;
        hash.update(`${key} `);
        write(item);
      }
      hash.update(">");
    } else hash.update(`${JSON.stringify(value)},`);
  };
  const trailer = objects.trailer?.value as { [key: string]: Json };
  write(trailer["/Root"]);
  // Where it stands may differ, in the trailer itself or beside it; what it says may not.
  const info = trailer["/Info"] ?? null;
  write(typeof info === "string" ? (objects[`obj:${info}`]?.value ?? null) : info);
  for (let i = 0; i < open.length; i++) {
    const object = objects[`obj:${open[i]}`];
    if (object?.stream !== undefined) {
      write(object.stream.dict);
      hash.update(`S${object.stream.data ?? ""}`);
    } else write(object?.value);
  }
  return hash.digest("hex");
}

/** What qpdf's check says: 0 fine, 3 warnings, 2 errors. */
export const check = (path: string, password = ""): number | null => run("qpdf", [`--password=${password}`, "--check", path]).code;

/** The files inside, by name. */
export function filesInside(path: string, password: string): Map<string, Buffer> {
  const list = run("qpdf", [`--password=${password}`, "--list-attachments", path]).out.toString("utf8");
  const files = new Map<string, Buffer>();
  for (const line of list.split("\n")) {
    const name = /^(.*) -> \d+,\d+$/.exec(line)?.[1];
    if (name !== undefined)
      files.set(name, execFileSync("qpdf", [`--password=${password}`, `--show-attachment=${name}`, path], { maxBuffer: 400e6 }));
  }
  return files;
}
