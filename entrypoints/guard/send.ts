/** Words on buttons that send, in the languages the sites come in, and names that pages give them. */
const SENDS =
  /\b(?:send|submit|verstuur|verzend|versturen|verzenden|plaats|plaatsen|post|posten|publiceer|publiceren|publish|tweet|reply|reageer|reageren|beantwoord|antwoord|deel nu|share now)\b/i;
const NAMED = /(?:^|[-_ ])(?:send|submit|composer-submit|tweet-?button)(?:[-_ ]|$)|sendbutton|submitbutton/i;

/** Does this button send what somebody wrote? A wrong yes costs one question about text that is really there; a wrong no misses one. */
export function isSendButton(element: HTMLElement): boolean {
  if (!element.matches("button, [role=button], input[type=submit], input[type=image]")) return false;
  const { type } = element as HTMLButtonElement;
  if (element.matches("button, input") && type === "submit" && (element as HTMLButtonElement).form !== null) return true;
  const names = [element.id, element.getAttribute("data-testid") ?? "", element.getAttribute("name") ?? ""];
  if (names.some((name) => NAMED.test(name))) return true;
  const said = [element.getAttribute("aria-label") ?? "", element.title, element.innerText ?? ""];
  return said.some((words) => words.length > 0 && words.length < 40 && SENDS.test(words));
}

/**
 * Presses Enter in a field, as far as a script can. Says whether the page took it; one that only believes the keyboard
 * itself does not, and then the person presses again.
 */
export function sendKeys(field: HTMLElement, { ctrlKey, metaKey }: KeyboardEvent): boolean {
  const init = { key: "Enter", code: "Enter", keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true, ctrlKey, metaKey };
  const taken = !field.dispatchEvent(new KeyboardEvent("keydown", init));
  const pressed = taken || !field.dispatchEvent(new KeyboardEvent("keypress", { ...init, charCode: 13 }));
  field.dispatchEvent(new KeyboardEvent("keyup", init));
  return pressed;
}
