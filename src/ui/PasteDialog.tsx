import type { ComponentChildren } from "preact";
import { article } from "../instruction.ts";
import { type Choice, pieceId, type Question } from "../question.ts";
import { guardText } from "../texts/guard.ts";
import { pictureConsent } from "../texts/picture-consent.ts";
import { uiText } from "../texts/ui.ts";
import { cite, sayConcern, sayKinds, sayUnread } from "../texts/verdict.ts";
import { Button } from "./Button.tsx";
import { Choices, choicesStyle } from "./Choices.tsx";
import { Icon } from "./Icon.tsx";
import { iconOf, Notice } from "./Notice.tsx";
import { Progress } from "./Progress.tsx";
import { Reasons } from "./Reasons.tsx";

/** The faces of the dialog: what was found and what to do about it; why somebody goes on regardless; what is no personal data. */
export type Step = "choose" | "reason" | "reason-missing" | "wrong" | "wrong-missing";

/**
 * The dialog over a page, as far as it is shown. It has no event handlers: in a web page events never reach it, because
 * the guard stops them before the page's own code can see them, and reads the choice from `data-choice`.
 */
export function PasteDialog({ question, step = "choose", share }: { question: Question; step?: Step; share?: number | undefined }) {
  const { act, host, lang, verdict, found, remove, unchecked, files, reasons, dismissing } = question;
  const say = (key: Parameters<typeof guardText>[1]) => guardText(lang, key, { host, count: files.length });
  const prefix = act === "paste" ? "" : (`${act}.` as const);
  if (question.working) {
    return (
      <div class="frame" key="working">
        <div class="scrolls" id="concerns">
          <header class="row head">
            <Icon name="shield" />
            <h2 id="title">{say(files.length > 0 ? "working.files" : "working.text")}</h2>
          </header>
          <Progress label={say("working.wait")} {...(share === undefined ? {} : { value: share })} />
          <p class="small soft local">
            <Icon name="lock" />
            {say(act === "send" ? "send.local" : "local")}
          </p>
        </div>
        <footer>
          <div class="acts">
            <Button {...choice("cancel")} autofocus>
              {say(`${prefix}cancel`)}
            </Button>
          </div>
        </footer>
      </div>
    );
  }
  const consent = act === "upload" && found.length === 0 && verdict.concerns.some(({ say: what }) => what === "pictures.publish");
  const anyway = say(consent ? "upload.consent" : `${prefix}anyway`);
  const named = new Set(verdict.concerns.flatMap(({ say: what, parts = [] }) => (what === "unapproved-site.unread" ? parts : [])));
  const unread = files.filter((file) => file.unread !== undefined && !named.has(`file:${file.id}`));
  if (step === "reason" || step === "reason-missing") {
    return (
      <Aside lang={lang} title={anyway} go={{ look: "quiet", name: "anyway", label: anyway }}>
        <Reasons lang={lang} reasons={reasons} missing={step === "reason-missing"} />
      </Aside>
    );
  }
  if (step !== "choose") {
    return (
      <Aside lang={lang} title={say("wrong.title")} go={{ look: "plain", name: "not-personal", label: say("wrong.done") }}>
        <Choices
          legend={say("wrong.title")}
          hint={say("wrong.hint")}
          options={found.flatMap(({ kind, pieces }) =>
            pieces.map((piece, index) => ({ value: pieceId(kind, index), label: `${piece} (${sayKinds(lang, [kind])})` })),
          )}
          chosen={[]}
          many
          onChoose={() => undefined}
        />
        {step === "wrong-missing" && (
          <Notice tone="ask" live>
            {say("wrong.missing")}
          </Notice>
        )}
      </Aside>
    );
  }
  return (
    <div class="frame" key="choose">
      <div class="scrolls" id="body">
        <header class="row head">
          <Icon name="shield" />
          <h2 id="title">{say(unchecked && (act === "paste" || act === "drop") ? "title.unchecked" : `title.${act}`)}</h2>
        </header>
        {unchecked && <Notice tone="ask">{say(act === "upload" ? "upload.unchecked" : "unchecked")}</Notice>}
        <ul class="concerns" id="concerns">
          {verdict.concerns.map((concern) => {
            const { label, text } = article(concern.article);
            return (
              <li class={`concern tone-${concern.level}`} key={concern.rule} data-rule={concern.rule}>
                <Icon name={iconOf(concern.level)} />
                <p>
                  <span class="unseen">{uiText(lang, concern.level)}: </span>
                  {sayConcern(lang, concern, files)}
                </p>
                {concern.say === "pictures.publish" && (
                  <ul class="points small">
                    {pictureConsent(lang).map((point) => (
                      <li key={point}>{point}</li>
                    ))}
                  </ul>
                )}
                <details class="article">
                  <summary>{uiText(lang, "why", { label: cite({ label, text }) })}</summary>
                  <blockquote lang="nl">{text}</blockquote>
                </details>
              </li>
            );
          })}
        </ul>
        {found.length > 0 && (
          <section class="evidence" aria-labelledby="found">
            <h3 id="found">{say(act === "upload" ? "upload.found" : "found")}</h3>
            <dl class="found">
              {found.map(({ kind, pieces, more }) => [
                <dt key={kind}>{sayKinds(lang, [kind])}</dt>,
                <dd key={`${kind}-pieces`}>
                  {pieces.map((piece, index) => (
                    <span class="masked" key={pieceId(kind, index)}>
                      {piece}
                    </span>
                  ))}
                  {more > 0 && <span class="soft">{uiText(lang, "more", { count: more })}</span>}
                </dd>,
              ])}
            </dl>
            {dismissing && (
              <button type="button" class="link small" data-step="wrong">
                {say("wrong")}
              </button>
            )}
          </section>
        )}
        {unread.length > 0 && (
          <section class="evidence" aria-labelledby="unread">
            <h3 id="unread">{say("unread.title")}</h3>
            <ul class="unread">
              {unread.slice(0, LISTED).map(({ id, name, unread: why }) => (
                <li key={id}>
                  {name}
                  {why !== undefined && <span class="soft"> ({sayUnread(lang, why)})</span>}
                </li>
              ))}
            </ul>
            {unread.length > LISTED && <p class="soft small">{uiText(lang, "more", { count: unread.length - LISTED })}</p>}
          </section>
        )}
        <p class="small soft local">
          <Icon name="lock" />
          {say(act === "send" ? "send.local" : "local")}
        </p>
      </div>
      <footer>
        {verdict.outcome === "stop" && <p class="small">{say("stop")}</p>}
        <div class="acts">
          {remove !== "nothing" && (
            <Button look="main" {...choice("anonymise")} autofocus>
              {say(`${act === "drop" || act === "send" ? act : "remove"}.${remove}`)}
            </Button>
          )}
          <Button look={remove === "nothing" ? "main" : "plain"} {...choice("cancel")} autofocus={remove === "nothing"}>
            {say(`${prefix}cancel`)}
          </Button>
          {verdict.outcome !== "stop" && (
            <Button look="quiet" {...choice("anyway")}>
              {anyway}
            </Button>
          )}
        </div>
      </footer>
    </div>
  );
}

/** Another face of the dialog: one question, a way back, and the answer. */
function Aside({
  lang,
  title,
  go,
  children,
}: {
  lang: Question["lang"];
  title: string;
  go: { look: "plain" | "quiet"; name: Choice; label: string };
  children: ComponentChildren;
}) {
  return (
    <div class="frame" key="aside">
      <div class="scrolls" id="concerns">
        <h2 class="unseen" id="title">
          {title}
        </h2>
        {children}
      </div>
      <footer>
        <div class="acts">
          <Button look="main" data-step="choose">
            {guardText(lang, "back")}
          </Button>
          <Button look={go.look} {...choice(go.name)} data-go="">
            {go.label}
          </Button>
        </div>
      </footer>
    </div>
  );
}

/** So many files that were not read are named. */
const LISTED = 5;

const choice = (name: Choice) => ({ "data-choice": name });

/** What the dialog needs beside the theme. `all: initial` with `!important` inside wins from anything the page says about our host. */
export const dialogStyle = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; }
@media print { :host { display: none !important; } }
dialog {
  position: fixed; inset: 0; margin: auto; padding: 0; border: 1px solid var(--line); border-radius: 12px; background: var(--raised);
  color: var(--ink); box-shadow: var(--shadow); width: min(540px, calc(100vw - 24px)); max-width: none;
  height: fit-content; max-height: calc(100dvh - 24px); overflow: hidden; user-select: none;
}
dialog[open] { display: flex; animation: appear .14s ease-out; }
dialog::backdrop { background: rgb(16 26 29 / 42%); }
@keyframes appear { from { opacity: 0; transform: translateY(6px); } }
.frame { display: flex; flex-direction: column; min-height: 0; width: 100%; }
.scrolls { overflow-y: auto; padding: 22px 24px 18px; display: flex; flex-direction: column; gap: 16px; min-height: 0; }
.head { flex-wrap: nowrap; align-items: flex-start; gap: 12px; }
.head > .icon { width: 24px; height: 24px; color: var(--accent); }
.head > h2 { font-size: 18px; line-height: 24px; text-wrap: pretty; }
.concerns { list-style: none; padding: 0; display: flex; flex-direction: column; gap: 14px; }
.concern { row-gap: 4px; }
.evidence { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 12px 14px; display: flex; flex-direction: column; gap: 8px; }
.points { grid-column: 2; margin: 0; padding-inline-start: 18px; display: flex; flex-direction: column; gap: 2px; }
.unread { list-style: none; padding: 0; margin: 0; overflow-wrap: anywhere; }
.evidence > h3 { font-size: 13px; color: var(--soft); font-weight: 600; }
.link { appearance: none; border: 0; padding: 0; background: none; font: inherit; font-size: 13px; color: var(--accent); text-decoration: underline; text-underline-offset: 3px; cursor: pointer; align-self: flex-start; }
.article > blockquote { max-height: 180px; overflow-y: auto; }
.frame > footer { flex: none; border-top: 1px solid var(--line); padding: 16px 24px 14px; background: var(--raised); display: flex; flex-direction: column; gap: 10px; }
.acts { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.acts > .quiet { margin-inline-start: auto; }
.local { display: flex; gap: 6px; align-items: center; }
.local > .icon { width: 15px; height: 15px; }
@media (max-width: 560px) {
  .frame > footer { padding-inline: 16px; }
  .acts > .button { padding-inline: 8px; }
  .acts > .quiet { padding-inline: 4px; }
}
@media (max-width: 430px) {
  .scrolls { padding: 18px 16px 14px; }
  .frame > footer { padding: 14px 16px 12px; }
  .acts > .button { flex: 1 1 40%; padding-inline: 8px; }
  .acts > .main { flex-basis: 100%; }
  .acts > .quiet { margin-inline-start: 0; }
  .found { grid-template-columns: 1fr; }
  .found > dd { margin-bottom: 6px; }
}
/* Enlarged four times, a screen is this low: what is asked must show above what can be answered. */
@media (max-height: 420px) {
  .scrolls { padding-block: 12px 10px; gap: 10px; }
  .head { gap: 8px; }
  .head > .icon { width: 20px; height: 20px; }
  .head > h2 { font-size: 15px; line-height: 20px; }
  .frame > footer { padding-block: 8px; gap: 6px; }
  .acts { gap: 6px; }
  .acts > .button { padding-block: 4px; min-height: 32px; }
}
${choicesStyle}`;
