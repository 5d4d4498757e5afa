/** The first number of a range that is not given out that passes the 11-test, as RvIG's own test data does. */
export const bsn = (() => {
  for (let n = 999_990_001; ; n += 1) {
    const sum = [...String(n)].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
    if (sum % 11 === 0) return String(n);
  }
})();

/** A text nobody may paste into a chat. */
export const secret = `Beste collega,\nHet BSN van de leerling is ${bsn}.\nGroet`;
