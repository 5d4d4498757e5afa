import type { Policy } from "../policy.ts";
import { ruleViews } from "../policy-view.ts";
import { type PageTextId, pageText, type RuleName, ruleText } from "../texts/pages.ts";
import { policyText } from "../texts/policy.ts";
import { sayDay } from "../texts/time.ts";
import { sayKinds } from "../texts/verdict.ts";
import { EmptyState } from "./EmptyState.tsx";

/** The policy as the people it holds for may read it: which sites, which rules, and the article behind each. */
export function PolicyView({ policy, day }: { policy: Policy; day: string }) {
  const lang = policy.language;
  const say = (key: PageTextId, params?: Parameters<typeof pageText>[2]) => pageText(lang, key, params);
  return (
    <>
      <section aria-labelledby="sites">
        <h2 id="sites">{say("options.sites")}</h2>
        {policy.sites.approved.length === 0 ? (
          <EmptyState icon="shield" title={say("options.sites.none")} />
        ) : (
          <>
            <p class="soft">{say("options.sites.intro")}</p>
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">{say("column.host")}</th>
                  <th scope="col">{say("column.purpose")}</th>
                  <th scope="col">{say("column.agreement")}</th>
                </tr>
              </thead>
              <tbody>
                {policy.sites.approved.map(({ host, supplier, purpose, kinds, agreement, expires, leaflet }) => (
                  <tr key={host}>
                    <td>
                      <code>{host}</code>
                    </td>
                    <td>{[supplier, purpose, kinds && sayKinds(policy.language, kinds)].filter(Boolean).join(" – ")}</td>
                    <td>
                      {[
                        agreement && sayDay(lang, agreement),
                        expires && say(expires < day ? "column.expired" : "column.expires", { date: sayDay(lang, expires) }),
                      ]
                        .filter(Boolean)
                        .join(", ")}
                      {leaflet && (
                        <>
                          {" "}
                          <a href={leaflet} rel="noreferrer">
                            {policyText(policy.language, "column.leaflet")}
                          </a>
                        </>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">{say("options.rules")}</h2>
        <p class="soft">{say("options.rules.intro")}</p>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say("column.rule")}</th>
              <th scope="col">{say("column.level")}</th>
            </tr>
          </thead>
          <tbody>
            {ruleViews(policy).map(({ rule, level, label, text }) => (
              <tr key={rule}>
                <td>
                  <span class="rule-name">{ruleText(policy.language, rule as RuleName)}</span>
                  <details class="article">
                    <summary>{label}</summary>
                    <blockquote lang="nl">{text}</blockquote>
                  </details>
                </td>
                <td>{say(`level.${level ?? "own"}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
