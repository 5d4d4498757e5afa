import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { firstPolicy, followPolicy, openPage } from "../../src/hosts/browser.ts";
import { openOwnPage } from "../../src/hosts/browser-pages.ts";
import { dress } from "../../src/ui/dress.ts";
import { dialogStyle } from "../../src/ui/PasteDialog.tsx";
import { pageStyle } from "../../src/ui/pageStyle.ts";
import { theme } from "../../src/ui/theme.ts";
import { Welcome } from "../../src/ui/Welcome.tsx";

function App() {
  const [policy, setPolicy] = useState(firstPolicy().policy);
  useEffect(() => followPolicy((inForce) => setPolicy(inForce.policy)), []);
  useEffect(() => {
    document.documentElement.lang = policy.language;
  }, [policy.language]);
  return <Welcome policy={policy} onOpen={(page) => (page === "options" ? openPage(page) : openOwnPage(page))} />;
}

dress(document, theme + dialogStyle + pageStyle);
const app = document.getElementById("app");
if (app) render(<App />, app);
