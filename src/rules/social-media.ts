import { categoryOf } from "../catalogue.ts";
import { siteLevel, siteStatus } from "../sites.ts";
import type { Rule } from "./rule.ts";

/** Nothing confidential or personal goes on social media: it stays public, and forwarding it is one's own responsibility. */
export const socialMedia: Rule = {
  id: "social-media",
  article: "roos-media-3",
  check(out, found, policy) {
    if (out.kind !== "paste") return undefined;
    const { approved, host } = siteStatus(out, policy);
    if (approved || categoryOf(host) !== "social") return undefined;
    const { weight, kinds } = found.in("text");
    return weight === "none"
      ? undefined
      : {
          level: siteLevel(host, policy) ?? "ask",
          say: "social-media.data",
          with: { host },
          kinds,
          remedies: [{ do: "anonymise", parts: ["text"] }],
        };
  },
};
