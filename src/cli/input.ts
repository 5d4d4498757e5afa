import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { decodeText } from "../extract/decode.ts";
import { builtInPolicy, policyNames } from "../policies/index.ts";
import { type Policy, readPolicy } from "../policy.ts";
import { problemText } from "../policy-problem.ts";
import { Refusal } from "./refusal.ts";

/** Bytes of a file, or of standard input for `-`. */
export function readBytes(name: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(name === "-" ? 0 : name));
  } catch {
    throw new Refusal("no-file", { name });
  }
}

/** The text of a file, without a byte order mark. Windows PowerShell's `>` writes UTF-16. */
export const readText = (name: string): string => decodeText(readBytes(name));

/** The lines of standard input or a file, one at a time so that a large file does not have to fit in memory. */
export async function* readLines(name: string): AsyncGenerator<{ line: number; text: string }> {
  if (name !== "-") {
    let number = 0;
    for (const text of readText(name).split(/\r?\n/)) {
      number++;
      if (text.trim() !== "") yield { line: number, text };
    }
    return;
  }
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() !== "") yield { line, text: line === 1 ? text.replace(/^\ufeff/, "") : text };
  }
}

/** Parsed JSON, or a refusal that names the place. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("not-json", { where });
  }
}

/** A policy by built-in name or from a file. */
export function loadPolicy(name: string): Policy {
  if (policyNames.includes(name)) return builtInPolicy(name);
  if (!/[./\\]/.test(name)) throw new Refusal("no-policy", { name, names: policyNames.join(", ") });
  const read = readPolicy(parseJson(readText(name), name));
  if ("policy" in read) return read.policy;
  const [problem = { path: "", say: "wrong" as const }] = read.problems;
  throw new Refusal("policy-problem", (lang) => ({ file: name, ...problemText(lang, problem) }));
}
