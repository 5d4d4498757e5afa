import { fileURLToPath } from "node:url";
import { build } from "vite";
import { manifestXml } from "../../addin/manifest.ts";
import { apply } from "../../src/hosts/outlook/apply.ts";
import { patience } from "../../src/hosts/outlook/call.ts";
import { type Judgement, judgeNow } from "../../src/hosts/outlook/reading-room.ts";
import type { Applied } from "../../src/hosts/outlook/transaction.ts";
import { builtInPolicy } from "../../src/policies/index.ts";
import type { Policy } from "../../src/policy.ts";
import type { Ports } from "../../src/protect/ports.ts";
import type { Remedy } from "../../src/rules/rule.ts";
import { type AddIn, addInFromManifest } from "../outlook-host/add-in.ts";
import { type ClassicOptions, type ClassicOutlook, openClassic } from "../outlook-host/classic-host.ts";
import type { Fault } from "../outlook-host/faults.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const policy = builtInPolicy("roos");
/** Somebody of the organisation itself. */
export const FROM = "Anne de Vries <a.devries@swvroosvo.nl>";

let bundle: Promise<string> | undefined;

/** The launch-event script, built from the sources as they are now. */
export function launchEvent(): Promise<string> {
  bundle ??= build({ configFile: `${root}addin/vite.config.ts`, mode: "launchevent", logLevel: "error", build: { write: false } }).then(
    (result) => {
      const [output] = Array.isArray(result) ? result : [result];
      const first = output && "output" in output ? output.output[0] : undefined;
      if (first?.type !== "chunk") throw new Error("nothing was built");
      return first.code;
    },
  );
  return bundle;
}

/** Opens a message in the emulated classic Outlook, with the built launch event. */
export async function compose(
  item: ClassicOptions["item"],
  options: Omit<ClassicOptions, "item"> = {},
  events?: AddIn["events"],
): Promise<ClassicOutlook> {
  const addIn = addInFromManifest(manifestXml({ url: "https://localhost:3443", version: "0.1.0" }));
  return openClassic({
    source: await launchEvent(),
    addIn: { ...addIn, ...(events && { events }) },
    ...options,
    item: { from: FROM, ...item },
  });
}

export const ports: Ports = { random: (count) => crypto.getRandomValues(new Uint8Array(count)), subtle: crypto.subtle as never };
/** Short enough for poppler's programs, which keep 32 bytes of a password. */
export const PHRASE = "korenbloem-fietspad-melkbus-47";

/** The pane's own code, at work on the item with the real Office.js. */
export interface PaneAtWork {
  judge(): Promise<Judgement>;
  apply(remedy: Remedy): Promise<Applied>;
  /** Presses the first button of a rule's card. */
  press(rule: string, which?: Remedy["do"], chosen?: Remedy): Promise<Applied>;
  undo(applied: Applied): Promise<Applied>;
}

/** What the pane needs of an Outlook: its `Office`, and its time. */
export interface OutlookWithPane extends Pick<ClassicOutlook, "clock" | "settle"> {
  office(): Promise<Record<string, unknown>>;
}

/** Opens the pane. Its clock is the emulated Outlook's, so that a call that never answers costs no time. */
export async function openPane(outlook: OutlookWithPane, mine: Policy = policy): Promise<PaneAtWork> {
  const office = await outlook.office();
  (globalThis as { Office?: unknown }).Office = office;
  patience.later = (run, ms) => outlook.clock.setTimeout(run, ms);
  patience.cancel = (timer) => outlook.clock.clearTimeout(timer as number);
  const smith = { passphrase: PHRASE, ports, policy: mine, lang: "nl" as const };
  /** Made time goes on while the pane works in real time (WebCrypto), or the clock would think that nothing happens any more. */
  const settle = <T>(work: Promise<T>): Promise<T> => {
    let open = true;
    const beat = () => {
      if (open) outlook.clock.setTimeout(beat, 500);
    };
    beat();
    return outlook.settle(work).finally(() => {
      open = false;
    });
  };
  const judge = () => settle(judgeNow(mine, true));
  const run = async (remedy: Remedy) => {
    const { out } = await judge();
    return settle(apply(remedy, out, smith));
  };
  return {
    judge,
    apply: run,
    async press(rule, which, chosen) {
      const { verdict, out } = await judge();
      const concern = verdict.concerns.find((one) => one.rule === rule);
      const remedy = concern?.remedies.find((one) => which === undefined || one.do === which);
      if (!remedy) throw new Error(`no button for ${rule}: ${JSON.stringify(verdict.concerns.map((one) => one.rule))}`);
      return settle(apply(chosen ?? remedy, out, smith));
    },
    undo: (applied) => {
      if (!applied.undo) throw new Error("there is nothing to undo");
      return settle(applied.undo());
    },
  };
}

/** Everybody a mail goes to, in one list. */
export const everybody = ({ item }: ClassicOutlook) =>
  [...item.state.to, ...item.state.cc, ...item.state.bcc].map(({ address, name }) => address || name).sort();

/** Twelve parents, as a mentor would type them. */
export const parents = Array.from({ length: 12 }, (_, i) => `Ouder ${i + 1} <ouder${i + 1}@${i % 2 ? "gmail.com" : "ziggo.nl"}>`);

/** Lets the nth call of the pane go wrong (or of the launch event). */
export const fault = (on: Fault["on"], nth: number, does: Fault["does"], from: Fault["from"] = "pane"): Fault => ({
  on,
  nth,
  does,
  ...(from && { from }),
});
