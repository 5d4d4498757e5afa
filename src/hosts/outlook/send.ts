/** What Outlook hands a launch event. */
export interface LaunchEvent {
  completed(options?: object): void;
}

/** Answers Outlook exactly once, whatever happens. */
export type Answer = (options?: object) => void;

/**
 * Runs a launch event so that `completed` is called once and only once: with what the work answers, else with `unsure` when
 * it fails or takes longer than `limit`. A handler that never answers holds the user's mail for five minutes.
 */
export function runOnce(event: LaunchEvent, limit: number, work: () => Promise<object | undefined>, unsure?: () => object): void {
  let answered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer: Answer = (options) => {
    if (answered) return;
    answered = true;
    if (timer !== undefined) clearTimeout(timer);
    try {
      if (options === undefined) event.completed();
      else event.completed(options);
    } catch {
      // One that refuses an option it does not know has not been answered yet: then without what is only convenience.
      event.completed(plain(options));
    }
  };
  const giveUp = () => answer(unsure?.());
  try {
    timer = setTimeout(giveUp, limit);
  } catch {
    // Without a clock every question still has its own answer.
  }
  try {
    work().then(answer, giveUp);
  } catch {
    giveUp();
  }
}

/** The answer as the first Smart Alerts knew it (Mailbox 1.12). */
function plain(options: object | undefined): object | undefined {
  if (options === undefined) return undefined;
  const { allowEvent, errorMessage } = options as { allowEvent?: boolean; errorMessage?: string };
  return { allowEvent, ...(errorMessage === undefined ? {} : { errorMessage }) };
}

/** The policy's language, unless Outlook itself speaks one of ours. */
export function languageOf(display: string, fallback: "nl" | "en"): "nl" | "en" {
  if (/^nl\b/i.test(display)) return "nl";
  return /^en\b/i.test(display) ? "en" : fallback;
}
