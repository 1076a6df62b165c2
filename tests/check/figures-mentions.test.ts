import { mentionsIn } from "../../src/check/rules/figures/mentions";

const anything = () => true;
const inPerCent = (unit: string | null) => unit === "%";
const withoutUnit = (unit: string | null) => unit === null;

describe("the figures of a comment", () => {
  it.each<[string, [text: string, value: string, unit: string | null][]]>([
    ["The result is 47.1%.", [["47.1%", "47.1", "%"]]],
    ["We spent £1,200 of £5k", [["£1,200", "1200", "£"], ["£5k", "5000", "£"]]],
    ["47 per cent were let", [["47 per cent", "47", "%"]]],
    ["A 5-day wait", [["5-day", "5", "day"]]],
    ["It took 12 working days", [["12 working days", "12", "working days"]]],
    ["The 10m pool", []],
    ["Result:97%", [["97%", "97", "%"]]],
    ["On 3 sites, in May:97 homes", [["3", "3", null], ["97", "97", null]]],
  ])("%s", (comment, expected) => {
    expect(mentionsIn(comment, anything).map(({ text, value, unit }) => [text, value, unit])).toEqual(expected);
  }); // prettier-ignore

  it.each<[string, string, string[]]>([
    ["a reference", "KI7 was met by 8", ["8"]],
    ["a clock", "At 10:30 am there were 8", ["8"]],
    ["two halves of something", "On 10/12 there were 8", ["8"]],
    ["a range without spaces", "From 10-12 to 8", ["8"]],
    ["a range with a dash between spaces", "Some 10 – 12 of them", []],
    ["a range with a space behind its dash", "Some 10– 12 of them", []],
    ["a range in words", "90 to 95 were let", ["90"]],
    ["a range in words far behind 'from'", "Calls from the north were 90 to 95", ["90"]],
    ["a change in words", "It rose from 90 to 95", ["90", "95"]],
    ["a number some words behind a 'to'", "Of 9 to go 7 went", ["9", "7"]],
    ["a part of a version", "Version 1.2.3 and 8", ["8"]],
    ["a number with a letter behind", "At 10am there were 8", ["8"]],
    ["below nought", "It is -4 and 8", ["8"]],
    ["one grouped in another country's way", "1234,567 and 8", ["8"]],
  ])("%s", (_, comment, expected) => {
    expect(mentionsIn(comment, withoutUnit).map(({ text }) => text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ["a year", "2025 was better than 1999", []],
    ["what is too long for a year", "12025 calls and 20250 letters", ["12025", "20250"]],
    ["a day before its month", "By 12 June there were 8", ["8"]],
    ["a day before 'of' and its month", "By 12 of June there were 8", ["8"]],
    ["a day behind its month", "On March 31 there were 8", ["8"]],
    ["a number whose noun begins like a month", "There were 12 decent homes", ["12"]],
    ["a number whose verb begins like a month", "We decided 12", ["12"]],
  ])("no figure by itself: %s", (_, comment, expected) => {
    expect(mentionsIn(comment, withoutUnit).map(({ text }) => text)).toEqual(expected);
  });

  it("a percentage beside a month is a figure all the same", () => {
    expect(mentionsIn("In March 12% were late", inPerCent)).toHaveLength(1);
  });
});

describe("what stands around a figure", () => {
  it.each<[string, string, string, boolean]>([
    ["47.1%", "", "", true],
    ["– 47.1% so far", "– ", " so far", true],
    ["(47.1%)", "(", ")", true],
    ["May 47.1%", "may ", "", false],
    ["Homes were let. The rate is 47.1% Now. More to come.", " the rate is ", " now", false],
    ["Line one\nRate 47.1%; more", "rate ", "", false],
    ["At 2.5 a day the rate is 47.1%, 3.5 more", "at 2.5 a day the rate is ", ", 3.5 more", false],
    ["47.1% More homes were let", "", "", true],
    ["47.1% Forecast for May", "", " forecast for may", true],
    ["Rate 47.1% More homes were let", "rate ", " more homes were let", false],
  ])("%j", (comment, before, after, first) => {
    const [mention] = mentionsIn(comment, inPerCent);
    expect([mention?.before, mention?.after, mention?.first]).toEqual([before, after, first]);
  });

  it("ends some way off", () => {
    const words = "more homes ".repeat(20);
    const [mention] = mentionsIn(`${words}47% ${words}`, inPerCent);
    expect([mention?.before, mention?.after]).toEqual([words.slice(-120), ` ${words}`.slice(0, 120)]);
  });
});
