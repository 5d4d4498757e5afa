import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pupilText } from "../rules/outgoings.ts";

/** The sites of the playground, by the host under which the browser sees them. */
export interface Sites {
  readonly start: string;
  readonly chat: string;
  readonly kindkans: string;
  readonly editor: string;
  /** Chromium's `--host-resolver-rules`: these hosts are this machine, and nothing else exists. */
  readonly resolver: string;
  /** The bar with links, for a page of the playground. */
  nav(current: string): string;
  close(): Promise<void>;
}

const HOSTS = { chat: "chat.example", kindkans: "kindkans.net", editor: "notities.example" } as const;

const page = (name: string) => readFileSync(new URL(`./pages/${name}`, import.meta.url), "utf8");

/** The invented text that the playground offers to paste. */
export const sample = `Ter voorbereiding op het gesprek:\n${pupilText}\nZijn moeder is bereikbaar op 06-12345678.`;

/** Serves the playground's sites on this machine only. `outlook` is the address of the emulated Outlook. */
export async function serveSites(outlook: string, port = 0): Promise<Sites> {
  let links: Record<string, string> = {};
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path === "/style.css") {
      response.setHeader("content-type", "text/css; charset=utf-8").end(page("style.css"));
      return;
    }
    if (path !== "/") {
      response.writeHead(404).end();
      return;
    }
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const name = (Object.keys(HOSTS) as (keyof typeof HOSTS)[]).find((key) => HOSTS[key] === host);
    response.setHeader("content-type", "text/html; charset=utf-8").end(fill(page(`${name ?? "index"}.html`), name ?? "start", links));
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const { port: own } = server.address() as AddressInfo;
  const at = (host: string) => `http://${host}:${own}/`;
  const sites = { start: at("127.0.0.1"), chat: at(HOSTS.chat), kindkans: at(HOSTS.kindkans), editor: at(HOSTS.editor) };
  links = { ...sites, outlook };
  return {
    ...sites,
    resolver: [
      ...Object.values(HOSTS).map((host) => `MAP ${host} 127.0.0.1`),
      "MAP * ~NOTFOUND",
      "EXCLUDE 127.0.0.1",
      "EXCLUDE localhost",
    ].join(", "),
    nav: (current) => bar(current, links),
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function bar(current: string, links: Record<string, string>): string {
  const items = [
    ["start", "Start"],
    ["chat", "Chat"],
    ["kindkans", "Kindkans"],
    ["editor", "Editor"],
    ["outlook", "Outlook"],
  ].map(([key = "", label]) => `<a href="${links[key]}"${key === current ? ' aria-current="page"' : ""}>${label}</a>`);
  return `<nav aria-label="Speeltuin"><strong>Zorgvuldig</strong>${items.join("")}</nav>`;
}

function fill(html: string, current: string, links: Record<string, string>): string {
  return html
    .replace("{{nav}}", bar(current, links))
    .replace("{{sample}}", sample)
    .replace(/\{\{(\w+)\}\}/g, (_whole, key: string) => links[key] ?? "");
}
