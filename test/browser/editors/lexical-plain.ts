import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical";
import { place, START } from "./editor.ts";

const root = place();
root.contentEditable = "true";
const editor = createEditor({
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(root);
registerPlainText(editor);
editor.update(() => $getRoot().append($createParagraphNode().append($createTextNode(START))), { discrete: true });
registerHistory(editor, createEmptyHistoryState(), 300);
window.editor = { text: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
