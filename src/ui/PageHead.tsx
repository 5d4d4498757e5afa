import { useEffect } from "preact/hooks";
import type { Lang } from "../texts/text.ts";
import { Icon } from "./Icon.tsx";

/** The head of a page of our own; the tab carries the same title, and the document its language. */
export function PageHead({ lang, title, lead }: { lang: Lang; title: string; lead: string }) {
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${title} – Zorgvuldig`;
  }, [lang, title]);
  return (
    <header>
      <span class="brand">
        <Icon name="shield-check" />
        Zorgvuldig
      </span>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
    </header>
  );
}
