import { bsn } from "./bsn.ts";
import type { Detector } from "./detector.ts";

/** Every detector. A file that is not listed here does not exist, and a test says so. */
export const detectors: readonly Detector[] = [bsn];
