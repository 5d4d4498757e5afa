import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { HeadingNode, QuoteNode, registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical";
import { place, START } from "./editor.ts";

const root = place();
root.contentEditable = "true";
const editor = createEditor({
  nodes: [HeadingNode, QuoteNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(root);
registerRichText(editor);
editor.update(() => $getRoot().append($createParagraphNode().append($createTextNode(START))), { discrete: true });
registerHistory(editor, createEmptyHistoryState(), 300);
window.editor = { text: () => editor.getEditorState().read(() => $getRoot().getTextContent().replace(/\n\n/g, "\n")) };
