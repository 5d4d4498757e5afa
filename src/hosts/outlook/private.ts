import { ask, until } from "./call.ts";
import { has, meeting } from "./item.ts";
import { type Applied, Refusal, transaction, verified, wayBack } from "./transaction.ts";

/** The part of Office.js that older type descriptions do not have (Mailbox 1.14). */
interface Sensitivity {
  getAsync(done: (result: Office.AsyncResult<string>) => void): void;
  setAsync(to: string, done: (result: Office.AsyncResult<void>) => void): void;
}

function sensitivity(): Sensitivity | undefined {
  const { sensitivity: there } = meeting() as unknown as { sensitivity?: Sensitivity };
  return has("1.14") && typeof there?.setAsync === "function" ? there : undefined;
}

const read = (there: Sensitivity) => ask<string>("sensitivity.get", (done) => there.getAsync(done)).then(String);

/** Is the appointment private? Undefined where Outlook cannot tell. */
export async function readPrivate(): Promise<boolean | undefined> {
  const there = sensitivity();
  return there && (await read(there)) === "private";
}

/** Has others see in the calendar only that one is busy. */
export const makePrivate = (): Promise<Applied> =>
  transaction("meeting", async (onFailure) => {
    const there = sensitivity();
    if (!there) throw new Refusal({ id: "private.missing" });
    const before = await read(there);
    if (before === "private") return { done: true, say: { id: "private.there" } };
    const set = async (to: string) => {
      await ask<void>("sensitivity.set", (done) => there.setAsync(to, done));
      const { ok } = await until(
        () => read(there),
        (now) => now === to,
      );
      verified(ok, "sensitivity.set");
    };
    onFailure(() => set(before));
    await set("private");
    return { done: true, say: { id: "private.done" }, undo: wayBack(() => set(before)) };
  });
