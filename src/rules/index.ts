import { agenda } from "./agenda.ts";
import { agreement } from "./agreement.ts";
import { attendees } from "./attendees.ts";
import { bcc } from "./bcc.ts";
import { bsn } from "./bsn.ts";
import { classList } from "./class-list.ts";
import { consent } from "./consent.ts";
import { consultation } from "./consultation.ts";
import { contactData } from "./contact-data.ts";
import { credential } from "./credential.ts";
import { disclaimer } from "./disclaimer.ts";
import { idCopy } from "./id-copy.ts";
import { needToKnow } from "./need-to-know.ts";
import { office } from "./office.ts";
import { ownMailbox } from "./own-mailbox.ts";
import { personalDataInBody } from "./personal-data-in-body.ts";
import { pictures } from "./pictures.ts";
import { police } from "./police.ts";
import { preferredChannel } from "./preferred-channel.ts";
import { quotedAddresses } from "./quoted-addresses.ts";
import { roleAddress } from "./role-address.ts";
import type { Rule } from "./rule.ts";
import { samePurpose } from "./same-purpose.ts";
import { sharedFolder } from "./shared-folder.ts";
import { socialMedia } from "./social-media.ts";
import { unapprovedSite } from "./unapproved-site.ts";
import { unprotectedAttachment } from "./unprotected-attachment.ts";
import { wholeFile } from "./whole-file.ts";
import { wrongAddress } from "./wrong-address.ts";

/** Every rule, in the order in which concerns of equal weight are shown: what would do most harm first. */
export const rules: readonly Rule[] = [
  bsn,
  credential,
  bcc,
  wrongAddress,
  preferredChannel,
  socialMedia,
  unapprovedSite,
  police,
  ownMailbox,
  consultation,
  idCopy,
  personalDataInBody,
  unprotectedAttachment,
  classList,
  wholeFile,
  needToKnow,
  contactData,
  quotedAddresses,
  roleAddress,
  consent,
  agenda,
  attendees,
  office,
  pictures,
  samePurpose,
  sharedFolder,
  agreement,
  disclaimer,
];
