import { describe, expect, test } from "vitest";
import { encodeBase64 } from "../src/base64.ts";
import { type Call, Desk, type Said } from "../src/desk.ts";
import { builtInPolicy } from "../src/policies/index.ts";
import { SLICE } from "../src/slices.ts";
import { testNumbers } from "./cases/cases.ts";

const bsn = testNumbers[2] as string;
const policy = builtInPolicy("roos");
const site = { url: "https://chat.example/" };
const look = { do: "look", act: "paste", site, policy, dismissed: { salt: "s", hashes: [] }, agreed: [] } as const;
const line = "De les over breuken gaat morgen verder. Neem je rekenmachine mee.\n";

function ask(desk: Desk, call: Call): { last: Said; shares: number[] } {
  const said = Array.from(desk.handle(call));
  const shares = said.slice(0, -1).map((one) => (one.say === "share" ? one.share : Number.NaN));
  return { last: said[said.length - 1] as Said, shares };
}

describe("a long text at a desk", () => {
  const text = `${line.repeat(20_000)}Het BSN van Sem de Vries is ${bsn}.`;
  const bring = (desk: Desk, what: "text" | "html", all: string) => {
    for (let from = 0; from < all.length; from += 300_000) ask(desk, { do: what, piece: all.slice(from, from + 300_000) });
  };

  test("is judged whole, however it was brought, and says how far it is", () => {
    const desk = new Desk();
    bring(desk, "text", text);
    const { last, shares } = ask(desk, look);
    expect(last).toMatchObject({ say: "looked", verdict: { outcome: "ask" }, question: { act: "paste", host: "chat.example" } });
    expect(shares.length).toBeGreaterThanOrEqual(text.length / SLICE);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBe(1);
    // The question goes to the page around it, so nothing of the text may be in it.
    expect(JSON.stringify(last)).not.toContain(bsn);
  });
  test("comes back without what was asked about, and with every other word", () => {
    const desk = new Desk();
    bring(desk, "text", text);
    ask(desk, look);
    const { last } = ask(desk, { do: "anonymise" });
    expect(last.say === "text" && last.text.startsWith(line.repeat(20_000))).toBe(true);
    expect(last.say === "text" && last.text.slice(-60)).not.toContain(bsn);
  });
  test("is fine when all is well, and when what was found is no personal data", () => {
    const clean = new Desk();
    bring(clean, "text", line.repeat(5_000));
    expect(ask(clean, look).last).toMatchObject({ say: "looked", verdict: { outcome: "go" } });
    const desk = new Desk();
    bring(desk, "text", text);
    ask(desk, look);
    const keys = ask(desk, { do: "keys" }).last;
    expect(keys.say === "keys" && keys.keys.length).toBeGreaterThan(0);
    // Agreed to in this page, so sending it is not asked about once more; and nothing is read anew.
    const again = ask(desk, { ...look, agreed: keys.say === "keys" ? keys.keys : [] });
    expect(again).toMatchObject({ last: { say: "looked", verdict: { outcome: "go" } }, shares: [] });
  });
  test("is judged with what only its HTML shows", () => {
    const desk = new Desk();
    bring(desk, "text", "Tabel");
    bring(desk, "html", `<p>Tabel</p><p>Het BSN van Sem is ${bsn}</p>`);
    expect(ask(desk, look).last).toMatchObject({ verdict: { outcome: "ask" } });
    const rich = new Desk();
    bring(rich, "html", `<p>Het BSN van Sem is <b>${bsn}</b></p>`);
    expect(ask(rich, look).last).toMatchObject({ verdict: { outcome: "ask" } });
    const { last } = ask(rich, { do: "anonymise" });
    expect(last.say === "text" && last.text).not.toContain(bsn);
  });
});

describe("files at a desk", () => {
  const bytes = new TextEncoder().encode(`Het BSN van Sem de Vries is ${bsn}.`);
  const files = [
    { name: "Sem de Vries.txt", size: bytes.length },
    { name: "klas.jpg", size: 9, unread: "picture" },
    { name: "film.zip", size: 2 ** 31, unread: "too-large" },
  ] as const;

  test("are read from their pieces; what was not read is named beside what was found", () => {
    const desk = new Desk();
    for (const piece of [bytes.subarray(0, 18), bytes.subarray(18)]) ask(desk, { do: "file", file: 0, piece: encodeBase64(piece) });
    const { last, shares } = ask(desk, { ...look, act: "upload", files });
    expect(shares).toHaveLength(3);
    expect(last.say === "looked" && last.question?.found.map(({ kind }) => kind)).toContain("bsn");
    expect(last.say === "looked" && last.question?.files.map(({ unread }) => unread)).toEqual([undefined, "picture", "too-large"]);
    expect(JSON.stringify(last)).not.toMatch(/Vries|klas\.jpg/);
  });
  test("of which the text is longer than any other host reads are read to the end", () => {
    const desk = new Desk();
    const large = new TextEncoder().encode(`${line.repeat(90_000)}BSN van Sem: ${bsn}`);
    expect(large.length).toBeGreaterThan(5_900_000);
    ask(desk, { do: "file", file: 0, piece: encodeBase64(large) });
    const { last } = ask(desk, { ...look, act: "upload", files: [{ name: "logboek.txt", size: large.length }] });
    expect(last.say === "looked" && last.question?.found.map(({ kind }) => kind)).toContain("bsn");
    expect(last.say === "looked" && last.question?.files[0]?.unread).toBeUndefined();
  });
});
