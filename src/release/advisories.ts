/** What came of asking the registry for known vulnerabilities. */
export type Advisories =
  | { readonly asked: false; readonly why: string }
  | { readonly asked: true; readonly shipped: readonly string[]; readonly tools: readonly string[] };

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly name: string; readonly severity: string; readonly range?: string }>>;
  readonly error?: unknown;
  readonly message?: string;
}

/** Reads what `npm audit --json` says. Whoever gets no answer did not ask, and that is no clean bill. */
export function advisories(output: string, shipped: ReadonlySet<string>): Advisories {
  let report: Report;
  try {
    report = JSON.parse(output) as Report;
  } catch {
    return { asked: false, why: "geen antwoord / no answer" };
  }
  const { vulnerabilities, message } = report ?? {};
  if (typeof vulnerabilities !== "object" || vulnerabilities === null)
    return { asked: false, why: (message ?? "geen antwoord / no answer").replace(/ - .*/, "") };
  const all = Object.values(vulnerabilities);
  const lines = (list: typeof all) => list.map(({ name, severity, range = "" }) => `${name} ${range} (${severity})`);
  return {
    asked: true,
    shipped: lines(all.filter(({ name }) => shipped.has(name))),
    tools: lines(all.filter(({ name }) => !shipped.has(name))),
  };
}
