import { type Message, onMessage, type PageState, send, type Trouble } from "../../src/hosts/browser.ts";
import { answerFromWindow } from "../../src/hosts/browser-question.ts";
import type { Answer, Question } from "../../src/question.ts";
import { showDialog, type Work } from "./dialog.tsx";
import { isReader } from "./reader.ts";
import { accountHere } from "./site.ts";

/** A frame that is tiny or off screen cannot show a dialog, so the page in the address bar shows it for all its frames. */
const isTop = window.top === window;
/** How long a frame waits for the page around it to say that it shows the question. */
const PATIENCE = 1_000;

const waiting = new Map<string, (answer: Answer) => void>();
/** What frames have under way, and this page shows a word about. */
const works = new Map<string, Work>();
let last: PageState["last"];
let trouble: PageState["trouble"];

/** Asks the person, in the page's own frame. Rejects when no dialog could be kept on the screen. */
export async function ask(question: Question): Promise<Answer> {
  if (isTop) return showHere(question);
  const id = newId();
  const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
  const shown = await Promise.race([
    send({ type: "ask", id, question }).catch(() => false),
    new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false)),
  ]);
  // Also when the extension was updated under this page: then nobody is there to pass the question on.
  if (shown !== true) return showHere(question);
  return answer;
}

async function showHere(question: Question): Promise<Answer> {
  const answer = await showDialog(question).catch(() => {
    tell("dialog-removed");
    return askApart(question);
  });
  note(question.verdict, answer.choice);
  report(question, answer);
  return answer;
}

/** The page will not have the dialog on its screen, so a window of ours asks. Rejects when there is none either. */
async function askApart(question: Question): Promise<Answer> {
  const id = newId();
  const answer = answerFromWindow(id);
  answer.catch(() => undefined);
  await send({ type: "ask-apart", id, question });
  return answer;
}

/** Work that the person can see and stop. */
export interface Shown {
  share(done: number): void;
  /** Takes the word away. */
  over(): void;
  /** Resolves when the person stops it. */
  readonly stopped: Promise<void>;
}

/** Shows that something is being looked at. When that cannot be shown the work just goes on: what comes of it is asked anyway. */
export function showWork(question: Question): Shown {
  let ended = false;
  const cancelled = (shown: Promise<Answer>) =>
    new Promise<void>((resolve) => {
      shown.then(
        ({ choice }) => choice === "cancel" && resolve(),
        () => undefined,
      );
    });
  if (isTop) {
    const work: Work = {};
    return {
      stopped: cancelled(showDialog(question, work)),
      share: (done) => work.tell?.(done),
      over: () => work.tell?.(undefined),
    };
  }
  const id = newId();
  const tellTop = (share?: number) => {
    if (!ended) send({ type: "working", id, ...(share === undefined ? {} : { share }) }).catch(() => undefined);
  };
  const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
  send({ type: "ask", id, question }).catch(() => undefined);
  return {
    stopped: cancelled(answer),
    share: tellTop,
    over: () => {
      tellTop();
      ended = true;
      waiting.delete(id);
    },
  };
}

/** Shows a word about what a frame has under way. */
async function showWorkOf(id: string, question: Question): Promise<Answer> {
  const work: Work = {};
  works.set(id, work);
  return showDialog(question, work).finally(() => works.delete(id));
}

// Not `randomUUID`: pages without https have none.
const newId = () => crypto.getRandomValues(new Uint32Array(4)).join("-");

/** Remembers the last verdict of this page for the popup: which rules and what was chosen, never what was found. */
export function note({ outcome, concerns }: Question["verdict"], choice?: Answer["choice"]): void {
  last = { outcome, rules: concerns.map(({ rule }) => rule), ...(choice ? { choice } : {}) };
}

/** Lets the background count, if the policy wants that: which rules and what was chosen, never what was found. */
async function report({ verdict, host }: Question, answer: Answer): Promise<void> {
  const rules = verdict.concerns.filter(({ level }) => level !== "tip").map(({ rule }) => rule);
  try {
    await send({ type: "chose", rules, answer, host });
  } catch {
    // The extension was updated under this page; a number less does not matter.
  }
}

/** Lets the user see, on the toolbar button, that something went wrong. */
export function tell(what: Trouble): void {
  trouble = what;
  send({ type: "trouble", what }).catch(() => undefined);
}

/** Answers what the background and the popup ask. */
export function answerMessages(listen: (answer: (message: Message) => Promise<unknown> | undefined) => void = onMessage): void {
  listen((message: Message) => {
    switch (message.type) {
      case "ask": {
        const { id, question, frame } = message;
        if (!isTop || frame === undefined) return undefined;
        const shown = question.working
          ? showWorkOf(id, question).catch((): Answer => ({ choice: "anyway" }))
          : showHere(question).catch((): Answer => ({ choice: "cancel" }));
        shown.then((answer) => send({ type: "answer", id, frame, answer })).catch(() => undefined);
        return Promise.resolve(true);
      }
      case "answer":
        waiting.get(message.id)?.(message.answer);
        waiting.delete(message.id);
        return Promise.resolve(true);
      case "working":
        works.get(message.id)?.tell?.(message.share);
        return Promise.resolve(true);
      case "top":
        return isTop ? Promise.resolve(location.href) : undefined;
      case "state":
        if (isReader()) return Promise.resolve(undefined);
        return isTop ? Promise.resolve({ url: location.href, account: accountHere(), last, trouble } satisfies PageState) : undefined;
      case "alive":
      case "chose":
      case "ask-apart":
      case "desk":
        return undefined;
      case "selection":
        return Promise.resolve(selectedText());
      case "trouble":
      case "moment":
      case "downloaded":
      case "toasted":
        return undefined;
    }
  });
}

/** What is selected here, in the page or in a field. A password field tells nothing. */
function selectedText(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== "password")) {
    const { selectionStart, selectionEnd, value } = field;
    if (selectionStart !== null && selectionEnd !== null && selectionEnd > selectionStart) return value.slice(selectionStart, selectionEnd);
  }
  return String(getSelection() ?? "");
}
