import { useMemo, useState } from "preact/hooks";
import { worksByRoos } from "../cited.ts";
import { look } from "../judge.ts";
import type { Policy } from "../policy.ts";
import { protection } from "../protect/protection.ts";
import { redact } from "../redact.ts";
import {
  ANSWERS,
  ATTACHMENTS,
  type AttachmentState,
  attachmentSafe,
  DATA,
  HAPPENINGS,
  type Leak,
  looksLike,
  PEOPLE,
  routeOf,
} from "../report.ts";
import { type ReportTextId, reportText } from "../texts/report.ts";
import type { Params } from "../texts/text.ts";
import { sayKinds } from "../texts/verdict.ts";
import { ArticleQuote } from "./ArticleQuote.tsx";
import { Button } from "./Button.tsx";
import { Choices } from "./Choices.tsx";
import { Field } from "./Field.tsx";
import { LeakClocks } from "./LeakClocks.tsx";
import { Notice } from "./Notice.tsx";

interface Props {
  leak: Leak;
  now: number;
  policy: Policy;
  onChange(answers: Partial<Leak>): void;
}

/** The questions of the leak helper, in the order in which someone can answer them. */
export function LeakForm({ leak, now, policy, onChange }: Props) {
  const lang = policy.language;
  const say = (key: ReportTextId, params?: Params) => reportText(lang, key, params);
  const roles = policy.contacts.leakRoutes.map(({ role }) => role);
  const looks = looksLike(leak);
  /** The answers of a question, as choices; the key of an answer's label is the question and the answer. */
  const options = <T extends string>(question: string, values: readonly T[]) =>
    values.map((value) => ({ value, label: say(`${question}.${value}` as ReportTextId) }));
  const words = (name: "how" | "story" | "reason" | "consequences" | "measures", label: ReportTextId, hint: ReportTextId) => (
    <Words label={say(label)} hint={say(hint)} value={leak[name]} policy={policy} onInput={(value) => onChange({ [name]: value })} />
  );
  return (
    <>
      <section aria-labelledby="when">
        <h2 id="when">{say("when.title")}</h2>
        <Field label={say("when.label")}>
          <input
            type="datetime-local"
            value={leak.discovered}
            onInput={({ currentTarget }) => onChange({ discovered: currentTarget.value })}
          />
        </Field>
        <LeakClocks leak={leak} now={now} policy={policy} />
        <p>
          <a href="#send">{say("now")}</a>
        </p>
        {words("how", "how.label", "how.hint")}
      </section>
      <section aria-labelledby="what">
        <h2 id="what">{say("what.title")}</h2>
        <Choices
          legend={say("what.title")}
          titled
          options={options("what", HAPPENINGS)}
          chosen={leak.what === "" ? [] : [leak.what]}
          onChoose={([what]) => onChange({ what: what ?? "" })}
        />
        {leak.what !== "" && (
          <Notice tone="tip" live>
            <strong>{say("first.title")}.</strong> {say(`first.${leak.what}`)}
          </Notice>
        )}
        {words("story", "story.label", "story.hint")}
      </section>
      {roles.length > 1 && (
        <section aria-labelledby="role">
          <h2 id="role">{say("role.title")}</h2>
          <Choices
            legend={say("role.title")}
            titled
            hint={say("role.hint")}
            options={roles.map((role) => ({ value: role, label: role }))}
            chosen={[routeOf(leak, policy)?.role ?? ""]}
            onChoose={([role = ""]) => onChange({ role })}
          />
          {worksByRoos(policy) && <ArticleQuote id="roos-19" lang={lang} />}
        </section>
      )}
      <section aria-labelledby="who">
        <h2 id="who">{say("who.title")}</h2>
        <Choices
          many
          legend={say("people.label")}
          options={options("people", PEOPLE)}
          chosen={leak.people}
          onChoose={(people) => onChange({ people })}
        />
        <Field label={say("count.label")}>
          <input
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={leak.count}
            onInput={({ currentTarget }) => onChange({ count: currentTarget.value })}
          />
        </Field>
        <Choices
          many
          legend={say("data.label")}
          options={options("data", DATA)}
          chosen={leak.data}
          onChoose={(data) => onChange({ data })}
        />
        <Choices
          legend={say("attachment.label")}
          options={options("attachment", ATTACHMENTS)}
          chosen={leak.attachment === "" ? [] : [leak.attachment]}
          onChoose={([attachment]) => onChange({ attachment: attachment ?? "" })}
        />
        {leak.attachment === "unknown" && <CheckFile policy={policy} onFound={(attachment) => onChange({ attachment })} />}
        {attachmentSafe(leak) && <Notice tone="good">{say("attachment.safe")}</Notice>}
      </section>
      <section aria-labelledby="sort">
        <h2 id="sort">{say("sort.title")}</h2>
        <Choices
          legend={say("sort.label")}
          options={options("sort", ANSWERS)}
          chosen={leak.excluded === "" ? [] : [leak.excluded]}
          onChoose={([excluded]) => onChange({ excluded: excluded ?? "" })}
        />
        {leak.excluded === "yes" && words("reason", "sort.reason", "sort.reason.hint")}
        {looks !== "open" && (
          <Notice tone={looks === "incident" ? "tip" : "ask"} live>
            <span data-looks={looks}>{say(`sort.${looks}`)}</span>
          </Notice>
        )}
      </section>
      <section aria-labelledby="effect">
        <h2 id="effect">{say("effect.title")}</h2>
        {words("consequences", "consequences.label", "consequences.hint")}
        {words("measures", "measures.label", "measures.hint")}
        <Choices
          legend={say("deviated.label")}
          options={options("deviated", ANSWERS)}
          chosen={leak.deviated === "" ? [] : [leak.deviated]}
          onChoose={([deviated]) => onChange({ deviated: deviated ?? "" })}
        />
      </section>
    </>
  );
}

/** A few words of one's own. They go into an ordinary mail, so a name or number in them is pointed out, with a way to take it out. */
function Words({
  label,
  hint,
  value,
  policy,
  onInput,
}: {
  label: string;
  hint: string;
  value: string;
  policy: Policy;
  onInput(v: string): void;
}) {
  const lang = policy.language;
  const findings = useMemo(
    () => (value.trim() === "" ? [] : look({ kind: "paste", url: "", text: value }, policy).in("text").findings),
    [value, policy],
  );
  const kinds = Array.from(new Set(findings.map(({ kind }) => kind)));
  return (
    <>
      <Field label={label} hint={hint}>
        <textarea rows={3} value={value} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      </Field>
      {kinds.length > 0 && (
        <Notice tone="ask">
          <p>{reportText(lang, "names", { kinds: sayKinds(lang, kinds) })}</p>
          <Button onClick={() => onInput(redact(value, findings))}>{reportText(lang, "names.out")}</Button>
        </Notice>
      )}
    </>
  );
}

/** Looks at a file to see whether it has a password. The file is read here and nowhere kept. */
function CheckFile({ policy, onFound }: { policy: Policy; onFound(state: AttachmentState): void }) {
  const lang = policy.language;
  const [said, setSaid] = useState("");
  async function check(file: File | undefined): Promise<void> {
    if (!file) return;
    const found = protection(file.name, new Uint8Array(await file.arrayBuffer()));
    setSaid(reportText(lang, "attachment.checked", { file: file.name, found: reportText(lang, `found.${found}`) }));
    if (found === "password") onFound("password");
    else if (found !== "unknown") onFound("open");
  }
  return (
    <>
      <Field label={reportText(lang, "attachment.check")}>
        <input type="file" onChange={({ currentTarget }) => check(currentTarget.files?.[0])} />
      </Field>
      <p class="small" role="status">
        {said}
      </p>
    </>
  );
}
