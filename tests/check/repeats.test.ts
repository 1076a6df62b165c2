import fc from "fast-check";
import { Repeats } from "../../src/check/repeats";

function groupsOf(numbers: readonly number[], places = numbers.map((_, at) => at)): readonly (readonly number[])[] {
  const repeats = new Repeats(numbers.length);
  numbers.forEach((number, at) => {
    repeats.meet(number, places[at] ?? -1);
  });
  return repeats.groups();
}

it.each<[what: string, numbers: readonly number[], groups: readonly (readonly number[])[]]>([
  ["none", [], []],
  ["one", [7], []],
  ["all different", [0, 1, -1, 2 ** 31 - 1, -(2 ** 31)], []],
  ["nought twice", [0, 5, 0], [[0, 2]]],
  ["two groups, the first met first", [9, 4, 4, 9, 1, 9], [[0, 3, 5], [1, 2]]],
])("%s", (_, numbers, groups) => {
  expect(groupsOf(numbers)).toEqual(groups);
}); // prettier-ignore

it("gives the places that it was told", () => {
  expect(groupsOf([3, 3], [10, 20])).toEqual([[10, 20]]);
});

it("finds what a map of all numbers finds", () => {
  const number = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 400 }), (numbers) => {
      const all = new Map<number, number[]>();
      numbers.forEach((one, at) => all.set(one, [...(all.get(one) ?? []), at]));
      expect(groupsOf(numbers)).toEqual([...all.values()].filter((places) => places.length > 1));
    }),
    { seed: 1 },
  );
});
