import { basicSetup, EditorView } from "codemirror";
import { place, START } from "./editor.ts";

const view = new EditorView({ doc: START, extensions: [basicSetup], parent: place() });
window.editor = { text: () => view.state.doc.toString() };
