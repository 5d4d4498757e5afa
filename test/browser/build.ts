import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Builds what the browser tests drive, unless `ZV_SKIP_BUILD=1` says that it stands already. */
export default function build(): void {
  if (process.env.ZV_SKIP_BUILD === "1") return;
  const run = (...args: string[]) => execFileSync("npx", args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  run("wxt", "build");
  run("wxt", "build", "-b", "firefox");
  if (!existsSync(`${root}/addin/vite.config.ts`)) return;
  run("vite", "build", "-c", "addin/vite.config.ts");
  run("vite", "build", "-c", "addin/vite.config.ts", "--mode", "launchevent");
}
