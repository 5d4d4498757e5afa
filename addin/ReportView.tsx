import { useEffect, useMemo, useState } from "preact/hooks";
import { openMessage, opensMessages } from "../src/hosts/outlook/new-message.ts";
import { type Received, readReceived } from "../src/hosts/outlook/received.ts";
import { escapeHtml } from "../src/html-tokens.ts";
import type { Policy } from "../src/policy.ts";
import type { Leak } from "../src/report.ts";
import { leakFromMail } from "../src/report-mail.ts";
import type { Draft } from "../src/report-text.ts";
import { paneViewText } from "../src/texts/pane-views.ts";
import { reportText } from "../src/texts/report.ts";
import type { Lang } from "../src/texts/text.ts";
import { LeakReport } from "../src/ui/LeakReport.tsx";
import { Notice } from "../src/ui/Notice.tsx";
import { Progress } from "../src/ui/Progress.tsx";
import { BackButton } from "./BackButton.tsx";
import { canKeep, keepDraft, keptDraft } from "./draft.ts";

/** How long the mail beside the report may be looked at, and how large a file. */
const TIME = 20_000;
const SIZE = 25_000_000;

interface Props {
  policy: Policy;
  lang: Lang;
  /** A message is being read beside it: what it tells is filled in. */
  received?: boolean;
  onBack?: () => void;
}

/** The leak helper beside a mail. */
export function ReportView({ policy: theirs, lang, received = false, onBack }: Props) {
  // The organisation's own words stay as they are; the questions are asked in the language of the user's Outlook.
  const policy = useMemo(() => ({ ...theirs, language: lang }), [theirs, lang]);
  const before = useMemo(keptDraft, []);
  const [mail, setMail] = useState<Received | "none" | "reading">(received ? "reading" : "none");
  useEffect(() => {
    if (mail !== "reading") return;
    readReceived({ size: SIZE, until: Date.now() + TIME }).then(setMail, () => setMail("none"));
  }, [mail]);
  const given = useMemo<Partial<Leak>>(
    () => (typeof mail === "string" ? {} : leakFromMail(mail.out, mail.at, mail.mine, policy)),
    [mail, policy],
  );
  const unread = typeof mail !== "string" && (mail.missed.length > 0 || mail.out.attachments.some(({ unread }) => unread !== undefined));
  return (
    <main class="pane page report">
      {onBack && <BackButton lang={lang} onBack={onBack} />}
      <header>
        <h1>{reportText(lang, "title")}</h1>
        <p>{reportText(lang, "intro")}</p>
      </header>
      {!canKeep() && <p class="small soft">{paneViewText(lang, "leak.not-kept")}</p>}
      {mail === "reading" && !before && <Progress label={paneViewText(lang, "leak.reading")} />}
      {typeof mail !== "string" && !before && (
        <Notice tone="tip">
          <p>{paneViewText(lang, "leak.given")}</p>
          {unread && <p>{paneViewText(lang, "leak.missed")}</p>}
        </Notice>
      )}
      {(before || mail !== "reading") && (
        <LeakReport
          policy={policy}
          before={before}
          onKeep={keepDraft}
          given={given}
          onPrepare={opensMessages() ? prepare : undefined}
          place="pane"
        />
      )}
    </main>
  );
}

/** Has Outlook open the mail; the user reads it and sends it. */
const prepare = ({ address, subject, body }: Draft): Promise<void> =>
  openMessage({ to: address === "" ? [] : [address], subject, html: escapeHtml(body).replace(/\n/g, "<br>") });
