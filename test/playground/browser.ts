import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium } from "playwright-core";

/** Chromium with the built extension in it, where the playground's hosts are this machine and nothing else exists. */
export async function openBrowser(resolver: string, headless: boolean): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), "zorgvuldig-"));
  const extension = fileURLToPath(new URL("../../dist/extension/chrome-mv3", import.meta.url));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: "/usr/bin/chromium",
    headless,
    locale: "nl-NL",
    viewport: headless ? { width: 1100, height: 760 } : null,
    ignoreHTTPSErrors: true,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, `--host-resolver-rules=${resolver}`],
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
