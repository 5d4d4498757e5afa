import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { firstPolicy, followPolicy } from "../../src/hosts/browser.ts";
import { takeHandover } from "../../src/hosts/browser-pages.ts";
import type { Policy } from "../../src/policy.ts";
import type { Job } from "../../src/protect/job.ts";
import { generatePassphrase } from "../../src/protect/passphrase.ts";
import type { Protected } from "../../src/protect/protect.ts";
import { protectPageText } from "../../src/texts/protect-page.ts";
import { choicesStyle } from "../../src/ui/Choices.tsx";
import { download } from "../../src/ui/download.ts";
import { dress } from "../../src/ui/dress.ts";
import { PageHead } from "../../src/ui/PageHead.tsx";
import { phraseStyle } from "../../src/ui/PhraseCard.tsx";
import { ProtectPage, protectPageStyle, type UnderWay, type Wanted } from "../../src/ui/ProtectPage.tsx";
import { pageStyle } from "../../src/ui/pageStyle.ts";
import { theme } from "../../src/ui/theme.ts";
import type { Report } from "./worker.ts";

function Protect() {
  const [policy, setPolicy] = useState(firstPolicy().policy);
  const [selected, setSelected] = useState<string>();
  useEffect(() => {
    followPolicy((inForce) => setPolicy(inForce.policy));
    void takeHandover().then(setSelected);
  }, []);
  const say = (key: "title" | "intro") => protectPageText(policy.language, key);
  return (
    <div class="page">
      <PageHead lang={policy.language} title={say("title")} lead={say("intro")} />
      <ProtectPage
        lang={policy.language}
        article={policy.articles["unprotected-attachment"] ?? "roos-17.2"}
        container={policy.protecting.container}
        selected={selected}
        start={(wanted, progress) => start(wanted, policy, progress)}
        save={save}
      />
    </div>
  );
}

/** A worker for each job: the page stays alive, and stopping is ending the worker. */
function start({ own, ...wanted }: Wanted, policy: Policy, progress: (share: number) => void): UnderWay {
  const phrase = own === "" ? generatePassphrase((count) => crypto.getRandomValues(new Uint8Array(count))) : own;
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const { language, organisation, protecting } = policy;
  const job: Job = { ...wanted, passphrase: phrase, language, organisation: organisation.name, letterhead: protecting.letterhead };
  const done = new Promise<{ results: readonly Protected[]; phrase: string }>((resolve, reject) => {
    worker.onerror = () => reject(new Error("worker"));
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if ("progress" in data) return progress(data.progress);
      worker.terminate();
      if ("results" in data) resolve({ results: data.results, phrase });
      else reject(new Error(data.failed));
    };
  });
  worker.postMessage(job);
  return { done, stop: () => worker.terminate() };
}

const save = ({ name, bytes, how }: Protected) => download(name, bytes, how === "zip" ? "application/zip" : "application/pdf");

dress(document, theme + pageStyle + choicesStyle + phraseStyle + protectPageStyle);
const app = document.getElementById("app");
if (app) render(<Protect />, app);
