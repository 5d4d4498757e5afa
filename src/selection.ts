/** What can be done with a selected text, from the browser's context menu. */
export const SELECTION_ACTS = ["anonymise", "check", "protect"] as const;

/** One of those. */
export type SelectionAct = (typeof SELECTION_ACTS)[number];

/**
 * The browser tells what is selected without its line ends, and the frame tells it with them. The frame's is taken only when
 * it is the same text: a page can change its selection while the menu is open.
 */
export function selectedText(told: string, fromFrame: string | undefined): string {
  const bare = (text: string) => text.replace(/\s+/g, "");
  return fromFrame !== undefined && bare(fromFrame) === bare(told) ? fromFrame : told;
}
