import { article } from "./instruction.ts";
import type { Nudge } from "./nudge.ts";
import type { QuizId } from "./nudge-tips.ts";
import type { Policy } from "./policy.ts";
import { nudgeText, quizText, tipText } from "./texts/nudge.ts";

/** What a tip says over a page: every word of it, so that the page's script needs no texts, policy or articles of its own. */
export interface Toast {
  readonly lang: string;
  readonly title: string;
  readonly say: string;
  /** Asked first; the sentence is the explanation then. */
  readonly question?: { readonly say: string; readonly answers: readonly { readonly label: string; readonly reply: string }[] };
  readonly why: readonly { readonly label: string; readonly text: string }[];
  /** The buttons below it, and what is said after each; `act` opens something and says nothing. */
  readonly buttons: readonly { readonly does: ToastAnswer; readonly label: string; readonly after?: string }[];
  readonly close: string;
  /** What the answer is about: a tip, or a file. */
  readonly about: { readonly tip: string } | { readonly file: string };
}

/** What somebody answers to it. */
export type ToastAnswer = "act" | "hide" | "gone" | "later";

/** A tip as a toast. */
export function tipToast({ tip, articles, act, quiz }: Nudge, policy: Policy): Toast {
  const lang = policy.language;
  const params = { hours: policy.contacts.leakHours, channel: policy.channels[0]?.name ?? "" };
  // The same order each time for one question, and not always the right one first.
  const order = tip.length % 2 === 0 ? (["right", "wrong"] as const) : (["wrong", "right"] as const);
  return {
    lang,
    title: nudgeText(lang, quiz ? "quiz" : "title"),
    say: tipText(lang, tip, params),
    ...(quiz
      ? {
          question: {
            say: quizText(lang, tip as QuizId),
            answers: order.map((which) => ({ label: quizText(lang, `${tip as QuizId}.${which}`), reply: nudgeText(lang, which) })),
          },
        }
      : {}),
    why: articles.map((id) => whyOf(id, policy)),
    buttons: [
      ...(act ? [{ does: "act" as const, label: nudgeText(lang, `act.${act}`, params) }] : []),
      { does: "hide", label: nudgeText(lang, "hide"), after: nudgeText(lang, "hidden") },
    ],
    close: nudgeText(lang, "close"),
    about: { tip },
  };
}

/** The question whether a downloaded file is still needed, as a toast. */
export function fileToast(file: string, { articles }: Nudge, policy: Policy): Toast {
  const lang = policy.language;
  return {
    lang,
    title: nudgeText(lang, "file.title"),
    say: nudgeText(lang, "file.say", { file }),
    why: articles.map((id) => whyOf(id, policy)),
    buttons: [
      { does: "gone", label: nudgeText(lang, "file.gone"), after: nudgeText(lang, "file.thanks") },
      { does: "later", label: nudgeText(lang, "file.later"), after: nudgeText(lang, "file.kept") },
    ],
    close: nudgeText(lang, "close"),
    about: { file },
  };
}

function whyOf(id: Nudge["articles"][number], { language }: Policy): Toast["why"][number] {
  const { label, text } = article(id);
  return { label: nudgeText(language, "why", { article: label }), text };
}
