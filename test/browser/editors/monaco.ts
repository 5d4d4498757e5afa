import * as monaco from "monaco-editor/editor.js";
import "monaco-editor/features/clipboard/register.js";
import "monaco-editor/features/dropOrPasteInto/register.js";
import { place, START } from "./editor.ts";

const root = place();
root.style.height = "300px";
// What runs in workers (checking, colouring) is no part of a paste.
(window as { MonacoEnvironment?: monaco.Environment }).MonacoEnvironment = {
  getWorker: () => new Worker(URL.createObjectURL(new Blob([""], { type: "text/javascript" }))),
};
const editor = monaco.editor.create(root, { value: START, language: "plaintext", lineNumbers: "off" });
window.editor = {
  text: () => editor.getModel()?.getValue(monaco.editor.EndOfLinePreference.LF) ?? "",
  field: ".view-lines",
  caret: () => (editor.getPosition()?.column ?? 0) - 1,
};
