/**
 * The visual language of everything a person sees: dialog, pane and pages. One style sheet as text, so that it works as
 * an adopted sheet in a shadow root and in a document alike (`dress`). Quiet by default; colour only where it says
 * something. Every pair of text and background below has a contrast of at least 4.5:1 (test/ui/theme.test.ts).
 */

/** The colours, by role, for light and dark. Kept as data so that a test can work out their contrast. */
export const colours = {
  light: {
    paper: "#f7f6f2",
    raised: "#ffffff",
    sunken: "#efeee8",
    ink: "#1d2a2e",
    soft: "#52616a",
    line: "#d8d7cf",
    edge: "#7b878c",
    accent: "#0f5e63",
    "accent-hover": "#0b494d",
    "on-accent": "#ffffff",
    "accent-tint": "#e2efee",
    ask: "#7a4a00",
    "ask-tint": "#fdf1d8",
    stop: "#9a2416",
    "stop-tint": "#fce9e5",
    good: "#1c6137",
    "good-tint": "#e3f2e7",
    tip: "#35526b",
    "tip-tint": "#e6eef5",
  },
  dark: {
    paper: "#151b1e",
    raised: "#1e272b",
    sunken: "#11171a",
    ink: "#e9edec",
    soft: "#a9b5b8",
    line: "#364247",
    edge: "#7f8c91",
    accent: "#7fd1cc",
    "accent-hover": "#a3e0dc",
    "on-accent": "#06292b",
    "accent-tint": "#173a3d",
    ask: "#f3c56f",
    "ask-tint": "#392c12",
    stop: "#ffa899",
    "stop-tint": "#43211c",
    good: "#8fd6a6",
    "good-tint": "#17351f",
    tip: "#a9cbe8",
    "tip-tint": "#1c303f",
  },
} as const;

const variables = (set: Readonly<Record<string, string>>) =>
  Object.keys(set)
    .map((name) => `--${name}: ${set[name]};`)
    .join(" ");

/** The style sheet. */
export const theme = `
:root, .zorgvuldig {
  ${variables(colours.light)}
  --font: system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  --radius: 8px;
  --shadow: 0 1px 2px rgb(20 30 34 / 8%), 0 12px 40px rgb(20 30 34 / 22%);
  color-scheme: light;
}
@media (prefers-color-scheme: dark) {
  :root, .zorgvuldig { ${variables(colours.dark)} --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 12px 40px rgb(0 0 0 / 60%); color-scheme: dark; }
}
@media (prefers-contrast: more) {
  :root, .zorgvuldig { --soft: var(--ink); --line: var(--edge); }
}

*, *::before, *::after { box-sizing: border-box; }

:root { background: var(--paper); }
body { margin: 0; }
body, .zorgvuldig {
  font: 400 15px/1.5 var(--font); color: var(--ink); text-align: start; letter-spacing: normal; text-transform: none;
  -webkit-text-size-adjust: 100%; overflow-wrap: anywhere; hyphens: manual;
}
h1, h2, h3 { margin: 0; font-weight: 650; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 22px; } h2 { font-size: 17px; } h3 { font-size: 15px; }
p { margin: 0; } ul, ol { margin: 0; padding-inline-start: 20px; }
a { color: var(--accent); text-underline-offset: 2px; }
a:hover { color: var(--accent-hover); }
code { font: 13px/1.4 ui-monospace, "Cascadia Mono", Consolas, monospace; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
[hidden] { display: none !important; }

.stack { display: flex; flex-direction: column; gap: 12px; }
.stack.wide { gap: 24px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.soft { color: var(--soft); }
.small { font-size: 13px; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.button {
  appearance: none; font: 600 14px/20px var(--font); min-height: 38px; padding: 8px 16px; border-radius: var(--radius); cursor: pointer;
  border: 1px solid var(--edge); background: var(--raised); color: var(--ink); text-align: center; text-decoration: none;
  display: inline-flex; align-items: center; justify-content: center; gap: 8px; transition: background-color .12s, border-color .12s;
}
.button:hover { background: var(--sunken); color: var(--ink); }
.button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.button.main:hover { background: var(--accent-hover); border-color: var(--accent-hover); color: var(--on-accent); }
.button.quiet { background: transparent; border-color: transparent; color: var(--accent); padding-inline: 10px; text-decoration: underline; text-underline-offset: 3px; }
.button.quiet:hover { background: var(--accent-tint); color: var(--accent-hover); }
.button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: var(--radius); }
.button[aria-disabled="true"], .button:disabled { opacity: .55; cursor: default; }

.icon { flex: none; width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }

.card { background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); padding: 14px 16px; }
.concern { position: relative; display: grid; grid-template-columns: 20px minmax(0, 1fr); column-gap: 12px; row-gap: 8px; }
.concern > * { grid-column: 2; }
.concern > .icon { grid-column: 1; grid-row: 1; margin-top: 1px; color: var(--tone); }
.concern .say { font-weight: 550; }
.tone-stop { --tone: var(--stop); --tint: var(--stop-tint); }
.tone-ask { --tone: var(--ask); --tint: var(--ask-tint); }
.tone-tip { --tone: var(--tip); --tint: var(--tip-tint); }
.tone-good { --tone: var(--good); --tint: var(--good-tint); }

.article { font-size: 13px; color: var(--soft); }
.article > summary { cursor: pointer; width: fit-content; border-radius: 4px; list-style-position: outside; text-decoration: underline; text-decoration-color: var(--edge); text-underline-offset: 3px; list-style: none; }
.article > summary::-webkit-details-marker { display: none; }
.article > summary::after { content: "\\00a0▾"; text-decoration: none; }
.article[open] > summary::after { content: "\\00a0▴"; }
.article > summary:hover { color: var(--ink); }
.article > blockquote { margin: 8px 0 0; padding: 8px 12px; border-inline-start: 3px solid var(--line); color: var(--ink); background: var(--paper); border-radius: 0 6px 6px 0; }

.found { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); gap: 4px 12px; margin: 0; font-size: 13px; }
.found > dt { color: var(--soft); }
.found > dd { margin: 0; display: flex; flex-wrap: wrap; gap: 4px; }
.masked { font: 12px/18px ui-monospace, "Cascadia Mono", Consolas, monospace; background: var(--sunken); border-radius: 4px; padding: 0 6px; color: var(--ink); }

.notice { display: flex; gap: 10px; padding: 10px 14px; border-radius: var(--radius); background: var(--tint); color: var(--ink); border: 1px solid transparent; }
.notice > .icon { color: var(--tone); margin-top: 1px; }
.pill { display: inline-flex; align-items: center; gap: 6px; font-size: 13px; font-weight: 600; line-height: 18px; padding: 3px 10px; border-radius: 999px; background: var(--tint); color: var(--tone); }
.pill .icon { width: 16px; height: 16px; }

.empty { display: flex; flex-direction: column; align-items: center; text-align: center; gap: 8px; padding: 28px 16px; color: var(--soft); }
.empty > .icon { width: 36px; height: 36px; color: var(--tone, var(--accent)); stroke-width: 1.25; }
.empty > h2 { color: var(--ink); }

.progress { display: flex; flex-direction: column; gap: 6px; }
.progress > progress { appearance: none; width: 100%; height: 6px; border: 0; border-radius: 3px; overflow: hidden; background: var(--line); accent-color: var(--accent); }
.progress > progress::-webkit-progress-bar { background: var(--line); }
.progress > progress::-webkit-progress-value { background: var(--accent); }
.progress > progress::-moz-progress-bar { background: var(--accent); }

.field { display: flex; flex-direction: column; gap: 4px; }
.field > label { font-weight: 600; font-size: 14px; }
.input {
  font: 400 15px/1.4 var(--font); width: 100%; padding: 8px 10px; color: var(--ink); background: var(--raised);
  border: 1px solid var(--edge); border-radius: 6px;
}
textarea.input { min-height: 112px; resize: vertical; }
.input[aria-invalid="true"] { border-color: var(--stop); }
.field > .problem { color: var(--stop); font-size: 13px; }

.table { width: 100%; border-collapse: collapse; font-size: 14px; }
.table th, .table td { text-align: start; vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); }
.table th { font-weight: 600; color: var(--soft); }
.scroll { overflow-x: auto; }

@media (forced-colors: active) {
  .button, .card, .notice, .pill, .masked, .input { border: 1px solid ButtonBorder; }
  .button.main { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
  .concern > .icon, .notice > .icon { color: CanvasText; }
}
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { transition: none !important; animation: none !important; } }
`;
