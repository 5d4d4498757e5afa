import { describe, expect, test } from "vitest";
import { scriptEngine } from "./script-engine.ts";

const run = (source: string): string => {
  const said: string[] = [];
  scriptEngine({ say: (what: unknown) => said.push(String(what)) }).run(source, "test.js");
  return said.join();
};

describe("the engine of classic Outlook", () => {
  test.each([
    "Intl",
    "globalThis",
    "WebAssembly",
    "SharedArrayBuffer",
    "Atomics",
    "BigInt",
    "document",
    "window",
    "self",
    "crypto",
    "TextEncoder",
    "atob",
    "URL",
    "fetch",
    "localStorage",
    "process",
    "require",
    "structuredClone",
    "queueMicrotask",
  ])("has no %s", (name) => {
    expect(run(`say(typeof ${name})`)).toBe("undefined");
  });

  test.each([
    "Object.entries",
    "Object.values",
    "Object.fromEntries",
    "Object.getOwnPropertyDescriptors",
    "Object.hasOwn",
    "Array.prototype.flat",
    "Array.prototype.flatMap",
    "Array.prototype.at",
    "Array.prototype.findLast",
    "Array.prototype.toSorted",
    "String.prototype.padStart",
    "String.prototype.trimEnd",
    "String.prototype.matchAll",
    "String.prototype.replaceAll",
    "String.prototype.at",
    "Promise.allSettled",
    "Promise.any",
    "Promise.prototype.finally",
    "Symbol.asyncIterator",
    "Uint8Array.prototype.at",
    "RegExp.prototype.dotAll",
  ])("has no %s", (path) => {
    expect(run(`say(${path})`)).toBe("undefined");
  });

  test.each([
    "Array.prototype.includes",
    "Object.assign",
    "Array.from",
    "String.prototype.includes",
    "Promise.all",
    "Map",
    "Symbol.iterator",
    "Number.isInteger",
    "Array.prototype.fill",
    "Reflect.ownKeys",
    "Uint8Array.from",
    "String.prototype.normalize",
  ])("has %s", (path) => {
    expect(run(`say(typeof ${path})`)).not.toBe("undefined");
  });

  test.each([
    "var a = b ?? c;",
    "async function f() {}",
    "var a = { ...b };",
    "var a = b?.c;",
    "try {} catch {}",
    "class A { x = 1 }",
    "var r = /(?<=a)b/;",
    "var r = /(?<n>a)/;",
    "var r = /\\p{L}/u;",
    "var r = /a/s;",
  ])("does not load %s", (source) => {
    expect(() => run(source)).toThrow();
  });

  test.each(['"(?<=a)b"', '"(?<n>a)"', '"\\\\p{L}", "u"', '"a", "s"', '"a", "d"'])(
    "refuses new RegExp(%s) when it comes to it",
    (given) => {
      expect(run(`try { new RegExp(${given}); say("made"); } catch (e) { say(e instanceof SyntaxError); }`)).toBe("true");
    },
  );

  test("regular expressions of ES2016 work as ever", () => {
    expect(
      run('say("a1b2".replace(/[0-9]/g, "#")); say(new RegExp("^a/b$", "i").test("A/B")); say(/x/y.sticky); say(/a/ instanceof RegExp)'),
    ).toBe("a#b#,true,true,true");
  });

  test("classes, generators, destructuring, promises and typed arrays work", () => {
    expect(
      run(
        "class A { *b() { yield* [1, 2]; } } var [x, ...y] = new A().b(); say(x + y[0]); say(new Uint8Array([1, 2]).length); say(typeof Promise.resolve().then)",
      ),
    ).toBe("3,2,function");
  });
});
