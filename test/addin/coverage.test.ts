import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { GAPS, OUTLOOKS, transportRules } from "../../addin/coverage.ts";
import { coveragePage } from "../../addin/coverage-page.ts";
import { manifestXml } from "../../addin/manifest.ts";
import { builtInPolicy } from "../../src/policies/index.ts";

const page = readFileSync(fileURLToPath(new URL("../../docs/dekking.md", import.meta.url)), "utf8");
const minor = (set: string) => Number(set.split(".")[1] ?? 0);

describe("the administrator's table of what works where", () => {
  test("is the one in docs/dekking.md (else: npm run docs:coverage)", () => {
    expect(page).toBe(coveragePage());
  });

  test("promises the warning exactly where the manifest's requirement is met", () => {
    const wanted = Number(/DefaultMinVersion="1\.(\d+)"/.exec(manifestXml({ url: "https://x.example", version: "1.0.0" }))?.[1]);
    for (const { name, mailbox, can } of OUTLOOKS) {
      expect(can.includes("send"), name).toBe(minor(mailbox) >= wanted);
      // What Outlook wakes us for comes together; the buttons on the ribbon come with them.
      for (const ability of ["hint", "disclaimer", "read"] as const) expect(can.includes(ability), name).toBe(can.includes("send"));
      expect(can.includes("markup"), name).toBe(minor(mailbox) >= 15);
    }
  });

  test("says of every Outlook without the warning what closes that gap", () => {
    expect(GAPS.every(({ closes }) => closes !== "")).toBe(true);
    expect(page).toContain("OnSendAddinsEnabled");
    expect(page).toContain("Running Outlook for Simple MAPI Mail Sending");
    expect(page).toContain("OnSendAddinsWaitForLoad");
  });
});

describe("the transport rules", () => {
  const policy = builtInPolicy("roos");
  const pattern = /-HeaderMatchesPatterns '([^']+)'/.exec(transportRules(policy))?.[1] ?? "";

  test("count as many addresses as the policy does", () => {
    const header = (count: number) => Array.from({ length: count }, (_, i) => `Ouder ${i} <ouder${i}@mail.example>`).join(", ");
    expect(new RegExp(pattern).test(header(policy.groupMail.external))).toBe(true);
    expect(new RegExp(pattern).test(header(policy.groupMail.external - 1))).toBe(false);
    // Exchange takes no more in one pattern.
    expect(pattern.length).toBeLessThanOrEqual(128);
  });

  test("survive an apostrophe in the organisation's own words", () => {
    const quoted = transportRules({ ...policy, disclaimer: { ...policy.disclaimer, text: "Foto's zijn vertrouwelijk." } });
    expect(quoted).toContain("'<p>Foto''s zijn vertrouwelijk.</p>'");
  });
});
