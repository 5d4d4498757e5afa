import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { build } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import { EVENTS } from "../../addin/manifest.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let bundle = "";

beforeAll(async () => {
  const result = await build({
    configFile: `${root}addin/vite.config.ts`,
    mode: "launchevent",
    logLevel: "error",
    build: { write: false },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("nothing was built");
  expect(output.output).toHaveLength(1);
  bundle = output.output[0].type === "chunk" ? output.output[0].code : "";
}, 60_000);

describe("the script that classic Outlook runs", () => {
  test("is one ES2016 script without imports", () => {
    expect(() => parse(bundle, { ecmaVersion: 2016, sourceType: "script" })).not.toThrow();
    expect(bundle).not.toMatch(/\bimport\s*\(|\brequire\s*\(/);
  });

  test("carries the policy, and no schema library to check it with", () => {
    expect(bundle).toContain("Samenwerkingsverband ROOS VO");
    expect(bundle).not.toMatch(/strictObject|safeParse|ZodError/);
  });

  test("uses nothing younger than ES2016, and nothing that needs a page", () => {
    const young = [
      /\.(?:flatMap|flat|matchAll|replaceAll|padStart|padEnd|trimStart|trimEnd|at|findLast|toSorted)\(/g,
      /\bObject\.(?:entries|values|fromEntries|hasOwn)\b/g,
      /\bPromise\.(?:allSettled|any)\b|\.finally\(/g,
      /\b(?:Intl|TextEncoder|TextDecoder|structuredClone|globalThis|fetch|XMLHttpRequest|WebSocket|localStorage)\b/g,
      /\(\?<[=!A-Za-z]|\\p\{/g,
    ];
    // fflate asks first whether it is there.
    const rest = bundle.replace(/typeof TextDecoder<`u`&&new TextDecoder/, "");
    expect(young.flatMap((pattern) => rest.match(pattern) ?? [])).toEqual([]);
  });

  test("associates every function the manifest names", () => {
    const associated = [...bundle.matchAll(/Office\.actions\.associate\([`"'](\w+)[`"']/g)].map(([, name]) => name);
    expect(associated.sort()).toEqual(EVENTS.map(({ run }) => run).sort());
  });
});

test("both pages load only Office.js and their own folder, and may reach nothing else", () => {
  for (const page of ["launchevent.html", "taskpane.html"]) {
    const html = readFileSync(`${root}addin/${page}`, "utf8");
    expect(html).toMatch(/connect-src 'self';/);
    expect(html).not.toMatch(/unsafe-inline|unsafe-eval/);
    const from = [...html.matchAll(/src="(https?:[^"]+)"/g)].map(([, address]) => address);
    expect(from).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  }
});
