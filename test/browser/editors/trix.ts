import "trix";
import { place, START } from "./editor.ts";

const root = place();
root.innerHTML = `<input id="x" type="hidden" value="${START}"><trix-editor input="x"></trix-editor>`;
const element = root.querySelector("trix-editor") as HTMLElement & { editor: { getDocument(): { toString(): string } } };
window.editor = { text: () => element.editor.getDocument().toString().replace(/\n$/, "") };
