import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext } from "playwright-core";
import { outlookFile } from "../outlook-host/outlook-site.ts";
import { mails } from "./mails.ts";

/** The emulated Outlook of the playground: an address, and how a browser gets to see it. */
export interface PlaygroundOutlook {
  readonly url: string;
  /** Lets a browser find it. There is no server and no certificate: the browser that the playground starts is answered directly. */
  attach(context: BrowserContext, nav: string): Promise<void>;
}

const ORIGIN = "https://outlook.office.com";
const site = fileURLToPath(new URL("../../dist/addin", import.meta.url));

/** Makes the emulated Outlook, with the built add-in from `dist/addin` in it. */
export function playgroundOutlook(): PlaygroundOutlook {
  return {
    url: `${ORIGIN}/`,
    attach: async (context, nav) => {
      await context.route(`${ORIGIN}/**`, async (route) => {
        const { pathname, searchParams } = new URL(route.request().url());
        if (pathname === "/" || pathname === "/style.css") {
          const body = pathname === "/" ? page(nav, searchParams.get("mail") ?? "ouders") : style();
          await route.fulfill({ status: 200, contentType: pathname === "/" ? "text/html; charset=utf-8" : "text/css", body });
          return;
        }
        const served = await outlookFile(site, pathname);
        await route.fulfill(served ? { status: 200, contentType: served.type, body: served.body } : { status: 404, body: "" });
      });
    },
  };
}

const style = () => readFileSync(new URL("./pages/style.css", import.meta.url), "utf8");

function page(nav: string, chosen: string): string {
  const mail = mails.find(({ id }) => id === chosen) ?? mails[0];
  const choices = mails
    .map(({ id, label }) => `<a href="/?mail=${id}"${id === mail?.id ? ' aria-current="page"' : ""}>${label}</a>`)
    .join("");
  const opening = { manifestXml: readFileSync(`${site}/manifest.xml`, "utf8"), site: "/addin/", item: mail?.item };
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Outlook (nagebouwd) – speeltuin</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css">
<style>html,body{height:100%}body{display:grid;grid-template-rows:auto auto 1fr}#outlook{min-height:0;overflow:auto}nav.mails{font-size:.9rem}</style></head>
<body>${nav}<nav class="mails" aria-label="Voorbeeldmails"><strong>Voorbeeldmail</strong>${choices}</nav><main id="outlook" style="max-width:none;margin:0;padding:0"></main>
<script src="/host.js"></script>
<script>window.opened = outlookHost.openOutlook(document.getElementById("outlook"), ${JSON.stringify(opening).replace(/</g, "\\u003c")});</script>
</body></html>`;
}
