import { send } from "../../src/hosts/browser.ts";
import type { Site } from "../../src/outgoing.ts";
import { today } from "../../src/ui/day.ts";
import { signedInAccount } from "./account.ts";

let top: string | undefined = window.top === window ? location.href : readTop();

/** Where something pasted in this frame goes. Both addresses count, and so does the day: agreements run out. */
export function siteHere(): Site {
  const url = own();
  const account = accountHere();
  const site = { url, day: today(), ...(account === undefined ? {} : { account }) };
  if (window.top === window) return site;
  // A page around us that we cannot know is not an approved one: then we ask.
  return { ...site, topUrl: top ?? "" };
}

/** The button stands in the page itself, also when the text goes into a frame of its editor. */
export function accountHere(): string | undefined {
  try {
    const page = window.top ?? window;
    return signedInAccount(page.document, page.location.hostname);
  } catch {
    // Another origin: its page is not ours to look into.
    return undefined;
  }
}

/** A frame without an address of its own (about:blank, srcdoc) belongs to the page that made it. */
function own(): string {
  if (/^(https?|blob):/.test(location.protocol)) return location.href;
  return self.origin === "null" ? location.href : self.origin;
}

function readTop(): string | undefined {
  try {
    return window.top?.location.href;
  } catch {
    // Another origin. Chromium tells which; in Firefox the page itself is asked (`learnTop`).
    const around = location.ancestorOrigins;
    return around?.[around.length - 1];
  }
}

/** Asks the page in the address bar who it is, where the browser does not tell. */
export function learnTop(): void {
  if (top !== undefined) return;
  send({ type: "top" }).then(
    (url) => {
      if (typeof url === "string") top = url;
    },
    () => undefined,
  );
}
