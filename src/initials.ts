/** Words of a name that keep their own form: "Sem de Vries" is "S. de V.", as it is written by hand. */
const PREFIXES = ["van", "de", "der", "den", "het", "'t", "ter", "ten", "te", "el", "al", "ben", "von", "la", "le", "di", "da", "dos"];

/** A name by its initials. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => (PREFIXES.indexOf(word.toLowerCase()) >= 0 ? word : initial(word)))
    .join(" ");
}

/** "Anne-Sophie" is "A.-S.", "d'Hont" is "d'H.". */
const initial = (word: string) =>
  word
    .split("-")
    .map((part) => {
      const [, apostrophe = "", rest = part] = /^([a-z]['\u2019])(.+)$/.exec(part) ?? [];
      return `${apostrophe}${rest.charAt(0).toUpperCase()}.`;
    })
    .join("-");
