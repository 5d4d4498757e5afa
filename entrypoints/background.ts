import { defineBackground } from "wxt/utils/define-background";
import { onStart, openPage, relayMessages, settlePolicy, watchPolicySources } from "../src/hosts/browser.ts";

export default defineBackground(() => {
  relayMessages();
  watchPolicySources();
  onStart(async (why) => {
    const { source } = await settlePolicy();
    // Someone whose administrator installed this did not ask for a page.
    if (why === "install" && source !== "managed") await openPage("welcome");
  });
});
