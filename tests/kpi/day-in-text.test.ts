import { datesInText } from "../../src/kpi/dates-in-text";

/** 'before → date = from..to' for each date. */
function told(text: string, since?: string): string[] {
  return datesInText(text, since).map(({ before, text: date, days }) => `${before} → ${date} = ${days ? (days.from === days.to ? days.to : `${days.from}..${days.to}`) : "?"}`); // prettier-ignore
}

describe("dates in a running text", () => {
  it.each([
    ["It will be completed by end of June 2024.", ["It will be completed by → end of June 2024 = 2024-06-30"]],
    ["Work is under way. Expected in Q2 2023/24", ["Expected in → Q2 2023/24 = 2023-07-01..2023-09-30"]],
    ["now due 30/09/2023", ["now due → 30/09/2023 = 2023-09-30"]],
    ["Expected in the Summer of 2024. More to follow", ["Expected in the → Summer of 2024 = 2024-06-01..2024-08-31"]],
    ["On track for March/April 2024", ["On track for → March/April 2024 = 2024-03-01..2024-04-30"]],
    ["Ready in March or April 2024", ["Ready in → March or April 2024 = 2024-03-01..2024-04-30"]],
    ["moved into 2024/25 now", ["moved into → 2024/25 = 2024-04-01..2025-03-31"]],
    ["Opens in early 2019", ["Opens in → early 2019 = 2019-01-01..2019-12-31"]],
    ["done by 2030", ["done by → 2030 = 2030-01-01..2030-12-31"]],
    ["Met on Friday 13 October 2023; plan due by 31st January 2024", ["Met on Friday → 13 October 2023 = 2023-10-13", "plan due by → 31st January 2024 = 2024-01-31"]],
    ["Approved on 14/12/23.", ["Approved on → 14/12/23 = 2023-12-14"]],
    ["Approved on 14.12.2023.", ["Approved on → 14.12.2023 = 2023-12-14"]],
    ["Approved on 2023-12-14.", ["Approved on → 2023-12-14 = 2023-12-14"]],
    ["bought by the end of March '24", ["bought by → the end of March '24 = 2024-03-31"]],
    ["ready by 12-Jan-24 at last", ["ready by → 12-Jan-24 = 2024-01-12"]],
    ["opened Mar-23", ["opened → Mar-23 = 2023-03-01..2023-03-31"]],
    ["on March 31, 2023 we met", ["on → March 31, 2023 = 2023-03-31"]],
    ["due in Q4 (2022/23)", ["due in → Q4 (2022/23) = 2023-01-01..2023-03-31"]],
    ["due in the fourth quarter of 2022/23", ["due in the → fourth quarter of 2022/23 = 2023-01-01..2023-03-31"]],
    ["From April to December 2023 all is well", ["From → April to December 2023 = 2023-04-01..2023-12-31"]],
    ["the 22/23 figures", ["the → 22/23 = 2022-04-01..2023-03-31"]],
    ["winter 2022/2023", [" → winter 2022/2023 = 2022-12-01..2023-02-28"]],
    ["by 31\u00a0March\u00a02023", ["by → 31 March 2023 = 2023-03-31"]],
    ["· first by May 2023\n· then June 2023", ["first by → May 2023 = 2023-05-01..2023-05-31", "then → June 2023 = 2023-06-01..2023-06-30"]],
    ["Version 2.1 goes out in May 2023", ["Version 2.1 goes out in → May 2023 = 2023-05-01..2023-05-31"]],
  ])("%j", (text, expected) => {
    expect(told(text)).toEqual(expected);
  }); // prettier-ignore

  it("leaves the year open where it is not said", () => {
    expect(told("Goes out by the end of July, by 1 August, in Sept/Oct and in Q4")).toEqual([
      "Goes out by → the end of July = ?",
      ", by → 1 August = ?",
      ", in → Sept/Oct = ?",
      "and in → Q4 = ?",
    ]);
  });

  it.each([
    ["in June", "2022-06-30", "2022-06-01..2022-06-30"],
    ["in June", "2022-07-01", "2023-06-01..2023-06-30"],
    ["in June", "2022-06-01", "2022-06-01..2022-06-30"],
    ["in February", "2022-07-01", "2023-02-01..2023-02-28"],
    ["by end of July", "2022-06-30", "2022-07-31"],
    ["by 1 August", "2022-06-30", "2022-08-01"],
    ["by 29 February", "2022-06-30", "?"],
    ["in August/September", "2022-06-30", "2022-08-01..2022-09-30"],
    ["in Q4", "2022-06-30", "2023-01-01..2023-03-31"],
    ["in Q4", "2023-02-01", "2023-01-01..2023-03-31"],
    ["in quarter 1", "2022-07-01", "2023-04-01..2023-06-30"],
  ])("%s, looking ahead from %s, is %s", (text, since, expected) => {
    expect(told(text, since)[0]?.split(" = ")[1]).toBe(expected);
  });

  it("says where each stands, and what stands on both sides", () => {
    expect(datesInText("Begun. The hall opens in May 2023, the annexe in June 2023 at noon. More later.")).toEqual([
      { text: "May 2023", index: 25, days: { from: "2023-05-01", to: "2023-05-31" }, before: "The hall opens in", after: ", the annexe in" },
      { text: "June 2023", index: 49, days: { from: "2023-06-01", to: "2023-06-30" }, before: ", the annexe in", after: "at noon" },
    ]);
  }); // prettier-ignore

  it.each([
    "", "Nothing here", "It may rain; they march on", "May we meet?", "March on", "We decided 12 applications", "£2023 spent", "2024 homes were let",
    "the 2020-2025 strategy", "the Plan 2040", "elements 2.1.6, 1.1.2, 2.24.", "2.1.16", "62 of 65", "ratio 1/2/3", "room 12/13/14/15", "31/02/2023", "Section 12/4",
    "Marchant and Mayfield", "may be in may", "over 2,022 people in 202 homes", "phone 0116 2022 2023",
  ])("%j has none", (text) => {
    expect(told(text)).toEqual([]);
  }); // prettier-ignore
});
