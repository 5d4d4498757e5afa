import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addInFromManifest, controlsFor } from "./add-in.ts";
import { selfSigned } from "./certificate.ts";
import { fileBelow, outlookFile } from "./outlook-site.ts";

const fixture = join(import.meta.dirname, "fixture");

test("Outlook reads name, permissions, events, pages and buttons from the manifest", () => {
  const addIn = addInFromManifest(readFileSync(join(fixture, "manifest.xml"), "utf8"));
  expect(addIn).toEqual({
    name: "Proef",
    permission: "readWriteItem",
    appendOnSend: true,
    events: {
      OnMessageRecipientsChanged: { action: "onRecipients", sendMode: "softBlock" },
      OnMessageSend: { action: "onSend", sendMode: "softBlock" },
      OnAppointmentSend: { action: "onSend", sendMode: "promptUser" },
    },
    eventPage: "https://proef.example/launchevent.html",
    controls: [{ id: "openPane", label: "Proef", pane: "https://proef.example/taskpane.html", on: "message" }],
  });
  expect(controlsFor(addIn, { kind: "appointment", reading: false })).toEqual([]);
});

test("the certificate is for localhost, signed with its own key, and good today", () => {
  const { cert } = selfSigned();
  const read = new X509Certificate(cert);
  expect(read.checkHost("localhost")).toBe("localhost");
  expect(read.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(read.verify(read.publicKey)).toBe(true);
  expect(Date.parse(read.validFrom)).toBeLessThan(Date.now());
  expect(Date.parse(read.validTo)).toBeGreaterThan(Date.now());
});

test("Office.js is served as it is; only the address of it in the add-in's pages changes", async () => {
  const served = await outlookFile(fixture, "/office-js/office.js");
  const real = readFileSync(join(import.meta.dirname, "../../node_modules/@microsoft/office-js/dist/office.js"), "utf8");
  expect(served?.body).toBe(real);
  const page = String((await outlookFile(fixture, "/addin/taskpane.html"))?.body);
  expect(page).toContain('<script src="/office-js/office.js"></script>');
  expect(page).not.toContain("https://");
  expect(page).toContain('<script src="taskpane.js"></script>');
});

test("no file outside the add-in's folder is served", () => {
  for (const path of ["../add-in.ts", "%2e%2e/add-in.ts", "..%2fadd-in.ts", "/etc/passwd"])
    expect(fileBelow(fixture, path)).toBeUndefined();
  expect(fileBelow(fixture, "manifest.xml")).toBeDefined();
});
