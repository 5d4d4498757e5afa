import { useMemo, useState } from "preact/hooks";
import type { Finding } from "../finding.ts";
import { judge, look } from "../judge.ts";
import type { Paste } from "../outgoing.ts";
import type { Policy } from "../policy.ts";
import { anonymised, questionOf } from "../question.ts";
import { rules } from "../rules/index.ts";
import { type PageTextId, pageText, type RuleName, ruleText } from "../texts/pages.ts";
import { sayKinds } from "../texts/verdict.ts";
import { ConcernCard } from "./ConcernCard.tsx";
import { Field } from "./Field.tsx";
import { Notice } from "./Notice.tsx";

const SITES = ["https://chatgpt.com/", "https://www.deepl.com/", "https://www.facebook.com/"];

/** A box in which someone can see what every rule of the policy thinks of a text. */
export function TryIt({ policy, day }: { policy: Policy; day: string }) {
  const lang = policy.language;
  const say = (key: PageTextId, params?: Parameters<typeof pageText>[2]) => pageText(lang, key, params);
  const [text, setText] = useState("");
  const [url, setUrl] = useState(SITES[0] ?? "");
  const approved = policy.sites.approved.map(({ host }) => `https://${host.replace(/^\*\./, "")}/`);
  const result = useMemo(() => {
    const out: Paste = { kind: "paste", text, url, day };
    const verdict = judge(out, policy);
    const question = questionOf("paste", out, verdict, policy);
    return { verdict, findings: look(out, policy).in("text").findings, clean: anonymised(text, out, question, policy) };
  }, [text, url, day, policy]);
  const { verdict, findings, clean } = result;
  const spoke = new Set(verdict.concerns.map(({ rule }) => rule));
  const others = (off: boolean) =>
    rules
      .filter(({ id }) => !spoke.has(id) && (policy.levels[id] === "off") === off)
      .map(({ id }) => ruleText(lang, id as RuleName))
      .join(", ");

  return (
    <section aria-labelledby="try">
      <h2 id="try">{say("try.title")}</h2>
      <p class="soft">{say("try.intro")}</p>
      <Field label={say("try.text")}>
        <textarea
          rows={5}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Field>
      <Field label={say("try.site")}>
        <select value={url} onChange={({ currentTarget }) => setUrl(currentTarget.value)}>
          {[...SITES, ...approved].map((site) => (
            <option key={site} value={site}>
              {site.replace(/^https:\/\/|\/$/g, "")}
            </option>
          ))}
        </select>
      </Field>
      {text.trim() !== "" && (
        <div class="stack" data-outcome={verdict.outcome}>
          <Notice tone={verdict.outcome === "go" ? "good" : verdict.outcome} live>
            {say(`try.${verdict.outcome}`)}
          </Notice>
          <h3>{say("try.found")}</h3>
          {findings.length === 0 ? <p class="soft">{say("try.clean")}</p> : <Marked text={text} findings={findings} policy={policy} />}
          {verdict.concerns.map((concern) => (
            <ConcernCard key={concern.rule} concern={concern} lang={lang} />
          ))}
          {clean !== text && (
            <>
              <h3>{say("try.anonymised")}</h3>
              <p class="quoted">{clean}</p>
            </>
          )}
          {others(false) !== "" && <p class="small soft">{say("try.silent", { rules: others(false) })}</p>}
          {others(true) !== "" && <p class="small soft">{say("try.off", { rules: others(true) })}</p>}
        </div>
      )}
    </section>
  );
}

/** The text with what was found marked in it. */
export function Marked({ text, findings, policy }: { text: string; findings: readonly Finding[]; policy: Policy }) {
  const pieces = [];
  let at = 0;
  for (const { kind, start, end } of findings) {
    if (start < at) continue;
    pieces.push(text.slice(at, start));
    const name = sayKinds(policy.language, [kind]);
    pieces.push(
      <mark key={start} title={name}>
        {text.slice(start, end)}
        <span class="unseen"> ({name})</span>
      </mark>,
    );
    at = end;
  }
  return (
    <p class="quoted">
      {pieces}
      {text.slice(at)}
    </p>
  );
}
