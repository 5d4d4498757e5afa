import { useState } from "preact/hooks";
import type { Nudge } from "../nudge.ts";
import type { QuizId } from "../nudge-tips.ts";
import type { Policy } from "../policy.ts";
import { nudgeText, quizText, tipText } from "../texts/nudge.ts";
import type { Lang } from "../texts/text.ts";
import { ArticleQuote } from "./ArticleQuote.tsx";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";

interface Props {
  nudge: Nudge;
  policy: Policy;
  /** The language around it, where that is not the policy's. */
  lang?: Lang;
  /** What made it timely, before the tip itself. */
  about?: string;
  onAct(act: NonNullable<Nudge["act"]>): void;
  /** "Laat dit even niet zien." */
  onHide(): void;
}

/** One tip, or one question with a kind explanation. Nothing that is answered here is kept. */
export function NudgeCard({ nudge: { tip, articles, act, quiz, retention }, policy, lang = policy.language, about, onAct, onHide }: Props) {
  const [answer, setAnswer] = useState<"right" | "wrong">();
  const [hidden, setHidden] = useState(false);
  const channel = policy.channels[0]?.name ?? "";
  const params = { hours: policy.contacts.leakHours, channel };
  if (hidden) {
    return (
      <p class="small soft" role="status">
        {nudgeText(lang, "hidden")}
      </p>
    );
  }
  const asked = quiz && answer === undefined;
  return (
    <section class="card stack nudge" aria-labelledby="nudge" data-tip={tip}>
      <h2 id="nudge" class="small">
        <Icon name="tip" />
        {nudgeText(lang, quiz ? "quiz" : "title")}
      </h2>
      {about && <p class="say">{about}</p>}
      {quiz && <p class="say">{quizText(lang, tip as QuizId)}</p>}
      {asked ? (
        <div class="stack answers">
          {answersOf(tip as QuizId).map((which) => (
            <Button key={which} onClick={() => setAnswer(which)}>
              {quizText(lang, `${tip as QuizId}.${which}`)}
            </Button>
          ))}
        </div>
      ) : (
        <div class="stack" role="status">
          {answer && <p class="say">{nudgeText(lang, answer)}</p>}
          <p>{tipText(lang, tip, params)}</p>
        </div>
      )}
      {retention && (
        <details class="small">
          <summary>{nudgeText(lang, "retention")}</summary>
          <dl lang="nl">
            {policy.retention.map(({ data, keep }) => (
              <div key={data}>
                <dt>{data}</dt>
                <dd>{keep}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {!asked && articles.map((id) => <ArticleQuote key={id} id={id} lang={lang} />)}
      <div class="row">
        {act && !asked && <Button onClick={() => onAct(act)}>{nudgeText(lang, `act.${act}`, params)}</Button>}
        <Button
          look="quiet"
          onClick={() => {
            setHidden(true);
            onHide();
          }}
        >
          {nudgeText(lang, "hide")}
        </Button>
      </div>
    </section>
  );
}

/** Not always the right one first; the same order each time for one question. */
const answersOf = (tip: QuizId): ("right" | "wrong")[] => (tip.length % 2 === 0 ? ["right", "wrong"] : ["wrong", "right"]);

/** What the card needs beside the theme. */
export const nudgeStyle = `
.nudge { gap: 8px; border-inline-start: 4px solid var(--tip); }
.nudge > h2 { display: flex; gap: 6px; align-items: center; color: var(--tip); }
.nudge > h2 > .icon { width: 16px; height: 16px; }
.nudge > .row > .button.quiet { padding-inline: 0; font-weight: 500; }
@media (forced-colors: active) { .nudge > .row > .button.quiet { padding-inline: 10px; } }
.nudge summary { cursor: pointer; width: fit-content; border-radius: 4px; text-decoration: underline; text-underline-offset: 3px; }
.nudge dl { margin: 8px 0 0; display: flex; flex-direction: column; gap: 6px; }
.nudge dt { font-weight: 600; }
.nudge dd { margin: 0; color: var(--soft); }
.nudge .say { font-weight: 600; }
.nudge .answers { gap: 6px; }
.nudge .answers > .button { justify-content: flex-start; text-align: start; font-weight: 500; }
`;
