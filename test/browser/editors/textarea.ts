import { fieldEditor, place, START } from "./editor.ts";

const field = document.createElement("textarea");
field.value = START;
place().append(field);
window.editor = fieldEditor(field);
