import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { place, START } from "./editor.ts";

const doc = schema.node("doc", null, [schema.node("paragraph", null, [schema.text(START)])]);
const plugins = [history(), keymap({ "Mod-z": undo, "Mod-Shift-z": redo }), keymap(baseKeymap)];
const view = new EditorView(place(), { state: EditorState.create({ doc, plugins }) });
window.editor = { text: () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", "\n") };
