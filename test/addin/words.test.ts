import { describe, expect, test } from "vitest";
import { compose, FROM, openPane } from "./outlook.ts";

/** A number of the series that is never given out, made to pass the eleven-test. */
function madeUpBsn(): string {
  for (let tail = 0; ; tail++) {
    const digits = `9999${`${10_000 + tail}`}`.slice(0, 9);
    const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
    if (sum % 11 === 0) return digits;
  }
}
const bsn = madeUpBsn();
const to = ["Jeugdteam <toegang@jeugdteam.example>"];

describe("a BSN in a mail", () => {
  test("is taken out with one click, and the formatting stays", async () => {
    const html = `<p style="color:blue">Beste collega,</p><ul><li>BSN: <b>${bsn.slice(0, 4)}</b>${bsn.slice(4)}</li><li>Graag <i>bellen</i>.</li></ul>`;
    const outlook = await compose({ to, subject: `BSN ${bsn}`, html });
    const sent = await outlook.send();
    expect(sent.alert?.message).toMatch(/^Er staat een BSN in\./);
    expect(JSON.stringify(sent)).not.toContain(bsn);
    await outlook.choose("take-action");
    const pane = await openPane(outlook);
    const applied = await pane.press("bsn");
    expect(applied).toMatchObject({ done: true, say: { id: "words.done", with: { count: 2 } } });
    const { body, subject } = outlook.item.state;
    expect(body).toContain('<p style="color:blue">Beste collega,</p>');
    expect(body).toContain("<i>bellen</i>");
    expect(`${body}${subject}`).not.toContain(bsn.slice(4));

    expect(await pane.undo(applied)).toMatchObject({ done: true });
    expect(outlook.item.state.subject).toBe(`BSN ${bsn}`);
    expect(outlook.item.state.body).toContain(bsn.slice(4));
  });

  test("in the thread below is left as it is", async () => {
    const thread = `<div id="divRplyFwdMsg"><b>Van:</b> Noor</div><p>BSN ${bsn}</p>`;
    const outlook = await compose({ to, html: `<p>BSN ${bsn}</p>${thread}` });
    await (await openPane(outlook)).press("bsn");
    expect(outlook.item.state.body).toContain(`<p>BSN ${bsn}</p>`);
    expect(outlook.item.state.body.split(bsn)).toHaveLength(2);
  });

  test("is not taken out while the user is typing on", async () => {
    const outlook = await compose({ to, html: `<p>BSN ${bsn}</p>` }, { faults: [] });
    const pane = await openPane(outlook);
    const applied = await pane.press("bsn");
    await outlook.edit({ html: "<p>Heel iets anders.</p>" });
    expect(await pane.undo(applied)).toMatchObject({ done: false, say: { id: "undo.typing" } });
    expect(outlook.item.state.body).toBe("<p>Heel iets anders.</p>");
  });
});

test("the addresses in a forwarded thread are taken out with one click; the words stay", async () => {
  const others = Array.from({ length: 8 }, (_, i) => `Ouder ${i} <a href="mailto:ouder${i}@gmail.com">ouder${i}@gmail.com</a>`).join("; ");
  const thread = `<div id="divRplyFwdMsg"><b>Van:</b> Noor &lt;n.bos@swvroosvo.nl&gt;<br><b>Verzonden:</b> maandag<br><b>Aan:</b> ${others}<br><b>Onderwerp:</b> Ouderavond</div><p>Tot donderdag!</p>`;
  const outlook = await compose({ from: FROM, to, composeType: "forward", subject: "FW: Ouderavond", html: `<p>Ter info.</p>${thread}` });
  const pane = await openPane(outlook);
  const applied = await pane.press("quoted-addresses");
  expect(applied).toMatchObject({ done: true, say: { id: "quoted.done" } });
  expect(outlook.item.state.body).not.toContain("gmail.com");
  expect(outlook.item.state.body).toContain("Tot donderdag!");
  expect(outlook.item.state.body).toContain("<p>Ter info.</p>");
  expect((await pane.judge()).verdict.concerns.map(({ rule }) => rule)).not.toContain("quoted-addresses");
});
