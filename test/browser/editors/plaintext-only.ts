import { place, START } from "./editor.ts";

const root = place();
root.contentEditable = "plaintext-only";
root.textContent = START;
window.editor = { text: () => root.innerText, field: "[contenteditable]" };
