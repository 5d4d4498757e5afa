import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { firstPolicy, followPolicy } from "../../src/hosts/browser.ts";
import { openOwnPage, takeHandover } from "../../src/hosts/browser-pages.ts";
import { selectionText } from "../../src/texts/selection.ts";
import { dress } from "../../src/ui/dress.ts";
import { PageHead } from "../../src/ui/PageHead.tsx";
import { pageStyle } from "../../src/ui/pageStyle.ts";
import { SelectionPage, selectionStyle } from "../../src/ui/SelectionPage.tsx";
import { theme } from "../../src/ui/theme.ts";

function Selection() {
  const [policy, setPolicy] = useState(firstPolicy().policy);
  const [handed, setHanded] = useState<{ text: string | undefined }>();
  useEffect(() => {
    followPolicy((inForce) => setPolicy(inForce.policy));
    void takeHandover().then((text) => setHanded({ text }));
  }, []);
  return (
    <div class="page">
      <PageHead lang={policy.language} title={selectionText(policy.language, "title")} lead={selectionText(policy.language, "lead")} />
      {handed && (
        <SelectionPage
          text={handed.text}
          copyAtOnce={new URLSearchParams(location.search).get("act") === "anonymise"}
          policy={policy}
          onProtect={(text) => openOwnPage("protect", { text })}
        />
      )}
    </div>
  );
}

dress(document, theme + pageStyle + selectionStyle);
const app = document.getElementById("app");
if (app) render(<Selection />, app);
