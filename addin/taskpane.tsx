import { render } from "preact";
import { displayLanguage } from "../src/hosts/outlook/item.ts";
import { languageOf } from "../src/hosts/outlook/send.ts";
import { choicesStyle } from "../src/ui/Choices.tsx";
import { dress } from "../src/ui/dress.ts";
import { leakStyle } from "../src/ui/LeakReport.tsx";
import { pageStyle } from "../src/ui/pageStyle.ts";
import { theme } from "../src/ui/theme.ts";
import { App } from "./App.tsx";
import { paneStyle } from "./pane-style.ts";
import { policy } from "./policy.ts";
import { viewOf } from "./views.ts";

dress(document, theme + pageStyle + choicesStyle + leakStyle + paneStyle);
Office.onReady(() => {
  const lang = languageOf(displayLanguage(), policy.language);
  document.documentElement.lang = lang;
  const root = document.getElementById("pane");
  if (root) render(<App policy={policy} lang={lang} view={viewOf(location.search)} />, root);
});
