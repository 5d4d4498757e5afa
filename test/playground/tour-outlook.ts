import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import type { Seen } from "../outlook-host/outlook-under-test.ts";
import type { PlaygroundOutlook } from "./outlook.ts";
import type { Report } from "./report.ts";

/** Outlook's half of the tour: the built add-in with Microsoft's own Office.js, in the emulated host. */
export async function tourOutlook(context: BrowserContext, outlook: PlaygroundOutlook, report: Report): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1200, height: 820 });

  report.step("Twaalf ouders in Aan, en dan op Verzenden");
  await open(page, outlook, "ouders");
  await send(page);
  const alert = (await page.locator("dialog[open]").innerText()).replace(/\s+/g, " ");
  report.check(`Outlook vraagt: “${alert.slice(0, 90)}…”`, /zien elkaars adres/.test(alert));
  await report.picture(page, "outlook-alert");
  await page.locator('dialog [data-choice="take-action"]').click();
  await button(page, "Zet iedereen in bcc").waitFor();
  await report.picture(page, "outlook-pane");
  await button(page, "Zet iedereen in bcc").click();
  await until(page, async () => {
    const { to, bcc } = (await look(page)).state;
    return to.length === 0 && bcc.length === 12;
  });
  const moved = (await look(page)).state;
  report.check("na één klik staan alle twaalf in bcc, en niemand meer in Aan", moved.to.length === 0 && moved.bcc.length === 12);
  await send(page);
  report.check("nu gaat de mail weg", (await look(page)).outbox.length === 1);

  report.step("Een diagnose met een naam in de tekst");
  await open(page, outlook, "diagnose");
  await send(page);
  await page.locator('dialog [data-choice="take-action"]').click();
  await button(page, "beveiligde pdf").first().click();
  await until(page, async () => (await look(page)).state.attachments.length === 1, 30_000);
  await page.waitForTimeout(1_000);
  await report.picture(page, "outlook-passphrase");
  const phrase = ((await page.frameLocator('iframe[data-runs="pane"]').locator(".phrase output").first().textContent()) ?? "").trim();
  const seen = await look(page);
  report.check("de tekst staat niet meer in de mail", !/ADHD|Vries/.test(seen.state.body));
  const [attachment] = seen.state.attachments;
  const read = attachment?.content === undefined ? "" : pdfText(attachment.content, phrase);
  report.check(`de bijlage gaat open met de wachtzin “${phrase}” en bevat de tekst`, read.includes("ADHD") && read.includes("Vries"));
  report.check("zonder wachtzin gaat hij niet open", attachment?.content !== undefined && pdfText(attachment.content, "") === "");
  await page.emulateMedia({ colorScheme: "dark" });
  await report.picture(page, "outlook-dark");
  await page.emulateMedia({ colorScheme: "light" });

  report.step("Een verslag met gegevens van een leerling als bijlage");
  await open(page, outlook, "bijlage");
  await send(page);
  await page.locator('dialog [data-choice="take-action"]').click();
  await button(page, "Beveilig").first().click();
  await until(page, async () => (await look(page)).state.attachments.every(({ name }) => name.endsWith(".pdf")), 30_000);
  report.check("het verslag zit nu in een beveiligde pdf", (await look(page)).state.attachments.length === 1);

  report.step("Een gewone bestelling");
  await open(page, outlook, "rustig");
  await send(page);
  report.check("gaat zonder vragen weg", (await look(page)).outbox.length === 1 && (await page.locator("dialog[open]").count()) === 0);
  await page.close();
}

async function open(page: Page, outlook: PlaygroundOutlook, mail: string): Promise<void> {
  await page.goto(`${outlook.url}?mail=${mail}`);
  await page.evaluate(() => window.opened.outlook.idle());
}

async function send(page: Page): Promise<void> {
  const ended = page.evaluate(() => new Promise<void>((done) => window.opened.window.whenSent(() => done())));
  await page.locator('[data-does="send"]').click();
  await ended;
  await page.evaluate(() => window.opened.outlook.idle());
}

const button = (page: Page, name: string) =>
  page.frameLocator('iframe[data-runs="pane"]').getByRole("button", { name: new RegExp(name, "i") });

const look = (page: Page) => page.evaluate(() => window.outlookHost.seen(window.opened.outlook)) as Promise<Seen>;

async function until(page: Page, right: () => Promise<boolean>, patience = 10_000): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(100)) if (await right()) return;
}

/** What a reader gets to see with a pass-phrase; nothing when it does not open. qpdf opens it: pdftotext cuts what is typed at 32 bytes. */
function pdfText(base64: string, phrase: string): string {
  const dir = mkdtempSync(join(tmpdir(), "zorgvuldig-"));
  const [locked, open] = [join(dir, "locked.pdf"), join(dir, "open.pdf")];
  try {
    writeFileSync(locked, Buffer.from(base64, "base64"));
    execFileSync("qpdf", [`--password=${phrase}`, "--decrypt", locked, open], { stdio: "ignore" });
    return execFileSync("pdftotext", [open, "-"], { encoding: "utf8" });
  } catch {
    return "";
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
