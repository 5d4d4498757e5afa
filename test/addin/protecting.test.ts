import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { pupilText } from "../rules/outgoings.ts";
import { docx } from "./as-item.ts";
import { compose, openPane, PHRASE, policy } from "./outlook.ts";

const folder = mkdtempSync(join(tmpdir(), "zv-addin-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const to = ["Marieke Smit <m.smit@school-west.example>"];
const secret = "Sem de Vries (geboren 14-03-2011) heeft ADHD en krijgt medicatie.";
const html = `<html><head></head><body><div class="W"><p>Beste Marieke,</p><p>${secret.replace("ADHD", "<b>ADHD</b>")}</p><ul><li>Overleg dinsdag</li></ul></div></body></html>`;

/** Opens a PDF as a receiver does, with the pass-phrase; throws when it does not open. */
function open(base64: string, phrase: string) {
  const file = join(folder, "in.pdf");
  writeFileSync(file, Buffer.from(base64, "base64"));
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  return {
    check: () => run("qpdf", `--password=${phrase}`, "--check", file),
    encryption: () => run("qpdf", `--password=${phrase}`, "--show-encryption", file),
    text: () => run("pdftotext", "-upw", phrase, "-layout", file, "-"),
    files: () => {
      run("pdfdetach", "-upw", phrase, "-saveall", "-o", folder, file);
      return run("pdfdetach", "-upw", phrase, "-list", file);
    },
  };
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

describe("a diagnosis with a name in the mail itself", () => {
  test("goes with one click into a protected PDF with the same words; a neutral line takes its place", async () => {
    const outlook = await compose({ to, subject: "Sem de Vries", html });
    const first = await outlook.send();
    expect(first.alert?.message).toContain("persoonsgegevens");
    await outlook.choose("take-action");
    const pane = await openPane(outlook);
    const applied = await pane.press("personal-data-in-body", "text-to-protected-pdf");
    expect(applied).toMatchObject({ done: true, locked: true });

    const { body, subject, attachments } = outlook.item.state;
    expect(body).toContain("De inhoud van dit bericht staat in de beveiligde bijlage.");
    expect(body).not.toContain("ADHD");
    expect(subject).toBe("Beveiligd bericht");
    expect(attachments).toHaveLength(1);
    const pdf = open(attachments[0]?.content ?? "", PHRASE);
    expect(pdf.check()).toContain("No syntax or stream encoding errors");
    expect(pdf.encryption()).toContain("R = 6");
    expect(plain(pdf.text())).toContain(plain(secret));
    expect(plain(pdf.text())).toContain("Overleg dinsdag");
    expect(plain(pdf.text())).toContain("Sem de Vries");
    expect(() => open(attachments[0]?.content ?? "", "verkeerde zin").text()).toThrow();

    expect((await pane.judge()).verdict.outcome).toBe("go");
    expect(await outlook.send()).toMatchObject({ sent: true, completed: 1 });
  });

  test("has the organisation's own lines above it", async () => {
    const outlook = await compose({ to, subject: "Sem de Vries", html });
    const letterhead = { lines: ["Bovendonk 1, 4707 ZH Roosendaal"] };
    const pane = await openPane(outlook, { ...policy, protecting: { ...policy.protecting, letterhead } });
    expect(await pane.press("personal-data-in-body", "text-to-protected-pdf")).toMatchObject({ done: true });
    expect(open(outlook.item.state.attachments[0]?.content ?? "", PHRASE).text()).toContain("Bovendonk 1, 4707 ZH Roosendaal");
  });

  test("leaves the thread and the signature where they were", async () => {
    const thread = '<div id="divRplyFwdMsg"><b>Van:</b> Marieke</div><p>Hoe gaat het?</p>';
    const outlook = await compose({
      to,
      composeType: "reply",
      subject: "RE: overleg",
      html: `<p>${secret}</p><div id="Signature">Anne, zorgcoördinator</div>${thread}`,
    });
    const applied = await (await openPane(outlook)).press("personal-data-in-body", "text-to-protected-pdf");
    expect(applied.done, applied.say.id).toBe(true);
    const { body, subject } = outlook.item.state;
    expect(body).toContain(thread);
    expect(body).toContain('<div id="Signature">Anne, zorgcoördinator</div>');
    expect(body).not.toContain("ADHD");
    expect(subject).toBe("RE: overleg");
  });

  test("takes the pictures in the text along", async () => {
    const picture = {
      name: "foto.png",
      base64: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
      inline: true,
    };
    const outlook = await compose({ to, html: `<p>${secret}</p><p><img src="cid:foto.png"></p>`, attachments: [picture] });
    const applied = await (await openPane(outlook)).press("personal-data-in-body", "text-to-protected-pdf");
    expect(applied.done, applied.say.id).toBe(true);
    const locked = outlook.item.state.attachments.find(({ name }) => name.endsWith(".pdf"));
    expect(open(locked?.content ?? "", PHRASE).files()).toContain("foto.png");
  });

  test("can be put back; not when the user wrote on since", async () => {
    const outlook = await compose({ to, subject: "Sem de Vries", html });
    const pane = await openPane(outlook);
    const applied = await pane.press("personal-data-in-body", "text-to-protected-pdf");
    expect(await pane.undo(applied)).toMatchObject({ done: true });
    expect(outlook.item.state).toMatchObject({ subject: "Sem de Vries", attachments: [] });
    expect(outlook.item.state.body).toContain("<b>ADHD</b>");

    const again = await pane.press("personal-data-in-body", "text-to-protected-pdf");
    await outlook.edit({ html: "<p>Nieuwe tekst</p>" });
    expect(await pane.undo(again)).toMatchObject({ done: false, say: { id: "undo.typing" } });
    expect(outlook.item.state.attachments).toHaveLength(1);
  });
});

describe("a document with pupil data as attachment", () => {
  const report = { name: "verslag Sem.docx", base64: docx(pupilText) };
  const letter = "<p>Beste Marieke,</p><p>Zie de bijlage.</p>";

  test("is protected with one click; the original inside is the same, byte for byte", async () => {
    const outlook = await compose({ to, subject: "Verslag", html: letter, attachments: [report, { name: "agenda.txt", text: "Agenda" }] });
    const first = await outlook.send();
    expect(first.alert?.message).toMatch(/wachtwoord|BSN/);
    await outlook.choose("take-action");
    const pane = await openPane(outlook);
    const applied = await pane.press("unprotected-attachment");
    expect(applied).toMatchObject({ done: true, locked: true, say: { id: "protect.done", with: { count: 1 } } });

    const { attachments } = outlook.item.state;
    expect(attachments.map(({ name }) => name)).not.toContain("verslag Sem.docx");
    expect(attachments.map(({ name }) => name)).toContain("agenda.txt");
    const locked = attachments.find(({ name }) => name.endsWith(".pdf"));
    expect(open(locked?.content ?? "", PHRASE).files()).toContain("verslag Sem.docx");
    expect(readFileSync(join(folder, "verslag Sem.docx")).toString("base64")).toBe(report.base64);

    expect((await pane.judge()).verdict.concerns.map(({ rule }) => rule)).not.toContain("unprotected-attachment");
    expect(await outlook.send()).toMatchObject({ sent: true, completed: 1 });
  });

  test("three of them are protected one after the other, though their ids shift in classic Outlook", async () => {
    const names = ["a.docx", "b.docx", "c.docx"];
    const attachments = names.map((name, i) => ({ name, base64: docx(`${pupilText} ${i}`) }));
    const outlook = await compose({ to, subject: "Verslagen", html: letter, attachments });
    const pane = await openPane(outlook);
    const applied = await pane.press("unprotected-attachment");
    expect(applied).toMatchObject({ done: true, say: { with: { count: 3 } } });
    const after = outlook.item.state.attachments;
    expect(after).toHaveLength(3);
    expect(new Set(after.map(({ name }) => name)).size).toBe(3);
    expect(after.every(({ name }) => name.endsWith(".pdf"))).toBe(true);
    expect(after.map(({ content }) => open(content, PHRASE).files()).join()).toMatch(/a\.docx[\s\S]*b\.docx[\s\S]*c\.docx/);

    expect(await pane.undo(applied)).toMatchObject({ done: true });
    expect(outlook.item.state.attachments.map(({ name, content }) => `${name} ${content}`).sort()).toEqual(
      attachments.map(({ name, base64 }) => `${name} ${base64}`).sort(),
    );
  });

  test("is put into a zip archive where the policy wants that: 7-Zip opens it with the pass-phrase, and it can be put back", async () => {
    const outlook = await compose({ to, subject: "Verslag", html: letter, attachments: [report] });
    const pane = await openPane(outlook, { ...policy, protecting: { ...policy.protecting, container: "zip" } });
    const applied = await pane.press("unprotected-attachment");
    expect(applied).toMatchObject({ done: true, locked: true });
    const [zip] = outlook.item.state.attachments;
    expect(zip?.name).toBe("beveiligde-bijlage.zip");
    const path = join(folder, "in.zip");
    writeFileSync(path, Buffer.from(zip?.content ?? "", "base64"));
    const unpack = (phrase: string) => execFileSync("7z", ["e", "-so", "-y", `-p${phrase}`, path, "bestand-1.docx"], { stdio: "pipe" });
    expect(unpack(PHRASE).toString("base64")).toBe(report.base64);
    expect(() => unpack("verkeerde zin")).toThrow();
    expect((await pane.judge()).verdict.concerns.map(({ rule }) => rule)).not.toContain("unprotected-attachment");
    expect(await pane.undo(applied)).toMatchObject({ done: true });
    expect(outlook.item.state.attachments.map(({ name, content }) => [name, content])).toEqual([[report.name, report.base64]]);
  });

  test("a link to the cloud is said to be one, and stays", async () => {
    const outlook = await compose({
      to,
      html: letter,
      attachments: [{ name: "dossier.docx", type: "cloud", text: "https://cloud.example/x" }],
    });
    const pane = await openPane(outlook);
    const { out } = await pane.judge();
    const [cloud] = out.kind === "mail" ? out.attachments : [];
    if (!cloud) return; // This client hides cloud files from add-ins (docs/outlook-quirks.md, "Cloud attachments").
    const applied = await pane.apply({ do: "protect-attachments", ids: [cloud.id] });
    expect(applied).toMatchObject({ done: false, say: { id: "protect.cloud" } });
    expect(outlook.item.state.attachments).toHaveLength(1);
  });
});
