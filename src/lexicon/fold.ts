/**
 * Words are compared without case and accents, so that "Ayşe", "Ayse" and "AYSE" are one name. `String.prototype.normalize`
 * is not used: old engines without ICU leave it out, and a table also folds what has no decomposition (ı, ł, ø).
 */
const PLAIN: Record<string, string> = {};
for (const group of [
  "aàáâãäåāăą",
  "cçćĉċč",
  "dďđð",
  "eèéêëēĕėęě",
  "gĝğġģ",
  "hĥħ",
  "iìíîïĩīĭįı",
  "jĵ",
  "kķ",
  "lĺļľŀł",
  "nñńņňŋ",
  "oòóôõöøōŏő",
  "rŕŗř",
  "sśŝşšș",
  "tţťŧț",
  "uùúûüũūŭůűų",
  "wŵ",
  "yýÿŷ",
  "zźżž",
  "'’‘ʼ`´",
  "-‐‑",
])
  for (const letter of group) PLAIN[letter] = group.charAt(0);
PLAIN.ß = "ss";
PLAIN.æ = "ae";
PLAIN.œ = "oe";
PLAIN.þ = "th";
// A capital I with a dot lowers to two code units, a loose dot would make the name another one; loose accents go too.
for (let code = 0x300; code < 0x370; code++) PLAIN[String.fromCharCode(code)] = "";

/** Lower case without accents. The length may change. */
export function fold(word: string): string {
  const low = word.toLowerCase();
  let out = "";
  let from = 0;
  for (let i = 0; i < low.length; i++) {
    if (low.charCodeAt(i) < 0x60 && low.charCodeAt(i) !== 0x2d) continue;
    if (low.charCodeAt(i) > 0x60 && low.charCodeAt(i) < 0x7f) continue;
    const plain = PLAIN[low.charAt(i)];
    if (plain === undefined) continue;
    out += low.slice(from, i) + plain;
    from = i + 1;
  }
  return from === 0 ? low : out + low.slice(from);
}
