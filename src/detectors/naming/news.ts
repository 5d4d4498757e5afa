import type { Reading } from "../../reading.ts";

/** What a reporter writes and a teacher does not: who said so, and when. */
const SIGNS =
  /\b(?:zei|zegt|aldus|volgens|verklaarde|verklaart|liet weten|maakte bekend|bekendgemaakt|meldt|meldde|noemt|noemde|vindt|vertelt|vertelde|reageerde|kondigde|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vorige week|dit jaar|vorig jaar|in première|te zien|te horen|opgevolgd|overleden|gulden|frank|miljoen|brengt|kreeg|maakte|speelt|speelde|schreef)\b/gi;

/** So many different signs make a report. */
const ENOUGH = 4;

/** Does the text report? Then the writers and singers in it are mentioned, where a lesson leaves them be; it warns of neither. */
export function isNews({ text }: Reading): boolean {
  const start = text.slice(0, 4_000);
  const signs = new Set<string>();
  SIGNS.lastIndex = 0;
  for (let m = SIGNS.exec(start); m && signs.size < ENOUGH; m = SIGNS.exec(start)) signs.add(m[0].toLowerCase());
  return signs.size >= ENOUGH;
}
