import type { Said } from "../../src/desk.ts";
import type { Dismissed } from "../../src/dismissed.ts";
import { DESK_LIMITS } from "../../src/extract/budget.ts";
import { type DeskLine, openDesk } from "../../src/hosts/browser-desk.ts";
import type { Site } from "../../src/outgoing.ts";
import type { Policy } from "../../src/policy.ts";
import { type Act, workingQuestion } from "../../src/question.ts";
import { type Shown, showWork } from "./ask.ts";
import type { Clip } from "./clip.ts";
import { announced, inPieces } from "./files.ts";

/**
 * What is too much to look at in the page itself, brought to a desk beside it: files, and texts so long that the page would
 * freeze. It is held back meanwhile; when that takes more than a moment the person sees it, and can stop it.
 */

/** Characters that are judged in the page itself, while it waits. */
export const LONG = 500_000;
/** Characters of a piece of text on its way to the desk. */
const PIECE = 2 ** 20;
/** What is over sooner than this is not worth a word. */
const MOMENT = 500;

/** What is brought: a text, or files. */
export type Load = { readonly clip: Clip } | { readonly files: readonly File[]; readonly more?: boolean };

/** By what it is judged. */
export interface Terms {
  readonly site: Site;
  readonly policy: Policy;
  readonly dismissed: Dismissed;
  readonly agreed: readonly string[];
}

/** What a desk saw; the desk still has it, for what the person may choose. */
export interface Seen {
  readonly looked: Extract<Said, { say: "looked" }>;
  readonly desk: DeskLine;
}

/** Has a load judged at a desk. Rejects when that goes wrong; what was to be judged is then not judged. */
export async function atDesk(act: Act, load: Load, terms: Terms): Promise<Seen | "stopped"> {
  let shown: Shown | undefined;
  let share: number | undefined;
  let stop: (() => void) | undefined;
  const stopped = new Promise<"stopped">((resolve) => {
    stop = () => resolve("stopped");
  });
  const count = "files" in load ? load.files.length : 0;
  const soon = setTimeout(() => {
    shown = showWork(workingQuestion(act, terms.site, count, terms.policy));
    if (share !== undefined) shown.share(share);
    void shown.stopped.then(stop);
  }, MOMENT);
  const opening = openDesk((done) => {
    share = done;
    shown?.share(done);
  });
  const close = () => opening.then((desk) => desk.close()).catch(() => undefined);
  try {
    const done = await Promise.race([opening.then((desk) => look(desk, act, load, terms)), stopped]);
    if (done === "stopped") void close();
    return done;
  } catch (error) {
    void close();
    throw error;
  } finally {
    clearTimeout(soon);
    shown?.over();
  }
}

async function look(desk: DeskLine, act: Act, load: Load, terms: Terms): Promise<Seen> {
  if ("clip" in load) {
    const { data } = load.clip;
    const texts = [["text", data.get("text/plain") ?? data.get("text/uri-list")] as const, ["html", data.get("text/html")] as const];
    for (const [what, text = ""] of texts)
      for (let from = 0; from < text.length; from += PIECE) await desk.ask({ do: what, piece: text.slice(from, from + PIECE) });
    return { desk, looked: await lookedAt(desk, { do: "look", act, ...terms }) };
  }
  const files = load.files.map((file) => announced(file, DESK_LIMITS.bytes));
  for (const [index, file] of load.files.entries()) {
    const announcement = files[index];
    if (announcement?.unread !== undefined) continue;
    try {
      for await (const piece of inPieces(file)) await desk.ask({ do: "file", file: index, piece });
    } catch (error) {
      // A file that is gone or no file (a folder) says nothing of the others.
      if (!(error instanceof Error && error.message === "not-available")) throw error;
      files[index] = { name: file.name, size: file.size, unread: "not-available" };
    }
  }
  if (load.more === true) files.push({ name: "…", size: 0, unread: "too-large" });
  return { desk, looked: await lookedAt(desk, { do: "look", act, files, ...terms }) };
}

/** Has what is at the desk judged, also once more by other terms. */
export async function lookedAt(desk: DeskLine, call: Parameters<DeskLine["ask"]>[0]): Promise<Seen["looked"]> {
  const said = await desk.ask(call);
  if (said.say !== "looked") throw new Error("broken");
  return said;
}
