import type { ComponentChildren } from "preact";
import type { Judged } from "../judge.ts";
import type { Remedy } from "../rules/rule.ts";
import type { Lang } from "../texts/text.ts";
import { uiText } from "../texts/ui.ts";
import { sayConcern } from "../texts/verdict.ts";
import { ArticleQuote } from "./ArticleQuote.tsx";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import { iconOf } from "./Notice.tsx";

interface Props {
  concern: Judged;
  lang: Lang;
  /** Names of the files the concern may be about; a verdict carries only their ids. */
  files?: readonly { id: string; name: string }[];
  /** Remedies this host can carry out, best first. Left out: no buttons (the dialog has its own). */
  remedies?: readonly Remedy[];
  /** What a remedy's button says in this host. */
  labelOf?: (remedy: Remedy) => string;
  onRemedy?: (remedy: Remedy) => void;
  /** A remedy is being carried out: its buttons wait. */
  busy?: boolean;
  /** `plain` leaves out the frame, for a concern that stands alone in a dialog. */
  look?: "card" | "plain";
  /** What else belongs to this concern: progress, an error, what was found. */
  children?: ComponentChildren;
  /** What comes last: another way out. */
  after?: ComponentChildren;
}

/** One concern: the sentence, the reason in the organisation's own words, and the button that makes it right. */
export function ConcernCard({
  concern,
  lang,
  files = [],
  remedies = [],
  labelOf = ({ do: name }) => name,
  onRemedy,
  busy = false,
  look = "card",
  children,
  after,
}: Props) {
  return (
    <section class={`concern tone-${concern.level}${look === "card" ? " card" : ""}`} data-rule={concern.rule}>
      <Icon name={iconOf(concern.level)} />
      <p class="say">
        <span class="unseen">{uiText(lang, concern.level)}: </span>
        {sayConcern(lang, concern, files)}
      </p>
      {children}
      {remedies.length > 0 && (
        <div class="row">
          {remedies.map((remedy, index) => (
            <Button key={remedy.do} look={index === 0 ? "main" : "plain"} busy={busy} onClick={() => onRemedy?.(remedy)}>
              {labelOf(remedy)}
            </Button>
          ))}
        </div>
      )}
      <ArticleWords concern={concern} lang={lang} />
      {after}
    </section>
  );
}

/** Where a concern comes from; the article's own words on demand. */
export const ArticleWords = ({ concern, lang }: { concern: Judged; lang: Lang }) => <ArticleQuote id={concern.article} lang={lang} />;
