import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { place, START } from "./editor.ts";

const editor = new Editor({ element: place(), extensions: [StarterKit], content: `<p>${START}</p>` });
window.editor = { text: () => editor.getText({ blockSeparator: "\n" }) };
