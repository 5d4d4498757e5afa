import type { Policy } from "../policy.ts";
import { type Clock, clocks, type Leak, moment } from "../report.ts";
import { reportText } from "../texts/report.ts";
import type { Lang } from "../texts/text.ts";
import { sayDuration, sayMoment } from "../texts/time.ts";
import { Notice } from "./Notice.tsx";

/** How much time there is: inside the organisation, and in the law. */
export function LeakClocks({ leak, now, policy }: { leak: Leak; now: number; policy: Policy }) {
  const lang = policy.language;
  const both = clocks(leak, now, policy);
  if (!both) return <Notice tone="tip">{reportText(lang, "when.none")}</Notice>;
  // A minute ahead is only a clock that is a little off.
  if ((moment(leak.discovered) ?? now) > now + 60_000) return <Notice tone="ask">{reportText(lang, "when.future")}</Notice>;
  return (
    <>
      <div class="columns clocks">
        {both.map((clock) => (
          <OneClock key={clock.whose} clock={clock} lang={lang} />
        ))}
      </div>
      {both[0].left < 0 && <Notice tone="ask">{reportText(lang, "clock.over.organisation")}</Notice>}
    </>
  );
}

function OneClock({ clock: { whose, hours, end, left }, lang }: { clock: Clock; lang: Lang }) {
  const over = left < 0;
  return (
    <div class={`card clock ${over ? "tone-stop" : left < hours * 900_000 ? "tone-ask" : "tone-good"}`} data-clock={whose}>
      <p class="small soft">{reportText(lang, `clock.${whose}`, { hours })}</p>
      <p class="time">{reportText(lang, over ? "clock.over" : "clock.left", { time: sayDuration(lang, left) })}</p>
      <p class="small">{reportText(lang, "clock.end", { end: sayMoment(lang, end) })}</p>
      {whose === "law" && <p class="small soft">{reportText(lang, "clock.law.who")}</p>}
      {!over && <progress aria-hidden="true" max={hours} value={hours - left / 3_600_000} />}
    </div>
  );
}
