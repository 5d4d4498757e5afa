#!/usr/bin/env node
/**
 * Cuts the fonts down to what mails of a Dutch school need. Not part of the build: run it when the choice of characters changes.
 *
 *   npm i --no-save subset-font@2.9.0 dejavu-fonts-ttf@2.37.3 @fontsource/noto-sans-ethiopic@5.3.0 && node src/protect/font/build.mjs
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

/** Unicode ranges: Latin with everything Europe writes, Greek, Cyrillic, Armenian, Hebrew, Arabic with its joined forms, Georgian, Vietnamese, Tifinagh, signs. */
const RANGES =
  "20-7e a0-24f 259 2b9-2dd 300-331 370-3ff 400-52f 531-58a 5b0-5f4 60c 61b 61f-65f 660-6ff 10a0-10fc 1e00-1eff 2010-2027 2030-205e 2070-209c 20a0-20bf 2100-214f 2150-215f 2190-21d5 2200-222b 2248-2265 2300 25a0-25cf 2600-2606 2610-2612 26a0 2705 2639-263c 2660-2667 2713-2718 2764 2d30-2d6f fb00-fb06 fb50-fbff fe70-fefc fffd 1f600-1f64f";
/** Tigrinya and Amharic. */
const ETHIOPIC = "1200-139f";
/** What an embedded TrueType font needs (ISO 32000-2, 9.9). */
const TABLES = ["cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

const DEJAVU = `2.37 (dejavu-fonts.github.io), cut down to the scripts our pupils' names are written in and common signs; TrueType, deflated, base64.
 * Fonts are (c) Bitstream, glyphs imported from Arev fonts are (c) Tavmjong Bah, DejaVu changes are in the public domain; licence in LICENSE.txt. Made by build.mjs.`;
const NOTO = `(github.com/notofonts/ethiopic), cut down to the letters of Tigrinya and Amharic; TrueType, deflated, base64.
 * (c) 2022 The Noto Project Authors, SIL Open Font License 1.1; licence in LICENSE.txt. Made by build.mjs.`;
const noto = join(
  dirname(require.resolve(["@fontsource/noto-sans-ethiopic", "package.json"].join("/"))),
  "files/noto-sans-ethiopic-ethiopic-400-normal.woff2",
);

const characters = (ranges) => {
  let text = "";
  for (const range of ranges.split(" ")) {
    const [from, to = from] = range.split("-").map((code) => Number.parseInt(code, 16));
    for (let code = from; code <= to; code++) text += String.fromCodePoint(code);
  }
  return text;
};
const covered = [];
for (const [path, ranges, name, title, about] of [
  [join(fonts, "DejaVuSansCondensed.ttf"), RANGES, "regular", "DejaVu Sans Condensed", DEJAVU],
  [join(fonts, "DejaVuSansCondensed-Bold.ttf"), RANGES, "bold", "DejaVu Sans Condensed Bold", DEJAVU],
  [noto, ETHIOPIC, "ethiopic", "Noto Sans Ethiopic", NOTO],
]) {
  const cut = strip(await subset(readFileSync(path), characters(ranges), { targetFormat: "truetype", noLayoutClosure: true }));
  covered.push(mapped(cut));
  const packed = deflateRawSync(cut, { level: 9 }).toString("base64");
  const lines = packed.match(/.{1,4000}/g).map((line) => `  "${line}"`);
  writeFileSync(join(here, `${name}.data.ts`), `/**\n * ${title} ${about}\n */\nexport const ${name} =\n${lines.join(" +\n")};\n`);
}
const [regular, bold, ethiopic] = covered;
const both = [...regular].filter((code) => bold.has(code));
writeFileSync(
  join(here, "covered.data.ts"),
  `/** Characters that the fonts have in both looks: ranges of code points, hexadecimal. Made by build.mjs. */
export const covered =
  "${ranges([...both, ...ethiopic].sort((a, b) => a - b))}";
`,
);

/** The characters a font has, by its cmap of format 12 or 4. */
function mapped(font) {
  const table = (tag) => {
    for (let i = 0; i < font.readUInt16BE(4); i++)
      if (font.toString("latin1", 12 + 16 * i, 16 + 16 * i) === tag) return font.readUInt32BE(20 + 16 * i);
  };
  const cmap = table("cmap");
  const codes = new Set();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
    if (font.readUInt16BE(at) === 12)
      for (let g = 0; g < font.readUInt32BE(at + 12); g++)
        for (let code = font.readUInt32BE(at + 16 + 12 * g); code <= font.readUInt32BE(at + 20 + 12 * g); code++) codes.add(code);
    if (font.readUInt16BE(at) === 4) {
      const twice = font.readUInt16BE(at + 6);
      for (let s = 0; s < twice; s += 2)
        for (let code = font.readUInt16BE(at + 16 + twice + s); code <= font.readUInt16BE(at + 14 + s) && code < 0xffff; code++)
          codes.add(code);
    }
  }
  return codes;
}

function ranges(codes) {
  const out = [];
  for (const code of codes) {
    const last = out[out.length - 1];
    if (last?.[1] === code - 1) last[1] = code;
    else out.push([code, code]);
  }
  return out.map(([from, to]) => (from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`)).join(" ");
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
