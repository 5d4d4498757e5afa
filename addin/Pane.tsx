import { useRef, useState } from "preact/hooks";
import type { Judged } from "../src/judge.ts";
import type { Policy } from "../src/policy.ts";
import type { Remedy } from "../src/rules/rule.ts";
import { missedText } from "../src/smart-alert.ts";
import { paneText } from "../src/texts/pane.ts";
import { paneViewText } from "../src/texts/pane-views.ts";
import type { Lang } from "../src/texts/text.ts";
import { Button } from "../src/ui/Button.tsx";
import { ConcernCard } from "../src/ui/ConcernCard.tsx";
import { EmptyState } from "../src/ui/EmptyState.tsx";
import { Notice } from "../src/ui/Notice.tsx";
import { Progress } from "../src/ui/Progress.tsx";
import { ChooseAttendees } from "./ChooseAttendees.tsx";
import { FirstMail } from "./FirstMail.tsx";
import { Result } from "./Result.tsx";
import { Settle } from "./Settle.tsx";
import { Unanswered } from "./Unanswered.tsx";
import type { PaneState } from "./use-pane.ts";
import type { View } from "./views.ts";

/** What there is to look at in what is being written, and a button that makes it right. */
export function Pane({ pane, policy, lang, onGo }: { pane: PaneState; policy: Policy; lang: Lang; onGo: (view: View) => void }) {
  const { judgement, state } = pane;
  const arrived = useRef<object | undefined>(undefined);
  const [choosing, setChoosing] = useState(false);
  /** The card that the Smart Alert was about gets the focus, once. */
  const arrive = (card: HTMLElement | null) => {
    if (!card || arrived.current === pane.asked) return;
    arrived.current = pane.asked;
    card.querySelector<HTMLButtonElement>(".button.main")?.focus();
  };

  if (state === "error") return <Unanswered lang={lang} onRetry={pane.refresh} />;
  if (!judgement)
    return (
      <main class="pane stack">
        <Progress label={paneText(lang, "loading")} />
      </main>
    );

  const { verdict, out, missed } = judgement;
  const settledLast = (a: Judged, b: Judged) => Number(pane.settled[a.rule] !== undefined) - Number(pane.settled[b.rule] !== undefined);
  const files = out.kind === "mail" ? out.attachments : [];
  const weighty = verdict.concerns.filter(({ level }) => level !== "tip");
  const tips = verdict.concerns.filter(({ level }) => level === "tip");
  const clean = weighty.length === 0 && missed.length === 0;
  const open = weighty.filter(({ rule }) => pane.settled[rule] === undefined).length + (missed.length > 0 ? 1 : 0);
  /** What was settled needs no button; while the user chooses who leaves, the buttons are below that list. */
  const remediesOf = ({ rule, remedies }: Judged) =>
    pane.settled[rule] !== undefined || (choosing && remedies.some(isChoice)) ? [] : remedies;
  const card = (concern: Judged) => {
    const working = pane.working?.rule === concern.rule ? pane.working : undefined;
    return (
      <div key={concern.rule} ref={concern.rule === pane.asked.rule ? arrive : null}>
        <ConcernCard
          concern={concern}
          lang={lang}
          files={files}
          remedies={remediesOf(concern)}
          labelOf={(remedy) => label(lang, remedy)}
          busy={pane.working !== undefined}
          after={
            concern.level === "ask" && (
              <Settle
                lang={lang}
                reasons={policy.reasons.mail}
                settled={pane.settled[concern.rule]}
                onSettle={(reason) => pane.settle(concern.rule, reason)}
                onBack={() => pane.unsettle(concern.rule)}
              />
            )
          }
          onRemedy={(remedy) => (isChoice(remedy) ? setChoosing(true) : pane.carryOut(concern.rule, remedy))}
        >
          {choosing && out.kind === "appointment" && concern.remedies.some(isChoice) && (
            <ChooseAttendees
              attendees={out.attendees}
              lang={lang}
              busy={pane.working !== undefined}
              onLeave={(leave) => {
                setChoosing(false);
                pane.carryOut(concern.rule, { do: "fewer-attendees", leave });
              }}
              onBack={() => setChoosing(false)}
            />
          )}
          {working?.long && <Progress label={paneText(lang, "busy")} {...(working.share === undefined ? {} : { value: working.share })} />}
        </ConcernCard>
      </div>
    );
  };

  return (
    <main class="pane stack">
      <header class={clean ? "unseen" : ""}>
        <h1>{open === 0 ? paneText(lang, "empty.title") : paneText(lang, "count", { count: open })}</h1>
      </header>
      <p class="unseen" role="status">
        {open === 0 ? paneText(lang, "clean") : paneText(lang, "count", { count: open })}
      </p>
      <Result pane={pane} lang={lang} />
      {missed.length > 0 && <Notice tone="ask">{missedText(lang, missed)}</Notice>}
      {[...weighty].sort(settledLast).map(card)}
      {clean && (
        <EmptyState tone="good" title={paneText(lang, tips.length > 0 ? "empty.tips" : "empty.title")}>
          <p>{paneText(lang, "empty.body")}</p>
        </EmptyState>
      )}
      {tips.length > 0 && <h2>{paneText(lang, "tips")}</h2>}
      {tips.map(card)}
      {out.kind === "mail" && <FirstMail out={out} policy={policy} lang={lang} onProtect={() => onGo("protect")} />}
      <nav class="footer" aria-label={paneViewText(lang, "more")}>
        {out.kind === "mail" && (
          <Button look="quiet" onClick={() => onGo("protect")}>
            {paneViewText(lang, "go.protect")}
          </Button>
        )}
        <Button look="quiet" onClick={() => onGo("report")}>
          {paneViewText(lang, "go.report")}
        </Button>
        {policy.statistics.months > 0 && (
          <Button look="quiet" onClick={() => onGo("counts")}>
            {paneViewText(lang, "go.counts")}
          </Button>
        )}
        <p class="small soft">{paneText(lang, "checked")}</p>
      </nav>
    </main>
  );
}

/** The user says who, before anything is done. */
const isChoice = (remedy: Remedy): boolean => remedy.do === "fewer-attendees";

function label(lang: Lang, remedy: Remedy): string {
  if ("channel" in remedy) return paneText(lang, `do.${remedy.do}`, { channel: remedy.channel });
  if (remedy.do === "protect-attachments") return paneText(lang, "do.protect-attachments", { count: remedy.ids.length });
  return paneText(lang, `do.${remedy.do}`);
}
