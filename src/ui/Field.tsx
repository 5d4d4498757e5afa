import { cloneElement, type VNode } from "preact";
import { useId } from "preact/hooks";

/** A labelled control with an optional hint and problem, tied together for a screen reader. */
export function Field({ label, hint, problem, children }: { label: string; hint?: string; problem?: string | undefined; children: VNode }) {
  const id = useId();
  const notes: { note: string; look: string; text: string }[] = [];
  if (hint) notes.push({ note: `${id}-hint`, look: "small soft", text: hint });
  if (problem) notes.push({ note: `${id}-problem`, look: "problem", text: problem });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {cloneElement(children, {
        id,
        class: "input",
        "aria-describedby": notes.map(({ note }) => note).join(" ") || undefined,
        "aria-invalid": problem ? "true" : undefined,
      })}
      {notes.map(({ note, look, text }) => (
        <span id={note} class={look} key={note}>
          {text}
        </span>
      ))}
    </div>
  );
}
