import { describe, expect, test } from "vitest";
import { htmlText } from "../src/extract/html.ts";
import { type BodyType, editBody, ownPictures, readBody, replaceOwn } from "../src/mail-text.ts";

/** What each client puts between one's own words and the mail that is answered. */
const THREADS: [string, string][] = [
  [
    "Outlook on the web",
    '<div><hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>Van:</b> Noor</div><div>Hoe gaat het met Sem?</div></div>',
  ],
  [
    "classic Outlook",
    "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Van:</b> Noor</p></div><p>Hoe gaat het met Sem?</p>",
  ],
  ["new Outlook", '<div id="mail-editor-reference-message-container"><p>Van: Noor</p><p>Hoe gaat het met Sem?</p></div>'],
  ["Gmail", '<div class="gmail_quote"><div>Op ma 3 nov 2025 schreef Noor:</div><blockquote>Hoe gaat het met Sem?</blockquote></div>'],
  ["Apple Mail", '<blockquote type="cite"><div>Van: Noor<br>Hoe gaat het met Sem?</div></blockquote>'],
  [
    "a client without marks",
    "<p>Van: Noor &lt;noor@voorbeeld.nl&gt;<br>Verzonden: maandag 3 november 2025<br>Aan: Kees<br>Onderwerp: vraag</p><p>Hoe gaat het met Sem?</p>",
  ],
  ["a client with a divider", "<p>-----Oorspronkelijk bericht-----<br>Van: Noor</p><p>Hoe gaat het met Sem?</p>"],
];

describe("one's own words are told from the thread below them, in", () => {
  test.each(THREADS)("%s", (_client, thread) => {
    const body = readBody(`<html><body><div>Dank voor je bericht.</div>${thread}</body></html>`, "html");
    expect(body.own.trim()).toBe("Dank voor je bericht.");
    expect(body.quoted).toContain("Hoe gaat het met Sem?");
  });

  test("a plain-text answer", () => {
    const body = readBody("Dank.\r\n\r\nVan: Noor\r\nVerzonden: 3-11-2025\r\nAan: Kees\r\nOnderwerp: vraag\r\n\r\nHoe gaat het?", "text");
    expect(body.own.trim()).toBe("Dank.");
    expect(body.quoted).toContain("Hoe gaat het?");
  });

  test("answers between the quoted lines", () => {
    const body = readBody("Op 3-11-2025 om 10:12 schreef Noor:\n> Hoe gaat het?\nGoed.\n> En met Sem?\nOok goed.", "text");
    expect(body.own).toBe("\nGoed.\n\n\nOok goed.");
    expect(body.quoted).toContain("> En met Sem?");
  });

  test("answers below a quoted block", () => {
    const body = readBody(
      '<div>Boven.</div><blockquote type="cite">Hoe gaat het?<blockquote type="cite">Eerder.</blockquote></blockquote><div>Onder.</div>',
      "html",
    );
    expect(body.own).toBe("Boven.\nOnder.");
    expect(body.quoted).toBe("Hoe gaat het?\nEerder.");
  });
});

describe("what is one's own stays one's own:", () => {
  test.each([
    ["a sentence that tells what somebody wrote", "Op maandag 3 november schreef de mentor:\nHet gaat niet goed met Sem."],
    ["a list of from and to", "Van: 9.00 uur\nTot: 10.00 uur\nHet gaat niet goed met Sem."],
    ["a line of dashes", "----------\nHet gaat niet goed met Sem."],
  ])("%s", (_what, text) => {
    expect(readBody(text, "text").quoted).toBe("");
  });
});

describe("changing words leaves the rest as it was:", () => {
  const change = (source: string, type: BodyType, word: string, put: string, part: "body" | "quoted" = "body") => {
    const body = readBody(source, type);
    const text = part === "body" ? body.own : body.quoted;
    const start = text.indexOf(word);
    expect(start).toBeGreaterThanOrEqual(0);
    return editBody(body, part, [{ start, end: start + word.length, put }]);
  };

  test("formatting around and inside the words", () => {
    expect(change("<p>Het BSN van <b>S&eacute;m</b> is <i>1234</i>56789.</p>", "html", "123456789", "[BSN]")).toBe(
      "<p>Het BSN van <b>S&eacute;m</b> is <i>[BSN]</i>.</p>",
    );
    expect(change("<p>Over <b>Sém de&nbsp;Vries</b>, 4B</p>", "html", "Sém de Vries", "S. & V.")).toBe(
      "<p>Over <b>S. &amp; V.</b>, 4B</p>",
    );
    expect(change("<p>Over S&#233;m   de <span>Vr</span>ies</p>", "html", "Sém de Vries", "[naam]")).toBe(
      "<p>Over [naam]<span></span></p>",
    );
  });

  test("words of one's own, not the same words in the thread", () => {
    const thread = '<div id="divRplyFwdMsg">Van: Noor</div><p>Sem</p>';
    expect(change(`<p>Sem</p>${thread}`, "html", "Sem", "[naam]")).toBe(`<p>[naam]</p>${thread}`);
    expect(change(`<p>Sem</p>${thread}`, "html", "Sem", "[naam]", "quoted")).toBe(
      '<p>Sem</p><div id="divRplyFwdMsg">Van: Noor</div><p>[naam]</p>',
    );
  });

  test("plain text", () => {
    expect(change("Goed.\n> Sem is ziek\nSem komt.", "text", "Sem", "[naam]")).toBe("Goed.\n> Sem is ziek\n[naam] komt.");
  });

  test("style sheets and comments are no words", () => {
    const source = "<style>p { color: red }</style><!-- Sem --><p>Sem</p>";
    expect(change(source, "html", "Sem", "[naam]")).toBe("<style>p { color: red }</style><!-- Sem --><p>[naam]</p>");
  });
});

describe("replacing one's own words by a line keeps", () => {
  const line = "De inhoud staat in de beveiligde bijlage.";

  test.each(THREADS)("the thread of %s", (_client, thread) => {
    const body = readBody(
      `<html><head><style>p{}</style></head><body lang="nl"><div class="W"><p>Sem heeft <b>ADHD</b>.</p>${thread}</div></body></html>`,
      "html",
    );
    const replaced = replaceOwn(body, line);
    expect(replaced?.own.trim()).toBe(line);
    expect(replaced?.source).not.toContain("ADHD");
    expect(readBody(replaced?.source ?? "", "html").quoted).toBe(body.quoted);
    expect(replaced?.source).toContain('<body lang="nl">');
  });

  test("the signature", () => {
    const source = '<body><div>Sem heeft ADHD.</div><div id="Signature"><div>Met vriendelijke groet,<br>Kees</div></div></body>';
    const replaced = replaceOwn(readBody(source, "html"), line);
    expect(htmlText(replaced?.source ?? "")).toBe(`${line}\n\nMet vriendelijke groet,\nKees`);
  });

  test("a mail of only a thread", () => {
    const thread = '<div id="divRplyFwdMsg">Van: Noor</div>';
    expect(readBody(replaceOwn(readBody(thread, "html"), line)?.source ?? "", "html")).toMatchObject({ own: line, quoted: "Van: Noor" });
  });

  test("plain text with signature and thread", () => {
    const source = "Sem heeft ADHD.\n-- \nKees\n\n-----Oorspronkelijk bericht-----\nVan: Noor\nHoe gaat het?";
    const replaced = replaceOwn(readBody(source, "text"), line);
    expect(replaced?.source).toBe(`${line}\n\n-- \nKees\n\n-----Oorspronkelijk bericht-----\nVan: Noor\nHoe gaat het?`);
  });
});

test("pictures in one's own text are known, the logo in the signature and those in the thread are not", () => {
  const source =
    '<p><img src="cid:foto@1"></p><div id="Signature"><img src="cid:logo"></div><div id="divRplyFwdMsg">Van</div><img src="cid:oud">';
  expect(ownPictures(readBody(source, "html"))).toEqual(["foto@1"]);
});

test("while sending only the top of a long thread is read, and one's own text always whole", () => {
  const own = "<p>Mijn eigen tekst.</p>";
  const thread = `<div id="divRplyFwdMsg"><b>Van:</b> Kees</div>${"<p>Een oude regel.</p>".repeat(500)}<p>het einde</p>`;
  const whole = readBody(own + thread, "html");
  const top = readBody(own + thread, "html", 1_000);
  expect(whole.quoted).toContain("het einde");
  expect(top.quoted).toContain("Van: Kees");
  expect(top.quoted).not.toContain("het einde");
  expect(top.own).toBe(whole.own);
});
