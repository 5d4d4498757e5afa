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
    // Every act is taken back by itself, whatever the time between; of 0 it would make the usual half second.
    const plugins = [history({ newGroupDelay: 1 }), keymap({ "Mod-z": undo, "Mod-Shift-z": redo }), keymap(baseKeymap)];
    const view = new EditorView(root, { state: EditorState.create({ doc, plugins }) });
    view.focus();
    // A caret that goes to the start within 200 ms of the focus it takes for the browser's doing, and puts back; no person is that
    // quick. And it reads the caret a moment after a key, which on a busy machine may be after the next one.
    const { domObserver, input } = view as unknown as { domObserver: { forceFlush(): void; flush(): void }; input: { lastFocus: number } };
    window.quiet = () => {
      input.lastFocus = 0;
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
    fresh(name: string): Promise<void>;
    text(): string;
    /** Lets an editor with a model of its own hear of the caret. */
    quiet(): void;
    /** Waits until an editor has heard of the focus and the caret. */
    settled(): Promise<void>;
    /** The focus goes and comes back, as it does for a question that is answered with no. */
    lookAway(): Promise<void>;
    /** How many pastes the guard has handed on. */
    handed: number;
    /** Waits until so many were; says whether they came. */
    handedOn(many: number): Promise<boolean>;
    /** Everything any paste event carried. */
    seen: string;
    /** How often a question came up. */
    asked: number;
  }
}

const after = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
/** ProseMirror puts its own caret back until 20 ms after the focus came; no person presses a key sooner. */
const NOTICED = 25;

let root: HTMLElement | undefined;
window.fresh = (name) => {
  root?.remove();
  root = document.createElement("div");
  document.body.append(root);
  window.quiet = () => undefined;
  window.text = editors[name]?.(root) ?? (() => "");
  window.handed = 0;
  window.asked = 0;
  window.seen = "";
  return window.settled();
};
window.settled = async () => {
  await after(NOTICED);
  window.quiet();
  // Lexical tells its model a moment later.
  await after(0);
};
window.lookAway = async () => {
  const field = document.activeElement as HTMLElement | null;
  const selection = getSelection();
  if (field === null || selection === null) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  field.blur();
  field.focus();
  if (!(field instanceof HTMLTextAreaElement) && anchorNode !== null && focusNode !== null)
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  await window.settled();
};
window.handedOn = async (many) => {
  for (const end = Date.now() + 10_000; window.handed !== many; await after(5)) if (Date.now() > end) return false;
  return true;
};
const note = (event: ClipboardEvent) => {
  window.seen += `${event.clipboardData?.getData("text/plain")}${event.clipboardData?.getData("text/html")}`;
  // What is handed on has gone in when this event is over.
  if (!event.isTrusted) setTimeout(() => (window.handed += 1), 0);
};
addEventListener("paste", note, true);
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const { localName } of Array.from(addedNodes) as Element[]) if (localName?.startsWith("zv-")) window.asked += 1;
}).observe(document.documentElement, { childList: true });
