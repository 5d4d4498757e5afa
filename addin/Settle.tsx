import { useEffect, useRef, useState } from "preact/hooks";
import { OTHER_REASON } from "../src/question.ts";
import { paneViewText } from "../src/texts/pane-views.ts";
import type { Lang } from "../src/texts/text.ts";
import { uiText } from "../src/texts/ui.ts";
import { Button } from "../src/ui/Button.tsx";
import { Pill } from "../src/ui/Notice.tsx";
import { Reasons } from "../src/ui/Reasons.tsx";

interface Props {
  lang: Lang;
  /** The policy's list; empty = no reason is asked. */
  reasons: readonly string[];
  /** The reason that was chosen, "" for none; undefined while nothing was settled. */
  settled: string | undefined;
  onSettle: (reason: string) => void;
  onBack: () => void;
}

/** What one sees of it; the focus goes along when it changes, because the button that was pressed is gone then. */
export function Settle(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState(false);
  const state = props.settled !== undefined ? "settled" : asking ? "asking" : "open";
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) box.current?.querySelector<HTMLElement>("input, button")?.focus();
    before.current = state;
  }, [state]);
  return (
    <div class={`settle ${state}`} ref={box}>
      <Answer {...props} asking={asking} onAsk={setAsking} />
    </div>
  );
}

/** For whoever has looked and finds it good as it is: sending will not ask this again, as long as nothing changes. */
function Answer({
  lang,
  reasons,
  settled,
  onSettle,
  onBack,
  asking,
  onAsk,
}: Props & { asking: boolean; onAsk: (asking: boolean) => void }) {
  const [chosen, setChosen] = useState<string>();
  const [missing, setMissing] = useState(false);
  if (settled !== undefined) {
    const reason = settled === OTHER_REASON ? uiText(lang, "reason.other") : settled;
    return (
      <div class="settled stack" role="status">
        <Pill tone="good">{paneViewText(lang, "settle.done")}</Pill>
        <p class="small soft">
          {reason !== "" && `${reason}. `}
          {paneViewText(lang, "settle.holds")}
        </p>
        <div>
          <Button
            look="quiet"
            onClick={() => {
              onAsk(false);
              onBack();
            }}
          >
            {paneViewText(lang, "settle.back")}
          </Button>
        </div>
      </div>
    );
  }
  if (!asking || reasons.length === 0)
    return (
      <div>
        <Button look="quiet" onClick={() => (reasons.length === 0 ? onSettle("") : onAsk(true))}>
          {paneViewText(lang, "settle")}
        </Button>
      </div>
    );
  return (
    <div class="stack">
      <Reasons lang={lang} reasons={reasons} chosen={chosen} missing={missing} onChoose={setChosen} />
      <div class="row">
        <Button onClick={() => (chosen === undefined ? setMissing(true) : onSettle(chosen))}>{paneViewText(lang, "settle.go")}</Button>
        <Button look="quiet" onClick={() => onAsk(false)}>
          {paneViewText(lang, "settle.cancel")}
        </Button>
      </div>
    </div>
  );
}
