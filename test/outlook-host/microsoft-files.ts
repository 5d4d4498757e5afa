/**
 * Microsoft's real Office.js, from npm and unchanged, for the address from which an add-in's pages load it. The npm package
 * is a build of 2022 (Mailbox ≤ 1.12 members) for testing; the licence does not allow changing it, and nothing here does.
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, normalize, sep } from "node:path";

/** Where production pages load Office.js from. */
export const OFFICE_JS_ORIGIN = "https://appsforoffice.microsoft.com";
export const OFFICE_JS_FOLDER = "/lib/1/hosted/";
/** The one file that Office.js of 2022 wants besides. */
export const AJAX_URL = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";

const dist = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");

/** A file of the package, by its path below `dist`; undefined when it is not there. */
export function microsoftFile(path: string): string | undefined {
  const file = normalize(join(dist, path));
  if (!file.startsWith(dist + sep)) return undefined;
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Stands in for MicrosoftAjax.js, of which Office.js uses only these names. Written for this host; the original is a
 * library of 2007 that is not on npm.
 */
export const AJAX = `(function () {
  window.Type = Function;
  Type.registerNamespace = function (name) {
    name.split(".").reduce(function (at, part) { return (at[part] = at[part] || {}); }, window);
  };
  Type.prototype.registerClass = function () { return this; };
  Function._validateParams = function () { return null; };
  Function.createDelegate = function (self, run) { return function () { return run.apply(self, arguments); }; };
  window.Sys = { StringBuilder: function () {}, Debug: { trace: function () {} }, Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } } };
  ["argument", "argumentNull", "argumentOutOfRange", "argumentType", "argumentUndefined", "invalidOperation", "notImplemented", "create"].forEach(function (kind) {
    Error[kind] = Error[kind] || function (a, b, c) { var e = new Error(String(c || b || a || kind)); e.name = "Sys." + kind; e.paramName = a; return e; };
  });
})();`;
