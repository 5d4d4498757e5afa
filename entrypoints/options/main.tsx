import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Count } from "../../src/counters.ts";
import { firstPolicy, followPolicy, importPolicy } from "../../src/hosts/browser.ts";
import { readCounts, wipeCounts } from "../../src/hosts/browser-counters.ts";
import { followDismissed, wipeDismissed } from "../../src/hosts/browser-dismissed.ts";
import { type PageTextId, pageText } from "../../src/texts/pages.ts";
import { Counters, countersStyle } from "../../src/ui/Counters.tsx";
import { DismissedCard } from "../../src/ui/DismissedCard.tsx";
import { today } from "../../src/ui/day.ts";
import { dress } from "../../src/ui/dress.ts";
import { Icon } from "../../src/ui/Icon.tsx";
import { ImportPolicy } from "../../src/ui/ImportPolicy.tsx";
import { LeakRoutes, PolicyDetails, PolicyNotes } from "../../src/ui/PolicyDetails.tsx";
import { PolicyView } from "../../src/ui/PolicyView.tsx";
import { ProblemList } from "../../src/ui/ProblemList.tsx";
import { pageStyle } from "../../src/ui/pageStyle.ts";
import { TryIt } from "../../src/ui/TryIt.tsx";
import { theme } from "../../src/ui/theme.ts";

/** Firefox tells nobody that the administrator's policy changed, and gives the old one until it is started again. */
const restarts = location.protocol === "moz-extension:";

function Options() {
  const [inForce, setInForce] = useState(firstPolicy());
  const { policy, source, problems } = inForce;
  const [counts, setCounts] = useState<Count[]>([]);
  const [dismissed, setDismissed] = useState(0);
  useEffect(() => {
    followPolicy(setInForce);
    followDismissed(({ hashes }) => setDismissed(hashes.length));
    void readCounts().then(setCounts);
  }, []);
  useEffect(() => {
    document.documentElement.lang = policy.language;
    document.title = `${pageText(policy.language, "options.title")} – Zorgvuldig`;
  }, [policy.language]);
  const say = (key: PageTextId, params?: Parameters<typeof pageText>[2]) => pageText(policy.language, key, params);
  return (
    <div class="page">
      <header>
        <span class="brand">
          <Icon name="shield-check" />
          Zorgvuldig
        </span>
        <h1>{say("options.title")}</h1>
        <p class="lead">{say("options.intro")}</p>
      </header>
      {(["managed", "imported"] as const).map((from) => {
        const list = problems.filter((problem) => problem.source === from);
        return list.length > 0 && <ProblemList key={from} title={say(`options.problems.${from}`)} problems={list} lang={policy.language} />;
      })}
      <PolicyNotes inForce={inForce} day={today()} />
      <div class="card stack" data-source={source}>
        <h2>{policy.organisation.name}</h2>
        <p class="soft">{say(`source.${source}`)}</p>
        {source === "managed" && restarts && <p class="soft small">{say("source.restart")}</p>}
      </div>
      <LeakRoutes policy={policy} />
      <TryIt policy={policy} day={today()} />
      <PolicyView policy={policy} day={today()} />
      <PolicyDetails policy={policy} day={today()} />
      <Counters counts={counts} policy={policy} onWipe={wipeCounts} />
      <DismissedCard count={dismissed} policy={policy} onWipe={wipeDismissed} />
      <ImportPolicy lang={policy.language} source={source} onImport={importPolicy} />
    </div>
  );
}

dress(document, theme + pageStyle + countersStyle);
const app = document.getElementById("app");
if (app) render(<Options />, app);
