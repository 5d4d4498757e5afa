import { useEffect, useRef, useState } from "preact/hooks";
import type { Recipient } from "../src/outgoing.ts";
import { paneText } from "../src/texts/pane.ts";
import { paneViewText } from "../src/texts/pane-views.ts";
import type { Lang } from "../src/texts/text.ts";
import { Button } from "../src/ui/Button.tsx";
import { Choices } from "../src/ui/Choices.tsx";

interface Props {
  attendees: readonly Recipient[];
  lang: Lang;
  busy: boolean;
  onLeave: (addresses: readonly string[]) => void;
  onBack: () => void;
}

/** Who can be left out of the meeting: nobody is ticked beforehand, because only the user knows who matters. */
export function ChooseAttendees({ attendees, lang, busy, onLeave, onBack }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // The button that opened this is gone; whoever works by keyboard goes on here.
  useEffect(() => box.current?.querySelector("input")?.focus(), []);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const options = attendees
    .filter(({ address }, place) => address !== "" && attendees.findIndex((other) => other.address === address) === place)
    .map(({ name, address }) => ({ value: address, label: name === "" ? address : `${name} (${address})` }));
  const leave = chosen.filter((address) => options.some(({ value }) => value === address));
  return (
    <div class="stack" ref={box}>
      <Choices many legend={paneText(lang, "attendees.choose")} options={options} chosen={leave} onChoose={setChosen} />
      <div class="row">
        {leave.length > 0 && (
          <Button look="main" busy={busy} onClick={() => onLeave(leave)}>
            {paneText(lang, "attendees.go", { count: leave.length })}
          </Button>
        )}
        <Button look="quiet" onClick={onBack}>
          {paneViewText(lang, "settle.cancel")}
        </Button>
      </div>
    </div>
  );
}
