import { address } from "./address.ts";
import { birthdate } from "./birthdate.ts";
import { bsn } from "./bsn.ts";
import { credential } from "./credential.ts";
import type { Detector } from "./detector.ts";
import { email } from "./email.ts";
import { iban } from "./iban.ts";
import { idDocument } from "./id-document.ts";
import { medical } from "./medical.ts";
import { name } from "./name.ts";
import { phone } from "./phone.ts";
import { pupilNumber } from "./pupil-number.ts";
import { sensitive } from "./sensitive.ts";
import { specialCategory } from "./special-category.ts";

/** Every detector. A file that is not listed here does not exist, and a test says so. */
export const detectors: readonly Detector[] = [
  name,
  bsn,
  birthdate,
  phone,
  email,
  address,
  iban,
  pupilNumber,
  idDocument,
  medical,
  specialCategory,
  sensitive,
  credential,
];
