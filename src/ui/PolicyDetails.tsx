import type { ComponentChildren } from "preact";
import { approvedCsv, approvedHtml } from "../approved-list.ts";
import type { InForce } from "../in-force.ts";
import type { Policy } from "../policy.ts";
import { problemText } from "../policy-problem.ts";
import { policyHints, valueViews } from "../policy-view.ts";
import { type PolicyTextId, policyText } from "../texts/policy.ts";
import { Notice } from "./Notice.tsx";

const speaker = (policy: Policy) => (key: PolicyTextId, params?: Parameters<typeof policyText>[2]) =>
  policyText(policy.language, key, params);

/** What an administrator should look at: the last good policy is still in use, values that went, agreements that end. */
export function PolicyNotes({ inForce, day }: { inForce: InForce; day: string }) {
  const { policy, source, kept, notes = [] } = inForce;
  const say = speaker(policy);
  const lists = [
    ["notes.title", notes],
    ["hints.title", source === "built-in" ? [] : policyHints(policy, day)],
  ] as const;
  return (
    <>
      {kept && source !== "built-in" && (
        <Notice tone="ask" live>
          {say(`kept.${source}`)}
        </Notice>
      )}
      {lists.map(
        ([title, list]) =>
          list.length > 0 && (
            <Notice tone="ask" key={title}>
              <p>
                <strong>{say(title)}</strong>
              </p>
              <ul data-notes={title}>
                {list
                  .map((problem) => problemText(policy.language, problem))
                  .map(({ path, message }) => (
                    <li key={path}>
                      <code>{path}</code>: {message}
                    </li>
                  ))}
              </ul>
            </Notice>
          ),
      )}
    </>
  );
}

/** What to do when data has leaked, in whichever role one has. */
export function LeakRoutes({ policy }: { policy: Policy }) {
  const say = speaker(policy);
  const { leak, leakHours, leakRoutes, privacyOfficer, director } = policy.contacts;
  return (
    <Section id="leak" title={say("leak.title")}>
      <Notice tone="tip">
        <strong>{leak ? say("leak.report", { hours: leakHours, address: leak }) : say("leak.hours", { hours: leakHours })}</strong>
      </Notice>
      {leakRoutes.map(({ role, steps }) => (
        <div key={role}>
          <h3>{role}</h3>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
      {privacyOfficer && <p class="soft">{say("leak.officer", { address: privacyOfficer })}</p>}
      {director && <p class="soft">{say("leak.director", { address: director })}</p>}
    </Section>
  );
}

/** The rest of the policy: exceptions, how long records are kept, the list for the website, and every value. */
export function PolicyDetails({ policy, day }: { policy: Policy; day: string }) {
  const say = speaker(policy);
  return (
    <>
      {policy.exceptions.length > 0 && (
        <Section id="exceptions" title={say("exceptions.title")}>
          <ul>
            {policy.exceptions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      {policy.retention.length > 0 && (
        <Section id="retention" title={say("retention.title")}>
          <Table head={[say("retention.data"), say("retention.keep")]} rows={policy.retention.map(({ data, keep }) => [data, keep])} />
        </Section>
      )}
      <Section id="export" title={say("export.title")}>
        <p class="soft">{say("export.intro")}</p>
        <p class="row">
          <Download name={`systemen-${day}.csv`} type="text/csv" content={approvedCsv(policy, day)}>
            {say("export.csv")}
          </Download>
          <Download name={`systemen-${day}.html`} type="text/html" content={approvedHtml(policy, day)}>
            {say("export.html")}
          </Download>
        </p>
      </Section>
      <Section id="values" title={say("values.title")}>
        <details>
          <summary>{say("values.intro")}</summary>
          <dl class="stack">
            {valueViews(policy).map(({ path, value, set }) => (
              <div key={path}>
                <dt>
                  <code>{path}</code> <span class="small soft">{say(set ? "values.set" : "values.default")}</span>
                </dt>
                <dd>{value.length > 240 ? `${value.slice(0, 239)}…` : value}</dd>
              </div>
            ))}
          </dl>
        </details>
      </Section>
    </>
  );
}

/** Saves text as a file. A data address: it is made here and goes nowhere. */
function Download({ name, type, content, children }: { name: string; type: string; content: string; children: ComponentChildren }) {
  return (
    <a class="button" download={name} href={`data:${type};charset=utf-8,${encodeURIComponent(content)}`}>
      {children}
    </a>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Table({ head, rows }: { head: readonly string[]; rows: readonly (readonly ComponentChildren[])[] }) {
  return (
    <table class="table">
      <thead>
        <tr>
          {head.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a policy have no name of their own and never change place
          <tr key={index}>
            {row.map((value, column) => (
              <td key={head[column]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
