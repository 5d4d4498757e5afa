/**
 * `npm start`: the playground, with the real built guard and the real built add-in. `npm start -- --tour` walks through it
 * without a screen, prints each verdict and writes the pictures of the README. Nothing here needs an account or a network.
 */
import { openBrowser } from "./browser.ts";
import { playgroundOutlook } from "./outlook.ts";
import { serveSites } from "./sites.ts";
import { tour } from "./tour.ts";

const args = process.argv.slice(2);
const touring = args.includes("--tour");
const hasScreen = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const outlook = playgroundOutlook();
const sites = await serveSites(outlook.url);

if (touring) {
  const browser = await openBrowser(sites.resolver, true);
  await outlook.attach(browser.context, sites.nav("outlook"));
  try {
    process.exitCode = await tour(browser.context, sites, outlook, (line) => process.stdout.write(`${line}\n`));
  } finally {
    await Promise.all([browser.close(), sites.close()]);
  }
} else if (hasScreen) {
  const browser = await openBrowser(sites.resolver, false);
  await outlook.attach(browser.context, sites.nav("outlook"));
  const [page] = browser.context.pages();
  await (page ?? (await browser.context.newPage())).goto(sites.start);
  process.stdout.write("De speeltuin staat open in Chromium. Sluit het venster om te stoppen.\n");
  browser.context.on("close", async () => {
    await sites.close();
    process.exit(0);
  });
} else {
  process.stdout.write(
    [
      "Hier is geen scherm, dus er gaat geen browser open. Twee mogelijkheden:",
      "  npm start -- --tour   loopt alles zonder scherm na en maakt er plaatjes van",
      `  of open ${sites.start} in een Chromium waarin de map dist/extension/chrome-mv3 is geladen als uitgepakte extensie,`,
      `  gestart met --host-resolver-rules="${sites.resolver}" (zonder het Outlook-deel)`,
      "Stop met Ctrl+C.\n",
    ].join("\n"),
  );
}
