import { spawnSync } from "node:child_process";
import { advisories } from "./advisories.ts";
import { root, shippedPackages } from "./shipped.ts";

/**
 * Asks the registry for known vulnerabilities of what is locked. One in a package that ships fails; one in a tool is named. A
 * registry that cannot be asked is said to be so and fails nothing: nobody can mend that here.
 */
const { stdout } = spawnSync("npm", ["audit", "--json"], { cwd: root, encoding: "utf8", timeout: 30_000, maxBuffer: 64_000_000 });
const found = advisories(stdout ?? "", new Set(shippedPackages().map(({ name }) => name)));
const say = (line: string) => process.stdout.write(`${line}\n`);
if (!found.asked) {
  say(`Kwetsbaarheden niet nagekeken: het register antwoordt niet (${found.why}). / Not audited: the registry did not answer.`);
} else {
  for (const line of found.tools) say(`In gereedschap, niet in wat wordt uitgeleverd / in a tool, not shipped: ${line}`);
  for (const line of found.shipped) say(`In wat wordt uitgeleverd / shipped: ${line}`);
  if (found.shipped.length === 0) say("Geen bekende kwetsbaarheid in wat wordt uitgeleverd. / No known vulnerability in what ships.");
  process.exitCode = found.shipped.length === 0 ? 0 : 1;
}
