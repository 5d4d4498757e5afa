import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Finding, Kind } from "./finding.ts";
import { fold } from "./lexicon/fold.ts";

/**
 * What somebody said is no personal data. Only hashes, salted per installation, so that nobody can read in it what was
 * once pasted here; and only so many, the oldest making room.
 */
export interface Dismissed {
  /** Made by the host at random; hashes of one computer say nothing on another. */
  readonly salt: string;
  readonly hashes: readonly string[];
}

/** Findings that are not asked about (again). */
export type Ignore = (finding: Finding, text: string) => boolean;

const MOST = 500;
/** Words about health or home get their meaning from what stands beside them; so far to both sides. */
const BESIDE = 24;

/**
 * What is remembered of a finding, before hashing: its kind and its exact value, without case and white space. A number of
 * one kind says nothing of the same digits as another kind, and part of a name nothing of the whole. A word of which only
 * the surroundings tell whether it is about somebody counts with those.
 */
export function keyOf({ kind, start, end }: Finding, text: string): string {
  const from = ABOUT[kind] ? Math.max(0, start - BESIDE) : start;
  const to = ABOUT[kind] ? end + BESIDE : end;
  const value = text.slice(from, to);
  const plain = NUMBER[kind] ? value.replace(/[^0-9A-Za-z]/g, "").toUpperCase() : fold(value).replace(/\s+/g, " ").trim();
  return `${kind}:${plain}`;
}

const ABOUT: Partial<Record<Kind, true>> = { medical: true, "special-category": true, sensitive: true };
const NUMBER: Partial<Record<Kind, true>> = { bsn: true, phone: true, iban: true, "pupil-number": true, "id-document": true };

/** What is not asked about again; undefined when nothing was dismissed, so that nothing is hashed. */
export function ignoring({ salt, hashes }: Dismissed): Ignore | undefined {
  if (hashes.length === 0) return undefined;
  const known = new Set(hashes);
  return (finding, text) => known.has(hashOf(keyOf(finding, text), salt));
}

/** Remembers these; what was already known stays once. */
export function dismiss({ salt, hashes }: Dismissed, keys: readonly string[]): Dismissed {
  const fresh = keys.map((key) => hashOf(key, salt));
  return { salt, hashes: [...hashes.filter((one) => fresh.indexOf(one) < 0), ...Array.from(new Set(fresh))].slice(-MOST) };
}

/** Enough of it that two values never meet by chance. */
const hashOf = (key: string, salt: string) => bytesToHex(sha256(utf8ToBytes(`${salt}\n${key}`))).slice(0, 32);

/** Findings that either one ignores. */
export const either = (one: Ignore | undefined, other: Ignore | undefined): Ignore | undefined =>
  one && other ? (finding, text) => one(finding, text) || other(finding, text) : (one ?? other);
