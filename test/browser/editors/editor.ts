/** How a test reads an editor: the text as the editor's own model has it, one line per block, and what it shows. */
export interface Editor {
  /** The text in the editor's model, not what stands in the page. */
  text(): string;
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

/** What stands in every editor at first. */
export const START = "voor na";
