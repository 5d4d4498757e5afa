import { useRef, useState } from "preact/hooks";
import { decodeText } from "../extract/decode.ts";
import { type PolicyProblem, readPolicy } from "../policy.ts";
import { type PageTextId, pageText } from "../texts/pages.ts";
import type { Lang } from "../texts/text.ts";
import { Button } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { Notice } from "./Notice.tsx";
import { ProblemList } from "./ProblemList.tsx";

type Outcome = { done: string } | { reset: true } | { notJson: string } | { problems: readonly PolicyProblem[] };

interface Props {
  lang: Lang;
  source: "managed" | "imported" | "built-in";
  /** Keeps the policy, or forgets it (undefined). Only called with one that can be read. */
  onImport(json: unknown): Promise<void>;
}

/** Takes a policy from a file. A file that is not right changes nothing and is told apart, line by line. */
export function ImportPolicy({ lang, source, onImport }: Props) {
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  const input = useRef<HTMLInputElement>(null);
  const say = (key: PageTextId, params?: Parameters<typeof pageText>[2]) => pageText(lang, key, params);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const read = parse(decodeText(new Uint8Array(await file.arrayBuffer())));
    if ("json" in read) await onImport(read.json);
    setOutcome("json" in read ? { done: read.name } : read);
    // So that the same file, mended, can be chosen again.
    if (input.current) input.current.value = "";
  }

  return (
    <section aria-labelledby="import">
      <h2 id="import">{say("options.import")}</h2>
      {source === "managed" ? (
        <p class="soft">{say("options.import.managed")}</p>
      ) : (
        <>
          <p class="soft">{say("options.import.intro")}</p>
          <Field label={say("options.import.choose")}>
            <input
              ref={input}
              type="file"
              accept=".json,application/json"
              onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
            />
          </Field>
          {outcome && "done" in outcome && (
            <Notice tone="good" live>
              {say("options.import.done", { organisation: outcome.done })}
            </Notice>
          )}
          {outcome && "reset" in outcome && (
            <Notice tone="good" live>
              {say("options.import.was-reset")}
            </Notice>
          )}
          {outcome && "notJson" in outcome && (
            <Notice tone="stop" live>
              {say("options.import.not-json", { why: outcome.notJson })}
            </Notice>
          )}
          {outcome && "problems" in outcome && <ProblemList title={say("options.import.wrong")} problems={outcome.problems} lang={lang} />}
          {source === "imported" && (
            <div>
              <Button
                onClick={async () => {
                  await onImport(undefined);
                  setOutcome({ reset: true });
                }}
              >
                {say("options.import.reset")}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function parse(text: string): { json: unknown; name: string } | { notJson: string } | { problems: readonly PolicyProblem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { notJson: (error as Error).message };
  }
  const read = readPolicy(json);
  return "policy" in read ? { json, name: read.policy.organisation.name } : read;
}
