import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";

/** Source files by path relative to the project's root. */
export type Tree = ReadonlyMap<string, string>;

/** Reads the source tree. */
export function readTree(root: string): Tree {
  const tree = new Map<string, string>();
  const walk = (dir: string) => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(ts|tsx|html|json|txt|tsv)$/.test(entry.name))
        tree.set(relative(root, path).split("\\").join("/"), readFileSync(path, "utf8"));
    }
  };
  for (const top of ["entrypoints", "addin", "src", "test"]) walk(join(root, top));
  return tree;
}

/** The rooms of the house; imports point down only. */
type Room = "build" | "release" | "entrypoints" | "addin" | "cli" | "ui" | "hosts/browser" | "hosts/outlook" | "core" | "test" | "outside";

const MAY: Record<Exclude<Room, "outside">, readonly Room[]> = {
  entrypoints: ["entrypoints", "hosts/browser", "ui", "core"],
  // Its build names whose work it ships.
  addin: ["addin", "hosts/outlook", "ui", "core", "release"],
  cli: ["cli", "core"],
  ui: ["ui", "core"],
  "hosts/browser": ["hosts/browser", "core"],
  "hosts/outlook": ["hosts/outlook", "core"],
  core: ["core"],
  // Bill of materials, notices and checksums of what is built.
  release: ["release"],
  // Makes data files (word lists, weights) from sources and marked texts; nothing of it ships.
  build: ["build", "core", "test"],
  test: ["build", "release", "entrypoints", "addin", "cli", "ui", "hosts/browser", "hosts/outlook", "core", "test"],
};

function roomOf(path: string): Room {
  if (path.startsWith("entrypoints/")) return "entrypoints";
  if (path.startsWith("addin/")) return "addin";
  if (path.startsWith("test/")) return "test";
  if (path.startsWith("src/lexicon/build/")) return "build";
  if (path.startsWith("src/release/")) return "release";
  if (path.startsWith("src/hosts/browser")) return "hosts/browser";
  if (path.startsWith("src/hosts/outlook")) return "hosts/outlook";
  if (path.startsWith("src/ui/")) return "ui";
  if (path === "src/cli.ts" || path.startsWith("src/cli/")) return "cli";
  return path.startsWith("src/") ? "core" : "outside";
}

const code = (path: string) => /\.tsx?$/.test(path);

/** Relative imports of a file, as paths in the tree. `type` imports vanish on compiling, so they make no cycle. */
function importsOf(path: string, source: string): { to: string; typeOnly: boolean; spec: string }[] {
  const found: { to: string; typeOnly: boolean; spec: string }[] = [];
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^"'`;]*?from\s*["']([^"']+)["']|(?:^|\n)\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;
  for (const match of source.matchAll(pattern)) {
    const spec = match[2] ?? match[3] ?? match[4] ?? "";
    const bare = spec.replace(/\?.*$/, "");
    const to = bare.startsWith(".") ? posix.normalize(posix.join(dirname(path).split("\\").join("/"), bare)) : bare.replace(/^@\//, "");
    found.push({ to, typeOnly: match[1] !== undefined, spec });
  }
  return found;
}

/** Everything about the tree that the design forbids, one sentence each. */
export function complaints(tree: Tree): string[] {
  return [...directions(tree), ...cycles(tree), ...registers(tree), ...folders(tree), ...hostWords(tree), ...oldEngine(tree)];
}

function directions(tree: Tree): string[] {
  const wrong: string[] = [];
  for (const [path, source] of tree) {
    const room = roomOf(path);
    if (!code(path) || room === "outside") continue;
    for (const { to, spec } of importsOf(path, source)) {
      const target = roomOf(to);
      if (spec.startsWith(".") && target === "outside" && !to.startsWith("node_modules") && room !== "test")
        wrong.push(`${path} imports ${to}, outside the house`);
      if (target !== "outside" && !MAY[room].includes(target)) wrong.push(`${path} (${room}) imports ${to} (${target})`);
      if (path.startsWith("src/detectors/") && to.startsWith("src/rules/")) wrong.push(`${path}: a detector imports a rule`);
      if (room === "core" && /^(preact|wxt|playwright)/.test(spec)) wrong.push(`${path}: the core imports ${spec}`);
    }
    if (path === "src/judge.ts" && importsOf(path, source).some(({ to }) => /^src\/rules\/(?!index|rule\.)/.test(to)))
      wrong.push(`${path} names a rule`);
  }
  return wrong;
}

function cycles(tree: Tree): string[] {
  const wrong: string[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (path: string, trail: readonly string[]) => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      wrong.push(`cycle: ${[...trail.slice(trail.indexOf(path)), path].join(" → ")}`);
      return;
    }
    state.set(path, "open");
    for (const { to, typeOnly } of importsOf(path, tree.get(path) ?? "")) if (!typeOnly && tree.has(to)) visit(to, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of tree.keys()) if (code(path)) visit(path, []);
  return wrong;
}

/** A detector or rule that is not in its list does not work, and nobody would notice. */
function registers(tree: Tree): string[] {
  const wrong: string[] = [];
  for (const [folder, own, key] of [
    ["src/detectors", "detector", "kind"],
    ["src/rules", "rule", "id"],
  ] as const) {
    const list = importsOf(`${folder}/index.ts`, tree.get(`${folder}/index.ts`) ?? "");
    for (const [path, source] of tree) {
      const name = new RegExp(`^${folder}/([a-z0-9-]+)\\.ts$`).exec(path)?.[1];
      if (name === undefined || name === "index" || name === own) continue;
      if (!list.some(({ to }) => to === path)) wrong.push(`${path} is not listed in ${folder}/index.ts`);
      if (!new RegExp(`\\b${key}: "${name}"`).test(source)) wrong.push(`${path} does not carry its own name (${key}: "${name}")`);
    }
  }
  return wrong;
}

function folders(tree: Tree): string[] {
  const wrong = new Set<string>();
  for (const path of tree.keys()) {
    const bad = /(?:^|\/)(utils?|helpers?|common|managers?|shared|misc)(?:\/|\.|$)/.exec(path)?.[1];
    if (bad !== undefined) wrong.add(`${path}: "${bad}" says nothing about what is inside`);
  }
  return [...wrong];
}

/** Each host's global is named in one place, so that everything else can be tested without it. */
function hostWords(tree: Tree): string[] {
  const wrong: string[] = [];
  for (const [path, source] of tree) {
    if (!code(path) || path.startsWith("test/")) continue;
    const bare = withoutComments(source);
    if (/\b(browser|chrome)\.(?!(?:d|ts|tsx)\b)[a-z]+/.test(bare) && roomOf(path) !== "hosts/browser")
      wrong.push(`${path} says "browser."; only src/hosts/browser may`);
    const office = bare.replace(/\bOffice\.actions\.associate\b/g, "").replace(/\bOffice\.onReady\b/g, "");
    if (/\bOffice\.(?!js)[a-zA-Z]/.test(office) && roomOf(path) !== "hosts/outlook" && !path.endsWith(".d.ts"))
      wrong.push(`${path} says "Office."; only src/hosts/outlook may`);
  }
  return wrong;
}

/**
 * What an ES2016 engine cannot do and no bundler mends: these regular-expression features become `new RegExp("…")`,
 * which throws when the file loads (measured, research on the toolchain), and `Intl` is missing in classic Outlook.
 */
function oldEngine(tree: Tree): string[] {
  const wrong: string[] = [];
  for (const [path, source] of tree) {
    if (!code(path) || roomOf(path) !== "core") continue;
    const bare = withoutComments(source);
    const found: [RegExp, string][] = [
      [/\(\?<[=!]/, "a lookbehind"],
      [/\(\?<[A-Za-z_]/, "a named group"],
      [/\\p\{/i, "\\p{…}"],
      [/\/[gimuy]*[sdv][gimuy]*\.(?:test|exec)\(|\/[gimuy]+[sdv][gimuy]*[,;)\s]/, "a regular-expression flag s, d or v"],
      [/\bIntl\b|\.toLocale(?:String|DateString|TimeString|UpperCase|LowerCase)\(|\.localeCompare\(/, "Intl"],
    ];
    for (const [pattern, what] of found) if (pattern.test(bare)) wrong.push(`${path} uses ${what}, which ES2016 does not have`);
  }
  return wrong;
}

/** Comments may name what code may not. Good enough for our own formatted sources; strings stay. */
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{])\/\/.*$/gm, "$1");
