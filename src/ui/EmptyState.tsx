import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";
import type { Tone } from "./Notice.tsx";

/** What is shown when there is nothing to do: that is good news, and says so. */
export function EmptyState({
  icon = "shield-check",
  tone,
  title,
  children,
}: {
  icon?: IconName;
  tone?: Tone;
  title: string;
  children?: ComponentChildren;
}) {
  return (
    <div class={tone ? `empty tone-${tone}` : "empty"}>
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}
