import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogue } from "../src/catalogue.ts";
import { policySchema, readPolicy } from "../src/policy.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = [
  "README.md",
  "SECURITY.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

describe.each(pages)("%s", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  test("names only commands that exist", () => {
    const named = Array.from(text.matchAll(/\bnpm run (?:-s )?([a-z:]+)/g), ([, name = ""]) => name);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
  test("links only to files that are there", () => {
    for (const [, target = ""] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)) {
      expect(existsSync(join(root, dirname(page), target)), target).toBe(true);
    }
  });
  test("has JSON that is JSON, with policies that are good", () => {
    for (const [, block = ""] of text.matchAll(/```json\n([\s\S]*?)```/g)) {
      for (const policy of policiesIn(JSON.parse(block))) expect(readPolicy(policy), block).toHaveProperty("policy");
    }
  });
});

/** A policy stands by itself, or where a browser wants it. */
function policiesIn(json: Record<string, unknown>): unknown[] {
  if ("organisation" in json) return [json];
  const chrome = json["3rdparty"] as { extensions: object } | undefined;
  const firefox = (json.policies as { "3rdparty"?: { Extensions: object } } | undefined)?.["3rdparty"];
  return [...Object.values(chrome?.extensions ?? {}), ...Object.values(firefox?.Extensions ?? {})];
}

test("the roll-out guide tells of every kind of site, and of keys that exist", () => {
  const guide = readFileSync(join(root, "docs/uitrol.md"), "utf8");
  for (const kind of Object.keys(catalogue)) expect(guide).toContain(`\`${kind}\``);
  const keys = Object.keys(policySchema().properties as object);
  const named = Array.from(guide.matchAll(/^\| `([a-z]+)[.`]/gim), ([, key = ""]) => key).filter(
    (key) => key !== "extension" && key !== "addin" && key !== "sbom",
  );
  expect(named.length).toBeGreaterThan(6);
  for (const key of named) expect(keys).toContain(key);
});

describe("the commands as printed", () => {
  let dir = "";
  beforeAll(() => {
    execFileSync(process.execPath, ["test/ready.mjs", "cli"], { cwd: root });
    dir = mkdtempSync(join(tmpdir(), "zorgvuldig-docs-"));
  }, 120_000);
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  /** Runs a block as it stands, in a folder of its own, and stops at the first command that fails. */
  const run = (block: string) => {
    const script = block.replaceAll("npm run -s zorgvuldig --", `"${process.execPath}" "${join(root, "dist/cli.js")}"`);
    const { status, stdout, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], { cwd: dir, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    return stdout;
  };
  const blocks = (page: string) =>
    Array.from(readFileSync(join(root, page), "utf8").matchAll(/```sh\n([\s\S]*?)```/g), ([, block = ""]) => block);

  test("make a policy, look it over and export it, one after the other", () => {
    const [block = ""] = blocks("docs/uitrol.md").filter((one) => one.includes("policy show basis"));
    expect(block.match(/npm run -s zorgvuldig -- policy/g)?.length).toBe(7);
    const said = run(block);
    expect(said).toContain("beleid.json: in orde (Onze school).");
    expect(said).toContain("bsn – UAVG art. 46, lid 1");
    expect(said).toContain("Geen verschil.");
    expect(said).toContain("<td>outlook.office.com</td>");
    const schema = JSON.parse(readFileSync(join(dir, "beleid.schema.json"), "utf8")) as { required: string[] };
    expect(schema.required).toEqual(["organisation"]);
    expect(readPolicy(JSON.parse(readFileSync(join(dir, "beleid.json"), "utf8")))).toHaveProperty("policy");
  });

  test("judge an outgoing", () => {
    const [block = ""] = blocks("README.md").filter((one) => one.includes('"kind":"mail"'));
    expect(JSON.parse(run(block))).toMatchObject({ outcome: "ask", concerns: [{ rule: "bcc" }, { rule: "disclaimer" }] });
  });
});
