import { protectFiles } from "../../src/protect/protect.ts";
import { protection } from "../../src/protect/protection.ts";
import { ports } from "./ports.ts";
import { check, type Desk, filesInside, graph, pictures, popplerText, run } from "./readers.ts";

const PASSPHRASE = "wachtwoord één";
let count = 0;

/**
 * What became of a file: protected and the same, refused (with the original whole in the envelope), or what is wrong.
 * `thorough`: every reader has its say, also on what is seen; otherwise about every eighth, because it takes long.
 */
export async function outcome(desk: Desk, path: string, bytes: Uint8Array, thorough = count++ % 8 === 0): Promise<string> {
  const made = await protectFiles([{ name: "x.pdf", bytes }], PASSPHRASE, ports);
  const out = desk.put(made.bytes, "out.pdf");
  if (run("qpdf", ["--show-npages", out]).code !== 2) return "opens without";
  if (thorough) {
    if (run("pdfinfo", [out]).code === 0 || run("mutool", ["info", out]).code === 0) return "opens without";
    if (run("pdfinfo", ["-upw", PASSPHRASE, out]).code !== 0 || run("mutool", ["info", "-p", PASSPHRASE, out]).code !== 0)
      return "does not open";
    if (made.how === "encrypted" && check(path) === 0 && check(out, PASSPHRASE) !== 0) return "new complaints";
    if (made.how === "encrypted" && pictures(path) !== pictures(out, PASSPHRASE)) return "other pictures";
    if (made.how === "encrypted" && popplerText(path) !== popplerText(out, PASSPHRASE)) return "another text";
  }
  if (protection("out.pdf", made.bytes) !== "password") return "not seen to be protected";
  if (made.how === "envelope") {
    const [inside] = [...filesInside(out, PASSPHRASE).values()];
    return inside?.equals(bytes) === true ? `refused: ${made.notes[0]?.say}` : "not whole in the envelope";
  }
  const before = graph(path);
  if (before === undefined || before !== graph(out, PASSPHRASE)) {
    // Readers that repair a file number what they find anew; then what is seen decides.
    const same = popplerText(path) === popplerText(out, PASSPHRASE);
    return same ? "same text" : "another graph";
  }
  return "identical";
}
