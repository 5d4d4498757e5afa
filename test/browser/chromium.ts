import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Frame, type Page } from "playwright-core";
import { aPersonNeedsTime, builtFor, find, HOSTS, isChoice, readDialog, type Tab, type TestBrowser, type Tree, textOf } from "./tab.ts";

/** Starts Chromium with the built extension. */
export async function startChromium(
  options: { extension?: string; beside?: string; args?: readonly string[]; without?: string[]; downloads?: string } = {},
): Promise<TestBrowser & { context: BrowserContext }> {
  const profile = await mkdtemp(join(tmpdir(), "zv-chromium-"));
  const extension = options.extension ?? builtFor("chrome");
  // Another's extension, which its own id tells from ours.
  const all = options.beside === undefined ? extension : `${extension},${options.beside}`;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: "/usr/bin/chromium",
    headless: true,
    ...(options.without ? { ignoreDefaultArgs: options.without } : {}),
    locale: "nl-NL",
    viewport: { width: 1000, height: 700 },
    args: [
      `--disable-extensions-except=${all}`,
      `--load-extension=${all}`,
      `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host} 127.0.0.1`).join(", ")}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ...(options.args ?? []),
    ],
  });
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  if (options.downloads !== undefined) {
    const folder = options.downloads;
    context.on("page", (page) => page.on("download", (download) => download.saveAs(join(folder, download.suggestedFilename()))));
  }
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const id = new URL(worker.url()).host;
  return {
    name: "chromium",
    extension: `chrome-extension://${id}`,
    requests,
    context,
    open: async () => {
      const page = await context.newPage();
      return new ChromiumTab(page, await context.newCDPSession(page));
    },
    find: async (address) => {
      const page = context.pages().find((candidate) => candidate.url().includes(address));
      return page && new ChromiumTab(page, await context.newCDPSession(page));
    },
    life: async (what) => {
      const page = await context.newPage();
      await page.goto("chrome://extensions");
      const set = (on: boolean) => page.evaluate(`chrome.management.setEnabled(${JSON.stringify(id)}, ${on})`);
      if (what === "update") await page.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(id)}, { failQuietly: true })`);
      else if (what === "private") {
        // It is reloaded for this, and an extension from a folder comes back only in developer mode.
        await page.evaluate("chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })");
        const change = { extensionId: id, incognitoAccess: true };
        await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
      } else await set(what === "on");
      await page.close();
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

class ChromiumTab implements Tab {
  constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
    await this.front();
  }

  async front(): Promise<void> {
    await this.page.bringToFront();
  }

  private frame(index: number): Frame {
    const frame = this.page.frames()[index];
    if (!frame) throw new Error(`There is no frame ${index}`);
    return frame;
  }

  evaluate<T>(expression: string, frame = 0): Promise<T> {
    return this.frame(frame).evaluate(expression) as Promise<T>;
  }

  async click(selector: string, frame = 0): Promise<void> {
    await this.frame(frame).click(selector);
  }

  async press(keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async pick(input: string, paths: readonly string[]): Promise<void> {
    const { result } = await this.cdp.send("Runtime.evaluate", { expression: input });
    if (!result.objectId) throw new Error(`There is no ${input}`);
    await this.cdp.send("DOM.setFileInputFiles", { files: [...paths], objectId: result.objectId });
  }

  async drop(selector: string, { text, files = [] }: { readonly text?: string; readonly files?: readonly string[] }): Promise<void> {
    const box = await this.page.locator(selector).boundingBox();
    if (!box) throw new Error(`There is no ${selector}`);
    const items = text === undefined ? [] : [{ mimeType: "text/plain", data: text }];
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, data: { items, files: [...files], dragOperationsMask: 1 } };
    for (const type of ["dragEnter", "dragOver", "drop"] as const) await this.cdp.send("Input.dispatchDragEvent", { type, ...at });
  }

  async dialog() {
    return readDialog(await this.tree());
  }

  async menu(): Promise<string[]> {
    throw new Error("Chromium draws its context menu where no driver comes; Firefox opens it");
  }

  async lookInside(): Promise<void> {
    const host = find(await this.tree(), ({ name, children }) => /^zv-/.test(name) && children.length > 0);
    if (!host) throw new Error("There is no dialog");
    const { object } = await this.cdp.send("DOM.resolveNode", { backendNodeId: host.children[0]?.handle as number });
    await this.cdp.send("Runtime.callFunctionOn", {
      objectId: object.objectId as string,
      functionDeclaration:
        "function () { const root = this.getRootNode(); Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true }); }",
    });
  }

  async shown() {
    return textOf(await this.tree());
  }

  async choose(choice: string): Promise<void> {
    await aPersonNeedsTime();
    const button = find(await this.tree(), isChoice(choice));
    if (!button) throw new Error(`The dialog has no choice ${choice}`);
    const { model } = await this.cdp.send("DOM.getBoxModel", { backendNodeId: button.handle as number });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
    await this.page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  }

  private async tree(): Promise<Tree> {
    const { root } = await this.cdp.send("DOM.getDocument", { depth: -1, pierce: true });
    return treeOf(root);
  }

  async screenshot(): Promise<Buffer> {
    return this.page.screenshot();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async scheme(scheme: "light" | "dark"): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

interface CdpNode {
  readonly localName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
  readonly contentDocument?: CdpNode;
}

function treeOf(node: CdpNode): Tree {
  const attributes: Record<string, string> = {};
  for (let i = 0; i < (node.attributes?.length ?? 0); i += 2) attributes[node.attributes?.[i] ?? ""] = node.attributes?.[i + 1] ?? "";
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return {
    name: node.localName,
    attributes,
    text: node.nodeType === 3 ? node.nodeValue : "",
    children: inside.map(treeOf),
    handle: node.backendNodeId,
  };
}
