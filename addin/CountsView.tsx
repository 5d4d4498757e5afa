import type { Policy } from "../src/policy.ts";
import type { Lang } from "../src/texts/text.ts";
import { Counters } from "../src/ui/Counters.tsx";
import { BackButton } from "./BackButton.tsx";
import { readCounts, wipeCounts } from "./counts.ts";

/** What was counted here, for the user alone, and a button that wipes it. */
export const CountsView = ({ policy, lang, onBack }: { policy: Policy; lang: Lang; onBack: () => void }) => (
  <main class="pane stack">
    <BackButton lang={lang} onBack={onBack} />
    <Counters
      counts={readCounts(policy.statistics.months)}
      policy={{ ...policy, language: lang }}
      onWipe={async () => wipeCounts()}
      place="mail"
    />
  </main>
);
