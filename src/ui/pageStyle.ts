/** What the extension's own pages and the pane need beside the theme: the measure of a page and its sections. */
export const pageStyle = `
.page { max-width: 860px; margin: 0 auto; padding: 32px 24px 64px; display: flex; flex-direction: column; gap: 32px; }
.page > header { display: flex; flex-direction: column; gap: 8px; }
.page .lead { font-size: 17px; max-width: 62ch; }
.page > section { display: flex; flex-direction: column; gap: 12px; }
.brand { display: flex; align-items: center; gap: 10px; font-weight: 650; color: var(--accent); }
.brand > .icon { width: 24px; height: 24px; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 16px; }
.columns > .card { display: flex; flex-direction: column; gap: 6px; }
.columns .icon { color: var(--accent); width: 24px; height: 24px; }
.sample { max-width: 540px; border: 1px solid var(--line); border-radius: 12px; overflow: hidden; background: var(--raised); box-shadow: var(--shadow); }
.sample .article { pointer-events: none; }
mark { background: var(--ask-tint); color: inherit; border-radius: 3px; padding: 0 2px; box-shadow: inset 0 -2px 0 var(--ask); }
.quoted { white-space: pre-wrap; background: var(--sunken); border: 1px solid var(--line); border-radius: var(--radius); padding: 10px 14px; max-height: 240px; overflow: auto; }
.popup { width: 340px; max-width: 100%; padding: 16px; display: flex; flex-direction: column; gap: 14px; }
.popup .host { font-size: 16px; font-weight: 650; }
.popup hr { border: 0; border-top: 1px solid var(--line); margin: 0; width: 100%; }
input[type="file"].input { padding: 6px; }
input[type="file"].input::file-selector-button { font: 600 14px/20px var(--font); padding: 5px 12px; margin-inline-end: 12px; border: 1px solid var(--edge); border-radius: 6px; background: var(--raised); color: var(--ink); cursor: pointer; }
@media (max-width: 480px) {
  .page { padding: 20px 16px 48px; gap: 24px; }
  .table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .table, .table tbody, .table tr, .table td, .table th { display: block; }
  .table tr { padding: 10px 0; border-bottom: 1px solid var(--line); }
  .table td, .table tbody th { padding: 1px 0; border: 0; }
}
`;
