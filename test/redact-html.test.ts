import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlText } from "../src/extract/html.ts";
import { judge } from "../src/judge.ts";
import type { Paste } from "../src/outgoing.ts";
import { builtInPolicy } from "../src/policies/index.ts";
import { anonymisedHtml, questionOf } from "../src/question.ts";
import { redactHtml } from "../src/redact-html.ts";

const policy = builtInPolicy("roos");
function clean(html: string): string | undefined {
  const out: Paste = { kind: "paste", text: htmlText(html), url: "https://chat.example/" };
  return anonymisedHtml(html, out, questionOf("paste", out, judge(out, policy), policy), policy);
}

describe("anonymised HTML keeps its formatting", () => {
  test.each([
    ["inside a tag", "<p>Het BSN is <b>999990019</b>.</p>", "<p>Het BSN is <b>[BSN]</b>.</p>"],
    ["across tags", "<p>BSN van de leerling: 9999<i>90019</i>.</p>", "<p>BSN van de leerling: [BSN]<i></i>.</p>"],
    [
      "in cells, with entities and breaks",
      "<table><tr><td>Ren&eacute;e Bakker</td><td>BSN&nbsp;999990019</td></tr></table>",
      "<table><tr><td>leerling A</td><td>BSN&nbsp;[BSN]</td></tr></table>",
    ],
  ])("%s", (_where, html, expected) => expect(clean(html)).toBe(expected));

  test("the same person is the same letter, in bold and in a list", () => {
    const html = "<p>Sem de <b>Vries</b>, BSN 999990019, zit in 3 havo.</p><ul><li>Sem de Vries is vaak ziek.</li></ul>";
    expect(clean(html)).toBe("<p>leerling A<b></b>, BSN [BSN], zit in 3 havo.</p><ul><li>leerling A is vaak ziek.</li></ul>");
  });
});

test("whatever the tags, what is replaced is gone and all other visible text stays", () => {
  const piece = fc.constantFrom(
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<br>",
    " ",
    "a",
    "&eacute;",
    "&nbsp;",
    "&amp;",
    "<td>",
    "x<!-- -->y",
    "<i title='a>b'>",
  );
  const around = fc.array(piece, { maxLength: 12 }).map((list) => list.join(""));
  fc.assert(
    fc.property(around, around, around, (before, inside, after) => {
      const html = `${before}SECR${inside.replace(/<td>|<p>|<\/p>|<br>/g, "")}ET${after}`;
      const done = redactHtml(html, (text) => {
        const start = text.indexOf("SECR");
        return [{ start, end: text.indexOf("ET", start) + 2, text: "[weg]" }];
      });
      if (done === undefined) return;
      const seen = (text: string) => text.replace(/\s+/g, "");
      const text = htmlText(html);
      expect(seen(htmlText(done))).toBe(seen(`${text.slice(0, text.indexOf("SECR"))}[weg]${text.slice(text.indexOf("ET") + 2)}`));
    }),
  );
});
