import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Pages } from "./site.ts";

const folder = fileURLToPath(new URL("./editors", import.meta.url));

/** The names of the editors, one file each. */
export const editorNames = readdirSync(folder)
  .map((file) => basename(file).replace(/\.tsx?$/, ""))
  .filter((name) => name !== "editor" && name !== "controlled")
  .sort();

/** Builds the page of an editor from its npm package. */
function editorPage(name: string): Promise<string> {
  const file = readdirSync(folder).find((candidate) => candidate.replace(/\.tsx?$/, "") === name);
  return builtPage(`${folder}/${file}`, name);
}

/** A page that runs a script and what it imports, with a probe that notes what any event let it see. */
export async function builtPage(entry: string, name: string): Promise<string> {
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    // Under vitest Vite would build for development, and React's production build has no development runtime.
    oxc: { jsx: { runtime: "automatic", importSource: "react", development: false } },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      minify: false,
      lib: { entry, formats: ["es"], fileName: "page" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = built as unknown as [{ output: { type: string; code?: string; source?: string | Uint8Array; fileName: string }[] }];
  const code = output.find(({ type }) => type === "chunk")?.code ?? "";
  const style = output.find(({ fileName }) => fileName.endsWith(".css"))?.source ?? "";
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${name}</title><style>${style}
    #root { min-height: 60px; white-space: pre-wrap; }</style>
    <script>window.seen = []; for (const type of ["paste", "beforeinput", "input", "textInput", "drop"]) addEventListener(type, (event) => {
      const data = event.clipboardData || event.dataTransfer; seen.push(type + ":" + (data ? data.getData("text/plain") + data.getData("text/html") : event.data || "")); }, true);</script>
    <body><script type="module">${code.replace(/<\/script/g, "<\\/script")}</script></body></html>`;
}

/** The pages of all editors, as /editor/NAME. */
export async function editorPages(): Promise<Pages> {
  const pages: Record<string, string> = {};
  for (const name of editorNames) pages[`/editor/${name}`] = await editorPage(name);
  return pages;
}
