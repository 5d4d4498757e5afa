import { useEffect, useState } from "preact/hooks";
import type { Policy } from "../policy.ts";
import { type Leak, newLeak, wallClock } from "../report.ts";
import { type Draft, registerCsv, registerJson, registerRows, registerText } from "../report-text.ts";
import { type ReportTextId, reportText } from "../texts/report.ts";
import { Button } from "./Button.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { download } from "./download.ts";
import { Icon } from "./Icon.tsx";
import { LeakForm } from "./LeakForm.tsx";
import { LeakSteps } from "./LeakSteps.tsx";
import { Notice } from "./Notice.tsx";

interface Props {
  policy: Policy;
  /** What was filled in before a crash. */
  before: Leak | undefined;
  /** Keeps the answers in memory, or forgets them. */
  onKeep(leak: Leak | undefined): void;
  /** What a new report begins with, as far as something is known already. */
  given?: Partial<Leak>;
  /** Prepares a mail where the helper stands beside a mail program; rejects when that did not work. */
  onPrepare?: ((draft: Draft) => Promise<void>) | undefined;
  /** Inside Outlook there is no printing, and a download does not always come. */
  place?: "page" | "pane";
}

/** The leak helper: questions, what follows from them, and the entry for the register. */
export function LeakReport({ policy, before, onKeep, given = {}, onPrepare, place = "page" }: Props) {
  const say = (key: ReportTextId) => reportText(policy.language, key);
  const begin = () => ({ ...newLeak(Date.now()), ...given });
  const [leak, setLeak] = useState(() => before ?? begin());
  const [restored, setRestored] = useState(before !== undefined);
  const [wiped, setWiped] = useState(false);
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);

  const change = (answers: Partial<Leak>) => {
    const changed = { ...leak, ...answers };
    setLeak(changed);
    setWiped(false);
    setNow(Date.now());
    onKeep(changed);
  };
  const wipe = () => {
    setLeak(begin());
    setRestored(false);
    setWiped(true);
    onKeep(undefined);
    window.scrollTo(0, 0);
  };
  const name = `${say("register.file")}-${wallClock(now).slice(0, 10)}`;
  const common = { leak, now, policy, onChange: change };

  return (
    <>
      <p class="small soft iconed">
        <Icon name="lock" />
        {say("local")}
      </p>
      {restored && (
        <Notice tone="tip" live>
          <p>{say("restored")}</p>
          <Button onClick={wipe}>{say("wipe")}</Button>
        </Notice>
      )}
      {wiped && (
        <Notice tone="good" live>
          {say("wiped")}
        </Notice>
      )}
      <LeakForm {...common} />
      <LeakSteps {...common} onPrepare={onPrepare} />
      <section aria-labelledby="register">
        <h2 id="register">{say("register.title")}</h2>
        <p class="soft">{say("register.intro")}</p>
        <div class="row">
          {place === "pane" && (
            <CopyButton
              text={registerText(leak, now, policy)}
              label={say("register.copy")}
              copied={say("register.copied")}
              failed={say("mail.copy-failed")}
            />
          )}
          <Button onClick={() => download(`${name}.csv`, registerCsv(leak, now, policy), "text/csv")}>{say("register.csv")}</Button>
          <Button onClick={() => download(`${name}.json`, registerJson(leak, now, policy), "application/json")}>
            {say("register.json")}
          </Button>
          {place === "page" && <Button onClick={() => print()}>{say("register.print")}</Button>}
        </div>
        {place === "pane" && <p class="small soft">{say("register.no-file")}</p>}
        <div>
          <Button look="quiet" onClick={wipe}>
            {say("wipe")}
          </Button>
        </div>
      </section>
      <table class="table printed">
        <caption>
          {say("subject.report")} – {policy.organisation.name}
        </caption>
        <tbody>
          {registerRows(leak, now, policy).map(({ id, label, value }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What the page needs beside the theme: on paper only the register entry. */
export const leakStyle = `
.clocks .clock { gap: 2px; border-inline-start: 4px solid var(--tone); }
.clock .time { font-size: 21px; font-weight: 650; color: var(--tone); }
.clock progress { appearance: none; width: 100%; height: 4px; border: 0; border-radius: 2px; overflow: hidden; background: var(--line); margin-top: 6px; }
.clock progress::-webkit-progress-bar { background: var(--line); }
.clock progress::-webkit-progress-value { background: var(--tone); }
.clock progress::-moz-progress-bar { background: var(--tone); }
.iconed { display: flex; gap: 8px; align-items: flex-start; }
.iconed > .icon { flex: none; width: 18px; height: 18px; margin-top: 1px; }
.notice .button { margin-top: 8px; }
.page > section > fieldset + fieldset { margin-top: 6px; }
.article > .quoted { max-height: none; margin-top: 8px; color: var(--ink); font-size: 14px; }
.printed { display: none; }
@media print {
  .page > :not(.printed) { display: none; }
  .printed { display: table; }
  .printed td { white-space: pre-wrap; }
  .printed th { width: 34%; overflow-wrap: normal; }
  .printed caption { text-align: start; font-size: 18px; font-weight: 650; padding-bottom: 12px; }
}
`;
