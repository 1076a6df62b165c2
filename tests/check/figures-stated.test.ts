import { mentionsIn } from "../../src/check/rules/figures/mentions";
import { kindOf, mayMention, reportedIn, targetFigure } from "../../src/check/rules/figures/stated";
import type { Item } from "../../src/kpi/item";
import { itemsOf } from "../../src/read/register";
import { bookOf } from "../snapshots";
import { withActuals, withoutActuals, type Cells } from "./figures-registers";

/** The item of row 3. */
function itemWith(cells: Cells): Item {
  const [item] = itemsOf(bookOf(withActuals(cells)));
  if (!item) throw new Error("No item was read.");
  return item;
}

describe("what a percentage in a comment is, where the target for houses let is 95%", () => {
  const kinds = (comment: string) =>
    mentionsIn(comment, (unit) => unit === "%").map((mention) => kindOf(mention, { value: "95", unit: "%" }, "houses let within the month 95%")); // prettier-ignore

  it.each([
    "92.4%",
    "92.4% is the best result of any council in England",
    "92.4%, which is likely to last",
    "It is 95%",
    "All: 92.4%",
    "The houses were at 92.4%",
    "Most houses are now 92.4%",
    "Performance is 92.4%, thanks to the work of many people",
    "This is 92.4% of all houses",
    "Last year was slow, now we are at 92.4%",
  ])("the figure itself: %j", (comment) => {
    expect(kinds(comment)).toEqual(["stated"]);
  });

  it.each([
    "Some 92.4% had help",
    "Performance, some 92.4%, had help",
    "Performance is up to 92.4%",
    "This is 92.4% of illness",
    "This is 92.4% of all illness",
    "This is 92.4% of our stock",
    "Sickness was at 92.4%",
  ])("it, or something else: %j", (comment) => {
    expect(kinds(comment)).toEqual(["unclear"]);
  });

  it.each([
    "The target is 90%",
    "We reached the 90% target",
    "We reached the 90% council target",
    "The 90% target was set on the first day",
    "We are to stay above 95%",
    "The target of letting all houses: some 95%",
    "The target of raising lets to 95%",
  ])("the target: %j", (comment) => {
    expect(kinds(comment)).toEqual(["target"]);
  });

  it.each(["We were 3% below target", "Lets went up 3%", "3% higher", "Lets fell by around 3%"])(
    "a change: %j",
    (comment) => {
      expect(kinds(comment)).toEqual(["change"]);
    },
  );

  it.each([
    "It fell from 93%",
    "In 2023/24 the result was 93%",
    "It was 93% last year",
    "It was 93% in England",
    "National result: 93%",
  ])("another's: %j", (comment) => {
    expect(kinds(comment)).toEqual(["elsewhere"]);
  });

  it.each(["93% is forecast", "We expect 93%", "It is 93% that we hope for"])("a forecast: %j", (comment) => {
    expect(kinds(comment)).toEqual(["forecast"]);
  });

  it.each([
    ["It is 92.4% (last year 91%)", ["stated", "elsewhere"]],
    ["It is 92.4%, and was 91% last year", ["stated", "elsewhere"]],
    ["It is 92.4% compared with 91%", ["stated", "elsewhere"]],
  ])("each of two: %j", (comment, expected) => {
    expect(kinds(comment)).toEqual(expected);
  });
});

describe("the figure of a target", () => {
  it.each<[string, string | null, string | null]>([
    ["95%", "95", "%"],
    ["25", "25", null],
    ["Satisfaction is to be kept above 85% by training", "85", "%"],
    ["Phase 2 is to keep satisfaction above 85 per cent by training", "85", "%"],
    ["Grants of £500 for each one of 20 clubs that ask", "500", "£"],
    ["Bids of 5% and grants of 10% in any one year", null, null],
    ["A fair % of the calls that come in", null, null],
    ["At least 25 homes a year and then 30 more", null, null],
  ])("%s", (Target, value, unit) => {
    const found = targetFigure(itemWith({ Target }));
    expect(found && [found.value, found.unit]).toEqual(value === null ? null : [value, unit]);
  });
});

describe("a look at whether a comment may hold a figure of the target's unit", () => {
  it.each<[string, string | null, boolean]>([
    ["It is 45%", "%", true],
    ["It is 45 per cent", "%", true],
    ["It is 45 percent", "%", true],
    ["It is £45", "%", false],
    ["It is £45", "£", true],
    ["It is 45%", "£", false],
    ["It is 45 days", "days", true],
    ["It is late", "days", false],
    ["It is late", null, false],
  ])("%j in %s", (comment, unit, expected) => {
    expect(mayMention(comment, { value: "1", unit })).toBe(expected);
  });
});

describe("what a comment reports", () => {
  const reported = (cells: Cells) => {
    const item = itemWith(cells);
    const target = targetFigure(item);
    if (!target) throw new Error("No target was read.");
    const { stated, unclear, forecast } = reportedIn(item, target);
    return [stated, unclear, forecast].map((mentions) => mentions.map(({ text }) => text));
  };

  it.each<[string, Cells, string[][]]>([
    ["by the words of the measure", { Commentary: "Homes were at 92.4%." }, [["92.4%"], [], []]],
    ["by the words of the target", { Target: "Rents to be paid in time by above 85% of tenants", Commentary: "Rents were at 92.4%." }, [["92.4%"], [], []]],
    ["by other words", { Commentary: "Sickness was at 12%." }, [[], ["12%"], []]],
    ["a forecast", { Commentary: "92.4%. We expect 93%." }, [["92.4%"], [], ["93%"]]],
    ["a number alone", { Target: "25", Commentary: "27 (*)" }, [["27"], ["27"], []]],
    ["a number in a sentence", { Target: "25", Commentary: "27 in all" }, [[], ["27"], []]],
    ["no figure", { Commentary: "More homes were let." }, [[], [], []]],
    ["no comment", { Commentary: "" }, [[], [], []]],
  ])("%s", (_, cells, expected) => {
    expect(reported(cells)).toEqual(expected);
  }); // prettier-ignore

  it("nothing, where the register has no column for comments", () => {
    const sheet = withoutActuals({ Target: "95%" });
    const values = sheet.values.map((row) => row.filter((_, column) => column !== 8));
    const [item] = itemsOf(bookOf({ ...sheet, values }));
    expect(item && reportedIn(item, { value: "95", unit: "%" })).toEqual({ stated: [], unclear: [], forecast: [] });
  });
});
