import type { CliTextId } from "../texts/cli.ts";
import type { Params } from "../texts/text.ts";

/** Input that cannot be used: one clear line for the user and exit code 2. */
export class Refusal extends Error {
  constructor(
    readonly say: CliTextId,
    readonly params: Params = {},
  ) {
    super(say);
  }
}
