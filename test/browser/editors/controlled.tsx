/** @jsxImportSource react */
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { fieldEditor, place, START } from "./editor.ts";

/** A field whose text React keeps: what does not reach `onChange` is taken out again at the next render. */
export function controlled(Field: "input" | "textarea"): void {
  let state = START;
  function Page() {
    const [text, keep] = useState(state);
    const change = ({ target }: { target: { value: string } }) => {
      state = target.value;
      keep(state);
    };
    return <Field value={text} onChange={change} />;
  }
  const root = place();
  createRoot(root).render(<Page />);
  const ready = () => {
    const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(Field);
    if (!field) requestAnimationFrame(ready);
    else window.editor = { ...fieldEditor(field), text: () => (field.value === state ? state : `${field.value} but React has ${state}`) };
  };
  ready();
}
