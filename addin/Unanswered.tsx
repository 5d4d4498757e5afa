import { paneText } from "../src/texts/pane.ts";
import type { Lang } from "../src/texts/text.ts";
import { Button } from "../src/ui/Button.tsx";
import { EmptyState } from "../src/ui/EmptyState.tsx";

/** Outlook does not answer, or has nothing open: said in words, with nothing changed, instead of an empty pane. */
export const Unanswered = ({ lang, onRetry }: { lang: Lang; onRetry: () => void }) => (
  <main class="pane stack">
    <EmptyState icon="ask" tone="ask" title={paneText(lang, "error.title")}>
      <p>{paneText(lang, "error.body")}</p>
      <Button look="main" onClick={onRetry}>
        {paneText(lang, "retry")}
      </Button>
    </EmptyState>
  </main>
);
