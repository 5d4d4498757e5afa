import type { BrowserContext } from "playwright-core";
import type { PlaygroundOutlook } from "./outlook.ts";
import { reportTo } from "./report.ts";
import type { Sites } from "./sites.ts";
import { tourGuard } from "./tour-guard.ts";
import { tourOutlook } from "./tour-outlook.ts";

/** Walks through the playground. Returns 0 when everything went as it should, else 1. */
export async function tour(
  context: BrowserContext,
  sites: Sites,
  outlook: PlaygroundOutlook,
  write: (line: string) => void,
): Promise<number> {
  const report = reportTo(write);
  await tourGuard(context, sites, report);
  await tourOutlook(context, outlook, report);
  write(
    `\n${report.failed() === 0 ? "De rondleiding is geslaagd." : `${report.failed()} keer ging het anders dan bedoeld.`} Plaatjes: docs/pictures`,
  );
  return report.failed() === 0 ? 0 : 1;
}
