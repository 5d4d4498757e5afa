#!/usr/bin/env node
import { loadPolicy } from "./cli/input.ts";
import { judgeInput } from "./cli/judge.ts";
import { policyCommand } from "./cli/policy.ts";
import { protectCommand } from "./cli/protect.ts";
import { Refusal } from "./cli/refusal.ts";
import { scanFiles, scanJsonl, UNAPPROVED } from "./cli/scan.ts";
import { cliText } from "./texts/cli.ts";
import type { Lang } from "./texts/text.ts";

interface Options {
  policy: string;
  site: string;
  jsonl: boolean;
  help: boolean;
  lang: Lang;
  words: string[];
}

function options(args: readonly string[]): Options {
  const read: Options = { policy: "roos", site: UNAPPROVED, jsonl: false, help: false, lang: "nl", words: [] };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    const value = () => {
      const next = args[++i];
      if (next === undefined) throw new Refusal("needs-value", { name: arg });
      return next;
    };
    if (arg === "--jsonl") read.jsonl = true;
    else if (arg === "--help" || arg === "-h") read.help = true;
    else if (arg === "--policy") read.policy = value();
    else if (arg === "--site") read.site = value();
    else if (arg === "--lang") read.lang = value() === "en" ? "en" : "nl";
    else if (arg.startsWith("-") && arg !== "-") throw new Refusal("unknown-option", { name: arg });
    else read.words.push(arg);
  }
  return read;
}

async function main(args: readonly string[], write: (line: string) => void): Promise<number> {
  const { policy, site, jsonl, help, lang, words } = options(args);
  const [command, ...rest] = words;
  if (help || command === undefined || command === "help") {
    write(cliText(lang, "help"));
    return command === undefined && !help ? 2 : 0;
  }
  switch (command) {
    case "scan":
      if (jsonl) for (const file of rest.length === 0 ? ["-"] : rest) await scanJsonl(file, loadPolicy(policy), site, write);
      else await scanFiles(rest.length === 0 ? ["-"] : rest, loadPolicy(policy), site, lang, write);
      return 0;
    case "judge": {
      const [file = "-", extra] = rest;
      if (extra !== undefined) throw new Refusal("judge-one");
      await judgeInput(file, jsonl, loadPolicy(policy), lang, write);
      return 0;
    }
    case "protect":
      return protectCommand(rest, loadPolicy(policy), lang, write);
    case "policy":
      return policyCommand(rest, lang, write);
    default:
      throw new Refusal("unknown-command", { name: command });
  }
}

// A reader that closes the pipe early (`| head`) is not an error worth a stack trace.
process.stdout.on("error", () => process.exit(0));

main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`))
  .then((exit) => {
    process.exitCode = exit;
  })
  .catch((error: unknown) => {
    const lang: Lang = process.argv.includes("en") && process.argv.includes("--lang") ? "en" : "nl";
    process.stderr.write(`zorgvuldig: ${error instanceof Refusal ? cliText(lang, error.say, error.paramsIn(lang)) : String(error)}\n`);
    process.exitCode = 2;
  });
