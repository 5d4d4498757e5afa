import { Bold, Italic } from "@ckeditor/ckeditor5-basic-styles";
import { ClassicEditor } from "@ckeditor/ckeditor5-editor-classic";
import { Essentials } from "@ckeditor/ckeditor5-essentials";
import { Paragraph } from "@ckeditor/ckeditor5-paragraph";
import { place, START } from "./editor.ts";

const root = place();
root.innerHTML = `<p>${START}</p>`;
const editor = await ClassicEditor.create(root, { licenseKey: "GPL", plugins: [Essentials, Paragraph, Bold, Italic] });
const blocks = () => Array.from(editor.model.document.getRoot()?.getChildren() ?? []);
const textOf = (block: ReturnType<typeof blocks>[number]) =>
  block.is("element") ? Array.from(block.getChildren(), (child) => (child.is("$text") ? child.data : "\n")).join("") : "";
window.editor = { text: () => blocks().map(textOf).join("\n") };
