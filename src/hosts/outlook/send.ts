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
    if (options === undefined) event.completed();
    else event.completed(options);
  };
  const giveUp = () => answer(unsure?.());
  try {
    timer = setTimeout(giveUp, limit);
    work().then(answer, giveUp);
  } catch {
    giveUp();
  }
}

/** The policy's language, unless Outlook itself speaks one of ours. */
export function languageOf(display: string, fallback: "nl" | "en"): "nl" | "en" {
  if (/^nl\b/i.test(display)) return "nl";
  return /^en\b/i.test(display) ? "en" : fallback;
}
