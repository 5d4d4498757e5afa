/** How a test reads an editor: the text as the editor's own model has it, one line per block, and where to click. */
export interface Editor {
  /** The text in the editor's model, not what stands in the page. */
  text(): string;
  /** What a person clicks on, where that is not the first editable element. */
  readonly field?: string;
  /** Where the caret is, where the page's own selection does not say so. */
  caret?(): number | null;
}

declare global {
  interface Window {
    editor?: Editor;
  }
}

/** The place an editor is built in. */
export const place = (): HTMLElement => {
  const root = document.createElement("div");
  root.id = "root";
  document.body.append(root);
  return root;
};

/** A text field of the browser itself as an editor. */
export const fieldEditor = (field: HTMLInputElement | HTMLTextAreaElement): Editor => ({
  text: () => field.value,
  field: field.localName,
  caret: () => field.selectionStart,
});

/** What stands in every editor at first. */
export const START = "voor na";
