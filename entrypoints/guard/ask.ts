import { type Message, onMessage, type PageState, send, type Trouble } from "../../src/hosts/browser.ts";
import { answerFromWindow } from "../../src/hosts/browser-question.ts";
import type { Answer, Question } from "../../src/question.ts";
import { showDialog } from "./dialog.tsx";
import { isReader } from "./reader.ts";
import { accountHere } from "./site.ts";

/** A frame that is tiny or off screen cannot show a dialog, so the page in the address bar shows it for all its frames. */
const isTop = window.top === window;
/** How long a frame waits for the page around it to say that it shows the question. */
const PATIENCE = 1_000;

const waiting = new Map<string, (answer: Answer) => void>();
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
        showHere(question)
          .catch((): Answer => ({ choice: "cancel" }))
          .then((answer) => send({ type: "answer", id, frame, answer }))
          .catch(() => undefined);
        return Promise.resolve(true);
      }
      case "answer":
        waiting.get(message.id)?.(message.answer);
        waiting.delete(message.id);
        return Promise.resolve(true);
      case "top":
        return isTop ? Promise.resolve(location.href) : undefined;
      case "state":
        if (isReader()) return Promise.resolve(undefined);
        return isTop ? Promise.resolve({ url: location.href, account: accountHere(), last, trouble } satisfies PageState) : undefined;
      case "alive":
      case "chose":
      case "ask-apart":
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
