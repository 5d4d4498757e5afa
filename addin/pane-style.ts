/** What the pane adds to the shared look: it is narrow, and scrolls. */
export const paneStyle = `
.pane { padding: 14px 14px 24px; min-width: 0; }
.pane > header { display: flex; gap: 8px; align-items: baseline; flex-wrap: wrap; }
.pane h1 { font-size: 17px; }
.pane .card { padding: 12px 14px; }
.pane .button { max-width: 100%; }
.pane .concern .row > .button { flex: 1 1 100%; }
.pane .footer { padding-top: 4px; }
.pane nav.footer { display: flex; flex-wrap: wrap; gap: 4px; align-items: center; margin-inline-start: -10px; }
.pane nav.footer > p { flex: 1 1 100%; padding-inline-start: 10px; }
.pane > div > .button.quiet { margin-inline-start: -10px; }
.pane.report { gap: 22px; }
.pane > .button.quiet { align-self: flex-start; text-align: start; margin-inline-start: -10px; }
.pane .concern > div > div > .button.quiet, .pane .settled > div > .button.quiet { margin-inline-start: -10px; }
.pane .concern .row > .button.quiet { flex: 0 1 auto; margin-inline-start: -10px; }
.pane .settle.open .button { font-weight: 500; font-size: 13px; color: var(--soft); }
.pane .settled > .pill { width: fit-content; }
.pane .settled { gap: 6px; }
.pane fieldset.choices.card { border: 1px solid var(--line); }
.pane h2 { font-size: 16px; }
.pane .nudge > h2 { font-size: 13px; }
.pane .outcome { display: flex; flex-direction: column; gap: 8px; }
.phrase { border-color: var(--accent); border-width: 2px; }
.phrase output { display: block; font: 600 21px/1.45 ui-monospace, "Cascadia Mono", Consolas, monospace; background: var(--accent-tint); color: var(--ink); border-radius: 6px; padding: 12px; user-select: all; overflow-wrap: break-word; }
.phrase ol { font-size: 14px; padding-inline-start: 24px; }
.phrase summary { cursor: pointer; font-size: 13px; color: var(--soft); text-decoration: underline; text-underline-offset: 3px; border-radius: 4px; width: fit-content; }
@media (max-width: 340px) { .pane { padding-inline: 10px; } .phrase output { font-size: 18px; } }
`;
