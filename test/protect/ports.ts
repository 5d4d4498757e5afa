import { webcrypto } from "node:crypto";
import type { Ports } from "../../src/protect/ports.ts";

const random = (count: number) => webcrypto.getRandomValues(new Uint8Array(count));

/** What the command line hands in. */
export const ports: Ports = { random, subtle: webcrypto.subtle };
/** A host without WebCrypto. */
export const portsWithoutSubtle: Ports = { random };
