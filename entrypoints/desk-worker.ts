import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type Call, Desk } from "../src/desk.ts";
import type { OverLine } from "../src/hosts/browser-desk.ts";

/** One desk: reads and judges what one page brings, and ends with it. */
export default defineUnlistedScript(() => {
  const desk = new Desk();
  const say = (said: OverLine) => self.postMessage(said);
  self.addEventListener("message", ({ data }: MessageEvent<Call>) => {
    try {
      for (const said of desk.handle(data)) say(said);
    } catch {
      say({ say: "broken" });
    }
  });
});
