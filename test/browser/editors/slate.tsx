/** @jsxImportSource react */
import { createRoot } from "react-dom/client";
import { createEditor, Node } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";
import { place, START } from "./editor.ts";

const editor = withHistory(withReact(createEditor()));
const keys = (event: { ctrlKey: boolean; shiftKey: boolean; key: string; preventDefault(): void }) => {
  if (!event.ctrlKey || event.key.toLowerCase() !== "z") return;
  event.preventDefault();
  if (event.shiftKey) editor.redo();
  else editor.undo();
};
createRoot(place()).render(
  <Slate editor={editor} initialValue={[{ children: [{ text: START }] }]}>
    <Editable onKeyDown={keys} />
  </Slate>,
);
window.editor = { text: () => editor.children.map((node) => Node.string(node)).join("\n") };
