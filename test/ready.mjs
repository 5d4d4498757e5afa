#!/usr/bin/env node
/**
 * Makes this machine ready for what a command needs, and says so when it cannot. Plain JavaScript without dependencies,
 * because it runs before they are installed. Everything is said on stderr, so that the command line keeps stdout clean.
 *
 *   node test/ready.mjs deps browsers pdf cli build
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const wants = new Set(process.argv.slice(2));
const say = (line) => process.stderr.write(`${line}\n`);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(
    `Node.js ${process.versions.node} is te oud: installeer versie 20.19 of nieuwer (https://nodejs.org). / Node.js is too old: install 20.19 or newer.`,
  );
  process.exit(1);
}

if (wants.has("deps")) dependencies();
if (wants.has("browsers")) debian({ chromium: "chromium", "firefox-esr": "firefox-esr" });
if (wants.has("pdf")) debian({ qpdf: "qpdf", pdftotext: "poppler-utils", mutool: "mupdf-tools", "7z": "p7zip-full" });
if (wants.has("cli")) await cli();
if (wants.has("build")) build();

/** Installs what the lock file names when it is not there, or when the lock file is newer. */
function dependencies() {
  const installed = join(root, "node_modules/.package-lock.json");
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
  if (!fresh) install();
  // Everything that reads tsconfig.json needs the one WXT makes.
  if (!existsSync(join(root, ".wxt/tsconfig.json"))) run(join(root, "node_modules/.bin/wxt"), ["prepare"]);
}

function install() {
  say("Afhankelijkheden installeren (npm ci) … / Installing dependencies …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** Installs Debian packages for the programs that are missing, where that is allowed. */
function debian(programs) {
  const missing = Object.entries(programs).filter(([program]) => !onPath(program));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map(([, name]) => name))];
  if (onPath("apt-get") && process.getuid?.() === 0) {
    say(`Installeren met apt: ${packages.join(" ")} … / Installing with apt …`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-q"], { stdio: ["ignore", 2, 2], env });
    spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages, "fonts-liberation", "fonts-noto-color-emoji"], {
      stdio: ["ignore", 2, 2],
      env,
    });
  }
  const still = missing.filter(([program]) => !onPath(program));
  if (still.length === 0) return;
  say(
    `Niet gevonden: ${still.map(([program]) => program).join(", ")}. Installeer op Debian of Ubuntu met:\n  sudo apt-get install ${packages.join(" ")}`,
  );
  say(`Not found: ${still.map(([program]) => program).join(", ")}. Install them as shown above.`);
  process.exit(1);
}

/** Builds the command line when a source is newer than what was built. */
async function cli() {
  const built = join(root, "dist/cli.js");
  if (existsSync(built) && statSync(built).mtimeMs >= newest(join(root, "src"))) return;
  const { build: bundle } = await import("vite");
  await bundle({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      ssr: "src/cli.ts",
      outDir: "dist",
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: "cli.js", codeSplitting: false } },
    },
  });
}

/** Builds the extension for both browsers and the add-in, when a source is newer than what was built. */
function build() {
  const built = join(root, "dist/addin/launchevent.js");
  const newestSource = Math.max(...["src", "entrypoints", "addin"].map((dir) => newest(join(root, dir))));
  if (existsSync(built) && existsSync(join(root, "dist/extension/firefox-mv3/manifest.json")) && statSync(built).mtimeMs >= newestSource)
    return;
  say("Bouwen … / Building …");
  run("npm", ["run", "-s", "build:parts"]);
}

function newest(dir) {
  let time = 0;
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return time;
}

function onPath(program) {
  return (process.env.PATH ?? "").split(":").some((dir) => existsSync(join(dir, program)));
}

function run(command, args) {
  try {
    execFileSync(command, args, { cwd: root, stdio: ["ignore", 2, 2] });
  } catch {
    say(`Dit mislukte: ${command} ${args.join(" ")} / This failed.`);
    process.exit(1);
  }
}
