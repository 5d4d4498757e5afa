import { judge } from "../judge.ts";
import type { Paste } from "../outgoing.ts";
import type { Policy } from "../policy.ts";
import { type Question, questionOf } from "../question.ts";
import { type PageTextId, pageText } from "../texts/pages.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import { Notice } from "./Notice.tsx";
import { PasteDialog } from "./PasteDialog.tsx";

/** What someone reads once, just after installing. */
export function Welcome({ policy, onOpen }: { policy: Policy; onOpen: (page: "options" | "protect" | "report") => void }) {
  const say = (key: PageTextId) => pageText(policy.language, key);
  return (
    <div class="page">
      <header>
        <span class="brand">
          <Icon name="shield-check" />
          Zorgvuldig
        </span>
        <h1>{say("welcome.title")}</h1>
        <p class="lead">{say("welcome.intro")}</p>
      </header>
      <div class="columns">
        {(
          [
            ["check", "nothing"],
            ["lock", "local"],
            ["hand", "choice"],
          ] as const
        ).map(([icon, topic]) => (
          <div class="card" key={topic}>
            <Icon name={icon} />
            <h2>{say(`welcome.${topic}.title`)}</h2>
            <p>{say(`welcome.${topic}`)}</p>
          </div>
        ))}
      </div>
      <section aria-labelledby="example">
        <h2 id="example">{say("welcome.example")}</h2>
        {/* The dialog itself, not a picture of it, so that it is never out of date. It cannot be used here. */}
        <div class="sample" inert>
          <PasteDialog question={example(policy)} />
        </div>
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{say("welcome.more")}</h2>
        <div class="columns">
          <div class="card">
            <Icon name="lock" />
            <p>{say("welcome.protect")}</p>
            <Button onClick={() => onOpen("protect")}>{say("popup.protect")}</Button>
          </div>
          <div class="card">
            <Icon name="hand" />
            <p>{say("welcome.menu")}</p>
          </div>
          <div class="card">
            <Icon name="ask" />
            <p>{say("welcome.report")}</p>
            <Button onClick={() => onOpen("report")}>{say("popup.report")}</Button>
          </div>
        </div>
      </section>
      <Notice tone="tip">
        <strong>{say("welcome.limits.title")}.</strong> {say("welcome.limits")}
      </Notice>
      <div>
        <Button look="main" onClick={() => onOpen("options")}>
          {say("welcome.policy")}
        </Button>
      </div>
    </div>
  );
}

/** A question about an invented pupil, as the policy would ask it. */
function example(policy: Policy): Question {
  const out: Paste = { kind: "paste", url: "https://chatgpt.com/", text: "Sem de Vries, geboren op 3 mei 2010, BSN 999990019." };
  return questionOf("paste", out, judge(out, policy), policy);
}
