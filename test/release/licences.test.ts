import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { notices, onlyNoticed, packageOf } from "../../src/release/notices.ts";
import { sbom } from "../../src/release/sbom.ts";
import { licenceText, lockedPackages, root, shippedPackages } from "../../src/release/shipped.ts";

const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string; dependencies: Record<string, string> };

/** What may be in a package under the EUPL-1.2 and asks no more than to be named. */
const SHIPS = ["MIT", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Apache-2.0", "(MIT AND Zlib)"];
/** What may build and test it; nothing of it leaves this folder. */
const BUILDS = [...SHIPS, "MPL-2.0", "(MPL-2.0 OR Apache-2.0)", "MIT OR Apache-2.0", "BlueOak-1.0.0", "CC0-1.0", "Python-2.0", "Unlicense"];
/** Packages that name their licence in a way of their own, each read by a person. */
const READ: Readonly<Record<string, string>> = {
  "@microsoft/office-js":
    "Microsoft's own terms (LICENSE.md), for apps that work with Microsoft 365: types, and the real Office.js in the emulated Outlook",
  "@ckeditor/*": "GPL-2.0-or-later (LICENSE.md): an editor in the browser tests, loaded unchanged, never shipped",
  tinymce: "GPL-2.0-or-later (license.md): an editor in the browser tests, loaded unchanged, never shipped",
};

/** Was the licence of this package read, by its own name or its family's? */
const wasRead = (name: string) => name in READ || `${name.split("/")[0]}/*` in READ;

describe("licences", () => {
  test("of what ships let it ship", () => {
    for (const { name, license } of shippedPackages()) expect(SHIPS, name).toContain(license);
  });
  test("of what builds and tests it let it do that", () => {
    const strange = lockedPackages().filter(({ name, license }) => !BUILDS.includes(license) && !wasRead(name));
    expect(strange.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });
  test("no exception is left for a package that is gone", () => {
    const names = lockedPackages().map(({ name }) => name);
    const there = (read: string) => names.some((name) => name === read || (read.endsWith("/*") && name.startsWith(read.slice(0, -1))));
    expect(Object.keys(READ).filter((read) => !there(read))).toEqual([]);
  });
  test("every direct dependency is pinned exactly and comes with a checksum from the public registry", () => {
    for (const [name, version] of Object.entries(own.dependencies)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    for (const { name, integrity } of lockedPackages()) expect(integrity, name).toMatch(/^sha512-/);
  });
});

describe("the notices", () => {
  const text = notices();
  test("name everything that ships with its own licence text, the font and the word lists too", () => {
    for (const pack of shippedPackages()) {
      expect(text).toContain(`${pack.name} ${pack.version} – `);
      expect(text).toContain(licenceText(pack).replace(/\r\n/g, "\n").trim());
    }
    for (const words of ["Bitstream, Inc.", "OpenTaal", "preact 1", "wxt 0"]) expect(text).toContain(words);
  });
  test("a bundle with code they do not name is refused", () => {
    const complain = (id: string, renderedLength = 10) => {
      const said: string[] = [];
      const { generateBundle } = onlyNoticed() as unknown as {
        generateBundle(this: { error(text: string): void }, options: object, bundle: object): void;
      };
      generateBundle.call(
        { error: (line) => said.push(line) },
        {},
        { "a.js": { type: "chunk", fileName: "a.js", modules: { [id]: { renderedLength } } } },
      );
      return said;
    };
    expect(complain("/x/node_modules/lodash/index.js")[0]).toContain("lodash");
    expect(complain("/x/node_modules/preact/node_modules/@evil/deep/i.js")[0]).toContain("@evil/deep");
    expect(complain("/x/node_modules/preact/hooks/index.mjs")).toEqual([]);
    expect(complain("/x/src/judge.ts")).toEqual([]);
    expect(complain("/x/node_modules/lodash/index.js", 0)).toEqual([]);
    expect(packageOf("C:\\x\\node_modules\\@noble\\hashes\\sha2.js")).toBe("@noble/hashes");
  });
});

describe("the bill of materials", () => {
  const bill = sbom() as {
    bomFormat: string;
    specVersion: string;
    serialNumber: string;
    metadata: { component: { version: string } };
    components: { "bom-ref": string; name: string; scope: string; purl?: string; hashes?: { content: string }[]; licenses: object[] }[];
  };
  test("is CycloneDX, of this version, with every package of the lock file once", () => {
    expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", metadata: { component: { version: own.version } } });
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(bill.components.map((part) => part["bom-ref"])).size).toBe(bill.components.length);
    const direct = bill.components.filter(({ name }) => name in own.dependencies);
    expect(direct.map(({ scope }) => new Set([scope]))).toEqual(direct.map(() => new Set(["required"])));
    expect(direct).toHaveLength(Object.keys(own.dependencies).length);
  });
  test("has a checksum and a licence for each", () => {
    for (const { name, purl, hashes, licenses } of bill.components) {
      expect(licenses, name).toHaveLength(1);
      if (purl !== undefined) expect(hashes?.[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
    }
  });
  test("is the same every time", () => expect(JSON.stringify(sbom())).toBe(JSON.stringify(bill)));
});
