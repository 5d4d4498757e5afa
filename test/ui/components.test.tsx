// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { judge } from "../../src/judge.ts";
import type { Mail, Paste } from "../../src/outgoing.ts";
import { builtInPolicy } from "../../src/policies/index.ts";
import { questionOf } from "../../src/question.ts";
import { rules } from "../../src/rules/index.ts";
import { type RuleName, ruleText } from "../../src/texts/pages.ts";
import { Button } from "../../src/ui/Button.tsx";
import { ConcernCard } from "../../src/ui/ConcernCard.tsx";
import { Field } from "../../src/ui/Field.tsx";
import { PasteDialog } from "../../src/ui/PasteDialog.tsx";

afterEach(cleanup);
const roos = builtInPolicy("roos");
const out: Paste = { kind: "paste", text: "Het BSN van Sem is 999990019.", url: "https://chat.example/" };

describe("the paste dialog", () => {
  test("puts the safe choice first, in both languages, and never shows the BSN", () => {
    const question = questionOf("paste", out, judge(out, roos), roos);
    render(<PasteDialog question={question} />);
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Klopt dit niet?",
      "Anonimiseer en plak",
      "Niet plakken",
      "Plak toch",
    ]);
    expect(document.body.textContent).not.toContain("999990019");
    cleanup();
    render(<PasteDialog question={{ ...question, lang: "en" }} />);
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Is this wrong?",
      "Anonymise and paste",
      "Do not paste",
      "Paste anyway",
    ]);
  });

  test("has no way past a policy that stops", () => {
    const strict = { ...roos, levels: { "unapproved-site": "stop" as const } };
    render(<PasteDialog question={questionOf("paste", out, judge(out, strict), strict)} />);
    expect(screen.queryByText("Plak toch")).toBeNull();
    expect(screen.getByText("Uw organisatie staat dit niet toe.")).toBeTruthy();
  });
});

describe("a concern card", () => {
  const mail: Mail = {
    kind: "mail",
    from: "a@swvroosvo.nl",
    to: [1, 2, 3, 4, 5, 6].map((n) => ({ name: "", address: `ouder${n}@voorbeeld${n}.example`, type: "external" as const })),
    cc: [],
    bcc: [],
    subject: "Uitnodiging",
    body: "Dag allemaal",
    quoted: "",
    attachments: [],
    disclaimerQueued: true,
  };
  const concern = judge(mail, roos).concerns.find(({ rule }) => rule === "bcc");

  test("says the sentence, the article in its own words, and hands the remedy over on a click", () => {
    if (!concern) throw new Error("the bcc rule was silent");
    const onRemedy = vi.fn();
    render(
      <ConcernCard concern={concern} lang="nl" remedies={concern.remedies} labelOf={() => "Zet iedereen in bcc"} onRemedy={onRemedy} />,
    );
    expect(screen.getByText(/ontvangers zien elkaars adres/)).toBeTruthy();
    expect(document.querySelector("blockquote")?.textContent).toContain("gebruik te maken van 'bcc'");
    fireEvent.click(screen.getByText("Zet iedereen in bcc"));
    expect(onRemedy).toHaveBeenCalledWith(concern.remedies[0]);
  });
});

test("a busy button does nothing but keeps its focus", () => {
  const onClick = vi.fn();
  render(
    <Button busy onClick={onClick}>
      Beveilig
    </Button>,
  );
  const button = screen.getByRole("button");
  button.focus();
  fireEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
});

test("a field ties its label, hint and problem to the control", () => {
  render(
    <Field label="Naam" hint="Zoals op school" problem="Verplicht">
      <input />
    </Field>,
  );
  const input = screen.getByLabelText("Naam");
  const notes = (input.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);
  expect(notes).toEqual(["Zoals op school", "Verplicht"]);
  expect(input.getAttribute("aria-invalid")).toBe("true");
});

test("every rule has a name in both languages", () => {
  for (const { id } of rules) for (const lang of ["nl", "en"] as const) expect(ruleText(lang, id as RuleName), id).toBeTypeOf("string");
});
