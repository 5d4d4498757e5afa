import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** A package of the lock file. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Subresource integrity, as npm writes it. */
  readonly integrity?: string;
  /** Where it is downloaded from. */
  readonly resolved?: string;
  /** Only needed to build and test. */
  readonly dev: boolean;
}

interface Entry {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** Development packages of which a few lines end up in the bundles: WXT's start of each entrypoint and its `browser`. */
const RUNTIME = ["wxt", "@wxt-dev/browser"];

/** Every package of the lock file, by name and version. */
export function lockedPackages(): Package[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Entry> };
  const all = Object.entries(packages)
    .filter(([path, { link }]) => path !== "" && !link)
    .map(([path, { version, license = "", integrity, resolved, dev = false }]) => {
      const name = path.replace(/^.*node_modules\//, "");
      return {
        name,
        version,
        license,
        ...(integrity === undefined ? {} : { integrity }),
        ...(resolved === undefined ? {} : { resolved }),
        dev: dev && !RUNTIME.includes(name),
      };
    })
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version) || Number(a.dev) - Number(b.dev));
  // The same version may stand in several places; what ships comes first.
  return all.filter((pack, index) => pack.name !== all[index - 1]?.name || pack.version !== all[index - 1]?.version);
}

/** By code unit: the same on every machine, whatever its language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The packages whose code is in what we ship. */
export const shippedPackages = (): Package[] => lockedPackages().filter(({ dev }) => !dev);

/** The text of a package's licence, as it came with the package. */
export function licenceText({ name }: Package): string {
  const dir = join(root, "node_modules", name);
  const file = existsSync(dir) ? readdirSync(dir).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry)) : undefined;
  if (file !== undefined) return readFileSync(join(dir, file), "utf8").trim();
  // WXT publishes its packages without the file that stands in its repository.
  if (RUNTIME.includes(name)) return MIT("2023 Aaron Klinker");
  throw new Error(`${name} has no licence file: find its text before it ships`);
}

const MIT = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
