import type { Pages } from "./site.ts";

/** A probe that notes, before anything else of the page runs, every event from which the page could read what is pasted. */
const PROBE = `<script>
  window.seen = [];
  for (const root of [window, document]) for (const type of ["paste", "beforeinput", "input", "textInput", "drop", "change"])
    root.addEventListener(type, (event) => {
      const data = event.clipboardData || event.dataTransfer;
      seen.push(type + ":" + (data ? data.getData("text/plain") + data.getData("text/html") : (event.data || "")));
    }, true);
</script>`;

const FIELDS = `
  <textarea id="area" rows="4">voor na</textarea>
  <input id="line" value="voor na">
  <input id="mail" type="email" value="">
  <div id="rich" contenteditable>voor na</div>`;

const page = (body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Chat</title>${PROBE}</head><body>${body}</body></html>`;

/** A field whose text the page keeps itself, as React does: what does not come in by an input event is put back. */
const CONTROLLED = `
  <textarea id="controlled"></textarea>
  <script>
    const field = document.getElementById("controlled");
    const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
    let tracked = "", state = "";
    Object.defineProperty(field, "value", { configurable: true, get: () => own.get.call(field), set: (v) => { tracked = v; own.set.call(field, v); } });
    document.addEventListener("input", (event) => {
      if (event.target !== field || own.get.call(field) === tracked) return;
      tracked = state = own.get.call(field);
    });
    window.stateOf = () => state;
    setInterval(() => { if (own.get.call(field) !== state) own.set.call(field, state); }, 20);
  </script>`;

/** The clipboard can be filled on a page that the browser trusts, which 127.0.0.1 is. */
const COPY = `<!doctype html><title>Copy</title><button id="copy">copy</button>`;

export const pages: Pages = {
  "/copy": COPY,
  "/chat": page(FIELDS),
  "/controlled": page(CONTROLLED),
  "/frame": page(FIELDS),
  "/srcdoc": page(`<iframe id="f" width="400" height="200" srcdoc="<body><textarea id=area>voor na</textarea></body>"></iframe>`),
  "/blank": page(`<iframe id="f" width="400" height="200"></iframe>
    <script>document.getElementById("f").contentDocument.body.innerHTML = "<textarea id=area>voor na</textarea>";</script>`),
  "/blob": page(`<iframe id="f" width="400" height="200"></iframe>
    <script>f.src = URL.createObjectURL(new Blob(["<body><textarea id=area>voor na</textarea></body>"], { type: "text/html" }));</script>`),
  "/data": page(`<iframe id="f" width="400" height="200" src="data:text/html,<body><textarea id=area>voor na</textarea></body>"></iframe>`),
  "/sandbox": page(
    `<iframe id="f" width="400" height="200" sandbox="allow-scripts" srcdoc="<body><textarea id=area>voor na</textarea></body>"></iframe>`,
  ),
  "/cross": page(
    `<iframe id="f" width="500" height="300"></iframe><script>f.src = "http://frame.example:" + location.port + "/frame";</script>`,
  ),
  "/strict": {
    body: page(FIELDS).replace("<script>", '<script nonce="n">'),
    headers: {
      "content-security-policy": "default-src 'none'; script-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
};
