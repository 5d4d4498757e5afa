import type { TestContext } from "vitest";
import type { Limit } from "./limits.ts";

/** The ways by which something gets into an editor, and what the person chooses: the columns of the matrix. */
export const channels = {
  "paste-cancel": "Niet plakken",
  "paste-anyway": "Plak toch",
  "paste-anonymise": "Anonimiseer en plak",
  drop: "Slepen",
} as const;
export type Channel = keyof typeof channels;

/** The other ways into a page, which are the same whatever is edited there. */
export const ways = {
  "file-input": "Bestandskeuze",
  "file-input-detached": "Bestandskeuze buiten de pagina",
  "file-input-closed": "Bestandskeuze in een gesloten schaduwboom",
  "file-drop": "Bestand slepen",
  "file-system": "Bestand of map openen (bestandssysteem)",
  "long-text": "Tekst van megabytes",
  "clipboard-button": "Plakknop van de pagina (klembord lezen)",
  "frame-srcdoc": "Frame: srcdoc",
  "frame-blank": "Frame: about:blank",
  "frame-blob": "Frame: blob",
  "frame-data": "Frame: data",
  "frame-sandbox": "Frame: sandbox",
  "frame-cross": "Frame: andere site",
  "document-open": "Na document.open",
  "document-write": "Na document.write",
  "frame-now": "Frame van hetzelfde moment",
  "back-forward": "Terug naar een bewaarde pagina",
  prerender: "Vooraf geladen pagina",
  private: "Privévenster",
  update: "Bijgewerkt terwijl de vraag open staat",
  "open-before": "Tabblad van voor de installatie",
} as const;
export type Way = keyof typeof ways;

/** One cell of the matrix. It works when its test passed, unless it names the limit that the test showed. */
export type Cell = ({ readonly target: string; readonly channel: Channel } | { readonly way: Way }) & {
  readonly browser: "chromium" | "firefox";
  readonly limit?: Limit;
};

declare module "vitest" {
  interface TaskMeta {
    cells?: Cell[];
  }
}

/** Says which cell of the matrix a test proves. */
export function proves({ task }: Pick<TestContext, "task">, cell: Cell): void {
  task.meta.cells = [...(task.meta.cells ?? []), cell];
}
