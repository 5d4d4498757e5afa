import { fieldEditor, place, START } from "./editor.ts";

const field = document.createElement("input");
field.value = START;
place().append(field);
window.editor = fieldEditor(field);
