import { useState } from "preact/hooks";
import type { Policy } from "../policy.ts";
import { type Leak, leakArticles, missing, moment, wallClock } from "../report.ts";
import { type Draft, draftsOf, mailto, nextStep, stepsOf } from "../report-text.ts";
import { type ReportTextId, reportText } from "../texts/report.ts";
import type { Lang, Params } from "../texts/text.ts";
import { sayMoment } from "../texts/time.ts";
import { ArticleQuote } from "./ArticleQuote.tsx";
import { Button } from "./Button.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { Notice } from "./Notice.tsx";

interface Props {
  leak: Leak;
  now: number;
  policy: Policy;
  onChange(answers: Partial<Leak>): void;
  /** Prepares a mail in the mail program this stands in. */
  onPrepare?: ((draft: Draft) => Promise<void>) | undefined;
}

/** What to do now, step by step, with the mails to send. */
export function LeakSteps({ leak, now, policy, onChange, onPrepare }: Props) {
  const lang = policy.language;
  const say = (key: ReportTextId, params?: Params) => reportText(lang, key, params);
  const facts = missing(leak);
  const steps = stepsOf(leak, policy);
  const next = nextStep(leak, policy);
  const take = (step: string, done: boolean) => {
    const { [step]: _, ...others } = leak.taken;
    onChange({ taken: done ? { ...others, [step]: wallClock(now) } : others });
  };
  return (
    <section aria-labelledby="send">
      <h2 id="send">{say("send.title")}</h2>
      {facts.length > 0 && (
        <Notice tone="tip">{say("send.missing", { facts: facts.map((fact) => say(`fact.${fact}`)).join(", ") })}</Notice>
      )}
      <fieldset class="card choices steps">
        <legend class="unseen">{say("steps.title")}</legend>
        <h3>{say("steps.title")}</h3>
        <p class="small soft">{say("steps.hint")}</p>
        {steps.map(({ say: step }) => {
          const at = moment(leak.taken[step] ?? "");
          return (
            <label class="tick" key={step}>
              <input type="checkbox" checked={at !== undefined} onChange={({ currentTarget }) => take(step, currentTarget.checked)} />
              <span>
                {step}
                {at !== undefined && <span class="small soft">{say("steps.at", { at: sayMoment(lang, at) })}</span>}
              </span>
            </label>
          );
        })}
      </fieldset>
      {next && next.about !== "report" && (
        <Notice tone="ask" live>
          <strong>{say("steps.manager")}</strong> {next.say}
        </Notice>
      )}
      {!next && (
        <Notice tone="good" live>
          {say("steps.all")}
        </Notice>
      )}
      {draftsOf(leak, now, policy).map((draft, index) => (
        <MailCard key={draft.for} draft={draft} lang={lang} first={index === 0} onPrepare={onPrepare} />
      ))}
      <p class="small soft">{say("mail.you")}</p>
      {leakArticles(policy).map((id) => (
        <ArticleQuote key={id} id={id} lang={lang} />
      ))}
    </section>
  );
}

/** A mail to read, copy, or open in the user's own mail program. */
function MailCard({ draft, lang, first, onPrepare }: { draft: Draft; lang: Lang; first: boolean; onPrepare: Props["onPrepare"] }) {
  const say = (key: ReportTextId, params?: Params) => reportText(lang, key, params);
  const { href, whole } = mailto(draft);
  const to = draft.address !== "" ? say("mail.to", { address: draft.address }) : say(toUnknown[draft.for]);
  return (
    <div class="card stack" data-mail={draft.for}>
      <h3>{say(`mail.${draft.for}`)}</h3>
      <p class="soft">{to}</p>
      <details class="article">
        <summary>{say("mail.show")}</summary>
        <p class="quoted">{draft.body}</p>
      </details>
      <div class="row">
        {onPrepare && <PrepareButton draft={draft} lang={lang} main={first} onPrepare={onPrepare} />}
        {!onPrepare && whole && (
          <a class={first ? "button main" : "button"} href={href}>
            {say("mail.open")}
          </a>
        )}
        <CopyButton
          text={draft.body}
          label={say("mail.copy")}
          copied={say("mail.copied")}
          failed={say("mail.copy-failed")}
          look={first && !whole && !onPrepare ? "main" : "plain"}
        />
      </div>
    </div>
  );
}

/** Has the mail program open the mail, and says whether that worked. */
function PrepareButton({
  draft,
  lang,
  main,
  onPrepare,
}: {
  draft: Draft;
  lang: Lang;
  main: boolean;
  onPrepare: NonNullable<Props["onPrepare"]>;
}) {
  const [said, setSaid] = useState<ReportTextId>();
  const prepare = () =>
    onPrepare(draft).then(
      () => setSaid("mail.prepared"),
      () => setSaid("mail.prepare-failed"),
    );
  return (
    <>
      <Button look={main ? "main" : "plain"} onClick={prepare}>
        {reportText(lang, "mail.prepare")}
      </Button>
      <span class="small soft" role="status">
        {said ? reportText(lang, said) : ""}
      </span>
    </>
  );
}

const toUnknown = {
  report: "mail.to.unknown",
  board: "mail.to.board",
  manager: "mail.to.manager",
  director: "mail.to.unknown",
} as const satisfies Record<Draft["for"], ReportTextId>;
