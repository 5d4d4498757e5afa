import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BUILT_IN, type InForce, settle, shipped } from "../src/in-force.ts";
import { readPolicy } from "../src/policy.ts";

const school = (change: object = {}) => ({ organisation: { name: "Onze school", domains: ["school.example"] }, ...change });
const strict = school({ levels: { "unapproved-site": "stop" } });
const wrong = school({ levels: { "unapproved-site": "stopp" } });
const { policy: shippedPolicy } = shipped();

describe("which policy holds", () => {
  test("the administrator's, then the imported one, then ours", () => {
    expect(settle({ managed: school(), imported: strict }, undefined)).toMatchObject({ source: "managed", problems: [] });
    expect(settle({ imported: strict }, undefined)).toMatchObject({
      source: "imported",
      policy: { organisation: { name: "Onze school" } },
    });
    expect(settle({}, undefined)).toMatchObject({ source: "built-in", policy: shippedPolicy });
    expect(BUILT_IN).toBe("roos");
  });
  test("one that is wrong is passed over with its problems when there never was a right one", () => {
    const { source, problems } = settle({ managed: wrong, imported: strict }, undefined);
    expect(source).toBe("imported");
    expect(problems).toEqual([
      { path: "levels.unapproved-site", say: "choose", with: { values: '"off", "tip", "ask", "stop"' }, source: "managed" },
    ]);
  });
});

describe("a policy never becomes weaker by a mistake:", () => {
  const before = settle({ managed: strict }, undefined);
  test("the administrator's last good one stays when the new one is wrong", () => {
    const after = settle({ managed: wrong, imported: school() }, before);
    expect(after).toMatchObject({ source: "managed", kept: true, policy: before.policy });
    expect(after.problems).toHaveLength(1);
  });
  test("and when it stays wrong over a restart, and it goes when it is right again", () => {
    const again = settle({ managed: wrong }, settle({ managed: wrong }, before));
    expect(again.policy).toEqual(before.policy);
    expect(settle({ managed: school() }, again)).toMatchObject({ source: "managed", problems: [] });
    expect(settle({ managed: school() }, again).kept).toBeUndefined();
  });
  test("and when the browser cannot read the file", () => {
    expect(settle({ unreadable: "Unexpected token", imported: school() }, before)).toMatchObject({ kept: true, policy: before.policy });
    expect(settle({ unreadable: "Unexpected token", imported: school() }, undefined)).toMatchObject({ source: "imported" });
  });
  test("the imported one likewise", () => {
    const mine = settle({ imported: strict }, undefined);
    expect(settle({ imported: wrong }, mine)).toMatchObject({ source: "imported", kept: true, policy: mine.policy });
  });
  test("taking it away does take it away", () => {
    expect(settle({ imported: school() }, before).source).toBe("imported");
    expect(settle({}, before).source).toBe("built-in");
  });
  test("whatever is delivered, what holds is a good policy: the new one, or the last good one", () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.constant(school()),
      fc.constant(strict),
      fc.constant(wrong),
      fc.record({ json: fc.string() }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ managed: anything, imported: anything }, { requiredKeys: ["managed"] }), { maxLength: 5 }),
        (deliveries) => {
          let held: InForce = before;
          for (const sources of deliveries) {
            const next = settle(sources, held);
            expect("policy" in readPolicy(next.policy)).toBe(true);
            expect(next.source, "a managed policy that is there is never passed over").toBe("managed");
            if (next.kept) expect(next.policy).toEqual(held.policy);
            expect(next.problems.length > 0).toBe(next.kept === true);
            held = JSON.parse(JSON.stringify(next)) as InForce;
          }
        },
      ),
    );
  });
});

describe("what a browser leaves out is noticed", () => {
  test("a value that was there and is not any more is pointed out, until the policy changes again", () => {
    const first = settle({ managed: strict }, undefined);
    expect(first.notes).toBeUndefined();
    const second = settle({ managed: school() }, first);
    expect(second.notes).toEqual([{ path: "levels.unapproved-site", say: "gone" }]);
    expect(settle({ managed: school() }, second).notes).toEqual(second.notes);
    expect(settle({ managed: strict }, second).notes).toBeUndefined();
  });
  test("a whole policy as text keeps wrong values, so they are reported", () => {
    expect(settle({ managed: { json: JSON.stringify(strict) } }, undefined)).toMatchObject({ source: "managed", problems: [] });
    expect(settle({ managed: { json: JSON.stringify(wrong) } }, undefined).problems[0]?.path).toBe("levels.unapproved-site");
    expect(settle({ managed: { json: "{ geen json" } }, undefined).problems[0]?.say).toBe("type");
  });
});
