import { render } from "preact";
import { displayLanguage } from "../src/hosts/outlook/item.ts";
import { languageOf } from "../src/hosts/outlook/send.ts";
import { dress } from "../src/ui/dress.ts";
import { theme } from "../src/ui/theme.ts";
import { Pane } from "./Pane.tsx";
import { paneStyle } from "./pane-style.ts";
import { policy } from "./policy.ts";

dress(document, theme + paneStyle);
Office.onReady(() => {
  const lang = languageOf(displayLanguage(), policy.language);
  document.documentElement.lang = lang;
  const root = document.getElementById("pane");
  if (root) render(<Pane policy={policy} lang={lang} />, root);
});
