import { useEffect, useRef, useState } from "preact/hooks";
import type { ArticleId } from "../instruction.ts";
import { undrawable } from "../protect/create/drawable.ts";
import { checkPassphrase, WEAKEST, ZIP_WEAKEST } from "../protect/passphrase.ts";
import type { Container, InputFile, Protected } from "../protect/protect.ts";
import { protectText } from "../texts/protect.ts";
import { type ProtectPageTextId, protectPageText } from "../texts/protect-page.ts";
import type { Lang, Params } from "../texts/text.ts";
import { Button } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import { Notice } from "./Notice.tsx";
import { Progress } from "./Progress.tsx";
import { ProtectedCard } from "./ProtectedCard.tsx";

/** What is to be done, without the pass-phrase: `own` is the user's, otherwise one is made. */
export interface Wanted {
  readonly files: readonly InputFile[];
  readonly text?: string;
  readonly apart: boolean;
  readonly container: Container;
  readonly own: string;
}

/** A job that is under way. */
export interface UnderWay {
  /** Rejects when it fails; stays open for ever when it was stopped. */
  readonly done: Promise<{ results: readonly Protected[]; phrase: string }>;
  stop(): void;
}

/** What was made of one drop. */
export interface Made {
  readonly id: number;
  readonly from: readonly string[];
  readonly own: boolean;
  readonly phrase: string;
  readonly results: readonly Protected[];
}

interface Props {
  lang: Lang;
  /** The article of the organisation's document that asks for this. */
  article: ArticleId;
  /** What the organisation puts files in that are no PDF; the user may choose the other. */
  container: Container;
  /** A text that was selected elsewhere. */
  selected?: string | undefined;
  start(wanted: Wanted, progress: (share: number) => void): UnderWay;
  /** Hands a file to the browser's downloads. */
  save(result: Protected): void;
}

/** The most that is taken at once: it is all in memory several times over. */
const LIMIT = 100;

/** Files or a text in, protected PDFs and their pass-phrase out. */
export function ProtectPage({ lang, article, container: usual, selected, start, save }: Props) {
  const say = (key: ProtectPageTextId, params?: Params) => protectPageText(lang, key, params);
  const [apart, setApart] = useState(false);
  const [chosen, setChosen] = useState<Container>();
  const container = chosen ?? usual;
  const [own, setOwn] = useState("");
  const [text, setText] = useState("");
  const [over, setOver] = useState(false);
  const [share, setShare] = useState<number>();
  const [trouble, setTrouble] = useState<{ tone: "stop" | "tip"; text: string }>();
  const [made, setMade] = useState<readonly Made[]>([]);
  const running = useRef<UnderWay>(undefined);
  useEffect(() => {
    if (selected !== undefined) setText(selected);
  }, [selected]);

  const letters = undrawable(text);
  const weakest = container === "zip" ? ZIP_WEAKEST : WEAKEST;
  const check = own === "" ? undefined : checkPassphrase(own, weakest);
  const refuse = (key: ProtectPageTextId, params?: Params) => setTrouble({ tone: "stop", text: say(key, params) });

  async function take(given: readonly File[]): Promise<void> {
    if (share !== undefined) return;
    setTrouble(undefined);
    if (given.length === 0) return refuse("refused.nothing");
    const size = given.reduce((sum, file) => sum + file.size, 0) / 1e6;
    if (size > LIMIT) return refuse("refused.large", { size: Math.ceil(size), limit: LIMIT });
    const files: InputFile[] = [];
    for (const file of given) {
      // A folder that is dropped looks like a file, and only reading it tells.
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (!bytes) return refuse("refused.folder", { file: file.name });
      if (bytes.byteLength === 0) return refuse("refused.empty", { file: file.name });
      files.push({ name: file.name, bytes: new Uint8Array(bytes) });
    }
    await run({ files, apart, container, own });
  }

  async function run(wanted: Wanted): Promise<void> {
    if (share !== undefined || check?.ok === false) return;
    setTrouble(undefined);
    setShare(0);
    const job = start(wanted, setShare);
    running.current = job;
    try {
      const { results, phrase } = await job.done;
      setMade((before) => [
        { id: Date.now(), from: wanted.files.map(({ name }) => name), own: wanted.own !== "", phrase, results },
        ...before,
      ]);
      // One file is what was asked for; of several the browser would ask about each.
      if (results.length === 1 && results[0]) save(results[0]);
      if (wanted.text !== undefined) setText("");
    } catch {
      refuse("refused.failed");
    }
    setShare(undefined);
  }

  function stop(): void {
    running.current?.stop();
    setShare(undefined);
    setTrouble({ tone: "tip", text: say("cancelled") });
  }

  return (
    <>
      <section
        class={`drop${over ? " over" : ""}`}
        aria-label={say("drop")}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(Array.from(event.dataTransfer?.files ?? []));
        }}
      >
        {share === undefined ? (
          <>
            <Icon name="lock" />
            <p class="lead">{say(over ? "drop.now" : "drop")}</p>
            <label class="button main file-button">
              {say("choose")}
              <input
                class="unseen"
                type="file"
                multiple
                onChange={({ currentTarget }) => {
                  const files = Array.from(currentTarget.files ?? []);
                  // So that the same file can be chosen again.
                  currentTarget.value = "";
                  if (files.length > 0) void take(files);
                }}
              />
            </label>
          </>
        ) : (
          <div class="stack working">
            <Progress label={say("working", { percent: Math.round(share * 100) })} value={share} />
            <Button onClick={stop}>{say("cancel")}</Button>
          </div>
        )}
      </section>
      <section class="stack" aria-label={say("own")}>
        <label class="tick">
          <input type="checkbox" checked={apart} onChange={({ currentTarget }) => setApart(currentTarget.checked)} />
          <span>
            {say("apart")}
            <span class="small soft">{say("apart.hint")}</span>
          </span>
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={container === "zip"}
            onChange={({ currentTarget }) => setChosen(currentTarget.checked ? "zip" : "pdf")}
          />
          <span>
            {say("zip")}
            <span class="small soft">{say("zip.hint")}</span>
          </span>
        </label>
        <details class="article">
          <summary>{say("own")}</summary>
          <Field label={say("own.label")} hint={say("own.hint")} problem={check?.reason && protectText(lang, `passphrase.${check.reason}`)}>
            <input
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={own}
              onInput={({ currentTarget }) => setOwn(currentTarget.value)}
            />
          </Field>
          {check && <Strength bits={check.bits} weakest={weakest} say={say} />}
          {check?.ok && <p class="small">{say("own.ok")}</p>}
        </details>
      </section>
      {trouble && (
        <Notice tone={trouble.tone} live>
          {trouble.text}
        </Notice>
      )}
      {made.map((one) => (
        <ProtectedCard
          key={one.id}
          made={one}
          lang={lang}
          article={article}
          save={save}
          onRemove={() => setMade((before) => before.filter(({ id }) => id !== one.id))}
        />
      ))}
      <section class="stack" aria-labelledby="text">
        <h2 id="text">{say("text")}</h2>
        {selected !== undefined && text === selected && <Notice tone="tip">{say("text.from-selection")}</Notice>}
        <Field label={say("text.label")}>
          <textarea rows={6} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </Field>
        {letters.length > 0 && <Notice tone="tip">{say("text.undrawable", { letters: letters.slice(0, 5).join(" ") })}</Notice>}
        <div>
          <Button
            look="main"
            busy={text.trim() === "" || share !== undefined}
            onClick={() => run({ files: [], text, apart: false, container: "pdf", own })}
          >
            {say("text.button")}
          </Button>
        </div>
        <p class="small soft iconed">
          <Icon name="lock" />
          {say("local")}
        </p>
      </section>
    </>
  );
}

/** From here on nobody tries them all. */
const STRONG = 64;

/** How long a computer would have to guess, as a bar and in a word. */
function Strength({ bits, weakest, say }: { bits: number; weakest: number; say: (key: ProtectPageTextId) => string }) {
  const step = bits < weakest ? 1 : bits < STRONG ? 2 : 3;
  const word = say(`own.strength-${step}`);
  return (
    <div class="strength">
      <span class="small">
        {say("own.strength")} <strong>{word}</strong>
      </span>
      <div class={`bar step-${step}`} aria-hidden="true">
        <div style={{ width: `${Math.max(4, Math.min(100, (bits / STRONG) * 100))}%` }} />
      </div>
    </div>
  );
}

/** What the page needs beside the theme. */
export const protectPageStyle = `
.drop { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 12px !important; padding: 36px 20px; min-height: 190px; border: 2px dashed var(--edge); border-radius: 12px; background: var(--raised); text-align: center; }
.drop.over { border-color: var(--accent); border-style: solid; background: var(--accent-tint); }
.drop > .icon { width: 32px; height: 32px; color: var(--accent); }
.drop .working { width: min(360px, 100%); align-items: stretch; }
.file-button { position: relative; }
.file-button:focus-within { outline: 2px solid var(--accent); outline-offset: 2px; }
.strength { display: flex; flex-direction: column; gap: 4px; margin: 8px 0 6px; color: var(--ink); }
.strength .bar { height: 8px; border-radius: 4px; background: var(--edge); overflow: hidden; }
.strength .bar > div { height: 100%; border-radius: 4px; background: var(--accent); }
.strength .step-1 > div { background: var(--stop); }
h2[tabindex]:focus-visible { outline: none; }
.article > .field { margin-top: 10px; color: var(--ink); }
`;
