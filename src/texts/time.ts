import { type Lang, plural } from "./text.ts";

const DAYS: Record<Lang, readonly string[]> = {
  nl: ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};
const MONTHS: Record<Lang, readonly string[]> = {
  nl: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

/** A moment in words: "dinsdag 24 november 2026, 10.30 uur". By hand, because classic Outlook's engine has no Intl. */
export function sayMoment(lang: Lang, at: number): string {
  const date = new Date(at);
  const two = (n: number) => (n < 10 ? `0${n}` : String(n));
  const day = `${DAYS[lang][date.getDay()]} ${date.getDate()} ${MONTHS[lang][date.getMonth()]} ${date.getFullYear()}`;
  return lang === "nl"
    ? `${day}, ${two(date.getHours())}.${two(date.getMinutes())} uur`
    : `${day}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A day (yyyy-mm-dd) in words: "31 augustus 2026". */
export function sayDay(lang: Lang, day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[lang][Number(month) - 1]} ${year}`;
}

/** How long something is, in hours and minutes; in days from four on. */
export function sayDuration(lang: Lang, milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  // Beyond what any clock here runs nobody counts in hours.
  if (hours >= 96) return `${Math.floor(hours / 24)} ${lang === "nl" ? "dagen" : "days"}`;
  const words =
    lang === "nl"
      ? [`${hours} uur`, `${rest} ${plural(rest, "minuut", "minuten")}`]
      : [`${hours} ${plural(hours, "hour", "hours")}`, `${rest} ${plural(rest, "minute", "minutes")}`];
  if (hours === 0) return words[1] ?? "";
  return rest === 0 ? (words[0] ?? "") : words.join(lang === "nl" ? " en " : " and ");
}
