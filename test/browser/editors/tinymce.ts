import tinymce from "tinymce";
import "tinymce/icons/default";
import "tinymce/models/dom";
import "tinymce/skins/ui/oxide/skin.js";
import "tinymce/themes/silver";
import { place, START } from "./editor.ts";

const root = place();
root.innerHTML = `<p>${START}</p>`;
const [editor] = await tinymce.init({ target: root, license_key: "gpl", content_css: false, menubar: false, height: 300 });
window.editor = { text: () => editor?.getBody().innerText ?? "" };
