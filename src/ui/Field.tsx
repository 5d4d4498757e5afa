import { type ComponentChildren, cloneElement, type VNode } from "preact";
import { useId } from "preact/hooks";

/** A labelled control with an optional hint and problem, tied together for a screen reader. */
export function Field({ label, hint, problem, children }: { label: string; hint?: string; problem?: string | undefined; children: VNode }) {
  const id = useId();
  const notes: [string, ComponentChildren][] = [];
  if (hint) notes.push([`${id}-hint`, <span class="small soft">{hint}</span>]);
  if (problem) notes.push([`${id}-problem`, <span class="problem">{problem}</span>]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {cloneElement(children, {
        id,
        class: "input",
        "aria-describedby": notes.map(([note]) => note).join(" ") || undefined,
        "aria-invalid": problem ? "true" : undefined,
      })}
      {notes.map(([note, text]) => (
        <span id={note} key={note}>
          {text}
        </span>
      ))}
    </div>
  );
}
