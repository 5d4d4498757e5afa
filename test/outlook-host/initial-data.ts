/** What Outlook tells Office.js first (dispatch id 1), the same on every client. */

import type { ComposeItem, Permission } from "./compose-item.ts";

/** Claimed support; the members are those of the build, the sets decide what an add-in dares to use. */
export const REQUIREMENT_MATRIX = '{"Mailbox":"1.14","react":"1.0"}';

const LEVELS: Readonly<Record<Permission, number>> = { restricted: 0, read: 1, readWriteMailbox: 2, readWriteItem: 3 };
const HOST_VERSIONS = { web: "20261114003.12", new: "20261114003.12", classic: "16.0.19000.20000", mac: "16.103.1114.0" } as const;
const MESSAGE_COMPOSE = 4;
const APPOINTMENT_COMPOSE = 5;

export function initialData(item: ComposeItem, permission: Permission): Record<string, unknown> {
  const { kind, from } = item.state;
  return {
    itemType: kind === "message" ? MESSAGE_COMPOSE : APPOINTMENT_COMPOSE,
    permissionLevel: LEVELS[permission],
    hostVersion: HOST_VERSIONS[item.profile.client],
    owaView: "OneColumn",
    userDisplayName: from.name,
    userEmailAddress: from.address,
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
