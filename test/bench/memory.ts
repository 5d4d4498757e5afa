import { cases } from "../cases/cases.ts";
import { longText, SYSTEMS } from "./detect.ts";

/** Run by detect.ts in a process of its own: loads one system, or none, reads 100 000 characters and prints the peak in MB. */
const text = longText(cases());
const make = SYSTEMS[process.argv[2] ?? ""];
if (make !== undefined) await (await make()).find(text);
process.stdout.write(`${process.resourceUsage().maxRSS / 1024}\n`);
