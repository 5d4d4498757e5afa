import { useEffect, useState } from "preact/hooks";
import type { Policy } from "../policy.ts";
import { type Leak, newLeak, wallClock } from "../report.ts";
import { registerCsv, registerJson, registerRows } from "../report-text.ts";
import { type ReportTextId, reportText } from "../texts/report.ts";
import { Button } from "./Button.tsx";
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
}

/** The leak helper: questions, what follows from them, and the entry for the register. */
export function LeakReport({ policy, before, onKeep }: Props) {
  const say = (key: ReportTextId) => reportText(policy.language, key);
  const [leak, setLeak] = useState(() => before ?? newLeak(Date.now()));
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
    setLeak(newLeak(Date.now()));
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
      <LeakSteps {...common} />
      <section aria-labelledby="register">
        <h2 id="register">{say("register.title")}</h2>
        <p class="soft">{say("register.intro")}</p>
        <div class="row">
          <Button onClick={() => download(`${name}.csv`, registerCsv(leak, now, policy), "text/csv")}>{say("register.csv")}</Button>
          <Button onClick={() => download(`${name}.json`, registerJson(leak, now, policy), "application/json")}>
            {say("register.json")}
          </Button>
          <Button onClick={() => print()}>{say("register.print")}</Button>
        </div>
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
