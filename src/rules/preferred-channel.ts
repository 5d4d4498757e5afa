import type { Policy } from "../policy.ts";
import { pupilData } from "../pupil-data.ts";
import type { Remedy, Rule } from "./rule.ts";

/**
 * Requests and advice about a pupil go through the organisation's own channel; a mail that looks like one is pointed there.
 * An answer in a thread about a request is asked to move there too: members of the committee "dringen het gebruik van losse
 * mails over aanvragen terug".
 */
export const preferredChannel: Rule = {
  id: "preferred-channel",
  article: "roos-17.1",
  check(out, found, { channels }) {
    if (out.kind !== "mail") return undefined;
    if (channels.length === 0) return undefined;
    const parts = ["subject", "body", ...out.attachments.map(({ id }) => `file:${id}` as const)] as const;
    const own = channelFor(`${out.subject} ${out.body} ${out.attachments.map(({ name }) => name).join(" ")}`, channels);
    const thread = own ?? channelFor(out.quoted.slice(0, THREAD), channels);
    if (!thread) return undefined;
    const open: Remedy = { do: "open-channel", channel: thread.name, url: thread.url };
    const propose: Remedy = { do: "propose-channel", channel: thread.name };
    // The words alone are everyday work of a samenwerkingsverband; only with a pupil's data does the channel matter.
    if (pupilData(found.together(parts))) {
      if (own) return { level: "ask", say: "preferred-channel.hint", with: { channel: own.name }, remedies: [open] };
      return { level: "ask", say: "preferred-channel.thread", with: { channel: thread.name }, remedies: [open, propose] };
    }
    // What somebody else wrote has been sent already; that the next one may go by another way is worth a remark.
    if (out.quoted === "" || !channelFor(out.quoted.slice(0, THREAD), channels) || !pupilData(found.in("quoted"))) return undefined;
    return { level: "tip", say: "preferred-channel.thread", with: { channel: thread.name }, remedies: [propose, open] };
  },
};

type Channel = Policy["channels"][number];

/** Characters of a thread in which the last few answers stand. */
const THREAD = 10_000;

/** The channel one of whose words stands in a text, also in the plural. */
function channelFor(text: string, channels: readonly Channel[]): Channel | undefined {
  const words = ` ${text.toLowerCase().replace(/[^a-z0-9\u00e0-\u00ff]+/g, " ")} `;
  return channels.filter(({ words: own }) => own.some((word) => ENDINGS.some((ending) => words.indexOf(` ${word}${ending} `) >= 0)))[0];
}

const ENDINGS = ["", "s", " s", "en"];
