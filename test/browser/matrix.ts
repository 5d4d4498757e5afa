import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Cell } from "./cell.ts";
import { editorNames } from "./editors.ts";
import { holes, limitList, type Shown, table } from "./matrix-table.ts";

/**
 * `npm run matrix`: runs the browser tests that fill the matrix of editors, ways in and browsers, and prints it. A cell works,
 * or names a limit; an empty one is an error. `--sequences 10000 --seed 7` plays that many random sequences in each browser (or the
 * one of `--browser`) and says how many ended otherwise, `--docs` writes the matrix into docs/guard-limits.md.
 */
const { values } = parseArgs({
  options: {
    sequences: { type: "string" },
    seed: { type: "string" },
    browser: { type: "string" },
    docs: { type: "boolean" },
    only: { type: "string" },
  },
});
const root = fileURLToPath(new URL("../..", import.meta.url));
const files = (values.only ?? "editors,files,guard,hostile,lifecycle,sequences").split(",").map((name) => `test/browser/${name}.test.ts`);
const folder = mkdtempSync(join(tmpdir(), "zv-matrix-"));
const report = join(folder, "report.json");
const { status } = spawnSync(
  "npx",
  ["vitest", "run", "--project", "browser", "--reporter=default", "--reporter=json", `--outputFile=${report}`, ...files],
  {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      ZV_SKIP_BUILD: "1",
      ZV_MATRIX: "1",
      ...(values.sequences === undefined ? {} : { ZV_SEQUENCES: values.sequences }),
      ...(values.browser === undefined ? {} : { ZV_BROWSER: values.browser }),
      ...(values.seed === undefined ? {} : { ZV_SEED: values.seed }),
    },
  },
);

interface Report {
  readonly testResults: { readonly assertionResults: { readonly status: string; readonly meta?: { cells?: Cell[] } }[] }[];
}
const { testResults } = JSON.parse(readFileSync(report, "utf8")) as Report;
rmSync(folder, { recursive: true });
const cells: Shown[] = [];
for (const { assertionResults } of testResults)
  for (const { status: how, meta } of assertionResults)
    for (const cell of meta?.cells ?? []) cells.push({ cell, passed: how === "passed" });

const shown = table(editorNames, cells);
process.stdout.write(`\n${shown}\n\n${limitList()}\n`);
const empty = holes(editorNames, cells);
if (values.docs && status === 0 && empty.length === 0) {
  const path = join(root, "docs/guard-limits.md");
  const put = (page: string, name: string, what: string) =>
    page.replace(new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n?<!-- /${name} -->)`), `$1\n${what}\n$2`);
  writeFileSync(path, put(put(readFileSync(path, "utf8"), "matrix", shown), "limits", limitList()));
}
if (empty.length > 0) process.stdout.write(`\nNiet gevuld / not filled:\n${empty.map((hole) => `- ${hole}`).join("\n")}\n`);
process.exitCode = status !== 0 || (values.only === undefined && empty.length > 0) ? 1 : 0;
