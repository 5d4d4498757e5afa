// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { signedInAccount } from "../../entrypoints/guard/account.ts";

const button = (label: string, href = "https://accounts.google.com/SignOutOptions?hl=nl") => {
  const link = document.createElement("a");
  link.href = href;
  link.setAttribute("aria-label", label);
  document.body.append(link);
};
const account = (host = "docs.google.com") => signedInAccount(document, host);

beforeEach(() => document.body.replaceChildren());

test("the account button says who is signed in", () => {
  button("Google-account: Jan Jansen  \n(J.Jansen@school.nl)");
  expect(account()).toBe("j.jansen@school.nl");
});
test("a second address, as a mail could bring along, makes it unknown", () => {
  button("Google Account: Jan (jan@gmail.com)");
  button("Google Account: Jan (jan@school.nl)");
  expect(account("mail.google.com")).toBeUndefined();
});
test("other links, other hosts and no button say nothing", () => {
  expect(account()).toBeUndefined();
  button("Jan (jan@school.nl)", "https://evil.example/accounts.google.com/");
  button("Google-account");
  expect(account()).toBeUndefined();
  button("Google-account: Jan (jan@school.nl)");
  expect(account("docs.google.com.evil.example")).toBeUndefined();
  expect(account("evilgoogle.com")).toBeUndefined();
  expect(account()).toBe("jan@school.nl");
});
