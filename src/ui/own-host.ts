import { dress } from "./dress.ts";
import { ownName } from "./own-name.ts";
import { theme } from "./theme.ts";

/** Makes an element of ours to put over a page, closed to the page's scripts and in our own dress. */
export function ownHost(style: string): { readonly host: HTMLElement; readonly shadow: ShadowRoot } {
  const host = document.createElement(ownName());
  const shadow = host.attachShadow({ mode: "closed" });
  dress(shadow, theme + style);
  return { host, shadow };
}
