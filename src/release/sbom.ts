import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lockedPackages, type Package, root } from "./shipped.ts";

/**
 * The software bill of materials, CycloneDX 1.6: what is inside (`required`) and what it was built and tested with
 * (`excluded`). Made from the lock file alone and without a clock, so that the same sources give the same file.
 */
export function sbom(): Record<string, unknown> {
  const { name, version, license, description } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, string>;
  const locked = lockedPackages();
  const components = [...locked.map(component), ...DATA];
  const digest = createHash("sha256")
    .update(JSON.stringify([version, components]))
    .digest("hex");
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`,
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": `pkg:npm/${name}@${version}`,
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
      },
    },
    components,
  };
}

function component({ name, version, license, integrity, resolved, dev }: Package): Record<string, unknown> {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const hash = /^sha512-(.+)$/.exec(integrity ?? "")?.[1];
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    scope: dev ? "excluded" : "required",
    ...(hash === undefined ? {} : { hashes: [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }] }),
    licenses: [/^[A-Za-z0-9.-]+$/.test(license) && license !== "LICENSE" ? { license: { id: license } } : licensed(license)],
    purl,
    ...(resolved?.startsWith("https://") ? { externalReferences: [{ type: "distribution", url: resolved }] } : {}),
  };
}

const licensed = (license: string) =>
  / (?:AND|OR) /.test(license) ? { expression: license.replace(/^\((.*)\)$/, "$1") } : { license: { name: license } };

/** What ships and is no npm package. */
const DATA = [
  {
    type: "data",
    "bom-ref": "data:dejavu-sans-condensed@2.37",
    name: "DejaVu Sans Condensed",
    version: "2.37",
    scope: "required",
    licenses: [{ license: { id: "Bitstream-Vera" } }],
  },
  {
    type: "data",
    "bom-ref": "data:noto-sans-ethiopic@5.3.0",
    name: "Noto Sans Ethiopic",
    version: "5.3.0",
    scope: "required",
    licenses: [{ license: { id: "OFL-1.1" } }],
  },
  {
    type: "data",
    "bom-ref": "data:zorgvuldig-word-lists",
    name: "Word lists; sources and licences in src/lexicon/NOTICE",
    scope: "required",
    licenses: [{ license: { name: "see src/lexicon/NOTICE" } }],
  },
] as const;
