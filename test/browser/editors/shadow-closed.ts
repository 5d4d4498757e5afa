import { fieldEditor, place, START } from "./editor.ts";

const host = place();
host.style.width = "400px";
const field = document.createElement("textarea");
field.value = START;
field.style.cssText = "display:block;width:100%;height:80px";
host.attachShadow({ mode: "closed" }).append(field);
window.editor = { ...fieldEditor(field), field: "#root" };
