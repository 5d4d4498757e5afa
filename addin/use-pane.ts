import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { apply } from "../src/hosts/outlook/apply.ts";
import { type Judgement, judgeNow } from "../src/hosts/outlook/reading-room.ts";
import { getNote, SETTLED_NOTE, setNote } from "../src/hosts/outlook/session.ts";
import type { Applied } from "../src/hosts/outlook/transaction.ts";
import { askedRule, watch, whenAsked } from "../src/hosts/outlook/watch.ts";
import type { Policy } from "../src/policy.ts";
import { generatePassphrase } from "../src/protect/passphrase.ts";
import type { Ports } from "../src/protect/ports.ts";
import type { Remedy } from "../src/rules/rule.ts";
import { markOf, readSettled, type Settled } from "../src/settled.ts";
import type { Lang } from "../src/texts/text.ts";
import { countSettled, uncountSettled } from "./counts.ts";

/** What a remedy did, as the notice shows it. */
export type Outcome = Applied;

interface Working {
  readonly rule: string;
  /** It takes longer than half a second: progress is shown. */
  readonly long: boolean;
  readonly share?: number;
}

const ports: Ports = {
  random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  subtle: crypto.subtle as unknown as Ports["subtle"],
};

/** What the views of the pane work with. */
export type PaneState = ReturnType<typeof usePane>;

/** Everything the pane knows: the judgement of this moment, what is being done, and what was done last. */
export function usePane(policy: Policy, lang: Lang) {
  const [judgement, setJudgement] = useState<Judgement>();
  const [state, setState] = useState<"loading" | "ready" | "error">("loading");
  const [working, setWorking] = useState<Working>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [phrase, setPhrase] = useState<string>();
  const [asked, setAsked] = useState({ rule: "" });
  const [settled, setSettled] = useState<Settled>();
  // One phrase for all files of one mail, and one piece of work at a time; no state, because nothing is drawn from them.
  const held = useRef({ phrase: "", busy: false, again: false, reading: false });
  // A reading that is under way when another policy arrives goes on with that one.
  const latest = useRef(policy);
  latest.current = policy;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another policy is a reason to read again
  const read = useCallback(
    async (tidy = false) => {
      if (held.current.reading) {
        held.current.again = true;
        return;
      }
      held.current.reading = true;
      try {
        do {
          held.current.again = false;
          setJudgement(await judgeNow(latest.current, tidy));
          setState("ready");
        } while (held.current.again);
      } catch {
        setState("error");
      } finally {
        held.current.reading = false;
      }
    },
    [policy],
  );

  useEffect(() => {
    void read(true);
    void askedRule().then((rule) => setAsked({ rule }));
    whenAsked((rule) => setAsked({ rule }));
    void getNote(SETTLED_NOTE).then((note) => setSettled(readSettled(note)));
    return watch(
      () => {
        if (!held.current.busy) void read();
      },
      () => held.current.busy,
    );
  }, [read]);

  /** One at a time; afterwards everything is read and judged again. */
  const work = async (rule: string, run: (progress: (share: number) => void) => Promise<Applied>) => {
    if (held.current.busy) return;
    held.current.busy = true;
    setOutcome(undefined);
    setWorking({ rule, long: false });
    const timer = setTimeout(() => setWorking((now) => now && { ...now, long: true }), 500);
    try {
      const applied = await run((share) => setWorking((now) => now && { ...now, share }));
      if (applied.locked) setPhrase(held.current.phrase);
      setOutcome(applied);
    } finally {
      clearTimeout(timer);
      held.current.busy = false;
      setWorking(undefined);
      await read(true);
    }
  };

  const mark = judgement && markOf(judgement.out, policy.disclaimer.text);
  const holds = settled !== undefined && settled.mark === mark ? settled : undefined;
  /** Notes what was settled for exactly this mail; Outlook may forget it, and then sending asks once more. */
  const settle = (rules: Settled["rules"]) => {
    if (mark === undefined) return;
    setSettled({ mark, rules });
    void setNote(SETTLED_NOTE, JSON.stringify({ mark, rules })).catch(() => setSettled(undefined));
  };

  return {
    judgement,
    settled: holds?.rules ?? {},
    settle: (rule: string, reason: string) => {
      settle({ ...holds?.rules, [rule]: reason });
      if (mark !== undefined) countSettled(rule, reason, policy.statistics.months);
    },
    unsettle: (rule: string) => {
      const { [rule]: before, ...others } = holds?.rules ?? {};
      settle(others);
      if (before !== undefined) uncountSettled(rule, before, policy.statistics.months);
    },
    state,
    working,
    outcome,
    phrase,
    asked,
    refresh: () => {
      setState("loading");
      void read(true);
    },
    carryOut: (rule: string, remedy: Remedy) => {
      const out = judgement?.out;
      if (!out) return;
      void work(rule, (progress) => {
        if (held.current.phrase === "") held.current.phrase = generatePassphrase(ports.random);
        return apply(remedy, out, { passphrase: held.current.phrase, ports, policy, lang, progress });
      });
    },
    undo: () => {
      const undo = outcome?.undo;
      if (!undo) return;
      void work("", async () => {
        const undone = await undo();
        if (undone.done && outcome?.locked) setPhrase(undefined);
        // The files are still protected, so whoever tries again still needs to be rid of the pass-phrase then.
        return undone.done || !outcome?.locked ? undone : { ...undone, locked: true };
      });
    },
    noted: () => setPhrase(undefined),
    dismiss: () => setOutcome(undefined),
  };
}
