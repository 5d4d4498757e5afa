/**
 * `npm run bench [-- NAME…]`: speed, memory and accuracy, beside a peer in the same run. Each benchmark is a file beside
 * this one that exports `run()`. Nothing here is asserted: a benchmark informs, a test decides.
 */
import { existsSync } from "node:fs";

const all = ["detect", "guard", "outlook", "protect"];
const wanted = process.argv.slice(2);

for (const name of wanted) {
  if (!all.includes(name)) {
    process.stderr.write(`bench: er is geen “${name}”; kies uit ${all.join(", ")}\n`);
    process.exit(2);
  }
}

for (const name of all) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const file = new URL(`./${name}.ts`, import.meta.url);
  if (!existsSync(file)) continue;
  process.stdout.write(`\n# ${name}\n`);
  const { run } = (await import(file.href)) as { run: () => Promise<void> };
  await run();
}
