/**
 * An emulated Outlook on the web for people: one loopback https address with the host page, Microsoft's Office.js and the
 * built add-in. https, because Office.js refuses a host without it.
 *
 *   const { url, spki, close } = await serveOutlook({ site: "dist/addin" });
 *   // own pages beside it, with openOutlook (web-host.ts): { more: async (path) => ({ type, body }) | undefined }
 */

import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { selfSigned } from "./certificate.ts";
import { outlookFile, type Served } from "./outlook-site.ts";

export interface ServeOptions {
  /** Folder of the built add-in, served as /addin/. */
  readonly site: string;
  readonly port?: number;
  /** Answers before the host's own files do. */
  readonly more?: (path: string) => Promise<Served | undefined> | Served | undefined;
}

export interface ServedOutlook {
  readonly url: string;
  /** Hash of the certificate's key, for Chromium's --ignore-certificate-errors-spki-list. */
  readonly spki: string;
  close(): Promise<void>;
}

export async function serveOutlook({ site, port = 0, more }: ServeOptions): Promise<ServedOutlook> {
  const { key, cert, spki } = selfSigned();
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const find = async (): Promise<Served | undefined> => (await more?.(pathname)) ?? outlookFile(site, pathname);
    find().then(
      (served) => {
        response.writeHead(served ? 200 : 404, { "Content-Type": served?.type ?? "text/plain", "Cache-Control": "no-store" });
        response.end(served?.body ?? "");
      },
      (error: unknown) => {
        response.writeHead(500, { "Content-Type": "text/plain" });
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  const { port: at } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `https://localhost:${at}`, spki, close };
}
