import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { PDFDocument } from "pdf-lib";
import { afterAll, describe, expect, test } from "vitest";
import { protection } from "../../src/protect/protection.ts";
import { bytes, cfb, docx, zip } from "../extract/files.ts";
import { Desk, run } from "./readers.ts";

const desk = new Desk();
afterAll(() => desk.clear());

const doc = await PDFDocument.create();
doc.addPage().drawText("Sem");
const plain = await doc.save();
const plainPath = desk.put(plain);

function qpdf(...args: string[]): Uint8Array {
  const out = desk.put(new Uint8Array(0));
  const { code, error } = run("qpdf", [...args, plainPath, out]);
  if (code !== 0) throw new Error(error);
  return new Uint8Array(readFileSync(out));
}

const base64 = (text: string) => new Uint8Array(Buffer.from(text, "base64"));

describe("PDF", () => {
  test.each([
    ["none", "a plain one", () => plain],
    ["none", "one without object streams", () => qpdf("--object-streams=disable")],
    ["password", "AES-256", () => qpdf("--encrypt", "a", "b", "256", "--")],
    ["password", "AES-256, revision 5", () => qpdf("--encrypt", "a", "b", "256", "--force-R5", "--")],
    ["password", "AES-128", () => qpdf("--encrypt", "a", "b", "128", "--use-aes=y", "--")],
    ["password", "RC4 of 128 bits", () => qpdf("--allow-weak-crypto", "--encrypt", "a", "b", "128", "--use-aes=n", "--")],
    ["password", "RC4 of 40 bits", () => qpdf("--allow-weak-crypto", "--encrypt", "a", "b", "40", "--")],
    ["open", "AES-256 with only an owner's password", () => qpdf("--encrypt", "", "b", "256", "--")],
    ["open", "revision 5 with only an owner's password", () => qpdf("--encrypt", "", "b", "256", "--force-R5", "--")],
    ["open", "AES-128 with only an owner's password", () => qpdf("--encrypt", "", "b", "128", "--use-aes=y", "--")],
    ["open", "AES-128 that leaves metadata alone", () => qpdf("--encrypt", "", "b", "128", "--use-aes=y", "--cleartext-metadata", "--")],
    [
      "open",
      "RC4 of 128 bits with only an owner's password",
      () => qpdf("--allow-weak-crypto", "--encrypt", "", "b", "128", "--use-aes=n", "--"),
    ],
    ["open", "RC4 of 40 bits with only an owner's password", () => qpdf("--allow-weak-crypto", "--encrypt", "", "b", "40", "--")],
    ["unknown", "one cut off", () => plain.subarray(0, plain.length - 200)],
  ] as const)("%s: %s", (how, _what, make) => {
    expect(protection("x.pdf", make())).toBe(how);
  });

  test("a damaged one with a password is still seen to have one", () => {
    const text = Buffer.from(qpdf("--encrypt", "a", "b", "256", "--", "--object-streams=disable")).toString("latin1");
    const broken = text.replace(/startxref\n\d+/, "startxref\n7");
    expect(protection("x.pdf", new Uint8Array(Buffer.from(broken, "latin1")))).toBe("password");
  });
});

describe("other files", () => {
  const word = (flags: number, table: number[]) => {
    const fib = new Uint8Array(64);
    fib.set([0xec, 0xa5]);
    fib[10] = flags & 255;
    fib[11] = flags >> 8;
    return cfb({ WordDocument: fib, "0Table": Uint8Array.from(table) });
  };
  const record = (type: number, ...data: number[]) => [type & 255, type >> 8, data.length, 0, ...data];
  const book = (...records: number[][]) =>
    cfb({ Workbook: Uint8Array.from([...record(0x809, 0, 6, 5, 0), ...records.flat(), ...record(0x0a)]) });

  test.each([
    ["none", "a.docx", docx(["Sem"])],
    ["password", "a.docx", cfb({ EncryptedPackage: new Uint8Array(100), EncryptionInfo: new Uint8Array(8) })],
    ["none", "a.doc", word(0, [])],
    ["password", "a.doc", word(0x0100, [2, 0, 2, 0])],
    ["weak", "a.doc", word(0x0100, [1, 0, 1, 0])],
    ["weak", "a.doc", word(0x8100, [])],
    ["none", "a.xls", book(record(0x85, 0, 0))],
    ["password", "a.xls", book(record(0x2f, 1, 0, 2, 0, 2, 0))],
    ["weak", "a.xls", book(record(0x2f, 1, 0, 1, 0, 1, 0))],
    ["weak", "a.xls", book(record(0x2f, 0, 0, 1, 2, 3, 4))],
    ["none", "a.ppt", cfb({ "PowerPoint Document": new Uint8Array(9) })],
    ["password", "a.ppt", cfb({ "PowerPoint Document": new Uint8Array(9), EncryptedSummary: new Uint8Array(9) })],
    [
      "none",
      "a.odt",
      zip({ mimetype: "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": "<manifest/>", "content.xml": "<a/>" }),
    ],
    [
      "password",
      "a.odt",
      zip({
        mimetype: "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml":
          "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
      }),
    ],
    ["none", "a.zip", zip({ "a.txt": "hallo" })],
    [
      "password",
      "a.zip",
      base64(
        "UEsDBDMACQBjAJKQeF0AAAAAAAAAAAAAAAAFAAsAYi50eHQBmQcAAgBBRQMIAMmOYGbggk45KqDSu/9DTkj/cbSSPG4k2Sr+FTKit7IO6jjbUEsHCAAAAAAjAAAABQAAAFBLAQIAAzMACQBjAJKQeF0AAAAAIwAAAAUAAAAFAAsAAAAAAAAAAACkgQAAAABiLnR4dAGZBwACAEFFAwgAUEsFBgAAAAABAAEAPgAAAGEAAAAAAA==",
      ),
    ],
    [
      "weak",
      "a.zip",
      base64(
        "UEsDBBQACQAIAJKQeF0AAAAAAAAAAAAAAAAFAAAAYi50eHRV16pvRPZ6WiHBFaK7yqcSPfMeUEsHCNExcrkTAAAABQAAAFBLAQIAAxQACQAIAJKQeF3RMXK5EwAAAAUAAAAFAAAAAAAAAAAAAACkgQAAAABiLnR4dFBLBQYAAAAAAQABADMAAABGAAAAAAA=",
      ),
    ],
    [
      "none",
      "a.7z",
      base64(
        "N3q8ryccAAQPlUkBCQAAAAAAAABSAAAAAAAAAL7PYWUBAARoYWxsbwABBAYAAQkJAAcLAQABISEBAAwFAAgKAdExcrkAAAUBGQwAAAAAAAAAAAAAAAARDQBiAC4AdAB4AHQAAAAUCgEAgCH5Qz583QEVBgEAIIC2gQAA",
      ),
    ],
    [
      "password",
      "a.7z",
      base64(
        "N3q8ryccAASXlQB4EAAAAAAAAABiAAAAAAAAANbThJUQfoXtzRRF1KCqvRgefZE6AQQGAAEJEAAHCwEAAiQG8QcBElMPLXspTLwoYyLVMlFCRiLF0iEhAQABAAwJBQAICgHRMXK5AAAFARkBABENAGIALgB0AHgAdAAAABQKAQCAIflDPnzdARUGAQAggLaBAAA=",
      ),
    ],
    [
      "password",
      "a.7z",
      base64(
        "N3q8ryccAARl8d9OgAAAAAAAAAAuAAAAAAAAAE7+evHijSXP46PmzZUyrr4sNM63gNaQhrb++hXnPJz99y4OXFxZj607jyO6KM5jxm/RsC8pa1OI0pDLnSzn3SUq/J92yA0QTNjcXVx/Bpa40nh+nQDfzpRSTPUlbPz7RZigtB4JscC9iw3LwzMs/M3lOCjd8OueUV4lZw3wQjZTyy/73BcGEAEJcAAHCwEAASQG8QcBElMPwGFQoH5Jy5IsZYBXGmFoyAxiCgG3BiV9AAA=",
      ),
    ],
    ["password", "smime.p7m", base64("MIIBmAYJKoZIhvcNAQcDoIIBiTCCAYUCAQAxggFAMIIBPAIBADAkMAwxCjAIBgNVBAMMAXgCFCMAvXtWy+YM1A==")],
    ["none", "smime.p7m", base64("MIIFewYJKoZIhvcNAQcCoIIFbDCCBWgCAQExDzANBglghkgBZQMEAgEFADAXBgkqhkiG9w0BBwGgCgQIZ2VoZQ==")],
    [
      "password",
      "a.eml",
      bytes("MIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime;\r\n name=smime.p7m; smime-type=enveloped-data\r\n\r\nMIIB"),
    ],
    ["password", "a.asc", bytes("-----BEGIN PGP MESSAGE-----\n\nhQEM")],
    ["none", "a.txt", bytes("gewone tekst")],
    ["none", "a.jpg", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ["unknown", "a.7z", bytes("geen 7z")],
  ] as const)("%s: %s", (how, name, file) => {
    expect(protection(name, file)).toBe(how);
  });

  test("a zip with one file that has no password has none", () => {
    const one = zip({ "a.txt": "a", "b.txt": "b" });
    const raw = Buffer.from(one);
    const first = raw.indexOf("PK\u0001\u0002", 0, "latin1");
    raw[first + 8] = 1;
    expect(protection("a.zip", new Uint8Array(raw))).toBe("none");
  });

  test("known miss: a 7z whose list of files is compressed cannot be judged", () => {
    const packed = base64(
      "N3q8ryccAAQPlUkBCQAAAAAAAABSAAAAAAAAAL7PYWUBAARoYWxsbwABBAYAAQkJAAcLAQABISEBAAwFAAgKAdExcrkAAAUBGQwAAAAAAAAAAAAAAAARDQBiAC4AdAB4AHQAAAAUCgEAgCH5Qz583QEVBgEAIIC2gQAA",
    );
    packed[32 + 9] = 0x17;
    expect(protection("a.7z", packed)).toBe("unknown");
  });

  test("whatever the bytes are, there is an answer", () => {
    const heads = [
      [],
      [0x25, 0x50, 0x44, 0x46, 0x2d],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
      [0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0],
      [0x30],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 2000 }),
        fc.constantFrom("a.pdf", "a.zip", "a.p7m", "a"),
        (head, rest, name) => {
          expect(["password", "weak", "open", "none", "unknown"]).toContain(protection(name, Uint8Array.from([...head, ...rest])));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("a changed byte anywhere in a file does not stop the answer", () => {
    for (const file of [plain, docx(["Sem"]), cfb({ WordDocument: new Uint8Array(64) })])
      for (let i = 0; i < 150; i++) {
        const changed = file.slice();
        const [at = 0, value = 0] = [randomBytes(4).readUInt32BE() % changed.length, randomBytes(1)[0]];
        changed[at] = value;
        expect(typeof protection("x", changed)).toBe("string");
      }
  });
});

describe("archives as 7-Zip makes them", () => {
  const inside = desk.put(bytes("Sem, Zoë en Łukasz. ".repeat(50)), "klas.txt");
  test.each([
    ["password", "zip", ["-pgeheim", "-mem=AES256"]],
    ["weak", "zip", ["-pgeheim", "-mem=ZipCrypto"]],
    ["none", "zip", []],
    ["password", "7z", ["-pgeheim"]],
    ["password", "7z", ["-pgeheim", "-mhe=on"]],
    ["password", "7z", ["-pgeheim", "-mhc=off"]],
    ["none", "7z", []],
  ] as const)("%s: %s %j", (how, kind, options) => {
    const path = `${inside}-${options.join("")}.${kind}`;
    expect(run("7z", ["a", "-bd", ...options, path, inside]).code).toBe(0);
    expect(protection(path, new Uint8Array(readFileSync(path)))).toBe(how);
  });

  test("an archive in which one file is open protects nothing", () => {
    const path = `${inside}-half.zip`;
    run("7z", ["a", "-bd", path, inside]);
    run("7z", ["a", "-bd", "-pgeheim", path, desk.put(plain, "b.pdf")]);
    expect(protection(path, new Uint8Array(readFileSync(path)))).toBe("none");
  });
});
