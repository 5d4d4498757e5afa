import { defineBackground } from "wxt/utils/define-background";
import { onStart, openPage, relayMessages, settlePolicy, watchPolicySources } from "../src/hosts/browser.ts";
import { followGuard } from "../src/hosts/browser-badge.ts";
import { countChoice, followCounting } from "../src/hosts/browser-counters.ts";
import { holdDesks, serveDesks } from "../src/hosts/browser-desks.ts";
import { followMenus, offerMenus } from "../src/hosts/browser-menus.ts";
import { offerToasts } from "../src/hosts/browser-nudges.ts";
import { openQuestion } from "../src/hosts/browser-question.ts";
import { pageText } from "../src/texts/pages.ts";
import { today } from "../src/ui/day.ts";

export default defineBackground(() => {
  relayMessages(({ rules, answer, host }) => countChoice(rules, answer, host, today()), openQuestion, holdDesks);
  if (import.meta.env.FIREFOX) serveDesks();
  followGuard(async () => pageText((await settlePolicy()).policy.language, "popup.unguarded.title"));
  followCounting(today);
  watchPolicySources();
  followMenus();
  offerToasts(today);
  onStart(async (why) => {
    const { source, policy } = await settlePolicy();
    await offerMenus(policy.language);
    // Someone whose administrator installed this did not ask for a page.
    if (why === "install" && source !== "managed") await openPage("welcome");
  });
});
