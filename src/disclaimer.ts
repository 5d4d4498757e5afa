/**
 * Does this text hold the disclaimer? Outlook re-wraps, quotes (">") and re-encodes text, so only letters and digits are
 * compared (office-js #3862, #5483, #5543: copies that differ in white space were added a second time).
 */
export function holdsDisclaimer(text: string, disclaimer: string): boolean {
  const wanted = bare(disclaimer);
  return wanted !== "" && bare(text).includes(wanted);
}

const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9\u00c0-\u024f]+/g, "");
