/** @jsxImportSource react */
// Draft.js expects Node's name for the global object.
(window as { global?: unknown }).global = window;
const { ContentState, Editor, EditorState } = await import("draft-js");
const { useState } = await import("react");
const { createRoot } = await import("react-dom/client");
const { place, START } = await import("./editor.ts");

let state = EditorState.createWithContent(ContentState.createFromText(START));
function Page() {
  const [shown, show] = useState(state);
  return (
    <Editor
      editorState={shown}
      onChange={(next: typeof state) => {
        state = next;
        show(next);
      }}
    />
  );
}
createRoot(place()).render(<Page />);
window.editor = { text: () => state.getCurrentContent().getPlainText("\n") };

export {};
