/** The look of the window: Outlook's proportions, light and dark. */
export const STYLE = `
.ol { --bg:#f3f2f1; --card:#fff; --ink:#242424; --soft:#5c5c5c; --line:#e1dfdd; --accent:#0f6cbd; --accent-ink:#fff; --pill:#f0f0f0; --pill-out:#fdf3e1; --notice:#eef5fc; --error:#fdf0ef; --shade:0 8px 28px rgb(0 0 0/.22);
  color-scheme:light; box-sizing:border-box; display:flex; flex-direction:column; height:100%; min-height:540px; background:var(--bg); color:var(--ink); font:15px/1.45 "Segoe UI","Segoe UI Web","Liberation Sans",system-ui,sans-serif; position:relative; }
@media (prefers-color-scheme:dark) { .ol:not([data-theme=light]) { --bg:#1b1a19; --card:#292827; --ink:#f3f2f1; --soft:#b8b5b2; --line:#3d3b39; --accent:#62abf5; --accent-ink:#0b1a29; --pill:#3b3a39; --pill-out:#4a3d22; --notice:#1f2f40; --error:#44282a; --shade:0 8px 28px rgb(0 0 0/.6); color-scheme:dark; } }
.ol[data-theme=dark] { --bg:#1b1a19; --card:#292827; --ink:#f3f2f1; --soft:#b8b5b2; --line:#3d3b39; --accent:#62abf5; --accent-ink:#0b1a29; --pill:#3b3a39; --pill-out:#4a3d22; --notice:#1f2f40; --error:#44282a; --shade:0 8px 28px rgb(0 0 0/.6); color-scheme:dark; }
.ol *, .ol *::before { box-sizing:border-box; }
.ol [hidden] { display:none !important; }
.ol button, .ol input { font:inherit; color:inherit; }
.ol :focus-visible { outline:2px solid var(--accent); outline-offset:2px; border-radius:4px; }
.ol-bar { display:flex; align-items:center; gap:10px; padding:8px 16px; background:#0f6cbd; color:#fff; }
.ol-logo { width:24px; height:24px; border-radius:5px; background:#fff; color:#0f6cbd; font-weight:700; display:grid; place-items:center; }
.ol-name { margin:0; font-size:15px; font-weight:600; }
.ol-note { margin-left:auto; font-size:13px; }
.ol-work { flex:1; min-height:0; display:flex; gap:8px; padding:10px; }
.ol-compose { flex:1; min-width:0; background:var(--card); border:1px solid var(--line); border-radius:8px; padding:10px 18px 18px; display:flex; flex-direction:column; overflow:auto; }
.ol-ribbon { flex:none; display:flex; flex-wrap:wrap; align-items:center; gap:8px; padding-bottom:10px; border-bottom:1px solid var(--line); }
.ol-ribbon button { border-radius:4px; padding:6px 14px; cursor:pointer; }
.ol-send { background:var(--accent); color:var(--accent-ink) !important; border:1px solid var(--accent); font-weight:600; }
.ol-send:disabled { opacity:.55; cursor:default; }
.ol-control { background:transparent; border:1px solid var(--line); }
.ol-control:hover { background:var(--pill); }
.ol-progress { color:var(--soft); font-size:14px; }
.ol-row { flex:none; display:flex; gap:10px; align-items:flex-start; padding:6px 0; border-bottom:1px solid var(--line); min-height:38px; }
.ol-label { flex:none; min-width:56px; padding:2px 8px; color:var(--soft); }
.ol-from { padding:2px 0; overflow-wrap:anywhere; }
.ol-pills { flex:1; display:flex; flex-wrap:wrap; gap:4px; min-width:0; max-height:104px; overflow:auto; }
.ol-pills input { flex:1; min-width:70px; border:0; background:transparent; padding:2px 4px; outline-offset:0; }
.ol-pill, .ol-file-chip { display:inline-flex; align-items:center; gap:4px; max-width:100%; background:var(--pill); border-radius:12px; padding:1px 4px 1px 10px; }
.ol-pill > span, .ol-file-chip > span { overflow:hidden; text-overflow:ellipsis; white-space:nowrap; }
.ol-external { background:var(--pill-out); }
.ol-unresolved > span { text-decoration:underline wavy #c50f1f 1px; }
.ol-icon { border:0; background:transparent; cursor:pointer; padding:0 6px; min-width:24px; min-height:24px; line-height:1; font-size:12px; border-radius:50%; color:var(--soft) !important; }
.ol-icon:hover { background:var(--line); }
.ol-line input { flex:1; border:0; background:transparent; padding:2px 8px; font-weight:600; min-width:0; }
.ol input::placeholder { color:var(--soft); font-weight:400; }
.ol-attachments { flex:1; display:flex; flex-wrap:wrap; gap:6px; min-width:0; }
.ol-file-chip { border-radius:6px; padding:3px 4px 3px 10px; border:1px solid var(--line); }
.ol-file-chip small { color:var(--soft); white-space:nowrap; }
.ol-attach { position:relative; padding:2px 8px; color:var(--accent); cursor:pointer; border-radius:4px; white-space:nowrap; }
.ol-attach:hover { text-decoration:underline; }
.ol-file { position:absolute; inset:0; opacity:0; cursor:pointer; width:100%; }
.ol-attach:focus-within { outline:2px solid var(--accent); }
.ol-body { flex:1 0 auto; min-height:180px; padding:14px 8px; overflow-wrap:anywhere; }
.ol-body hr { border:0; border-top:1px solid var(--line); }
.ol-plain { white-space:pre-wrap; font-family:Consolas,"Liberation Mono",monospace; font-size:14px; }
.ol-notices:empty { display:none; }
.ol-notice { display:flex; align-items:center; gap:10px; background:var(--notice); border-radius:4px; margin-top:8px; padding:5px 10px; font-size:14px; }
.ol-notice span { flex:1; }
.ol-errorMessage { background:var(--error); }
.ol-link { border:0; background:transparent; color:var(--accent) !important; font-weight:600; cursor:pointer; padding:2px 4px; }
.ol-pane { flex:none; width:min(350px,45%); background:var(--card); border:1px solid var(--line); border-radius:8px; display:flex; flex-direction:column; overflow:hidden; }
.ol-pane-head { display:flex; align-items:center; justify-content:space-between; padding:8px 8px 8px 16px; border-bottom:1px solid var(--line); }
.ol-pane-head h2 { margin:0; font-size:16px; font-weight:600; }
.ol-pane-frame { flex:1; display:flex; }
.ol-pane-frame iframe { flex:1; border:0; width:100%; background:var(--card); }
.ol-hidden { position:absolute; width:0; height:0; overflow:hidden; visibility:hidden; }
.ol-alert { border:0; border-radius:8px; padding:22px 24px; width:min(580px,calc(100vw - 32px)); background:var(--card); color:var(--ink); box-shadow:var(--shade); font:inherit; }
.ol-alert::backdrop { background:rgb(0 0 0/.42); }
.ol-alert h2 { display:flex; align-items:center; gap:10px; margin:0 0 12px; font-size:19px; font-weight:600; }
.ol-alert-mark { width:28px; height:28px; border-radius:6px; background:var(--accent); color:var(--accent-ink); display:grid; place-items:center; font-size:15px; }
.ol-alert-text { max-height:46vh; overflow:auto; overflow-wrap:anywhere; }
.ol-alert-text p { margin:0 0 8px; white-space:pre-line; }
.ol-alert-text ul, .ol-alert-text ol { margin:0 0 8px; padding-left:22px; }
.ol-alert-text a { color:var(--accent); }
.ol-alert-buttons { display:flex; flex-wrap:wrap; justify-content:flex-end; gap:8px; margin-top:18px; }
.ol-alert-buttons button { border:1px solid #8a8886; background:transparent; border-radius:4px; padding:7px 18px; font-weight:600; cursor:pointer; }
.ol-alert-buttons .ol-primary { background:var(--accent); border-color:var(--accent); color:var(--accent-ink); }
.ol-sent { padding:12px 6px; }
.ol-sent h2 { margin:0 0 14px; color:#107c10; font-size:19px; }
.ol-sent h3 { margin:0 0 8px; font-size:15px; }
.ol-sent dl { display:grid; grid-template-columns:auto 1fr; gap:4px 14px; margin:0; padding:12px; background:var(--bg); border-radius:6px 6px 0 0; }
.ol-sent dt { color:var(--soft); }
.ol-sent dd { margin:0; overflow-wrap:anywhere; }
.ol-sent-text { white-space:pre-wrap; padding:14px 12px; border:1px solid var(--line); border-top:0; border-radius:0 0 6px 6px; }
@media (prefers-color-scheme:dark) { .ol:not([data-theme=light]) .ol-sent h2 { color:#6ccb5f; } }
.ol[data-theme=dark] .ol-sent h2 { color:#6ccb5f; }
.ol .ol-sent.ol-read h2 { color:inherit; }
@media (max-width:760px) { .ol-work { flex-direction:column; padding:6px; } .ol-pane { width:100%; height:46%; } .ol-compose { padding:8px 12px; } }
`;
