import { noteReceivers } from "./mailed.ts";
import { policyAtHand, refresh } from "./policy-file.ts";

/*
 * What the page around the launch event adds on the web, on Mac and in new Outlook: it knows the last good policy, can ask
 * for a newer one, and remembers which organisations were mailed. The launch event asks for that when a message is begun, never while sending.
 */
Object.defineProperty(window, "zorgvuldigPage", { value: Object.freeze({ kept: policyAtHand, refresh, noteReceivers }) });
