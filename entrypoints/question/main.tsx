import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { takeQuestion } from "../../src/hosts/browser-question.ts";
import { guardText } from "../../src/texts/guard.ts";
import { dress } from "../../src/ui/dress.ts";
import { Notice } from "../../src/ui/Notice.tsx";
import { dialogStyle, PasteDialog, type Step } from "../../src/ui/PasteDialog.tsx";
import { theme } from "../../src/ui/theme.ts";
import { pressed } from "../guard/answer.ts";

type Asked = NonNullable<Awaited<ReturnType<typeof takeQuestion>>>;

/** The same question as over a page, in a window that the page cannot touch. */
function Apart({ question, answer }: Asked) {
  const [step, setStep] = useState<Step>("choose");
  useEffect(() => document.querySelector<HTMLElement>(step === "choose" ? "[data-choice]" : "input")?.focus(), [step]);
  const press = ({ target, currentTarget }: { target: EventTarget | null; currentTarget: HTMLElement }) => {
    const said = target instanceof Element ? pressed(target, currentTarget, question, step) : undefined;
    if (said && "step" in said) setStep(said.step);
    else if (said) {
      answer(said.answer);
      close();
    }
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key in a button comes as a click too
    <div class="zorgvuldig apart" role="alertdialog" aria-labelledby="title" aria-describedby="concerns" onClick={press}>
      <h1 class="unseen">Zorgvuldig</h1>
      <PasteDialog question={question} step={step} />
    </div>
  );
}

const STYLE = `
body { margin: 0; }
.apart { display: flex; height: 100dvh; background: var(--raised); color: var(--ink); }
.apart > .frame > .scrolls { flex: 1; }`;

dress(document, theme + dialogStyle + STYLE);
addEventListener("keydown", ({ key }) => {
  if (key === "Escape") close();
});
const app = document.getElementById("app");
const asked = await takeQuestion();
const lang = asked?.question.lang ?? "nl";
document.documentElement.lang = lang;
// A question is handed over once: after a reload of this window nobody waits for the answer any more.
if (app) render(asked ? <Apart {...asked} /> : <Notice tone="ask">{guardText(lang, "gone")}</Notice>, app);
