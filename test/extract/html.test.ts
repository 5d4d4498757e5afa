import { describe, expect, test } from "vitest";
import { htmlText } from "../../src/extract/html.ts";

describe("the text of a mail, as its reader sees it", () => {
  test.each([
    ["paragraphs stand on lines of their own", "<p>Beste ouder,</p><p>Sem is ziek.</p>", "Beste ouder,\nSem is ziek."],
    ["an empty line in Outlook stays one", '<p class="MsoNormal">a</p><p class=MsoNormal>&nbsp;</p><p>b</p>', "a\n \nb"],
    ["white space is one space", "<div>een   twee\n\tdrie </div>", "een twee drie"],
    ["marking inside a word does not split it", "<b>Jan</b><i>sen</i> <u>de</u> Vries", "Jansen de Vries"],
    ["a line break is one", "a<br>b<br/>c<BR />d", "a\nb\nc\nd"],
    [
      "cells are apart by tabs, rows by lines",
      "<table><tr><td>Naam</td><td>BSN</td></tr><tr><td>Sem</td><td>1</td></tr></table>na",
      "Naam\tBSN\nSem\t1\nna",
    ],
    [
      "paragraphs in cells do not break the row",
      "<table><tr><td><p>Naam</p></td><td><p>Sem</p><p>Bakker</p></td></tr></table>",
      "Naam\tSem\nBakker",
    ],
    ["cells need not be closed", "<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a\tb\nc\td"],
    ["characters are decoded", "Zo&euml; &amp; Ren&#233;e &#x141;ukasz &#8211; &#150; &euro;5 &lt;b&gt;", "Zoë & Renée Łukasz – – €5 <b>"],
    ["what is no character stays", "AT&T &onbekend; R&D; &#xFFFFFFF;", "AT&T &onbekend; R&D; \ufffd"],
    ["scripts, styles and comments are not read", "a<script>var x='<p>nee</p>'</script><style>p{}</style><!-- nee <p> -->b", "ab"],
    ["what Word says to itself is not read", "<!--[if gte mso 9]><xml>nee</xml><![endif]-->x<![if !vml]>y<![endif]>", "xy"],
    ["a > inside an attribute does not end the tag", '<a title="a > b" href=x>link</a>', "link"],
    ["a < that opens nothing is text", "3 < 4 en 5<6", "3 < 4 en 5<6"],
    ["pre keeps its lines", "<pre>a\n  b\n\nc</pre>d", "a\n  b\n\nc\nd"],
    ["list items stand on lines of their own", "<ul><li>a</li><li>b</li></ul>", "a\nb"],
    ["plain text stays itself", "geen html", "geen html"],
  ])("%s", (_what, html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  test.each([
    ["an open comment", "voor<!-- nooit dicht", "voor"],
    ["an open script", "voor<script>nooit dicht", "voor"],
    ["an open tag", "voor<p class=x", "voor"],
    ["an open quote", 'voor<p class="x>tekst', "voor"],
    ["a lone <", "voor<", "voor<"],
  ])("%s ends the text, as in a browser", (_what, html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  test.each(["<", "<!--", "<a b=", "<a b='", "&", "<script", "<script>", "</", "<p>", "<td>", "\n ", "<pre>\n"])(
    "a megabyte of %j ends",
    (piece) => {
      expect(typeof htmlText(piece.repeat(Math.floor(1_000_000 / piece.length)))).toBe("string");
    },
  );
});
