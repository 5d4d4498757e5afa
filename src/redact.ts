import type { Finding } from "./finding.ts";

/** Replaces what was found by placeholders that say what stood there. */
export function redact(text: string, findings: readonly Finding[]): string {
  let out = "";
  let at = 0;
  for (const { kind, start, end } of findings) {
    out += `${text.slice(at, start)}[${kind}]`;
    at = end;
  }
  return out + text.slice(at);
}
