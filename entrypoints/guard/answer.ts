import type { Answer, Choice, Question } from "../../src/question.ts";
import type { Step } from "../../src/ui/PasteDialog.tsx";

/** What pressing something in the dialog comes to: an answer, or another face of the dialog. */
export type Pressed = { readonly answer: Answer } | { readonly step: Step };

/** Reads what was pressed in the dialog. Its fields tell what was chosen; no event handler of ours is involved. */
export function pressed(hit: Element, dialog: ParentNode, { reasons }: Question, step: Step): Pressed | undefined {
  const button = hit.closest<HTMLElement>("[data-choice], [data-step]");
  if (button?.dataset.step) return { step: button.dataset.step as Step };
  const choice = button?.dataset.choice as Choice | undefined;
  if (choice === undefined) return undefined;
  if (choice === "not-personal") {
    const pieces = Array.from(dialog.querySelectorAll<HTMLInputElement>("input:checked"), ({ value }) => value);
    return pieces.length === 0 ? { step: "wrong-missing" } : { answer: { choice, pieces } };
  }
  if (choice !== "anyway" || reasons.length === 0) return { answer: { choice } };
  if (step === "choose") return { step: "reason" };
  const reason = dialog.querySelector<HTMLInputElement>("input:checked")?.value;
  return reason === undefined ? { step: "reason-missing" } : { answer: { choice, reason } };
}
