import { place, START } from "./editor.ts";

const root = place();
root.contentEditable = "true";
root.textContent = START;
window.editor = { text: () => root.innerText };
