import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksums, filesIn } from "./checksums.ts";
import { NOTICES, notices } from "./notices.ts";
import { sbom } from "./sbom.ts";
import { root } from "./shipped.ts";

/** What `npm run build` puts beside the packages: what is inside, whose work it is, and a checksum of every file. */
const dist = join(root, "dist");
const SUMS = "SHA256SUMS";

if (!existsSync(join(dist, "addin/launchevent.js"))) throw new Error("Nothing is built yet: npm run build:parts");
rmSync(join(dist, SUMS), { force: true });
writeFileSync(join(dist, NOTICES), notices());
writeFileSync(join(dist, "sbom.cdx.json"), `${JSON.stringify(sbom(), null, 2)}\n`);
writeFileSync(join(dist, SUMS), checksums(dist, filesIn(dist)));
process.stdout.write(`dist/${SUMS}, dist/${NOTICES}, dist/sbom.cdx.json\n`);
