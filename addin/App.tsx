import { useState } from "preact/hooks";
import { hasItem } from "../src/hosts/outlook/item.ts";
import { isReading } from "../src/hosts/outlook/received.ts";
import type { Policy } from "../src/policy.ts";
import type { Lang } from "../src/texts/text.ts";
import { CountsView } from "./CountsView.tsx";
import { Pane } from "./Pane.tsx";
import { ProtectView } from "./ProtectView.tsx";
import { ReplyView } from "./ReplyView.tsx";
import { ReportView } from "./ReportView.tsx";
import { Unanswered } from "./Unanswered.tsx";
import { usePane } from "./use-pane.ts";
import type { View } from "./views.ts";

interface Props {
  policy: Policy;
  lang: Lang;
  /** What the ribbon button asked for. */
  view: View;
}

/** The task pane: beside a message or appointment that is written it judges, beside a message that is read it helps on. */
export function App(props: Props) {
  const [, again] = useState(0);
  if (!hasItem()) return <Unanswered lang={props.lang} onRetry={() => again((times) => times + 1)} />;
  if (!isReading()) return <Writing {...props} />;
  return props.view === "reply" ? <ReplyView lang={props.lang} /> : <ReportView {...props} received />;
}

function Writing({ policy, lang, view: first }: Props) {
  const pane = usePane(policy, lang);
  const [view, go] = useState<View>(first);
  const back = () => go("check");
  switch (view) {
    case "protect":
      return <ProtectView pane={pane} lang={lang} onBack={back} />;
    case "report":
      return <ReportView policy={policy} lang={lang} onBack={back} />;
    case "counts":
      return <CountsView policy={policy} lang={lang} onBack={back} />;
    default:
      return <Pane pane={pane} policy={policy} lang={lang} onGo={go} />;
  }
}
