import { fractionsIn } from "../../src/check/rules/figures/fractions";

describe("the fractions of a comment", () => {
  it.each<[string, number, number, string | null]>([
    ["62 of 65", 62, 65, null],
    ["(62 of 65)", 62, 65, null],
    ["62 of 65 complaints were answered", 62, 65, "complaints"],
    ["62 of 65 inspections were done", 62, 65, "inspections"],
    ["62 of 65 on the inspection list", 62, 65, null],
    ["One of 3 inspection visits", 1, 3, "inspection"],
    ["62 of 65 were answered", 62, 65, null],
    ["None of 65 complaints were late", 0, 65, "complaints"],
    ["Twelve out of 65 complaints were late", 12, 65, "complaints"],
    ["All 65 of 65 complaints were answered", 65, 65, "complaints"],
    ["1,200 of the 1,300 calls", 1200, 1300, "calls"],
    ["Of the 65 complaints received, three were late", 3, 65, "complaints"],
    ["Out of 65 complaints received, 62 were answered", 62, 65, "complaints"],
  ])("%s", (comment, part, whole, noun) => {
    const found = fractionsIn(comment).map((one) => [one.part, one.whole, one.noun]);
    expect(found).toEqual([[part, whole, noun]]);
  });

  it.each([
    ["no number", "Most of them were answered"],
    ["no fraction", "62 complaints"],
    ["more than the whole", "65 of 62 complaints were answered"],
    ["none of none", "0 of 0 complaints were answered"],
    ["a step", "Phase 2 of 3 complaints work"],
    ["a share of a number", "95% of 65 were answered"],
    ["a price", "£62 of 65 was paid"],
    ["a length of time", "62 of 65 days"],
  ])("not %s", (_, comment) => {
    expect(fractionsIn(comment)).toEqual([]);
  });

  it.each([
    ["It went well. 62 of 65 were answered, 2.5 a day. More to come.", " 62 of 65 were answered, 2.5 a day"],
    ["It went well; 62 of 65 were answered; more to come", " 62 of 65 were answered"],
    ["Well done! 62 of 65 were answered! Thanks", " 62 of 65 were answered"],
    ["Of the 65 complaints received, three were late. Sorry.", "of the 65 complaints received, three were late"],
  ])("the sentence of one: %j", (comment, sentence) => {
    expect(fractionsIn(comment).map((one) => one.sentence)).toEqual([sentence]);
  });
});
