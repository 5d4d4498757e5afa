import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Bidi } from "./bidi.ts";
import { dropInFirefox } from "./firefox-drag.ts";
import { chooseInMenu, rightClick } from "./firefox-menu.ts";
import { aPersonNeedsTime, builtFor, find, HOSTS, isChoice, readDialog, type Tab, type TestBrowser, type Tree, textOf } from "./tab.ts";

const GECKO_ID = "zorgvuldig@example.org";
const UUID = "11111111-2222-4333-8444-555555555555";

const PREFS: Record<string, string | number | boolean> = {
  // A fixed address for the extension's own pages.
  "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: UUID }),
  // Or an extension that is taken away and comes back has another address.
  "extensions.webextensions.keepUuidOnUninstall": true,
  // The clipboard without a prompt.
  "dom.events.testing.asyncClipboard": true,
  "network.dns.localDomains": HOSTS.join(","),
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "dom.security.https_first": false,
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
};

/**
 * Starts Firefox with the built extension. `managed` is what an administrator would have put there; `downloads` is where files go.
 * `policies` is a whole `policies.json`, which then has to bring the extension itself.
 */
export async function startFirefox(options: { managed?: unknown; downloads?: string; policies?: unknown } = {}): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "zv-firefox-"));
  const saving = options.downloads === undefined ? {} : { "browser.download.folderList": 2, "browser.download.dir": options.downloads };
  // Ours is not signed by Mozilla; an ESR may be told to take it.
  const unsigned = options.policies === undefined ? {} : { "xpinstall.signatures.required": false };
  const lines = Object.entries({ ...PREFS, ...saving, ...unsigned }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, "user.js"), lines.join("\n"));
  if (options.managed !== undefined) {
    const { mkdir } = await import("node:fs/promises");
    const dir = join(profile, ".mozilla/managed-storage");
    await mkdir(dir, { recursive: true });
    const manifest = { name: GECKO_ID, description: "policy", type: "storage", data: options.managed };
    await writeFile(join(dir, `${GECKO_ID}.json`), JSON.stringify(manifest));
  }
  const bidi = await Bidi.start(profile, options.policies === undefined ? undefined : await withPolicies(profile, options.policies));
  const requests: string[] = [];
  bidi.on((method, params) => {
    if (method === "network.beforeRequestSent") requests.push((params as { request: { url: string } }).request.url);
  });
  await bidi.send("session.subscribe", { events: ["network.beforeRequestSent"] });
  const install = () => bidi.send("webExtension.install", { extensionData: { type: "path", path: builtFor("firefox") } });
  if (options.policies === undefined) await install();
  return {
    name: "firefox",
    extension: `moz-extension://${UUID}`,
    requests,
    open: async () => {
      const { context } = await bidi.send<{ context: string }>("browsingContext.create", { type: "tab" });
      const tab = new FirefoxTab(bidi, context);
      await tab.resize(1000, 700);
      return tab;
    },
    find: async (address) => {
      const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>("browsingContext.getTree");
      const found = contexts.find(({ url }) => url.includes(address));
      return found && new FirefoxTab(bidi, found.context);
    },
    life: async (what) => {
      if (what === "off") await bidi.send("webExtension.uninstall", { extension: GECKO_ID });
      else if (what === "private") await letIntoPrivate(bidi);
      else await install();
    },
    close: async () => {
      await bidi.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/**
 * A Firefox beside the one that is installed, with policies of its own: it reads them from the folder it stands in. Everything
 * but the program itself is a link.
 */
async function withPolicies(folder: string, policies: unknown): Promise<string> {
  const { copyFile, mkdir, readdir, realpath, symlink } = await import("node:fs/promises");
  const installed = dirname(await realpath("/usr/bin/firefox-esr"));
  const own = join(folder, "program");
  await mkdir(join(own, "distribution"), { recursive: true });
  for (const name of await readdir(installed)) {
    if (name === "distribution") continue;
    if (name.startsWith("firefox")) await copyFile(join(installed, name), join(own, name));
    else await symlink(join(installed, name), join(own, name));
  }
  await writeFile(join(own, "distribution", "policies.json"), JSON.stringify(policies));
  return join(own, "firefox-esr");
}

/** What the switch on the page of the extension does; the protocol has no word for it. */
async function letIntoPrivate(bidi: Bidi): Promise<void> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>("browsingContext.getTree", { "moz:scope": "chrome" });
  const answer = await bidi.send<{ type: string; exceptionDetails?: { text: string } }>("script.evaluate", {
    target: { context: contexts[0]?.context },
    awaitPromise: true,
    expression: `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
      const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
      await ExtensionPermissions.add(${JSON.stringify(GECKO_ID)}, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
      await (await AddonManager.getAddonByID(${JSON.stringify(GECKO_ID)})).reload();
    })()`,
  });
  if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
}

const KEYS: Record<string, string> = {
  Control: "\uE009",
  Shift: "\uE008",
  Escape: "\uE00C",
  Enter: "\uE007",
  Tab: "\uE004",
  Backspace: "\uE003",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  ArrowUp: "\uE013",
  Home: "\uE011",
  End: "\uE010",
  Space: " ",
};

interface Context {
  readonly context: string;
  readonly children: readonly Context[] | null;
}

class FirefoxTab implements Tab {
  constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  async goto(url: string): Promise<void> {
    await this.front();
    await this.bidi.send("browsingContext.navigate", { context: this.context, url, wait: "complete" });
  }

  async front(): Promise<void> {
    await this.bidi.send("browsingContext.activate", { context: this.context });
  }

  /** Frames in document order, the page itself first. */
  private async frame(index: number): Promise<string> {
    if (index === 0) return this.context;
    const { contexts } = await this.bidi.send<{ contexts: Context[] }>("browsingContext.getTree", { root: this.context });
    const all: string[] = [];
    const visit = ({ context, children }: Context) => {
      all.push(context);
      children?.forEach(visit);
    };
    contexts.forEach(visit);
    const found = all[index];
    if (!found) throw new Error(`There is no frame ${index}`);
    return found;
  }

  async evaluate<T>(expression: string, frame = 0): Promise<T> {
    const wrapped = `(async () => JSON.stringify(await (${expression})))()`;
    const answer = await this.bidi.send<{ type: string; result: { value?: string }; exceptionDetails?: { text: string } }>(
      "script.evaluate",
      {
        expression: wrapped,
        target: { context: await this.frame(frame) },
        awaitPromise: true,
        userActivation: true,
      },
    );
    if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text ?? "exception");
    return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as T;
  }

  async click(selector: string, frame = 0): Promise<void> {
    const context = await this.frame(frame);
    await this.pointer(context, await this.element(selector, context));
  }

  async menu(selector: string, item?: string): Promise<string[]> {
    await rightClick(this.bidi, this.context, await this.element(selector, this.context));
    return chooseInMenu(this.bidi, "Zorgvuldig", item);
  }

  private async element(selector: string, context: string): Promise<string> {
    const { result } = await this.bidi.send<{ result: { sharedId?: string } }>("script.evaluate", {
      // As a person scrolls to what they click; a driver refuses a point outside the window.
      expression: `(() => { const found = document.querySelector(${JSON.stringify(selector)}); found?.scrollIntoView({ block: "nearest" }); return found; })()`,
      target: { context },
      awaitPromise: false,
    });
    if (!result.sharedId) throw new Error(`There is no ${selector}`);
    return result.sharedId;
  }

  private async pointer(context: string, sharedId: string): Promise<void> {
    await this.bidi.send("input.performActions", {
      context,
      actions: [
        {
          type: "pointer",
          id: "mouse",
          actions: [
            { type: "pointerMove", x: 0, y: 0, origin: { type: "element", element: { sharedId } } },
            { type: "pointerDown", button: 0 },
            { type: "pointerUp", button: 0 },
          ],
        },
      ],
    });
  }

  async press(keys: readonly string[], frame = 0): Promise<void> {
    const context = await this.frame(frame);
    for (const chord of keys) {
      const parts = chord.length === 1 ? [chord] : chord.split("+");
      const values = parts.map((part) => KEYS[part] ?? (parts.length > 1 ? part.toLowerCase() : part));
      await this.bidi.send("input.performActions", {
        context,
        actions: [
          {
            type: "key",
            id: "keys",
            actions: [
              ...values.map((value) => ({ type: "keyDown", value })),
              ...values.reverse().map((value) => ({ type: "keyUp", value })),
            ],
          },
        ],
      });
    }
  }

  async pick(input: string, paths: readonly string[]): Promise<void> {
    const { result } = await this.bidi.send<{ result: { sharedId?: string } }>("script.evaluate", {
      expression: input,
      target: { context: this.context },
      awaitPromise: false,
    });
    if (!result.sharedId) throw new Error(`There is no ${input}`);
    await this.bidi.send("input.setFiles", { context: this.context, element: { sharedId: result.sharedId }, files: [...paths] });
  }

  async drop(selector: string, what: { readonly text?: string; readonly files?: readonly string[] }): Promise<void> {
    await dropInFirefox(this.bidi, await this.evaluate<string>("location.href"), selector, what);
  }

  async dialog() {
    return readDialog(await this.tree());
  }

  async shown() {
    return textOf(await this.tree());
  }

  async choose(choice: string): Promise<void> {
    await aPersonNeedsTime();
    const button = find(await this.tree(), isChoice(choice));
    if (!button) throw new Error(`The dialog has no choice ${choice}`);
    await this.pointer(this.context, button.handle as string);
  }

  private async tree(): Promise<Tree> {
    const { result } = await this.bidi.send<{ result: BidiNode }>("script.evaluate", {
      expression: "document.documentElement",
      target: { context: this.context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 30, includeShadowTree: "all" },
    });
    return treeOf(result);
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.bidi.send<{ data: string }>("browsingContext.captureScreenshot", { context: this.context });
    return Buffer.from(data, "base64");
  }

  async resize(width: number, height: number): Promise<void> {
    await this.bidi.send("browsingContext.setViewport", { context: this.context, viewport: { width, height } });
  }

  async lookInside(): Promise<void> {
    throw new Error("The dialog is looked into in Chromium");
  }

  async scheme(): Promise<void> {
    throw new Error("Firefox is not asked for its colours; Chromium shows both schemes");
  }

  async close(): Promise<void> {
    await this.bidi.send("browsingContext.close", { context: this.context });
  }
}

interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly attributes?: Record<string, string>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

function treeOf({ sharedId, value }: BidiNode): Tree {
  const inside = [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])];
  return {
    name: value?.localName ?? "",
    attributes: value?.attributes ?? {},
    text: value?.nodeType === 3 ? (value.nodeValue ?? "") : "",
    children: inside.map(treeOf),
    handle: sharedId,
  };
}
