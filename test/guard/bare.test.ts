// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { bare } from "../../entrypoints/guard/bare.ts";

test.each([
  ["looks stay", '<p style="color:red" class="a">x</p>', '<p style="color:red" class="a">x</p>'],
  ["a tip goes", '<b title="Sem de Vries">x</b>', "<b>x</b>"],
  ["what a program keeps for itself goes", '<td data-sheets-value="Sem" sdval="9">x</td>', "<td>x</td>".replace(/<\/?td>/g, "")],
  ["pictures and comments go", 'a<img alt="Sem" src="file:///C:/Users/sem/foto.png"><!-- Sem -->b', "ab"],
  ["a harmless link stays", '<a href="https://school.example/rooster">x</a>', '<a href="https://school.example/rooster">x</a>'],
  ["a link that tells goes", '<a href="https://school.example/Sem%20de%20Vries.docx">x</a>', "<a>x</a>"],
  ["mail goes", '<a href="mailto:sem@school.example">x</a>', "<a>x</a>"],
])("%s", (_what, html, expected) => expect(bare(html, (address) => !address.includes("Sem de Vries"))).toBe(expected));
