import { defineConfig } from "wxt";
import { policySchema } from "./src/policy.ts";
import { NOTICES, notices, onlyNoticed } from "./src/release/notices.ts";

/** What the extension's own pages may do: show themselves. No request can leave them, not even by mistake. */
const PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: "dist/extension",
  webExt: { disabled: true },
  vite: () => ({
    plugins: [onlyNoticed()],
    build: { target: "es2022", reportCompressedSize: false, modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  }),
  hooks: {
    // `imports: false` only stops the types: the plugin stays, and a variable called `storage` drew in a storage library
    // nobody asked for. Without a list it finds nothing to import.
    "config:resolved": ({ config }) => {
      config.imports.imports = [];
      config.imports.presets = [];
    },
    // Generated at build time, so that the schema an administrator fills in is the one the extension reads.
    "build:publicAssets": (_wxt, files) => {
      files.push({ relativeDest: "managed-schema.json", contents: JSON.stringify(withText(managedSchema(policySchema()))) });
      files.push({ relativeDest: NOTICES, contents: notices() });
    },
  },
  manifest: ({ browser, command }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "nl",
    // storage: the policy in force, and texts on their way between our own pages (in memory). contextMenus: the menu on selected text.
    // offscreen: Chrome's background cannot read files beside the page, a hidden page of ours can.
    permissions: ["storage", "contextMenus", ...(browser === "firefox" ? [] : ["offscreen"])],
    // The development server reloads pages over a local socket; what is shipped has none.
    ...(command === "build" ? { content_security_policy: { extension_pages: PAGES } } : {}),
    // 142 is the first Firefox, on Android too, that knows `data_collection_permissions`; the oldest ESR in support is 153.
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: { id: "zorgvuldig@example.org", strict_min_version: "142.0", data_collection_permissions: { required: ["none"] } },
          },
        }
      : { storage: { managed_schema: "managed-schema.json" }, minimum_chrome_version: "120" }),
  }),
});

/**
 * Chrome reads only part of JSON Schema and refuses the whole policy over the rest: every value needs a `type`, and
 * `additionalProperties` must be a schema. What it cannot express is still checked by `readPolicy` when the policy is read.
 */
function managedSchema(schema: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key of ["type", "description", "enum", "minimum", "maximum"]) if (key in schema) kept[key] = schema[key];
  const { properties, items, additionalProperties: others } = schema;
  if (isObject(properties)) {
    kept.properties = Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => name !== "$schema")
        .map(([name, value]) => [name, managedSchema(value as Record<string, unknown>)]),
    );
  }
  if (isObject(items)) kept.items = managedSchema(items);
  if (isObject(others)) kept.additionalProperties = managedSchema(others);
  return kept;
}

/** The whole policy may also come as text in `json`: then no value of the wrong type gets lost on the way (`src/in-force.ts`). */
function withText(schema: Record<string, unknown>): Record<string, unknown> {
  return { ...schema, properties: { ...(schema.properties as object), json: { type: "string" } } };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
