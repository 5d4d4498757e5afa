/** The languages every sentence exists in. Dutch is the first and complete one. */
export type Lang = "nl" | "en";

/** What a sentence is filled with. */
export type Params = Readonly<Record<string, string | number>>;

/** A sentence, or one that depends on numbers and names. */
export type Sentence = string | ((p: Params) => string);

/** The sentences of one surface in both languages; English must have exactly the Dutch keys. */
export function texts<const Keys extends string>(nl: Record<Keys, Sentence>, en: Record<NoInfer<Keys>, Sentence>) {
  return (lang: Lang, key: Keys, params: Params = {}): string => {
    const sentence = (lang === "en" ? en : nl)[key];
    return typeof sentence === "string" ? sentence : sentence(params);
  };
}

/** Chooses between one and more, as Dutch and English both do. */
export const plural = (n: string | number | undefined, one: string, more: string): string => (Number(n) === 1 ? one : more);
