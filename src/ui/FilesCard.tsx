import { nudgeText } from "../texts/nudge.ts";
import type { Lang } from "../texts/text.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";

interface Props {
  files: readonly string[];
  lang: Lang;
  onAnswer(file: string, answer: "gone" | "later"): void;
}

/** Asks of each file whether it is still needed; nothing when there is none. */
export function FilesCard({ files, lang, onAnswer }: Props) {
  if (files.length === 0) return null;
  return (
    <section class="card stack nudge" aria-labelledby="files">
      <h2 id="files" class="small">
        <Icon name="tip" />
        {nudgeText(lang, "file.title")}
      </h2>
      {files.map((file) => (
        <div key={file} class="stack" data-file={file}>
          <p>{nudgeText(lang, "file.say", { file })}</p>
          <div class="row">
            <Button onClick={() => onAnswer(file, "gone")}>{nudgeText(lang, "file.gone")}</Button>
            <Button look="quiet" onClick={() => onAnswer(file, "later")}>
              {nudgeText(lang, "file.later")}
            </Button>
          </div>
        </div>
      ))}
      <p class="small soft">{nudgeText(lang, "file.note")}</p>
    </section>
  );
}
