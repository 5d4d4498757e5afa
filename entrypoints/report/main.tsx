import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { firstPolicy, followPolicy } from "../../src/hosts/browser.ts";
import { keepLeak, readLeak } from "../../src/hosts/browser-leak.ts";
import type { Leak } from "../../src/report.ts";
import { reportText } from "../../src/texts/report.ts";
import { choicesStyle } from "../../src/ui/Choices.tsx";
import { dress } from "../../src/ui/dress.ts";
import { LeakReport, leakStyle } from "../../src/ui/LeakReport.tsx";
import { PageHead } from "../../src/ui/PageHead.tsx";
import { pageStyle } from "../../src/ui/pageStyle.ts";
import { theme } from "../../src/ui/theme.ts";

function Report() {
  const [policy, setPolicy] = useState(firstPolicy().policy);
  const [before, setBefore] = useState<Leak | "none">();
  useEffect(() => {
    followPolicy((inForce) => setPolicy(inForce.policy));
    void readLeak().then((leak) => setBefore(leak ?? "none"));
  }, []);
  return (
    <div class="page">
      <PageHead lang={policy.language} title={reportText(policy.language, "title")} lead={reportText(policy.language, "intro")} />
      {before !== undefined && <LeakReport policy={policy} before={before === "none" ? undefined : before} onKeep={keepLeak} />}
    </div>
  );
}

dress(document, theme + pageStyle + choicesStyle + leakStyle);
const app = document.getElementById("app");
if (app) render(<Report />, app);
