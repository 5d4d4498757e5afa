import { useState } from "preact/hooks";
import type { Policy } from "../policy.ts";
import { pageText } from "../texts/pages.ts";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

/** How much somebody said is no personal data, and the way to take that back; nothing when the policy does not allow it. */
export function DismissedCard({ count, policy, onWipe }: { count: number; policy: Policy; onWipe(): Promise<void> }) {
  const lang = policy.language;
  const [wiped, setWiped] = useState(false);
  if (!policy.dismissing && count === 0) return null;
  const left = wiped ? 0 : count;
  return (
    <section aria-labelledby="dismissed" data-dismissed={left}>
      <h2 id="dismissed">{pageText(lang, "dismissed.title")}</h2>
      <p class="soft">{pageText(lang, "dismissed.intro")}</p>
      {wiped && (
        <Notice tone="good" live>
          {pageText(lang, "dismissed.wiped")}
        </Notice>
      )}
      {!wiped && <p>{pageText(lang, left === 0 ? "dismissed.none" : "dismissed.count", { count: left })}</p>}
      {left > 0 && (
        <div>
          <Button onClick={() => onWipe().then(() => setWiped(true))}>{pageText(lang, "dismissed.wipe")}</Button>
        </div>
      )}
    </section>
  );
}
