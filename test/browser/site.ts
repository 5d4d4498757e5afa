import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of a test, by its path. */
export type Pages = Readonly<Record<string, { readonly body: string; readonly headers?: Readonly<Record<string, string>> } | string>>;

/** The tests' own web server. Every host of the tests leads here; the host decides what the policy thinks of the page. */
export interface Site {
  readonly port: number;
  /** The address of a page on a host. */
  on(host: string, path: string): string;
  /** What was asked for, as host and path. */
  readonly served: string[];
  close(): Promise<void>;
}

/** Starts the server. An unknown path is not found, so that a stray request is noticed. */
export async function startSite(pages: Pages): Promise<Site> {
  const served: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").replace(/\?.*$/, "");
    served.push(`${(request.headers.host ?? "").replace(/:\d+$/, "")}${path}`);
    const page = pages[path];
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { body, headers = {} } = typeof page === "string" ? { body: page } : page;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    on: (host, path) => `http://${host}:${port}${path}`,
    served,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
