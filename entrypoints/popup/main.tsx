import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type Downloaded, due } from "../../src/downloads.ts";
import { currentPage, firstPolicy, followPolicy, openPage, type PageState } from "../../src/hosts/browser.ts";
import { readLeak } from "../../src/hosts/browser-leak.ts";
import { actOnTip, answerDownload, keepNudges, readDownloads, readNudges } from "../../src/hosts/browser-nudges.ts";
import { openOwnPage } from "../../src/hosts/browser-pages.ts";
import { momentAt } from "../../src/moment.ts";
import { type Nudge, nudgeAt, nudgeFor, silence } from "../../src/nudge.ts";
import type { Policy } from "../../src/policy.ts";
import type { Leak } from "../../src/report.ts";
import { openReport } from "../../src/report-text.ts";
import { type PageTextId, pageText, type RuleName, ruleText } from "../../src/texts/pages.ts";
import { reportText } from "../../src/texts/report.ts";
import { Button } from "../../src/ui/Button.tsx";
import { today } from "../../src/ui/day.ts";
import { dress } from "../../src/ui/dress.ts";
import { EmptyState } from "../../src/ui/EmptyState.tsx";
import { FilesCard } from "../../src/ui/FilesCard.tsx";
import { Icon } from "../../src/ui/Icon.tsx";
import { Notice } from "../../src/ui/Notice.tsx";
import { NudgeCard, nudgeStyle } from "../../src/ui/NudgeCard.tsx";
import { pageStyle } from "../../src/ui/pageStyle.ts";
import { SiteCard } from "../../src/ui/SiteCard.tsx";
import { theme } from "../../src/ui/theme.ts";
import { hostOf } from "../../src/web-address.ts";

function Popup() {
  const [policy, setPolicy] = useState(firstPolicy().policy);
  /** A tip of the policy we ship must not take the place of one of the organisation's own. */
  const [settled, setSettled] = useState(false);
  const [page, setPage] = useState<PageState | "looking" | "unguarded">("looking");
  useEffect(() => {
    followPolicy((inForce) => {
      setPolicy(inForce.policy);
      setSettled(true);
    });
    // As a tab of its own (?tab=7) it is about that tab; as a popup about the one behind it.
    const tab = new URLSearchParams(location.search).get("tab");
    currentPage(tab === null ? undefined : Number(tab)).then((state) => setPage(state ?? "unguarded"));
  }, []);
  const say = (key: PageTextId, params?: Parameters<typeof pageText>[2]) => pageText(policy.language, key, params);
  useEffect(() => {
    document.documentElement.lang = policy.language;
  }, [policy.language]);
  return (
    <div class="popup">
      <header class="brand">
        <Icon name="shield-check" />
        <h1>{say("popup.title")}</h1>
      </header>
      {page === "unguarded" && (
        <EmptyState icon="ask" tone="ask" title={say("popup.unguarded.title")}>
          <p class="small">{say("popup.unguarded.why")}</p>
        </EmptyState>
      )}
      {typeof page === "object" && (
        <>
          <SiteCard url={page.url} account={page.account} day={today()} policy={policy} />
          {page.trouble && <Notice tone="stop">{say(`trouble.${page.trouble}`)}</Notice>}
          <hr />
          <div class="small">
            <h2 class="small soft">{say("popup.last")}</h2>
            <Last last={page.last} say={say} lang={policy.language} />
          </div>
        </>
      )}
      <OpenReport policy={policy} />
      <div class="stack">
        <Button onClick={() => openOwnPage("protect")}>{say("popup.protect")}</Button>
        <Button onClick={() => openOwnPage("report")}>{say("popup.report")}</Button>
        <Button look="quiet" onClick={() => openPage("options")}>
          {say("popup.policy")}
        </Button>
      </div>
      <Downloads policy={policy} />
      {/* Last, so that nothing moves under the mouse when it appears. */}
      {settled && page !== "looking" && <Today policy={policy} host={typeof page === "object" ? hostOf(page.url) : ""} />}
    </div>
  );
}

function Last({
  last,
  say,
  lang,
}: {
  last: PageState["last"];
  say: (key: PageTextId, p?: Record<string, string>) => string;
  lang: "nl" | "en";
}) {
  if (!last) return <p>{say("popup.last.none")}</p>;
  if (last.outcome === "go") return <p>{say("popup.last.go")}</p>;
  const rules = last.rules.map((rule) => ruleText(lang, rule as RuleName)).join(", ");
  return (
    <p>
      {rules !== "" && `${say("popup.last.asked", { rules })} `}
      {last.choice && say(`choice.${last.choice}`)}
    </p>
  );
}

/** Today's tip, when there is one: about the page, or else the one whose turn it is. */
function Today({ policy, host }: { policy: Policy; host: string }) {
  const [nudge, setNudge] = useState<Nudge>();
  useEffect(() => {
    void readNudges().then((memory) => {
      const moment = momentAt(host);
      const about = moment === undefined ? undefined : nudgeAt(moment, today(), policy, memory);
      const next = about?.nudge ? about : nudgeFor(today(), policy, memory);
      setNudge(next.nudge);
      if (next.memory !== memory) void keepNudges(next.memory);
    });
  }, [policy, host]);
  if (!nudge) return null;
  const hide = () => void readNudges().then((memory) => keepNudges(silence(nudge.tip, today(), memory)));
  return <NudgeCard nudge={nudge} policy={policy} onAct={() => actOnTip(nudge.tip, policy)} onHide={hide} />;
}

/** Files that were taken out of a system of the organisation and may still be there. */
function Downloads({ policy: { language } }: { policy: Policy }) {
  const [files, setFiles] = useState<readonly Downloaded[]>([]);
  const read = () => void readDownloads().then((all) => setFiles(due(all, Date.now())));
  useEffect(read, []);
  const answer = (name: string, what: "gone" | "later") => void answerDownload(name, what).then(read);
  return <FilesCard files={files.map(({ name }) => name)} lang={language} onAnswer={answer} />;
}

/** A report that was begun and not finished: how much time there is, or whom to tell still. */
function OpenReport({ policy }: { policy: Policy }) {
  const [leak, setLeak] = useState<Leak>();
  useEffect(() => {
    void readLeak().then(setLeak);
  }, []);
  if (!leak) return null;
  const note = openReport(leak, Date.now(), policy);
  return (
    note && (
      <Notice tone="ask">
        <p>{note}</p>
        <Button onClick={() => openOwnPage("report")}>{reportText(policy.language, "popup.draft.go")}</Button>
      </Notice>
    )
  );
}

dress(document, theme + pageStyle + nudgeStyle);
const app = document.getElementById("app");
if (app) render(<Popup />, app);
