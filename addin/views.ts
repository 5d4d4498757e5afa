/** What the pane can show: the judgement of what is being written, or the view of one ribbon button. */
export const VIEWS = ["check", "protect", "report", "reply", "counts"] as const;
export type View = (typeof VIEWS)[number];

/** The view that a ribbon button opens the pane in (`taskpane.html?view=report`); *Controleer* names none. */
export function viewOf(search: string): View {
  const asked = /[?&]view=([a-z]+)/.exec(search)?.[1];
  return VIEWS.filter((view) => view === asked)[0] ?? "check";
}
