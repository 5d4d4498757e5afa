import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

/** How something is meant; sets colour and icon, never the only carrier of the meaning. */
export type Tone = "good" | "tip" | "ask" | "stop";

/** The icon that goes with a tone. */
export const iconOf = (tone: Tone): IconName => (tone === "good" ? "check" : tone === "stop" ? "hand" : tone);

/** A short message in the flow. `live`: it appeared because of what the user did, so a screen reader says it. */
export function Notice({ tone, live = false, children }: { tone: Tone; live?: boolean; children: ComponentChildren }) {
  return (
    <div class={`notice tone-${tone}`} role={live ? (tone === "stop" ? "alert" : "status") : undefined}>
      <Icon name={iconOf(tone)} />
      <div>{children}</div>
    </div>
  );
}

/** A state in one or two words. */
export function Pill({ tone, children }: { tone: Tone; children: ComponentChildren }) {
  return (
    <span class={`pill tone-${tone}`}>
      <Icon name={iconOf(tone)} />
      {children}
    </span>
  );
}
