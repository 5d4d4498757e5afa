import { useEffect, useRef } from "preact/hooks";
import type { ArticleId } from "../instruction.ts";
import type { Note, Protected } from "../protect/protect.ts";
import { protectText } from "../texts/protect.ts";
import { type ProtectPageTextId, protectPageText } from "../texts/protect-page.ts";
import type { Lang, Params } from "../texts/text.ts";
import { ArticleQuote } from "./ArticleQuote.tsx";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import { PhraseCard } from "./PhraseCard.tsx";
import type { Made } from "./ProtectPage.tsx";

interface Props {
  made: Made;
  lang: Lang;
  article: ArticleId;
  save(result: Protected): void;
  onRemove(): void;
}

/** What came of one drop: the PDFs, what there is to know about them, and their pass-phrase. */
export function ProtectedCard({ made, lang, article, save, onRemove }: Props) {
  const say = (key: ProtectPageTextId, params?: Params) => protectPageText(lang, key, params);
  const { results, from, phrase, own } = made;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const count = results.length;
  const zip = results.some(({ how }) => how === "zip");
  const notes = results.map(({ notes: list }) => list).reduce((a, b) => a.concat(b), []);
  const words = Array.from(new Set(notes.map((note) => sentence(note, lang, zip))));
  return (
    <section class="card stack" aria-labelledby={`made-${made.id}`}>
      <h2 id={`made-${made.id}`} tabIndex={-1} ref={title} class="iconed">
        <Icon name="check" />
        {say(zip ? "done.title-zip" : "done.title", { count })}
      </h2>
      <p>
        {say(zip ? "done.saved-zip" : "done.saved", { count })}{" "}
        {from.length === 0 ? say("done.from-text") : say("done.from", { files: from.join(", ") })}
      </p>
      <p class="soft">{say(zip ? "done.zip" : results.some(({ how }) => how === "envelope") ? "done.envelope" : "done.encrypted")}</p>
      <p>{say("done.praise")}</p>
      <ArticleQuote id={article} lang={lang} />
      <PhraseCard phrase={phrase} own={own} lang={lang} />
      <div class="row">
        {results.map((result) => (
          <Button key={result.name} onClick={() => save(result)}>
            {say("download", { name: result.name })}
          </Button>
        ))}
        <Button look="quiet" onClick={onRemove}>
          {say("again")}
        </Button>
      </div>
      {words.length > 0 && (
        <div class="small">
          <h3 class="small">{say("done.notes")}</h3>
          <ul>
            {words.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** A note as a whole sentence. */
function sentence({ file, say, params }: Note, lang: Lang, zip: boolean): string {
  const words = protectText(lang, say, params);
  const whole = say.startsWith("refused.") ? protectPageText(lang, zip ? "done.refused-zip" : "done.refused", { file, why: words }) : words;
  // A name of a file keeps its own letters.
  if (file !== "" && whole.startsWith(file)) return `${whole.replace(/[.!?]$/, "")}.`;
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${/[.!?]$/.test(whole) ? "" : "."}`;
}
