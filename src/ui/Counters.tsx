import { useState } from "preact/hooks";
import { type Count, of, reasonTotals, totals } from "../counters.ts";
import type { Policy } from "../policy.ts";
import { OTHER_REASON } from "../question.ts";
import { counterText } from "../texts/counters.ts";
import { type RuleName, ruleText } from "../texts/pages.ts";
import { uiText } from "../texts/ui.ts";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

interface Props {
  counts: readonly Count[];
  policy: Policy;
  onWipe(): Promise<void>;
  /** Where it was counted: in web pages, where one chooses between several things, or in the mail. */
  place?: "web" | "mail";
}

/** What was counted here, as a small chart that is also a table; nothing when the policy does not count. */
export function Counters({ counts, policy, onWipe, place = "web" }: Props) {
  const lang = policy.language;
  const [wiped, setWiped] = useState(false);
  const { months } = policy.statistics;
  if (months === 0) return null;
  const rows = wiped ? [] : totals(counts);
  const reasons = wiped ? [] : reasonTotals(counts);
  const most = Math.max(1, ...rows.map(of));
  const mail = place === "mail";
  const choices = mail ? (["anyway"] as const) : (["anonymise", "cancel", "anyway", "not-personal"] as const);
  const name = (choice: (typeof choices)[number]) => counterText(lang, mail && choice === "anyway" ? "anyway.mail" : choice);
  return (
    <section aria-labelledby="counters">
      <h2 id="counters">{counterText(lang, "title")}</h2>
      <p class="soft">{counterText(lang, mail ? "intro.mail" : "intro", { months })}</p>
      {wiped && (
        <Notice tone="good" live>
          {counterText(lang, "wiped")}
        </Notice>
      )}
      {rows.length === 0 ? (
        !wiped && <p>{counterText(lang, "none")}</p>
      ) : (
        <>
          <table class="table counters">
            <thead>
              <tr>
                <th scope="col">{counterText(lang, "rule")}</th>
                {!mail && <th scope="col">{counterText(lang, "asked")}</th>}
                {choices.map((choice) => (
                  <th scope="col" key={choice}>
                    {name(choice)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.rule} data-counted={row.rule}>
                  <th scope="row">{ruleText(lang, row.rule as RuleName)}</th>
                  <td hidden={mail}>
                    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                      <rect width={(of(row) / most) * 100} height="10" />
                    </svg>
                    {of(row)}
                  </td>
                  {choices.map((choice) => (
                    <td key={choice} data-label={name(choice)}>
                      {row[choice]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {reasons.length > 0 && (
            <table class="table">
              <caption class="unseen">{counterText(lang, "reasons")}</caption>
              <thead>
                <tr>
                  <th scope="col">{counterText(lang, "reasons")}</th>
                  <th scope="col">{counterText(lang, "given")}</th>
                </tr>
              </thead>
              <tbody>
                {reasons.map(({ reason, n }) => (
                  <tr key={reason}>
                    <th scope="row">{reason === OTHER_REASON ? uiText(lang, "reason.other") : reason}</th>
                    <td>{n}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <div>
            <Button onClick={() => onWipe().then(() => setWiped(true))}>{counterText(lang, "wipe")}</Button>
          </div>
        </>
      )}
    </section>
  );
}

/** What the chart needs beside the theme. */
export const countersStyle = `
.counters .bar { width: 120px; max-width: 100%; height: 10px; margin-inline-end: 8px; fill: var(--accent); background: var(--sunken); border-radius: 2px; }
@media (max-width: 480px) { .counters td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); } }
`;
