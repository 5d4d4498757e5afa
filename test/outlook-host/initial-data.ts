/** What Outlook tells Office.js first (dispatch id 1), the same on every client. */

import type { ComposeItem, Permission } from "./compose-item.ts";
import { details } from "./item-attachments.ts";
import { asOfficeSees } from "./item-recipients.ts";

/** Claimed support; the members are those of the build, the sets decide what an add-in dares to use. */
export const requirementMatrix = ({ mailbox }: ComposeItem): string => JSON.stringify({ Mailbox: mailbox, react: "1.0" });

const LEVELS: Readonly<Record<Permission, number>> = { restricted: 0, read: 1, readWriteMailbox: 2, readWriteItem: 3 };
const HOST_VERSIONS = { web: "20261114003.12", new: "20261114003.12", classic: "16.0.19000.20000", mac: "16.103.1114.0" } as const;
const MESSAGE_READ = 1;
const MESSAGE_COMPOSE = 4;
const APPOINTMENT_COMPOSE = 5;

export function initialData(item: ComposeItem, permission: Permission): Record<string, unknown> {
  const { kind, user, reading } = item.state;
  return {
    itemType: reading ? MESSAGE_READ : kind === "message" ? MESSAGE_COMPOSE : APPOINTMENT_COMPOSE,
    ...(reading ? received(item) : {}),
    permissionLevel: LEVELS[permission],
    hostVersion: HOST_VERSIONS[item.profile.client],
    owaView: "OneColumn",
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userTimeZone: "W. Europe Standard Time",
    userProfileType: "enterprise",
    conversationId: "AAQkADZvConversation=",
    itemNumber: 1,
    ewsUrl: "",
    restUrl: "",
    isRestIdSupported: false,
    isFromSharedFolder: false,
  };
}

/** What is known of a message that is read: all of it but its text is there from the start. */
function received(item: ComposeItem): Record<string, unknown> {
  const { from, to, cc, bcc, subject, attachments, start } = item.state;
  const people = (list: typeof to) => list.map((one) => asOfficeSees(item, one));
  return {
    id: "AAMkADZvRead=",
    internetMessageId: "<read@school.example>",
    itemClass: "IPM.Note",
    subject,
    normalizedSubject: subject.replace(/^(?:(?:re|fw|antw|betreft)\s?:\s*)+/i, ""),
    from: asOfficeSees(item, from),
    sender: asOfficeSees(item, from),
    to: people(to),
    cc: people(cc),
    bcc: people(bcc),
    attachments: attachments.map((one) => details(item, one)),
    dateTimeCreated: start,
    dateTimeModified: start,
  };
}
