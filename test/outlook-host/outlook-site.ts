/** The files of an emulated Outlook on the web: host page, its script, Office.js, and the folder with the built add-in. */

import { readFileSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { AJAX, microsoftFile, OFFICE_JS_FOLDER, OFFICE_JS_ORIGIN } from "./microsoft-files.ts";

export interface Served {
  readonly type: string;
  readonly body: string | Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

let script: Promise<string> | undefined;

/** The script of the host page (web-host.ts), built once per process; it sets `window.outlookHost`. */
export function hostScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL("./web-host.ts", import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry, formats: ["iife"], name: "OutlookHost", fileName: () => "host.js" },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const [first] = Array.isArray(built) ? built : [built];
  const code = first?.output[0]?.code;
  if (code === undefined) throw new Error("The host page's script was not built");
  return code;
}

export const HOST_PAGE = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Outlook</title><link rel="icon" href="data:,"><style>html,body{margin:0;height:100%}</style></head><body><main id="outlook" style="height:100%"></main><script src="/host.js"></script></body></html>`;

/** A file below a folder, and nothing outside it. */
export function fileBelow(folder: string, path: string): Served | undefined {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder) + sep)) return undefined;
  try {
    return { type: TYPES[extname(file)] ?? "application/octet-stream", body: readFileSync(file) };
  } catch {
    return undefined;
  }
}

/** One file of Microsoft's package, as the real address would give it. */
export function officeJs(path: string): Served | undefined {
  const body = microsoftFile(path);
  return body === undefined ? undefined : { type: TYPES[extname(path)] ?? "text/plain", body };
}

const OFFICE_JS = `${OFFICE_JS_ORIGIN}${OFFICE_JS_FOLDER}office.js`;

/**
 * Answers for an emulated Outlook on one https origin, for people to look at: `/` host page, `/host.js`, `/addin/…`,
 * `/office-js/…`. In the add-in's pages, and only there, the address of Office.js becomes that of the unchanged copy here.
 */
export async function outlookFile(site: string, path: string): Promise<Served | undefined> {
  if (path === "/" || path === "/index.html") return { type: TYPES[".html"] ?? "", body: HOST_PAGE };
  if (path === "/host.js") return { type: TYPES[".js"] ?? "", body: await hostScript() };
  if (path === "/office-js/MicrosoftAjax.js") return { type: TYPES[".js"] ?? "", body: AJAX };
  if (path.startsWith("/office-js/")) return officeJs(path.slice("/office-js/".length));
  if (!path.startsWith("/addin/")) return undefined;
  const file = fileBelow(site, path.slice("/addin/".length));
  if (!file?.type.startsWith("text/html")) return file;
  // Office.js asks Microsoft for MicrosoftAjax.js only where it is not there yet.
  const local = file.body
    .toString()
    .replace(/<script\b[^>]*src="([^"]+)"[^>]*><\/script>/g, (tag, src: string) =>
      src === OFFICE_JS ? '<script src="/office-js/MicrosoftAjax.js"></script><script src="/office-js/office.js"></script>' : tag,
    );
  return { ...file, body: local };
}
