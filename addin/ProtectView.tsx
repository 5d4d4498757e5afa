import { useState } from "preact/hooks";
import type { Attachment } from "../src/outgoing.ts";
import { paneText } from "../src/texts/pane.ts";
import { type PaneViewTextId, paneViewText } from "../src/texts/pane-views.ts";
import type { Lang, Params } from "../src/texts/text.ts";
import { Button } from "../src/ui/Button.tsx";
import { EmptyState } from "../src/ui/EmptyState.tsx";
import { Progress } from "../src/ui/Progress.tsx";
import { BackButton } from "./BackButton.tsx";
import { Result } from "./Result.tsx";
import type { PaneState } from "./use-pane.ts";

/** Under this name the pane shows progress of what is done here. */
const HERE = "protect";

/** All attachments with a tick, and one button: for whoever wants a password on them without being asked. */
export function ProtectView({ pane, lang, onBack }: { pane: PaneState; lang: Lang; onBack: () => void }) {
  const say = (key: PaneViewTextId, params?: Params) => paneViewText(lang, key, params);
  // Names, not ids: on classic and Mac an id is a position and shifts.
  const [left, setLeft] = useState<readonly string[]>([]);
  const { judgement, working } = pane;
  const files = judgement?.out.kind === "mail" ? judgement.out.attachments.filter(({ inline }) => inline !== true) : [];
  const open = files.filter(canProtect);
  const chosen = open.filter(({ name }) => !left.includes(name));
  const busy = working !== undefined;
  return (
    <main class="pane stack">
      <BackButton lang={lang} onBack={onBack} />
      <header>
        <h1>{say("protect.title")}</h1>
      </header>
      <Result pane={pane} lang={lang} />
      {!judgement && <Progress label={paneText(lang, "loading")} />}
      {judgement && files.length === 0 && (
        <EmptyState icon="lock" title={say("protect.none")}>
          <p>{say("protect.none.lead")}</p>
        </EmptyState>
      )}
      {files.length > 0 && open.length === 0 && (
        <EmptyState tone="good" title={say("protect.done")}>
          <p>{say("protect.done.lead")}</p>
        </EmptyState>
      )}
      {open.length > 0 && (
        <>
          <p>{say("protect.lead")}</p>
          <fieldset class="choices card">
            <legend class="unseen">{say("protect.which")}</legend>
            {files.map((file) => (
              <label class="tick" key={file.id}>
                <input
                  type="checkbox"
                  checked={chosen.includes(file)}
                  disabled={!canProtect(file)}
                  onChange={({ currentTarget }) =>
                    setLeft(currentTarget.checked ? left.filter((name) => name !== file.name) : [...left, file.name])
                  }
                />
                <span>
                  {file.name}
                  {!canProtect(file) && (
                    <span class="small soft">{say(file.protection === "password" ? "protect.already" : "protect.not-file")}</span>
                  )}
                </span>
              </label>
            ))}
          </fieldset>
          {chosen.length > 0 && (
            <Button
              look="main"
              busy={busy}
              onClick={() => pane.carryOut(HERE, { do: "protect-attachments", ids: chosen.map(({ id }) => id) })}
            >
              {say("protect.go", { count: chosen.length })}
            </Button>
          )}
        </>
      )}
      {working?.rule === HERE && working.long && (
        <Progress label={paneText(lang, "busy.protect")} {...(working.share === undefined ? {} : { value: working.share })} />
      )}
      {judgement?.out.kind === "mail" && judgement.out.body.trim() !== "" && (
        <Button look="quiet" busy={busy} onClick={() => pane.carryOut(HERE, { do: "text-to-protected-pdf" })}>
          {say("protect.text")}
        </Button>
      )}
    </main>
  );
}

/** A link to the cloud has no bytes here, and a good password is not put over another one. */
const canProtect = ({ protection, unread }: Attachment) => protection !== "password" && unread !== "not-available";
