/// <reference path="../node_modules/@microsoft/office-js/dist/office.d.ts" />

/** The organisation's policy, put in by the build: the launch event carries no schema library and fetches nothing. */
declare const ZORGVULDIG_POLICY: import("../src/policy.ts").Policy;
