// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { pressed } from "../../entrypoints/guard/answer.ts";
import { builtInPolicy } from "../../src/policies/index.ts";
import { uncheckedQuestion } from "../../src/question.ts";

const roos = builtInPolicy("roos");
const question = uncheckedQuestion("paste", { kind: "paste", text: "", url: "https://chat.example/" }, roos);
const asking = { ...question, reasons: ["Er is haast"] };

function root(html: string) {
  const element = document.createElement("div");
  element.innerHTML = html;
  return { element, hit: (selector: string) => element.querySelector(selector) as Element };
}

describe("what pressing something in the dialog comes to", () => {
  const { element, hit } = root(
    `<button data-choice="anyway"><i>Plak toch</i></button><button data-choice="cancel"></button><button data-step="choose"></button><p></p>`,
  );
  test("beside the buttons it is nothing", () => expect(pressed(hit("p"), element, asking, "choose")).toBeUndefined());
  test("a button is its choice, wherever it is hit", () =>
    expect(pressed(hit("i"), element, question, "choose")).toEqual({ answer: { choice: "anyway" } }));
  test("going on asks for a reason where the policy has some", () =>
    expect(pressed(hit("i"), element, asking, "choose")).toEqual({ step: "reason" }));
  test("not going on never does", () =>
    expect(pressed(hit("[data-choice=cancel]"), element, asking, "choose")).toEqual({ answer: { choice: "cancel" } }));
  test("without a reason nothing goes on", () => expect(pressed(hit("i"), element, asking, "reason")).toEqual({ step: "reason-missing" }));
  test("there is a way back", () => expect(pressed(hit("[data-step]"), element, asking, "reason")).toEqual({ step: "choose" }));
  test("the checked reason goes with the answer", () => {
    const { element: filled, hit: at } = root(
      `<input type="radio" value="a"><input type="radio" value="Er is haast" checked><button data-choice="anyway"></button>`,
    );
    expect(pressed(at("button"), filled, asking, "reason")).toEqual({ answer: { choice: "anyway", reason: "Er is haast" } });
  });
});
