import type { Site } from "./site.ts";
import type { Tab } from "./tab.ts";

/** Puts something on the clipboard, as copying in another program would. */
export async function copy(tab: Tab, site: Site, content: { text: string; html?: string }): Promise<void> {
  await tab.goto(site.on("127.0.0.1", "/copy"));
  await tab.click("#copy");
  const blobs = Object.entries({ "text/plain": content.text, ...(content.html === undefined ? {} : { "text/html": content.html }) });
  const items = blobs.map(
    ([type, value]) => `${JSON.stringify(type)}: new Blob([${JSON.stringify(value)}], { type: ${JSON.stringify(type)} })`,
  );
  await tab.evaluate(`navigator.clipboard.write([new ClipboardItem({ ${items.join(", ")} })]).then(() => true)`);
}
