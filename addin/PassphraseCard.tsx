import { useEffect, useRef, useState } from "preact/hooks";
import { spell } from "../src/protect/passphrase.ts";
import { type PaneTextId, paneText } from "../src/texts/pane.ts";
import type { Lang } from "../src/texts/text.ts";
import { Button } from "../src/ui/Button.tsx";

interface Props {
  phrase: string;
  lang: Lang;
  onNoted: () => void;
}

/** The pass-phrase, shown once, large, with how to say it on the phone. It lives nowhere else. */
export function PassphraseCard({ phrase, lang, onNoted }: Props) {
  const [said, setSaid] = useState<PaneTextId>();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.querySelector("button")?.focus(), []);
  const copy = () => {
    // Outlook's frame may forbid the clipboard; then the words are selected, to be copied by hand or written down.
    navigator.clipboard?.writeText(phrase).then(
      () => setSaid("phrase.copied"),
      () => setSaid("phrase.copy-failed"),
    ) ?? setSaid("phrase.copy-failed");
  };
  // A word may come twice.
  const lines = spell(phrase).map((line, index) => ({ key: `${index} ${line}`, line }));
  return (
    <section class="card phrase stack" aria-labelledby="phrase-title" ref={card}>
      <h2 id="phrase-title">{paneText(lang, "phrase.title")}</h2>
      <output translate={false}>{phrase}</output>
      <p>
        <strong>{paneText(lang, "phrase.once")}</strong>
      </p>
      <details>
        <summary tabIndex={0}>{paneText(lang, "phrase.spell")}</summary>
        <ol>
          {lines.map(({ key, line }) => (
            <li key={key}>{line}</li>
          ))}
        </ol>
      </details>
      <div class="row">
        <Button onClick={copy}>{paneText(lang, "phrase.copy")}</Button>
        <Button look="main" onClick={onNoted}>
          {paneText(lang, "phrase.noted")}
        </Button>
      </div>
      <p class="small soft" role="status">
        {said ? paneText(lang, said) : ""}
      </p>
    </section>
  );
}
