import { serveDesks } from "../../src/hosts/browser-desks.ts";

/** The hidden page that holds the desks in Chrome, where the background cannot. It goes by itself. */
serveDesks(() => window.close());
