import { judge } from "../judge.ts";
import type { Outgoing } from "../outgoing.ts";
import { readOutgoing } from "../outgoing-json.ts";
import type { Policy } from "../policy.ts";
import type { Lang } from "../texts/text.ts";
import { sayConcern } from "../texts/verdict.ts";
import { parseJson, readLines, readText } from "./input.ts";
import { Refusal } from "./refusal.ts";

function answer(out: Outgoing, policy: Policy, lang: Lang) {
  const { outcome, concerns } = judge(out, policy);
  // No files are given to the sentence: an attachment's name may hold a pupil's name, and a verdict never does.
  return { outcome, concerns: concerns.map((concern) => ({ ...concern, sentence: sayConcern(lang, concern) })) };
}

/** `judge`: one outgoing from a file, or with `jsonl` one a line. */
export async function judgeInput(file: string, jsonl: boolean, policy: Policy, lang: Lang, write: (line: string) => void): Promise<void> {
  if (!jsonl) {
    const read = readOutgoing(parseJson(readText(file), file === "-" ? "stdin" : file), policy);
    if ("problem" in read) throw new Refusal("bad-line", { line: 1, problem: read.problem });
    write(JSON.stringify(answer(read.out, policy, lang), null, 2));
    return;
  }
  for await (const { line, text } of readLines(file)) {
    const read = readOutgoing(parseJson(text, `${file === "-" ? "stdin" : file}:${line}`), policy);
    if ("problem" in read) throw new Refusal("bad-line", { line, problem: read.problem });
    write(JSON.stringify({ ...(read.id === undefined ? {} : { id: read.id }), ...answer(read.out, policy, lang) }));
  }
}
