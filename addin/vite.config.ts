import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { decodeText } from "../src/extract/decode.ts";
import { builtInPolicy, policyNames } from "../src/policies/index.ts";
import { type Policy, policySchema, readPolicy } from "../src/policy.ts";
import { problemText } from "../src/policy-problem.ts";
import { NOTICES, notices, onlyNoticed } from "../src/release/notices.ts";
import { manifestJson, manifestXml } from "./manifest.ts";

/**
 * Three runs into dist/addin: the pane with all files and manifests; with `--mode launchevent` the one script that classic
 * Outlook runs; with `--mode event-page` what the page around that script adds elsewhere.
 *
 *   ZORGVULDIG_POLICY      name of a built-in policy, or a JSON file     (roos)
 *   ZORGVULDIG_ADDIN_URL   where dist/addin will be served from, https   (https://localhost:3443)
 */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const url = process.env.ZORGVULDIG_ADDIN_URL ?? "https://localhost:3443";
if (!/^https:\/\/[^/]+/.test(url)) throw new Error(`ZORGVULDIG_ADDIN_URL must be an https address: ${url}`);
const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8")) as { version: string };

function policy(): Policy {
  const name = process.env.ZORGVULDIG_POLICY ?? "roos";
  if (policyNames.includes(name)) return builtInPolicy(name);
  const read = readPolicy(JSON.parse(decodeText(readFileSync(name))));
  if ("policy" in read) return read.policy;
  throw new Error(
    `${name}:\n${read.problems
      .map((problem) => problemText("nl", problem))
      .map(({ path, message }) => `  ${path}: ${message}`)
      .join("\n")}`,
  );
}

/** Changes with the schema alone. */
const shape = createHash("sha256").update(JSON.stringify(policySchema())).digest("hex").slice(0, 16);

/** What needs no building: manifests, icons, and the page that only loads the launch event. */
const asIs: Plugin = {
  name: "zorgvuldig-as-is",
  generateBundle() {
    const emit = (fileName: string, source: string | Uint8Array) => this.emitFile({ type: "asset", fileName, source });
    emit("manifest.xml", manifestXml({ url, version }));
    emit("manifest.json", `${JSON.stringify(manifestJson({ url, version }), null, 2)}\n`);
    // The same as is built in; whoever changes the file on the server needs no new build.
    emit("policy.json", `${JSON.stringify(policy(), null, 2)}\n`);
    emit(NOTICES, notices());
    for (const page of ["launchevent.html", "support.html"]) emit(page, readFileSync(here(page), "utf8"));
    for (const icon of readdirSync(here("icons"))) emit(`icons/${icon}`, readFileSync(here(`icons/${icon}`)));
  },
};

/** The scripts that stand alone, and the oldest engine each must run in. */
const SCRIPTS: Readonly<Record<string, string>> = { launchevent: "es2016", "event-page": "es2020" };

export default defineConfig(({ mode }) => ({
  root: here("."),
  base: "./",
  publicDir: false,
  define: { ZORGVULDIG_POLICY: JSON.stringify(policy()), ZORGVULDIG_SHAPE: JSON.stringify(shape), "process.env.NODE_ENV": '"production"' },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  server: { host: "127.0.0.1", port: 3443 },
  build:
    mode in SCRIPTS
      ? {
          outDir: here("../dist/addin"),
          emptyOutDir: false,
          target: SCRIPTS[mode] ?? "",
          reportCompressedSize: false,
          modulePreload: false,
          lib: { entry: here(`${mode}.ts`), formats: ["iife"], name: "Zorgvuldig", fileName: () => `${mode}.js` },
          rolldownOptions: { output: { codeSplitting: false } },
        }
      : {
          outDir: here("../dist/addin"),
          emptyOutDir: false,
          target: "es2020",
          reportCompressedSize: false,
          modulePreload: false,
          // Names without a hash: Outlook's own cache asks the server, and files of an earlier build would pile up.
          rolldownOptions: { input: here("taskpane.html"), output: { entryFileNames: "[name].js", assetFileNames: "[name][extname]" } },
        },
  plugins: mode in SCRIPTS ? [onlyNoticed()] : [onlyNoticed(), asIs],
}));
