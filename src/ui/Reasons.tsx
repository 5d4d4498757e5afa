import { OTHER_REASON } from "../question.ts";
import type { Lang } from "../texts/text.ts";
import { uiText } from "../texts/ui.ts";
import { Choices } from "./Choices.tsx";
import { Notice } from "./Notice.tsx";

interface Props {
  lang: Lang;
  /** The policy's own sentences; "another reason" is added. */
  reasons: readonly string[];
  chosen?: string | undefined;
  /** Somebody went on without choosing. */
  missing?: boolean;
  /** Left out where no event reaches a handler (the dialog over a page): there the reason is read from the checked field. */
  onChoose?: (reason: string) => void;
}

/** Why somebody goes on regardless. What is chosen is at most counted, on this computer. */
export function Reasons({ lang, reasons, chosen, missing = false, onChoose }: Props) {
  return (
    <div class="reasons stack">
      <Choices
        legend={uiText(lang, "reason")}
        hint={uiText(lang, "reason.hint")}
        options={[...reasons.map((text) => ({ value: text, label: text })), { value: OTHER_REASON, label: uiText(lang, "reason.other") }]}
        chosen={chosen === undefined ? [] : [chosen]}
        onChoose={([reason]) => reason !== undefined && onChoose?.(reason)}
      />
      {missing && (
        <Notice tone="ask" live>
          {uiText(lang, "reason.missing")}
        </Notice>
      )}
    </div>
  );
}
