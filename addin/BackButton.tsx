import { paneViewText } from "../src/texts/pane-views.ts";
import type { Lang } from "../src/texts/text.ts";
import { Button } from "../src/ui/Button.tsx";

/** From a view to the judgement of what is being written. */
export const BackButton = ({ lang, onBack }: { lang: Lang; onBack: () => void }) => (
  <div>
    <Button look="quiet" onClick={onBack}>
      <span aria-hidden="true">‹</span> {paneViewText(lang, "back")}
    </Button>
  </div>
);
