#!/usr/bin/env node
/**
 * Cuts the fonts down to what mails of a Dutch school need. Not part of the build: run it when the choice of characters changes.
 *
 *   npm i --no-save subset-font@2.9.0 dejavu-fonts-ttf@2.37.3 && node src/protect/font/build.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";

const require = createRequire(import.meta.url);
const subset = require(["subset", "font"].join("-"));
const fonts = join(dirname(require.resolve(["dejavu", "fonts", "ttf", "package.json"].join("-").replace("-package", "/package"))), "ttf");
const here = dirname(fileURLToPath(import.meta.url));

/** Unicode ranges: Latin with everything Europe writes, Greek, Cyrillic, Hebrew, Arabic with its joined forms, Vietnamese, signs. */
const RANGES =
  "20-7e a0-24f 259 2b9-2dd 300-331 370-3ff 400-52f 5b0-5f4 60c 61b 61f-65f 660-6ff 1e00-1eff 2010-2027 2030-205e 2070-209c 20a0-20bf 2100-214f 2150-215f 2190-21d5 2200-222b 2248-2265 2300 25a0-25cf 2600-2606 2610-2612 2639-263c 2660-2667 2713-2718 2764 fb00-fb06 fb50-fbff fe70-fefc fffd";
/** What an embedded TrueType font needs (ISO 32000-2, 9.9). */
const TABLES = ["cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

let text = "";
for (const range of RANGES.split(" ")) {
  const [from, to = from] = range.split("-").map((code) => Number.parseInt(code, 16));
  for (let code = from; code <= to; code++) text += String.fromCodePoint(code);
}
for (const [file, name, title] of [
  ["DejaVuSansCondensed.ttf", "regular", "DejaVu Sans Condensed"],
  ["DejaVuSansCondensed-Bold.ttf", "bold", "DejaVu Sans Condensed Bold"],
]) {
  const cut = await subset(readFileSync(join(fonts, file)), text, { targetFormat: "truetype", noLayoutClosure: true });
  const packed = deflateRawSync(strip(cut), { level: 9 }).toString("base64");
  const lines = packed.match(/.{1,4000}/g).map((line) => `  "${line}"`);
  writeFileSync(
    join(here, `${name}.data.ts`),
    `/**
 * ${title} 2.37 (dejavu-fonts.github.io), cut down to Latin, Greek, Cyrillic, Arabic, Hebrew and common signs; TrueType, deflated, base64.
 * Fonts are (c) Bitstream, glyphs imported from Arev fonts are (c) Tavmjong Bah, DejaVu changes are in the public domain; licence in LICENSE.txt. Made by build.mjs.
 */
export const ${name} =
${lines.join(" +\n")};
`,
  );
}

function strip(font) {
  const tables = [];
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    const tag = font.toString("latin1", at, at + 4);
    const from = font.readUInt32BE(at + 8);
    if (TABLES.includes(tag)) tables.push([tag, font.subarray(from, from + font.readUInt32BE(at + 12))]);
  }
  const head = Buffer.alloc(12 + 16 * tables.length);
  head.writeUInt32BE(0x10000, 0);
  head.writeUInt16BE(tables.length, 4);
  const parts = [head];
  let at = head.length;
  tables.forEach(([tag, data], i) => {
    head.write(tag, 12 + 16 * i, "latin1");
    head.writeUInt32BE(at, 20 + 16 * i);
    head.writeUInt32BE(data.length, 24 + 16 * i);
    const pad = (4 - (data.length % 4)) % 4;
    parts.push(data, Buffer.alloc(pad));
    at += data.length + pad;
  });
  return Buffer.concat(parts);
}
