/**
 * A fragment as it is shown back to the person who is sending it: enough to recognise, too little to read over a shoulder
 * or to be worth anything in a message between frames. Words keep their first letter, long numbers their last two digits.
 */
export function mask(fragment: string): string {
  const shown = fragment.replace(/\s+/g, " ").slice(0, LONGEST);
  const digits = (shown.match(/\d/g) ?? []).length;
  let digit = 0;
  let masked = "";
  let inWord = false;
  for (const char of shown) {
    if (/\d/.test(char)) {
      digit += 1;
      masked += digits >= 6 && digit > digits - 2 ? char : DOT;
      inWord = true;
    } else if (/[\s.,:;@/()+'"’-]/.test(char)) {
      masked += char;
      inWord = false;
    } else {
      masked += inWord ? DOT : char;
      inWord = true;
    }
  }
  return fragment.length > LONGEST ? `${masked}…` : masked;
}

const DOT = "•";
const LONGEST = 32;
