import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pupilText, testBsn } from "./rules/outgoings.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
let dir = "";

beforeAll(() => {
  execFileSync(process.execPath, ["test/ready.mjs", "cli"], { cwd: root });
  dir = mkdtempSync(join(tmpdir(), "zorgvuldig-cli-"));
}, 120_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const cli = (args: string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", ...args], { cwd: root, input, encoding: "utf8" });
  return { status, stdout, stderr };
};
const lines = (text: string) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const write = (name: string, text: string | Uint8Array) => {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
};

describe("scan", () => {
  test("--jsonl answers every line with spans and a level", () => {
    const text = `BSN: ${testBsn}`;
    const { status, stdout } = cli(
      ["scan", "--jsonl"],
      `${JSON.stringify({ id: "a", text })}\n\n${JSON.stringify({ id: 2, text: "De les gaat over breuken." })}\n`,
    );
    expect(status).toBe(0);
    expect(lines(stdout)).toEqual([
      { id: "a", spans: [{ start: 5, end: 14, type: "BSN" }], level: "ask" },
      { id: 2, spans: [], level: "go" },
    ]);
  });
  test("counts in UTF-16, so that an emoji before it takes two", () => {
    const [answer] = lines(cli(["scan", "--jsonl"], JSON.stringify({ id: 1, text: `😀 BSN: ${testBsn}` })).stdout);
    expect(answer?.spans).toEqual([{ start: 8, end: 17, type: "BSN" }]);
  });
  test("tells people kind and place, never the text", () => {
    const { stdout } = cli(["scan", write("brief.txt", `Hallo\nzijn BSN is ${testBsn}`)]);
    expect(stdout).toContain("brief.txt:2:13  BSN");
    expect(stdout).not.toContain(testBsn);
  });
  test("goes unasked to a site the policy approves", () => {
    const [answer] = lines(
      cli(["scan", "--jsonl", "--site", "https://www.kindkans.net/"], JSON.stringify({ id: 1, text: "Sem de Vries, geboren 14-03-2011" }))
        .stdout,
    );
    expect(answer?.level).toBe("go");
  });
});

describe("judge", () => {
  test("reads an outgoing and writes a verdict that holds nothing of what was found", () => {
    const { status, stdout } = cli(
      ["judge", "-"],
      JSON.stringify({ kind: "mail", from: "a@swvroosvo.nl", to: ["Piet <p@gmail.com>"], body: pupilText, disclaimerQueued: true }),
    );
    expect(status).toBe(0);
    const verdict = JSON.parse(stdout) as { outcome: string; concerns: { rule: string; sentence: string; article: string }[] };
    expect(verdict.outcome).toBe("ask");
    expect(verdict.concerns.map(({ rule }) => rule)).toContain("bsn");
    for (const { sentence, article } of verdict.concerns) {
      expect(sentence.length).toBeGreaterThan(10);
      expect(article).toMatch(/^roos-/);
    }
    expect(stdout).not.toContain(testBsn);
    expect(stdout).not.toContain("Vries");
  });
  test("--jsonl keeps the id", () => {
    const { stdout } = cli(
      ["judge", "--jsonl"],
      `${JSON.stringify({ id: "x", kind: "paste", url: "https://chat.example/", text: "hoi" })}\n`,
    );
    expect(lines(stdout)).toEqual([{ id: "x", outcome: "go", concerns: [] }]);
  });
  test("cites the organisation's own document", () => {
    const mail = JSON.stringify({ kind: "mail", to: Array.from({ length: 12 }, (_, i) => `ouder${i}@gmail.com`) });
    expect(cli(["judge", "--policy", "trivium", "-"], mail).stdout).toContain('"article": "avg-5-1-f"');
  });
});

describe("protect", () => {
  const phrase = "wachtwoord één 😀";
  test("puts any file in a protected PDF that gives it back byte for byte", () => {
    const original = new Uint8Array(5000).map((_, i) => (i * 7919) % 256);
    const target = join(dir, "uit.pdf");
    expect(cli(["protect", write("verslag.docx", original), target], `${phrase}\n`)).toMatchObject({ status: 0 });
    expect(spawnSync("qpdf", ["--requires-password", target]).status).toBe(0);
    const names = execFileSync("qpdf", [`--password=${phrase}`, "--list-attachments", target], { encoding: "utf8" });
    expect(names).toContain("verslag.docx");
    const back = execFileSync("qpdf", [`--password=${phrase}`, "--show-attachment=verslag.docx", target]);
    expect(new Uint8Array(back)).toEqual(original);
  });
  test("makes up a pass-phrase when none is given, and shows it once", () => {
    const target = join(dir, "bedacht.pdf");
    const { stdout } = cli(["protect", write("a.txt", "hallo"), target]);
    const made = /^Wachtzin: (.+)$/m.exec(stdout)?.[1] ?? "";
    expect(made.length).toBeGreaterThan(12);
    expect(spawnSync("qpdf", [`--password=${made}`, "--check", target]).status).toBe(0);
    expect(readFileSync(target).includes("hallo")).toBe(false);
  });
});

describe("policy", () => {
  test("check says what is wrong and where, a line each", () => {
    const { status, stdout } = cli([
      "policy",
      "check",
      write("p.json", JSON.stringify({ organisation: { name: "x", domains: ["A B"] }, groepsmail: 1 })),
    ]);
    expect(status).toBe(2);
    expect(stdout).toContain("organisation.domains.0");
    expect(stdout).toContain("groepsmail");
  });
  test("check says it in English when asked, and reads what Windows PowerShell wrote with `>`", () => {
    const text = JSON.stringify({ organisation: { name: "École", domains: ["school.nl"] }, contacts: { leakHours: "24" } });
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    const { stdout } = cli(["policy", "check", "--lang", "en", write("w.json", utf16)]);
    expect(stdout).toMatch(/contacts\.leakHours: Not valid: a number belongs here, there is text\./);
  });
  test("explain shows every rule beside its article", () => {
    expect(cli(["policy", "explain", "roos"]).stdout).toContain("bcc – art. 14");
  });
  test("export writes the approved systems, for a spreadsheet and for the website", () => {
    const csv = cli(["policy", "export", "csv", "trivium"]);
    expect(csv.status).toBe(0);
    expect(csv.stdout.split("\r\n")[1]).toMatch(/^"\*\.magister\.net";"Magister"/);
    expect(csv.stdout.endsWith("\r\n")).toBe(true);
    expect(cli(["policy", "export", "html", "lko"]).stdout).toMatch(/^<section lang="nl">[\s\S]*Leo Kanner[\s\S]*<\/section>\n$/);
    expect(cli(["policy", "export", "pdf", "lko"])).toMatchObject({ status: 2, stdout: "" });
  });
  test("diff shows where organisations differ", () => {
    const { stdout } = cli(["policy", "diff", "roos", "trivium"]);
    expect(stdout).toContain("organisation.profile");
    // Of two lists only what one has and the other has not, an item a line.
    expect(stdout).toContain("    + *.magister.net – Magister – Leerlingadministratie");
    expect(stdout).toContain("    + *.kindkans.net – Kindkans – Aanvragen en adviesvragen (art. 17)");
    expect(stdout).not.toContain('[{"');
  });
});

describe("bad input is one clear line and exit 2", () => {
  test.each<[string, string[], string]>([
    ["an unknown command", ["vind"], ""],
    ["an unknown option", ["scan", "--snel"], ""],
    ["a file that is not there", ["scan", "/nergens.txt"], ""],
    ["JSON that is not", ["judge", "-"], "{"],
    ["an outgoing with a typo", ["judge", "-"], '{"kind":"mail","onderwerp":"x"}'],
    ["a scan line without text", ["scan", "--jsonl"], '{"id":1}'],
    ["a policy nobody has", ["scan", "--policy", "atlantis"], ""],
    ["a protect without a target", ["protect", "a.pdf"], ""],
  ])("%s", (_what, args, input) => {
    const { status, stderr, stdout } = cli(args, input);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(/^zorgvuldig: \S/);
  });
});

test("--help names every command and the shape of an outgoing", () => {
  const { status, stdout } = cli(["--help"]);
  expect(status).toBe(0);
  for (const word of ["scan", "judge", "protect", "policy", "--jsonl", '"kind":"mail"', "UTF-16"]) expect(stdout).toContain(word);
});
