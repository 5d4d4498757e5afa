import { useEffect, useState } from "preact/hooks";
import { look } from "../judge.ts";
import type { Policy } from "../policy.ts";
import { redact } from "../redact.ts";
import { selectionText } from "../texts/selection.ts";
import { sayKinds } from "../texts/verdict.ts";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";
import { Marked } from "./TryIt.tsx";

interface Props {
  /** Undefined when it was taken before: a text is handed over once. */
  text: string | undefined;
  /** Copy the anonymous text at once, where the browser allows that without a click. */
  copyAtOnce: boolean;
  policy: Policy;
  onProtect(text: string): void;
}

/** What is in a selected text, and the same text without it. */
export function SelectionPage({ text, copyAtOnce, policy, onProtect }: Props) {
  const lang = policy.language;
  const [said, setSaid] = useState<"copied" | "copy.failed">();
  const findings = text === undefined ? [] : look({ kind: "paste", url: "", text }, policy).in("text").findings;
  const clean = text === undefined ? "" : redact(text, findings);
  const atOnce = copyAtOnce && findings.length > 0 ? clean : undefined;
  useEffect(() => {
    if (atOnce !== undefined) void copy(atOnce).then(setSaid);
  }, [atOnce]);
  if (text === undefined) return <Notice tone="ask">{selectionText(lang, "gone")}</Notice>;
  if (findings.length === 0) return <Notice tone="good">{selectionText(lang, "clean")}</Notice>;
  return (
    <>
      <Notice tone="ask">
        {selectionText(lang, "found", { kinds: sayKinds(lang, Array.from(new Set(findings.map(({ kind }) => kind)))) })}
      </Notice>
      <section aria-labelledby="anonymous">
        <h2 id="anonymous">{selectionText(lang, "anonymous.title")}</h2>
        <p class="quoted whole" data-clean>
          {clean}
        </p>
        <p class="small soft">{selectionText(lang, "anonymous.check")}</p>
        <div class="row">
          <Button look="main" onClick={() => copy(clean).then(setSaid)}>
            {selectionText(lang, "copy")}
          </Button>
          <Button onClick={() => onProtect(text)}>{selectionText(lang, "protect")}</Button>
        </div>
        <p role="status" class={said === "copied" ? "tone-good said" : "said"}>
          {said ? selectionText(lang, said) : ""}
        </p>
      </section>
      <section aria-labelledby="found">
        <h2 id="found">{selectionText(lang, "found.title")}</h2>
        <Marked text={text} findings={findings} policy={policy} />
      </section>
    </>
  );
}

const copy = (text: string): Promise<"copied" | "copy.failed"> =>
  navigator.clipboard.writeText(text).then(
    () => "copied",
    () => "copy.failed",
  );

/** What the page needs beside the theme. A text is shown whole: a box that scrolls hides what someone should read. */
export const selectionStyle = `
.quoted { max-height: none; }
.said { font-weight: 600; color: var(--tone, inherit); min-height: 1.5em; }
`;
