/** Today where the user is, as yyyy-mm-dd: agreements run out by the calendar on the wall, not by UTC. */
export function today(now: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
