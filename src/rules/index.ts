import { bcc } from "./bcc.ts";
import { bsn } from "./bsn.ts";
import { disclaimer } from "./disclaimer.ts";
import { personalDataInBody } from "./personal-data-in-body.ts";
import { preferredChannel } from "./preferred-channel.ts";
import type { Rule } from "./rule.ts";
import { unapprovedSite } from "./unapproved-site.ts";
import { unprotectedAttachment } from "./unprotected-attachment.ts";

/** Every rule, in the order in which concerns of equal weight are shown. */
export const rules: readonly Rule[] = [bcc, bsn, preferredChannel, unapprovedSite, personalDataInBody, unprotectedAttachment, disclaimer];
