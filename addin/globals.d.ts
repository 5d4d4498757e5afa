/// <reference path="../node_modules/@microsoft/office-js/dist/office.d.ts" />

/** The organisation's policy, put in by the build: it holds until another one has been delivered (docs/uitrol.md §4). */
declare const ZORGVULDIG_POLICY: import("../src/policy.ts").Policy;
/** The version of the policy's schema: what an add-in with another one kept is not used unread. */
declare const ZORGVULDIG_SHAPE: string;
/** What `event-page.ts` puts in its page; absent in classic Outlook. */
declare const zorgvuldigPage: import("./policy.ts").EventPage | undefined;
