/** A harmless text of a given length, as a school might paste it: the ordinary case, which must cost nothing. */
export function lesson(length: number): string {
  let text = "";
  for (let i = 1; text.length < length; i++) {
    text += `Les ${i}. De leerlingen vergelijken in tweetallen de breuken op bladzijde ${i + 12} van het werkboek en leggen uit welke groter is. Daarna bespreken we de antwoorden klassikaal; wie klaar is, maakt opgave ${i % 9} en ${(i % 9) + 1}. Huiswerk voor donderdag: paragraaf ${i % 7}.2, vraag 1 tot en met 6.\n`;
  }
  return text.slice(0, length);
}

/** The same with a pupil in every tenth paragraph. */
export function report(length: number, pupil: string): string {
  return lesson(length)
    .split("\n")
    .map((line, i) => (i % 10 === 0 ? `${line} ${pupil}` : line))
    .join("\n")
    .slice(0, length);
}

/** The middle and the nearly worst of a list of measurements. */
export function spread(times: readonly number[]): { median: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}
