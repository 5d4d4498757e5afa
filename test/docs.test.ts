import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
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
