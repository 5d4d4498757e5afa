/**
 * Files somebody took out of a system with pupils' data, so that they can be reminded to delete them (ROOS art. 22: "verwijder
 * de bestanden na gebruik"). Only names, only on this machine, and not for long.
 */
export interface Downloaded {
  readonly name: string;
  /** When, or when to ask again; milliseconds. */
  readonly ask: number;
  readonly at: number;
}

const HOUR = 3_600_000;
/** Before that, the file is still being worked on. */
const WAIT = 4 * HOUR;
/** "Nog nodig": asked again after this. */
const AGAIN = 24 * HOUR;
/** After that we forget the name, asked or not. */
const FORGET = 14 * 24 * HOUR;
/** More than this nobody answers. */
const MOST = 20;

/** The end of a link that is a file rather than a page. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|rtf|zip|json|xml|msg|eml|jpe?g|png)$/i;

/** The file a link leads to: what the page says it is called, else the end of its address; undefined when it is a page. */
export function fileOf(link: { readonly href: string; readonly download?: string | null }): string | undefined {
  const { href, download = null } = link;
  const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(href)?.[1] ?? "";
  const last = decoded(path.slice(path.lastIndexOf("/") + 1));
  if (download === null && !FILE.test(last)) return undefined;
  const name = (download || last).replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
  return name === "" ? undefined : name.slice(0, 120);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Adds a file; one that is there already is asked about later. */
export const downloaded = (before: readonly Downloaded[], name: string, now: number): Downloaded[] =>
  kept(
    before.filter((one) => one.name !== name),
    now,
  )
    .concat({ name, at: now, ask: now + WAIT })
    .slice(-MOST);

/** Those we still know: what is too old is gone. */
export const kept = (all: readonly Downloaded[], now: number): Downloaded[] => all.filter(({ at }) => now - at < FORGET && at <= now);

/** Those it is time to ask about, the oldest first. */
export const due = (all: readonly Downloaded[], now: number): Downloaded[] => kept(all, now).filter(({ ask }) => ask <= now);

/** The answer: `gone` forgets the name, `later` asks again tomorrow. */
export const answered = (all: readonly Downloaded[], name: string, answer: "gone" | "later", now: number): Downloaded[] =>
  kept(all, now)
    .filter((one) => answer === "later" || one.name !== name)
    .map((one) => (one.name === name ? { ...one, ask: now + AGAIN } : one));
