import { useEffect, useState } from "preact/hooks";
import { organisationsOf } from "../src/first-mail.ts";
import type { Mail } from "../src/outgoing.ts";
import type { Policy } from "../src/policy.ts";
import { nudgeText } from "../src/texts/nudge.ts";
import type { Lang } from "../src/texts/text.ts";
import { NudgeCard } from "../src/ui/NudgeCard.tsx";
import { restTip, tipFor } from "./mailed.ts";

interface Props {
  out: Mail;
  policy: Policy;
  lang: Lang;
  onProtect(): void;
}

/** The tip at the first mail to a new organisation. It stands last, and comes and goes with that receiver. */
export function FirstMail({ out, policy, lang, onProtect }: Props) {
  const organisations = organisationsOf(out, policy);
  const receivers = organisations.join();
  const [tip, setTip] = useState<ReturnType<typeof tipFor>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the mail only its receivers count
  useEffect(() => setTip(receivers === "" ? undefined : tipFor(out, policy)), [receivers, policy]);
  if (!tip || !organisations.includes(tip.organisation)) return null;
  return (
    <NudgeCard
      nudge={tip.nudge}
      policy={policy}
      lang={lang}
      about={nudgeText(lang, "first-mail", { organisation: tip.organisation })}
      onAct={onProtect}
      onHide={() => restTip(policy)}
    />
  );
}
