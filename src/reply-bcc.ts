import { htmlText } from "./extract/html.ts";
import { scanHtml } from "./extract/html-scan.ts";
import { escapeHtml } from "./html-tokens.ts";
import type { Mail } from "./outgoing.ts";
import { paneViewText } from "./texts/pane-views.ts";
import type { Lang } from "./texts/text.ts";
import { sayMoment } from "./texts/time.ts";

/** An answer in which nobody sees the others, and what it lacks beside an ordinary answer. */
export interface BccReply {
  readonly to: readonly string[];
  /** Everyone else, as many as fit. */
  readonly bcc: readonly string[];
  /** Addresses that Outlook does not take in one go: the user adds them. */
  readonly left: readonly string[];
  /** Recipients without an address: contact lists. */
  readonly lost: readonly string[];
  readonly subject: string;
  readonly html: string;
  /** The quoted message did not fit whole. */
  readonly shortened: boolean;
  /** Pictures in the text stay behind. */
  readonly pictures: boolean;
}

/** Who wrote the message, and who answers it. */
export interface Answering {
  readonly me: string;
  readonly sender: { readonly name: string; readonly address: string };
  readonly at: number;
  readonly lang: Lang;
  /** What Outlook takes: characters of a text, people in a field. */
  readonly most: { readonly html: number; readonly people: number };
}

/** Makes the answer. The list of recipients is not quoted: that is what it is for. */
export function replyInBcc(mail: Mail, html: string, { me, sender, at, lang, most }: Answering): BccReply {
  const everyone = [...mail.to, ...mail.cc];
  const seen = new Set([me, sender.address, ""]);
  const others: string[] = [];
  for (const { address } of everyone) {
    if (seen.has(address)) continue;
    seen.add(address);
    others.push(address);
  }
  const head = [
    `<b>${paneViewText(lang, "reply.from")}</b> ${escapeHtml(sender.name || sender.address)}`,
    `<b>${paneViewText(lang, "reply.sent")}</b> ${escapeHtml(sayMoment(lang, at))}`,
    `<b>${paneViewText(lang, "reply.subject")}</b> ${escapeHtml(mail.subject)}`,
  ].join("<br>");
  // The id under which Outlook itself puts a thread: our own words and theirs stay apart.
  const around = (quote: string) => `<p><br></p><p><br></p><div id="divRplyFwdMsg">${head}</div><div>${quote}</div>`;
  const { text, pictures } = withoutPictures(inside(html));
  const whole = around(text);
  const fits = whole.length <= most.html;
  return {
    to: [sender.address === "" ? me : sender.address],
    bcc: others.slice(0, most.people),
    left: others.slice(most.people),
    lost: everyone.filter(({ address }) => address === "").map(({ name }) => name),
    subject: `RE: ${mail.subject.replace(/^(?:\s*(?:re|antw|betreft)\s?:)+\s*/i, "")}`,
    html: fits ? whole : around(beginning(text, most.html - around("").length, lang)),
    shortened: !fits,
    pictures,
  };
}

const inside = (html: string): string => {
  const body = /<body[^>]{0,500}>/i.exec(html);
  const rest = body ? html.slice(body.index + body[0].length) : html;
  const end = rest.toLowerCase().lastIndexOf("</body");
  return end < 0 ? rest : rest.slice(0, end);
};

/** A picture in a mail is a file beside it, which does not come along: better nothing than a broken frame. */
function withoutPictures(html: string): { text: string; pictures: boolean } {
  let text = "";
  let copied = 0;
  scanHtml(html, {
    tag(name, _closing, from, to) {
      if (name !== "img" || !/\ssrc\s*=\s*["']?cid:/i.test(html.slice(from, Math.min(to, from + 4_000)))) return;
      text += html.slice(copied, from);
      copied = to;
    },
  });
  return { text: text + html.slice(copied), pictures: copied > 0 };
}

/** The first lines as plain text, whole lines only, with a word that the rest was left out. */
function beginning(html: string, room: number, lang: Lang): string {
  const end = `<p>${paneViewText(lang, "reply.cut")}</p>`;
  let out = "";
  for (const line of htmlText(html).split("\n")) {
    const next = `${escapeHtml(line)}<br>`;
    if (out.length + next.length + end.length > room) break;
    out += next;
  }
  return out + end;
}
