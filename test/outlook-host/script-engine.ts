/**
 * The engine in which classic Outlook on Windows runs a launch-event bundle: ECMAScript 2016 and nothing else. No DOM, no
 * WebCrypto, no `Intl`, no `globalThis`, no storage, no network; timers no finer than a second; source text and regular
 * expressions must be ES2016. Faithful by assumption: Microsoft's engine itself cannot be had (see docs/outlook-quirks.md).
 */

import vm from "node:vm";
import { parse } from "acorn";
import { GLOBALS, MEMBERS } from "./es2016.ts";

type World = Record<string, unknown> & { RegExp: RegExpConstructor; Symbol: SymbolConstructor; SyntaxError: SyntaxErrorConstructor };

/** Takes everything newer than ES2016 out of a context, and refuses newer regular expressions made at run time. */
export function makeOld(context: vm.Context): void {
  const world = vm.runInContext("this", context) as World;
  const { getPrototypeOf } = Object;
  const bytes = world.Uint8Array as Uint8ArrayConstructor;
  const typed: Record<string, unknown> = {
    "%TypedArray%": getPrototypeOf(bytes),
    "%TypedArray%.prototype": getPrototypeOf(bytes.prototype),
  };
  for (const [path, keep] of Object.entries(MEMBERS)) {
    const [first = "", second] = path.split(".");
    const outer = world[first] as Record<string, unknown>;
    keepOnly((typed[path] ?? (second === undefined ? outer : outer[second])) as object, keep);
  }
  world.RegExp = oldRegExp(world);
  Reflect.set(world, "Symbol", oldSymbol(world));
  for (const key of Reflect.ownKeys(world)) if (typeof key === "string" && !GLOBALS.includes(key)) Reflect.deleteProperty(world, key);
}

/** What every function has, and no list names. */
const OF_FUNCTIONS = ["prototype", "length", "name", "arguments", "caller"];

function keepOnly(object: object, names: readonly string[]): void {
  for (const key of Reflect.ownKeys(object)) {
    const name = typeof key === "symbol" ? key.toString().replace(/^Symbol\(Symbol\.(.*)\)$/, "@@$1") : key;
    const stays = names.includes(name) || (typeof object === "function" && OF_FUNCTIONS.includes(name));
    if (!stays) Reflect.deleteProperty(object, key);
  }
}

/** The well-known symbols cannot be deleted, so this one has only those it should have. */
function oldSymbol({ Symbol: Real }: World): unknown {
  const Old = (description?: string): symbol => Real(description);
  for (const name of [...(MEMBERS.Symbol ?? []), "prototype"]) Object.defineProperty(Old, name, { value: Reflect.get(Real, name) });
  return Old;
}

function oldRegExp(world: World): RegExpConstructor {
  const Real = world.RegExp;
  const make = (pattern?: unknown, flags?: string): RegExp => {
    const expression = pattern instanceof Real ? pattern : undefined;
    const source = expression?.source ?? (pattern === undefined ? "(?:)" : String(pattern));
    const given = flags === undefined ? (expression?.flags ?? "") : String(flags);
    try {
      // Not `toString()`: without `dotAll` and the like on the prototype it leaves out their flags.
      parse(`/${new Real(source, given).source}/${given}`, { ecmaVersion: 2016 });
    } catch (error) {
      throw new world.SyntaxError(`Invalid regular expression: /${source}/${given}: ${(error as Error).message}`);
    }
    return new Real(source, given);
  };
  const Old = new Proxy(Real, {
    apply: (_real, _self, [pattern, flags]) => make(pattern, flags),
    construct: (_real, [pattern, flags]) => make(pattern, flags),
  });
  Real.prototype.constructor = Old;
  return Old;
}

export interface Engine {
  readonly context: vm.Context;
  /** Runs a bundle; throws what the engine would throw on syntax it does not know. */
  run(source: string, filename: string): void;
}

/** Bundles that were found to be ES2016: Outlook starts one for every event, and reading it again would be counted as its work. */
const read = new Set<string>();

/** Makes an engine with these globals besides the built-ins. */
export function scriptEngine(extra: Readonly<Record<string, unknown>>): Engine {
  const context = vm.createContext({});
  makeOld(context);
  for (const name of Object.keys(extra)) Object.defineProperty(context, name, { value: extra[name], writable: true, configurable: true });
  return {
    context,
    run(source, filename) {
      if (!read.has(source)) parse(source, { ecmaVersion: 2016, sourceType: "script" });
      read.add(source);
      vm.runInContext(source, context, { filename });
    },
  };
}
