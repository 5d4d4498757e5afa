import { describe, expect, test } from "vitest";
import { answered, type Downloaded, downloaded, due, fileOf, kept } from "../src/downloads.ts";

const HOUR = 3_600_000;
const NOW = Date.UTC(2027, 0, 11, 9);

describe("a link is a file when", () => {
  test.each<[string, { href: string; download?: string | null }, string | undefined]>([
    ["the page says what it is called", { href: "https://x.example/get?id=3", download: "cijfers 3A.xlsx" }, "cijfers 3A.xlsx"],
    ["the page says only that it is one", { href: "https://x.example/export", download: "" }, "export"],
    ["its address ends like one", { href: "https://x.example/a/verslag%20Sem.pdf?x=1#p2" }, "verslag Sem.pdf"],
    ["it was made in the page", { href: "blob:https://x.example/7f3a", download: "export.csv" }, "export.csv"],
    ["it is a page", { href: "https://x.example/leerling/3" }, undefined],
    ["it is the site itself", { href: "https://voorbeeld.zip/" }, undefined],
    ["its name is no text", { href: "https://x.example/%E0%A4%A.pdf" }, "%E0%A4%A.pdf"],
    ["nobody gave it a name", { href: "data:text/csv,1", download: "" }, undefined],
  ])("%s", (_what, link, name) => expect(fileOf(link)).toBe(name));
});

describe("what was downloaded", () => {
  const one = downloaded([], "a.pdf", NOW);
  test("is asked about after some hours, not at once", () => {
    expect(due(one, NOW + HOUR)).toEqual([]);
    expect(due(one, NOW + 5 * HOUR)).toHaveLength(1);
  });
  test("is forgotten when it is gone, asked again tomorrow when it is needed", () => {
    expect(answered(one, "a.pdf", "gone", NOW + 5 * HOUR)).toEqual([]);
    const later = answered(one, "a.pdf", "later", NOW + 5 * HOUR);
    expect(due(later, NOW + 20 * HOUR)).toEqual([]);
    expect(due(later, NOW + 30 * HOUR)).toHaveLength(1);
  });
  test("is forgotten after fourteen days, answered or not, also when the clock went back", () => {
    expect(kept(one, NOW + 13 * 24 * HOUR)).toHaveLength(1);
    expect(kept(one, NOW + 15 * 24 * HOUR)).toEqual([]);
    expect(kept(one, NOW - HOUR)).toEqual([]);
  });
  test("is never a long list, and twice the same is one", () => {
    let all: Downloaded[] = [];
    for (let n = 0; n < 100; n++) all = downloaded(all, `${n % 50}.pdf`, NOW + n);
    expect(all).toHaveLength(20);
    expect(downloaded(all, all[0]?.name ?? "", NOW + 200)).toHaveLength(20);
  });
});
