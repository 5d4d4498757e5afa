import type { Outgoing } from "../../outgoing.ts";
import type { Remedy } from "../../rules/rule.ts";
import { removeAttendees } from "./attendees.ts";
import { moveToBcc } from "./bcc.ts";
import { addDisclaimer } from "./disclaimer.ts";
import { has } from "./item.ts";
import { makePrivate } from "./private.ts";
import { proposeChannel } from "./propose-channel.ts";
import { type Locksmith, protectAttachments } from "./protect-attachments.ts";
import { removeQuotedAddresses } from "./quoted-addresses.ts";
import { textToProtectedPdf } from "./text-to-pdf.ts";
import { type Applied, Refusal, transaction } from "./transaction.ts";
import { changeWords, initials, only, placeholders } from "./words.ts";

/** Carries out a remedy on the item that is open. Every remedy either does all of it, verified, or leaves the item as it was and says so. */
export function apply(remedy: Remedy, out: Outgoing, smith: Locksmith): Promise<Applied> {
  const { policy, lang } = smith;
  switch (remedy.do) {
    case "move-to-bcc":
      return moveToBcc(remedy.keep);
    case "add-disclaimer":
      return addDisclaimer(policy);
    case "protect-attachments":
      return protectAttachments(remedy.ids, smith);
    case "text-to-protected-pdf":
      return textToProtectedPdf(smith);
    case "open-channel":
      return openChannel(remedy.url, remedy.channel);
    case "propose-channel":
      return proposeChannel(remedy.channel, lang);
    case "anonymise":
      return changeWords(out, remedy.parts, policy, placeholders);
    case "remove-bsn":
      return changeWords(out, remedy.parts, policy, only("bsn", placeholders));
    case "remove-credential":
      return changeWords(out, remedy.parts, policy, only("credential", placeholders));
    case "use-initials":
      return changeWords(out, remedy.parts, policy, initials);
    case "remove-quoted-addresses":
      return removeQuotedAddresses(lang);
    case "make-private":
      return makePrivate();
    case "fewer-attendees":
      return removeAttendees(remedy.leave);
  }
}

/** Opens the organisation's own channel in the browser; the mail stays as it is. */
const openChannel = (url: string, channel: string): Promise<Applied> =>
  transaction("text", async () => {
    if (has("1.1", "OpenBrowserWindowApi")) Office.context.ui.openBrowserWindow(url);
    else openTab(url, channel);
    return { done: true, say: { id: "channel.opened", with: { channel } } };
  });

/** Without "noopener", which would hide whether anything was opened; the way back is cut afterwards. */
function openTab(url: string, channel: string): void {
  let tab: { opener: unknown } | null = null;
  try {
    tab = window.open(url, "_blank");
  } catch {
    // Refused, like null.
  }
  if (!tab) throw new Refusal({ id: "channel.blocked", with: { channel, url } });
  tab.opener = null;
}
