import type { CliTextId } from "../texts/cli.ts";
import type { Lang, Params } from "../texts/text.ts";

/** Input that cannot be used: one clear line for the user and exit code 2. */
export class Refusal extends Error {
  constructor(
    readonly say: CliTextId,
    private readonly params: Params | ((lang: Lang) => Params) = {},
  ) {
    super(say);
  }

  paramsIn(lang: Lang): Params {
    return typeof this.params === "function" ? this.params(lang) : this.params;
  }
}
