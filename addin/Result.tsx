import { useEffect, useRef } from "preact/hooks";
import { paneText } from "../src/texts/pane.ts";
import { protectText } from "../src/texts/protect.ts";
import type { Lang } from "../src/texts/text.ts";
import { Button } from "../src/ui/Button.tsx";
import { Notice } from "../src/ui/Notice.tsx";
import { PassphraseCard } from "./PassphraseCard.tsx";
import type { Outcome, PaneState } from "./use-pane.ts";

/** What the last button did: the pass-phrase to note down, the sentence, the way back. */
export function Result({ pane, lang }: { pane: PaneState; lang: Lang }) {
  return (
    <>
      {pane.phrase && <PassphraseCard phrase={pane.phrase} lang={lang} onNoted={pane.noted} />}
      {pane.outcome && (
        <OutcomeNotice outcome={pane.outcome} lang={lang} busy={pane.working !== undefined} onUndo={pane.undo} onClose={pane.dismiss} />
      )}
    </>
  );
}

interface OutcomeProps {
  outcome: Outcome;
  lang: Lang;
  busy: boolean;
  onUndo: () => void;
  onClose: () => void;
}

/** What a button did, with the way back. */
function OutcomeNotice({ outcome, lang, busy, onUndo, onClose }: OutcomeProps) {
  const { done, say, undo, locked, notes = [] } = outcome;
  const box = useRef<HTMLDivElement>(null);
  // The card with the button that was pressed is often gone now; whoever works by keyboard goes on here. A button, because
  // Office.js moves on from nothing else (docs/outlook-quirks.md, "The Tab key").
  useEffect(() => {
    if (!locked) box.current?.querySelector("button")?.focus();
  }, [locked]);
  return (
    <Notice tone={done ? "good" : "stop"} live>
      <div class="outcome" ref={box}>
        <p>{paneText(lang, say.id, say.with)}</p>
        {notes.length > 0 && (
          <ul class="small soft">
            {notes.map(({ say: note, file, params }) => (
              <li key={`${note} ${file}`}>{protectText(lang, note, params)}</li>
            ))}
          </ul>
        )}
        <div class="row">
          {undo && (
            <Button busy={busy} onClick={onUndo}>
              {paneText(lang, "undo")}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            {paneText(lang, "close")}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
