import { useState } from "preact/hooks";
import { spell } from "../protect/passphrase.ts";
import { type ProtectPageTextId, protectPageText } from "../texts/protect-page.ts";
import type { Lang } from "../texts/text.ts";
import { Button } from "./Button.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { Icon } from "./Icon.tsx";

/** A pass-phrase, shown once: to copy, to read from a distance, and to say on the phone. It lives nowhere else. */
export function PhraseCard({ phrase, own, lang }: { phrase: string; own: boolean; lang: Lang }) {
  const [large, setLarge] = useState(false);
  const say = (key: ProtectPageTextId) => protectPageText(lang, key);
  return (
    <div class="phrase stack">
      <h3>{say(own ? "phrase.title-own" : "phrase.title")}</h3>
      <output class={large ? "large" : undefined} translate={false} data-phrase>
        {phrase}
      </output>
      <div class="row">
        <CopyButton text={phrase} label={say("phrase.copy")} copied={say("phrase.copied")} failed={say("phrase.copy-failed")} />
        <Button aria-pressed={large} onClick={() => setLarge(!large)}>
          {say(large ? "phrase.small" : "phrase.large")}
        </Button>
      </div>
      <p class="iconed">
        <Icon name="hand" />
        <strong>{say("phrase.other-way")}</strong>
      </p>
      <details class="article">
        <summary>{say("phrase.spell")}</summary>
        <p class="spelled" lang="nl">
          {spell(phrase).join("\n")}
        </p>
      </details>
      <p class="small soft">{say("phrase.once")}</p>
    </div>
  );
}

/** What the card needs beside the theme. */
export const phraseStyle = `
.phrase { border: 2px solid var(--accent); border-radius: var(--radius); padding: 14px 16px; }
.phrase output { display: block; font: 600 20px/1.5 ui-monospace, "Cascadia Mono", Consolas, monospace; background: var(--accent-tint); color: var(--ink); border-radius: 6px; padding: 12px; user-select: all; overflow-wrap: break-word; }
.phrase output.large { font-size: clamp(28px, 7vw, 52px); letter-spacing: .02em; }
.spelled { margin-top: 8px; color: var(--ink); font-size: 15px; line-height: 1.7; white-space: pre-line; }
.iconed { display: flex; gap: 8px; align-items: flex-start; }
.iconed > .icon { margin-top: 1px; color: var(--accent); }
`;
