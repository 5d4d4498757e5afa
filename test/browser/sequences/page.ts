import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { HeadingNode, QuoteNode, registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical";
import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";

/** A new editor with "voor na" in it and the focus at its end; gives how to read it. */
const editors: Record<string, (root: HTMLElement) => () => string> = {
  textarea(root) {
    const field = document.createElement("textarea");
    root.append(field);
    field.value = "voor na";
    field.focus();
    return () => field.value;
  },
  contenteditable(root) {
    root.contentEditable = "true";
    root.textContent = "voor na";
    root.focus();
    getSelection()?.collapse(root.firstChild, 7);
    // A space, a hard space and a tab show the same here; which one stands there is up to the browser's editing.
    return () => root.innerText.replace(/[\t\u00a0]/g, " ");
  },
  prosemirror(root) {
    const doc = schema.node("doc", null, [schema.node("paragraph", null, [schema.text("voor na")])]);
    // Every act is taken back by itself, whatever the time between.
    const plugins = [history({ newGroupDelay: 0 }), keymap({ "Mod-z": undo, "Mod-Shift-z": redo }), keymap(baseKeymap)];
    const view = new EditorView(root, { state: EditorState.create({ doc, plugins }) });
    view.focus();
    // Reads the caret now; by itself it does so a moment after a key, which on a busy machine may be after the next one.
    const { domObserver } = view as unknown as { domObserver: { forceFlush(): void; flush(): void } };
    window.quiet = () => {
      domObserver.forceFlush();
      domObserver.flush();
    };
    return () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", "\n");
  },
  lexical(root) {
    root.contentEditable = "true";
    const editor = createEditor({ nodes: [HeadingNode, QuoteNode], onError: (error) => console.error(error) });
    editor.setRootElement(root);
    registerRichText(editor);
    editor.update(() => $getRoot().append($createParagraphNode().append($createTextNode("voor na"))), { discrete: true });
    registerHistory(editor, createEmptyHistoryState(), 0);
    editor.focus(undefined, { defaultSelection: "rootEnd" });
    return () => editor.getEditorState().read(() => $getRoot().getTextContent());
  },
};

declare global {
  interface Window {
    /** Starts anew with an editor. */
    fresh(name: string): void;
    text(): string;
    /** Lets an editor with a model of its own hear of the caret. */
    quiet(): void;
    /** How many pastes the guard has handed on. */
    handed: number;
    /** Everything any paste event carried. */
    seen: string;
  }
}

let root: HTMLElement | undefined;
window.fresh = (name) => {
  root?.remove();
  root = document.createElement("div");
  document.body.append(root);
  window.quiet = () => undefined;
  window.text = editors[name]?.(root) ?? (() => "");
  window.handed = 0;
  window.seen = "";
};
const note = (event: ClipboardEvent) => {
  window.seen += `${event.clipboardData?.getData("text/plain")}${event.clipboardData?.getData("text/html")}`;
  // What is handed on has gone in when this event is over.
  if (!event.isTrusted) setTimeout(() => (window.handed += 1), 0);
};
addEventListener("paste", note, true);
