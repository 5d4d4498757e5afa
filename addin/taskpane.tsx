import { render, type VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { displayLanguage } from "../src/hosts/outlook/item.ts";
import { whenReady } from "../src/hosts/outlook/ready.ts";
import { languageOf } from "../src/hosts/outlook/send.ts";
import type { Policy } from "../src/policy.ts";
import type { Delivery } from "../src/policy-delivered.ts";
import { choicesStyle } from "../src/ui/Choices.tsx";
import { countersStyle } from "../src/ui/Counters.tsx";
import { dress } from "../src/ui/dress.ts";
import { leakStyle } from "../src/ui/LeakReport.tsx";
import { nudgeStyle } from "../src/ui/NudgeCard.tsx";
import { pageStyle } from "../src/ui/pageStyle.ts";
import { theme } from "../src/ui/theme.ts";
import { App } from "./App.tsx";
import { PolicyNotice } from "./PolicyNotice.tsx";
import { paneStyle } from "./pane-style.ts";
import { policyAtHand, refresh } from "./policy-file.ts";
import { Unanswered } from "./Unanswered.tsx";
import { viewOf } from "./views.ts";

/** Milliseconds before a pane that stays open asks again, when somebody comes back to it. */
const AGAIN = 300_000;

/** The pane with the policy of this moment: at once with the last good one, and with a newer one as soon as it is there. */
function PaneByPolicy() {
  const [{ policy, problems }, setDelivery] = useState<Delivery>(() => ({ policy: policyAtHand(), problems: [] }));
  useEffect(() => {
    let asked = 0;
    const look = async () => {
      if (Date.now() - asked < AGAIN) return;
      asked = Date.now();
      const next = await refresh();
      // The same policy stays the same object, so that nothing is read and judged again for nothing.
      setDelivery((now) => ({ ...next, policy: same(next.policy, now.policy) ? now.policy : next.policy }));
    };
    void look();
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, []);
  const lang = languageOf(displayLanguage(), policy.language);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <>
      <App policy={policy} lang={lang} view={viewOf(location.search)} />
      <PolicyNotice problems={problems} lang={lang} />
    </>
  );
}

const same = (a: Policy, b: Policy) => JSON.stringify(a) === JSON.stringify(b);

dress(document, theme + pageStyle + choicesStyle + countersStyle + leakStyle + nudgeStyle + paneStyle);
const show = (what: VNode) => {
  const root = document.getElementById("pane");
  if (root) render(what, root);
};
whenReady(
  () => show(<PaneByPolicy />),
  () => show(<Unanswered lang={languageOf(navigator.language, "nl")} onRetry={() => location.reload()} />),
);
