import { describe, expect, test } from "vitest";
import type { Judged, Verdict } from "../src/judge.ts";
import { liveHint, type Missed, smartAlert, uncheckedAlert } from "../src/smart-alert.ts";

const bcc: Judged = {
  rule: "bcc",
  article: "roos-14",
  level: "ask",
  say: "bcc.visible",
  with: { count: 12 },
  remedies: [{ do: "move-to-bcc", keep: [] }],
};
const body: Judged = {
  rule: "personal-data-in-body",
  article: "roos-17.2",
  level: "ask",
  say: "personal-data-in-body.pupil",
  with: { where: "body" },
  kinds: ["name", "medical"],
  parts: ["body"],
  remedies: [{ do: "text-to-protected-pdf" }],
};
const tip: Judged = { rule: "pictures", article: "roos-image-1", level: "tip", say: "pictures.consent", remedies: [] };
const asking = (...concerns: Judged[]): Verdict => ({ outcome: "ask", concerns });
const mail = { kind: "mail", lang: "nl" } as const;

describe("when a mail is sent", () => {
  test("with nothing to say it simply goes", () => {
    expect(smartAlert({ outcome: "go", concerns: [] }, mail)).toEqual({ allowEvent: true });
  });

  test("a tip alone is never a dialog", () => {
    expect(smartAlert({ outcome: "go", concerns: [tip] }, mail)).toEqual({ allowEvent: true });
  });

  test("the first concern comes first, and the button says what it leads to", () => {
    const alert = smartAlert(asking(bcc, body, tip), mail);
    expect(alert.errorMessage).toMatch(/^12 ontvangers zien elkaars adres\. Zet ze in de bcc\. Ook: Er staan persoonsgegevens in de tekst/);
    expect(alert.errorMessage).not.toContain("toestemming");
    expect(alert).toMatchObject({ cancelLabel: "Zet iedereen in bcc", sendModeOverride: "promptUser", contextData: '{"rule":"bcc"}' });
  });

  test("what the policy stops cannot be sent anyway", () => {
    const alert = smartAlert({ outcome: "stop", concerns: [{ ...bcc, level: "stop" }] }, mail);
    expect(alert).not.toHaveProperty("sendModeOverride");
    expect(alert.errorMessage).toContain("Zo kan het niet weg.");
  });

  test("what could not be read is said, and asked about even when the rest is clean", () => {
    const alert = smartAlert({ outcome: "go", concerns: [] }, { ...mail, missed: ["attachments", "bcc"] });
    expect(alert.allowEvent).toBe(false);
    expect(alert.errorMessage).toBe("Niet volledig gecontroleerd: de bijlagen, de ontvangers in bcc. Kijk dat zelf na.");
  });

  test("when nothing could be judged it asks, and can be sent anyway", () => {
    expect(uncheckedAlert(mail)).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(uncheckedAlert(mail).errorMessage).toContain("niet volledig gecontroleerd");
  });

  test("the English alert is English", () => {
    expect(smartAlert(asking(bcc), { ...mail, lang: "en" })).toMatchObject({ cancelLabel: "Move all to bcc" });
  });
});

describe("Outlook's limits hold", () => {
  const many = Array.from({ length: 12 }, () => [bcc, body]).flat();
  const missed: Missed[] = ["from", "to", "cc", "bcc", "subject", "body", "attachments"];

  test.each(["nl", "en"] as const)("500 characters in whole sentences, and what did not fit is counted (%s)", (lang) => {
    const { errorMessage = "" } = smartAlert(asking(...many), { ...mail, lang, missed });
    expect(errorMessage.length).toBeLessThanOrEqual(500);
    expect(errorMessage).toMatch(lang === "nl" ? /En nog \d+\./ : /And \d+ more\./);
  });

  test("a file name of a thousand characters does not push the rest out", () => {
    const files = [{ id: "1", name: `${"x".repeat(1_000)}.docx` }];
    const attachment: Judged = { ...body, say: "unprotected-attachment.data", with: { count: 1 }, parts: ["file:1"] };
    const { errorMessage = "" } = smartAlert(asking(attachment), { ...mail, files });
    expect(errorMessage.length).toBeLessThanOrEqual(500);
    expect(errorMessage).toContain("Open Zorgvuldig");
  });

  test.each(["nl", "en"] as const)("20 characters on the button, for every remedy (%s)", (lang) => {
    const remedies: Judged["remedies"] = [
      { do: "move-to-bcc", keep: [] },
      { do: "add-disclaimer" },
      { do: "protect-attachments", ids: [] },
      { do: "text-to-protected-pdf" },
      { do: "open-channel", channel: "Een heel lange naam van een kanaal", url: "https://kanaal.example/" },
      { do: "anonymise", parts: [] },
      { do: "remove-quoted-addresses" },
      { do: "use-initials", parts: [] },
      { do: "remove-bsn", parts: [] },
      { do: "remove-credential", parts: [] },
    ];
    for (const remedy of remedies) {
      const { cancelLabel = "" } = smartAlert(asking({ ...bcc, remedies: [remedy] }), { ...mail, lang });
      expect(cancelLabel.length).toBeGreaterThan(0);
      expect(cancelLabel.length).toBeLessThanOrEqual(20);
    }
  });
});

test("nothing that was found is in what Outlook is told, beside the sentences", () => {
  const { contextData, ...rest } = smartAlert(asking(body), mail);
  expect(JSON.parse(contextData ?? "")).toEqual({ rule: "personal-data-in-body" });
  expect(Object.keys(rest).sort()).toEqual(["allowEvent", "cancelLabel", "commandId", "errorMessage", "sendModeOverride"]);
});

describe("the line above the message", () => {
  const out = { kind: "mail", from: "", to: [], cc: [], bcc: [], subject: "", body: "", quoted: "", attachments: [] } as const;

  test("speaks of group mail only", () => {
    expect(liveHint(out, asking(bcc), "nl")?.text).toBe("12 ontvangers zien elkaars adres. Met één klik staat iedereen in de bcc.");
    expect(liveHint(out, asking(body), "nl")).toBeUndefined();
  });

  test("fits in Outlook's 150 and 30 characters", () => {
    for (const lang of ["nl", "en"] as const)
      for (const concern of [bcc, { ...bcc, say: "bcc.list" as const, with: { lists: 2 } }]) {
        const hint = liveHint(out, asking(concern), lang);
        expect(hint?.text.length).toBeLessThanOrEqual(150);
        expect(hint?.action.length).toBeLessThanOrEqual(30);
      }
  });
});

describe("where Outlook shows bold words and lists (Mailbox 1.15),", () => {
  const marked = { ...mail, markdown: true };

  test("the first concern is bold, the others are a list, and the plain text stays beside it", () => {
    const alert = smartAlert(asking(bcc, body), marked);
    expect(alert.errorMessageMarkdown).toMatch(/^\*\*12 [^*]+\*\*\n\n- [^\r]+\r\n\nOpen Zorgvuldig: daar herstelt u het met één klik\.$/);
    expect(alert.errorMessage).toBe(smartAlert(asking(bcc, body), mail).errorMessage);
    expect(smartAlert(asking(bcc, body), mail)).not.toHaveProperty("errorMessageMarkdown");
  });

  test("what does not fit in 500 characters is counted, in whole lines", () => {
    const alert = smartAlert(asking(bcc, ...Array.from({ length: 9 }, () => body)), { ...marked, missed: ["body", "attachments"] });
    expect(alert.errorMessageMarkdown?.length).toBeLessThanOrEqual(500);
    expect(alert.errorMessageMarkdown).toMatch(/- En nog \d\.\r/);
  });

  test("the name of a file is not taken for markup", () => {
    const file: Judged = { ...body, say: "unprotected-attachment.data", parts: ["file:1"], rule: "unprotected-attachment" };
    const files = [{ id: "1", name: "**[klik](https://x.example)**_a_.docx" }];
    const { errorMessageMarkdown = "" } = smartAlert(asking(file), { ...marked, files });
    expect(errorMessageMarkdown.replace(/\\./gs, "")).not.toMatch(/[[\]()_]|\*{3}/);
  });
});
