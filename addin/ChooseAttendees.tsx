import { useState } from "preact/hooks";
import type { Recipient } from "../src/outgoing.ts";
import { paneText } from "../src/texts/pane.ts";
import type { Lang } from "../src/texts/text.ts";
import { Button } from "../src/ui/Button.tsx";
import { Choices } from "../src/ui/Choices.tsx";

interface Props {
  attendees: readonly Recipient[];
  lang: Lang;
  busy: boolean;
  onLeave: (addresses: readonly string[]) => void;
}

/** Who can be left out of the meeting: nobody is ticked beforehand, because only the user knows who matters. */
export function ChooseAttendees({ attendees, lang, busy, onLeave }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const options = attendees
    .filter(({ address }, place) => address !== "" && attendees.findIndex((other) => other.address === address) === place)
    .map(({ name, address }) => ({ value: address, label: name === "" ? address : `${name} (${address})` }));
  const leave = chosen.filter((address) => options.some(({ value }) => value === address));
  return (
    <div class="stack">
      <Choices many legend={paneText(lang, "attendees.choose")} options={options} chosen={leave} onChoose={setChosen} />
      {leave.length > 0 && (
        <div>
          <Button busy={busy} onClick={() => onLeave(leave)}>
            {paneText(lang, "attendees.go", { count: leave.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
