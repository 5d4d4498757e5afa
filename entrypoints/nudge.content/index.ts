import { defineContentScript } from "wxt/utils/define-content-script";
import { fileOf } from "../../src/downloads.ts";
import { answerToast, askToast, stillToAsk, tellDownload } from "../../src/hosts/browser-toast.ts";
import { momentAt } from "../../src/moment.ts";
import type { Moment } from "../../src/nudge-tips.ts";
import { today } from "../../src/ui/day.ts";
import { whenCalm } from "./calm.ts";
import { isToasting, showToast } from "./show.ts";

/** Milliseconds without typing, clicking or presenting before anything is said. */
const AFTER_VISIT = 2_500;
const AFTER_PRINT = 1_000;
const AFTER_WORK = 5_000;
/** The tip of the day is about nothing here: it waits for a real pause. */
const TIP_OF_THE_DAY = 12_000;

/** Tips that come by themselves: a first visit, a print, a file that was left, or once a day the tip whose turn it is. */
export default defineContentScript({
  matches: ["<all_urls>"],
  runAt: "document_idle",
  main() {
    const offer = (moment: Moment | "calm", pause: number) =>
      whenCalm(pause, async () => {
        if (isToasting() || (moment === "calm" && (await stillToAsk(today())) === undefined)) return;
        const toast = await askToast(moment, location.href);
        if (toast) showToast(toast, (answer) => answerToast(toast.about, answer));
      });
    const here = momentAt(location.hostname);
    if (here !== undefined) offer(here, AFTER_VISIT);
    void stillToAsk(today()).then((what) => {
      if (what !== undefined) offer("calm", what === "file" ? AFTER_WORK : TIP_OF_THE_DAY);
    });
    addEventListener("afterprint", () => offer("print", AFTER_PRINT));
    // In the capture phase, because a page may keep its clicks to itself. Only what a person did counts.
    addEventListener(
      "click",
      (event) => {
        const link = event.isTrusted ? (event.composedPath()[0] as Element | undefined)?.closest?.("a[href]") : undefined;
        if (!(link instanceof HTMLAnchorElement)) return;
        const file = fileOf({ href: link.href, download: link.getAttribute("download") });
        if (file !== undefined) tellDownload(location.href, file);
      },
      true,
    );
  },
});
