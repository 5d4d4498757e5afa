import { useEffect, useState } from "preact/hooks";
import { MOST_HTML, MOST_PEOPLE, openMessage, opensMessages } from "../src/hosts/outlook/new-message.ts";
import { correspondents, type Received, readReceived } from "../src/hosts/outlook/received.ts";
import { type BccReply, replyInBcc } from "../src/reply-bcc.ts";
import { paneText } from "../src/texts/pane.ts";
import { type PaneViewTextId, paneViewText } from "../src/texts/pane-views.ts";
import type { Lang, Params } from "../src/texts/text.ts";
import { Button } from "../src/ui/Button.tsx";
import { CopyButton } from "../src/ui/CopyButton.tsx";
import { EmptyState } from "../src/ui/EmptyState.tsx";
import { Notice } from "../src/ui/Notice.tsx";
import { Progress } from "../src/ui/Progress.tsx";

interface Ready {
  readonly received: Received;
  readonly reply: BccReply;
  readonly sender: string;
}

/** Answers a mail to many so that they do not see each other. Outlook's own reply knows no bcc, so it is a new message. */
export function ReplyView({ lang }: { lang: Lang }) {
  const say = (key: PaneViewTextId, params?: Params) => paneViewText(lang, key, params);
  const [ready, setReady] = useState<Ready | "error">();
  const [opened, setOpened] = useState<"yes" | "no">();
  useEffect(() => {
    // Only names and text matter here, so attachments are listed and not opened.
    readReceived({ size: 0, until: 0 }).then(
      (received) => {
        const { me, sender } = correspondents();
        const most = { html: MOST_HTML, people: MOST_PEOPLE };
        const reply = replyInBcc(received.out, received.html, { me, sender, at: received.at, lang, most });
        setReady({ received, reply, sender: sender.name || sender.address });
      },
      () => setReady("error"),
    );
  }, [lang]);
  const title = (
    <header>
      <h1>{say("reply.title")}</h1>
    </header>
  );
  if (ready === undefined)
    return (
      <main class="pane stack">
        {title}
        <Progress label={say("reply.loading")} />
      </main>
    );
  if (ready === "error" || !opensMessages())
    return (
      <main class="pane stack">
        {title}
        <Notice tone="ask">{ready === "error" ? paneText(lang, "error.body") : say("reply.none")}</Notice>
      </main>
    );
  const { reply, received, sender } = ready;
  const others = [...reply.bcc, ...reply.left];
  if (others.length === 0 && reply.lost.length === 0)
    return (
      <main class="pane stack">
        {title}
        <EmptyState title={say("reply.alone")}>
          <p>{say("reply.alone.lead")}</p>
        </EmptyState>
      </main>
    );
  const open = () =>
    openMessage(reply).then(
      () => setOpened("yes"),
      () => setOpened("no"),
    );
  const copy = (addresses: readonly string[]) => (
    <CopyButton
      text={addresses.join("; ")}
      label={say("reply.copy", { count: addresses.length })}
      copied={say("reply.copied")}
      failed={say("reply.copy-failed")}
    />
  );
  return (
    <main class="pane stack">
      {title}
      <p>{say(received.mine ? "reply.mine" : "reply.who", { name: sender, count: others.length })}</p>
      <section class="card stack" aria-labelledby="differs">
        <h2 id="differs">{say("reply.differs")}</h2>
        <ul>
          {differences(ready).map(([key, params]) => (
            <li key={key}>{say(key, params)}</li>
          ))}
        </ul>
      </section>
      {reply.lost.length > 0 && (
        <Notice tone="ask">{say("reply.lost", { names: reply.lost.map((name) => `“${name}”`).join(", ") })}</Notice>
      )}
      <Button look="main" onClick={open}>
        {say("reply.open")}
      </Button>
      {opened === "yes" && (
        <Notice tone="good" live>
          {say("reply.opened")}
        </Notice>
      )}
      {opened === "no" && (
        <Notice tone="stop" live>
          <p>{say("reply.failed")}</p>
          {copy(others)}
        </Notice>
      )}
      {opened !== "no" && reply.left.length > 0 && (
        <Notice tone="ask">
          <p>{say("reply.left", { most: MOST_PEOPLE, count: reply.left.length })}</p>
          {copy(reply.left)}
        </Notice>
      )}
      <p class="footer small soft">{paneText(lang, "checked")}</p>
    </main>
  );
}

/** What one would miss beside an ordinary reply; only what is true of this message. */
function differences({ received, reply }: Ready): (readonly [PaneViewTextId, Params?])[] {
  const files = received.out.attachments.filter(({ inline }) => inline !== true).length;
  const list: (readonly [PaneViewTextId, Params?])[] = [["reply.differs.thread"], ["reply.differs.list"]];
  if (files > 0) list.push(["reply.differs.files", { count: files }]);
  if (reply.pictures) list.push(["reply.differs.pictures"]);
  if (reply.shortened) list.push(["reply.differs.shortened"]);
  if (received.missed.includes("body")) list.push(["reply.differs.unread"]);
  return list;
}
