import { categoryOf } from "../catalogue.ts";
import type { Policy } from "../policy.ts";
import { siteStatus } from "../sites.ts";
import { categoryText, type PageTextId, pageText } from "../texts/pages.ts";
import { sayDay } from "../texts/time.ts";
import { Pill } from "./Notice.tsx";

/** Whether a site is approved, and why. */
export function SiteCard({ url, account, day, policy }: { url: string; account?: string | undefined; day: string; policy: Policy }) {
  const lang = policy.language;
  const { approved, host, entry, why } = siteStatus({ url, day, ...(account === undefined ? {} : { account }) }, policy);
  const say = (key: PageTextId, params?: Parameters<typeof pageText>[2]) => pageText(lang, key, params);
  const category = approved ? undefined : categoryOf(host);
  // "frame-not-listed" is about a frame in a page; here the page itself is asked about.
  const reason = why === "frame-not-listed" ? "not-listed" : why;
  return (
    <div class="stack" data-approved={approved}>
      <div class="row">
        <span class="host">{host}</span>
        <Pill tone={approved ? "good" : "ask"}>{say(approved ? "popup.approved" : "popup.not-approved")}</Pill>
      </div>
      <p>
        {say(`popup.${reason}`, {
          organisation: policy.organisation.name,
          date: entry?.expires === undefined ? "" : sayDay(lang, entry.expires),
        })}
      </p>
      {approved && entry?.purpose && <p class="small soft">{say("popup.purpose", { purpose: entry.purpose })}</p>}
      {category && <p class="small soft">{say("popup.category", { category: categoryText(lang, category) })}</p>}
    </div>
  );
}
