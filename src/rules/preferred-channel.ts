import { pupilData } from "../pupil-data.ts";
import type { Rule } from "./rule.ts";

/** Requests and advice about a pupil go through the organisation's own channel; a mail that looks like one is pointed there. */
export const preferredChannel: Rule = {
  id: "preferred-channel",
  article: "roos-17.1",
  check(out, found, { channels }) {
    if (out.kind !== "mail") return undefined;
    const parts = ["subject", "body", ...out.attachments.map(({ id }) => `file:${id}` as const)] as const;
    // The words alone are everyday work of a samenwerkingsverband; only with a pupil's data does the channel matter.
    if (!pupilData(found.together(parts))) return undefined;
    const words = ` ${`${out.subject} ${out.body}`.toLowerCase().replace(/[^a-z0-9\u00e0-\u00ff]+/g, " ")} `;
    const channel = channels.find(({ words: own }) => own.some((word) => words.includes(` ${word} `)));
    if (!channel) return undefined;
    return {
      level: "ask",
      say: "preferred-channel.hint",
      with: { channel: channel.name },
      remedies: [{ do: "open-channel", channel: channel.name, url: channel.url }],
    };
  },
};
