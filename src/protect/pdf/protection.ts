import { md5, rc4 } from "../crypto/old.ts";
import { sha256 } from "../crypto/sha2.ts";
import type { Protection } from "../protection.ts";
import { isName, PdfDocument } from "./document.ts";
import { equal, isUser, join } from "./key.ts";
import { Refused } from "./refused.ts";
import { type Dict, indexOf, lastIndexOf, Syntax, Text, type Value } from "./syntax.ts";

/** 7.6.4.3.2: what an old reader appends to a password. */
const PAD = Uint8Array.from([
  0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08, 0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e,
  0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a,
]);
const EMPTY = new Uint8Array(0);

/** How a PDF is protected. One with only an owner's password opens for everyone: `open`. */
export function pdfProtection(bytes: Uint8Array): Protection {
  try {
    const doc = new PdfDocument(bytes);
    const encryption = doc.xref.trailer.get("Encrypt");
    if (encryption === undefined || encryption === null) return "none";
    const dict = doc.resolve(encryption);
    if (!(dict instanceof Map)) return "unknown";
    const ids = doc.resolve(doc.xref.trailer.get("ID"));
    const id = Array.isArray(ids) ? doc.resolve(ids[0]) : undefined;
    return judge(dict, id instanceof Text ? id.bytes : EMPTY, doc.resolve);
  } catch {
    return damagedProtection(bytes);
  }
}

/** A PDF whose parts do not fit: readers repair it, so we look for what they would find. */
function damagedProtection(bytes: Uint8Array): Protection {
  const at = lastIndexOf(bytes, "/Encrypt");
  if (at < 0) return indexOf(bytes, "/ObjStm") < 0 && indexOf(bytes, "/XRef") < 0 && lastIndexOf(bytes, "%%EOF") >= 0 ? "none" : "unknown";
  try {
    const syntax = new Syntax(bytes, at + 8);
    const value = syntax.value();
    let dict: Value = value;
    if (!(value instanceof Map)) {
      const found =
        value !== null && typeof value === "object" && "num" in value ? lastIndexOf(bytes, `${value.num} ${value.gen} obj`) : -1;
      if (found < 0) return "unknown";
      const object = new Syntax(bytes, found);
      object.integer();
      object.integer();
      object.take("obj");
      dict = object.value();
    }
    const idAt = lastIndexOf(bytes, "/ID");
    const ids = idAt < 0 ? undefined : new Syntax(bytes, idAt + 3).value();
    const id = Array.isArray(ids) ? ids[0] : undefined;
    return dict instanceof Map ? judge(dict, id instanceof Text ? id.bytes : EMPTY, (given) => given) : "unknown";
  } catch {
    return "unknown";
  }
}

function judge(dict: Dict, id: Uint8Array, resolve: (value: Value | undefined) => Value | undefined): Protection {
  const get = (key: string) => resolve(dict.get(key));
  // For certificates instead of passwords: only who holds one opens it.
  if (!isName(get("Filter"), "Standard")) return "password";
  const number = (key: string, otherwise: number): number => {
    const value = get(key);
    return typeof value === "number" ? value : otherwise;
  };
  const text = (key: string): Uint8Array => {
    const value = get(key);
    if (!(value instanceof Text)) throw new Refused("damaged", `no /${key}`);
    return value.bytes;
  };
  const revision = number("R", 0);
  // Only attachments are encrypted, or nothing: the pages are open to everyone.
  if (number("V", 0) >= 4 && (get("StmF") === undefined || isName(get("StmF"), "Identity"))) return "open";
  const u = text("U");
  if (revision >= 6) return isUser(EMPTY, u) ? "open" : "password";
  if (revision === 5) return equal(sha256(u.subarray(32, 40)), u.subarray(0, 32)) ? "open" : "password";
  if (revision < 2) return "unknown";

  const size = revision === 2 ? 5 : Math.min(16, Math.max(5, number("Length", number("V", 0) >= 4 ? 128 : 40) >> 3));
  const p = number("P", 0);
  let seed = join(join(PAD, text("O").subarray(0, 32)), join(Uint8Array.from([p, p >> 8, p >> 16, p >> 24]), id));
  if (revision >= 4 && get("EncryptMetadata") === false) seed = join(seed, Uint8Array.from([255, 255, 255, 255]));
  let key = md5(seed).subarray(0, size);
  if (revision === 2) return equal(rc4(key, PAD), u.subarray(0, 32)) ? "open" : "password";
  for (let i = 0; i < 50; i++) key = md5(key).subarray(0, size);
  let check = md5(join(PAD, id));
  for (let i = 0; i < 20; i++)
    check = rc4(
      key.map((byte) => byte ^ i),
      check,
    );
  return equal(check, u.subarray(0, 16)) ? "open" : "password";
}
