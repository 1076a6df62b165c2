import type { Indicator } from "./dates-registers";
import { actionSheet, datesFindings, datesMessages, datesTold, indicatorSheet } from "./dates-registers";

const NOT_DUE: Indicator = { Commentary: "Not yet due", RAG: "Blue", Frequency: "Annual" };

/** The columns: A Ref, B Measure, C Target, D Actual, E Frequency, F Commentary, G RAG. */
describe("rated-before-due, where the commentary says so", () => {
  it.each([
    "Not yet due", "Not due", "This is not due until Q4", "Not due to be reported before March", "It is not due to start until August", "Reported annually", "Measured once a year", "Surveyed each year",
    "Reported only at year end", "Reported at the year-end", "Figures are available in Q4", "Collected in quarter 3", "Reported after the end of the financial year", "Published in the final quarter", "An annual measure", "This is an annual indicator",
  ])("fires on %j", (Commentary) => {
    expect(datesTold(indicatorSheet([{ Commentary }]))).toEqual(["rated-before-due G4"]);
  }); // prettier-ignore

  it.each([
    "Not due to a lack of staff", "Not due until Q1", "Figures are available in Q1", "Due in Q4", "The due date is met", "Annual report published", "The annual survey", "Reported quarterly", "Reported in Q2 and on track",
    "Not due until Q4, on track", "Not due until Q4. 80% so far", "Not due until Q4, work is under way", "Not due until Q4; the plan has been drafted", "Not due until Q4; completed early", "Not due yet, all is in progress",
    "Not due until Q4; a meeting was held", "Not due until Q4; it is ready", "Not due until Q4; half way", "Not due until Q4; started in May", "Half done; an annual measure", "Target achieved; measured once a year", "",
  ])("leaves %j alone", (Commentary) => {
    expect(datesTold(indicatorSheet([{ Commentary }]))).toEqual([]);
  }); // prettier-ignore

  it.each<[string, Indicator, string[]]>([
    ["amber", { RAG: "Amber" }, ["rated-before-due G4"]],
    ["red", { RAG: "Red" }, ["rated-before-due G4"]],
    ["blue", { RAG: "Blue" }, []],
    ["grey", { RAG: "Grey" }, []],
    ["unrated", { RAG: "" }, []],
    ["green with a figure", { Actual: "96%" }, []],
  ])("that is %s", (_, cells, expected) => {
    expect(datesTold(indicatorSheet([{ Commentary: "Not yet due", ...cells }]))).toEqual(expected);
  });

  it.each([
    ["Q4 2022/23", "Reported annually", []],
    ["Q4 2022/23", "Reported at year end", []],
    ["Q4 2022/23", "An annual measure", []],
    ["Q4 2022/23", "Published in the final quarter", []],
    ["Q4 2022/23", "Available in Q4", []],
    ["Q4 2022/23", "Available in Q2", ["rated-before-due G4"]],
    ["Q3 2022/23", "Reported annually", ["rated-before-due G4"]],
    ["Q3 2022/23", "Collected in quarter 3", []],
    ["", "Not yet due", []],
  ])("in %j, with %j", (period, Commentary, expected) => {
    expect(datesTold(indicatorSheet([{ Commentary }], { period }))).toEqual(expected);
  });

  it("asks the profile when annual measures fall due, and what blue says", () => {
    const sheet = indicatorSheet([{ Commentary: "Reported annually" }, { Commentary: "An annual measure" }, { Commentary: "Reported in Q4" }]); // prettier-ignore
    expect(datesTold(sheet, undefined, { due: { annual: [1], halfYearly: [] } })).toEqual(["rated-before-due G6"]);
    expect(datesTold(sheet, undefined, { blue: "complete" })).toEqual([]);
  });

  it("leaves a task alone that its status calls begun", () => {
    const rows = [{ Update: "Not due until Q4", Due: "" }, { Update: "Not due until Q4", Due: "", Status: "" }, { Update: "Not due until Q4", Due: "", Status: "Not due" }]; // prettier-ignore
    expect(datesTold(actionSheet(rows))).toEqual(["rated-before-due G5", "rated-before-due G6"]);
  });

  it("quotes the words", () => {
    const sheet = indicatorSheet([{ Commentary: "No change. This is not due until Q4." }]);
    expect(datesMessages(sheet)).toEqual(["'RAG' is Green, but the commentary says 'not due until Q4', so there is nothing to rate in Q1 2022/23. Mark it as not yet due, or say what has been done so far."]); // prettier-ignore
    expect(datesFindings(sheet)).toEqual([expect.objectContaining({ severity: "warning", fix: null })]);
  });
});

describe("rated-before-due, where all of it comes later", () => {
  const told = (cells: Indicator, ...others: Indicator[]): string[] =>
    datesTold(indicatorSheet([cells, ...(others.length > 0 ? others : [NOT_DUE])]));

  it.each([
    "Work begins in July", "Work will start on 1 August", "The first mailing begins in August/September, for October", "It is due to commence from September 2022", "Planting starts in Q3. Trees will be bought then",
    "Work on 2023/24 starts in July or August, with an update of the plan", "The survey is due to begin during autumn 2022", "It starts July/August", "Work begins on 1\u00a0August",
  ])("fires on %j", (Commentary) => {
    expect(told({ Commentary })).toEqual(["rated-before-due G4"]);
  }); // prettier-ignore

  it.each([
    "Work begins in June", "Work begins in June/July", "Work begins in summer 2022", "Work begins soon", "Work began in July", "Work begins in July. Three bids came in", "Work begins in July with 4 teams", "Two sites are live; work begins in July", "The team started in May; the next begins in July",
    "Work continues; a pilot begins in July. Staff like it", "Work will be over in July", "Work begins in July; on course", "Work begins in July, with the budget agreed", "No fees are due. Court cases begin in September", "Work starts in July; a lead is in place", "Work starts in July, staff are appointed", "Work starts in July; it was secured", "Work starts in July, contracts signed", "Work starts in July, as approved", "Work starts in July, with the contract awarded", "It starts in May 2022", "Begin when July comes",
  ])("leaves %j alone", (Commentary) => {
    expect(told({ Commentary })).toEqual([]);
  }); // prettier-ignore

  const OUT = { Target: "Report out by 31 December 2022" };
  it.each<[string, Indicator, string[]]>([
    ["before the year is out", { ...OUT, Commentary: "The report comes out before the calendar year ends." }, ["rated-before-due G4"]],
    ["by a date", { ...OUT, Commentary: "It will be published in November 2022" }, ["rated-before-due G4"]],
    ["by a date without a year", { ...OUT, Commentary: "It is due by December" }, ["rated-before-due G4"]],
    ["by a date, after a step by another", { ...OUT, Commentary: "The report planned in June 2022 is to be published in November 2022" }, ["rated-before-due G4"]],
    ["at year end", { ...OUT, Commentary: "To be issued at year-end" }, ["rated-before-due G4"]],
    ["later in the year", { ...OUT, Commentary: "Due to be released later this year" }, ["rated-before-due G4"]],
    ["by the end of the financial year", { ...OUT, Commentary: "Due by the end of the financial year" }, ["rated-before-due G4"]],
    ["in the quarter", { ...OUT, Commentary: "It will be published in June 2022" }, []],
    ["though it is a step on the way", { ...OUT, Commentary: "It goes to consultation in winter 2022/23, and is to be heard" }, []],
    ["with a target of the quarter", { Target: "Report out by 30 June 2022", Commentary: "It will be published in November 2022" }, []],
    ["with a target without a date", { Target: "A report", Commentary: "It will be published in November 2022" }, []],
    ["with something done", { ...OUT, Commentary: "The draft is being read. It will be published in November 2022" }, []],
  ])("%s", (_, cells, expected) => {
    expect(told(cells)).toEqual(expected);
  }); // prettier-ignore

  it("only where the workbook marks other rows as not yet due", () => {
    const cells = { Commentary: "Work begins in July" };
    expect(told(cells, {})).toEqual([]);
    expect(told({ ...cells, RAG: "Amber/Green" })).toEqual(["rated-before-due G4"]);
    expect(told({ ...cells, RAG: "Amber" })).toEqual([]);
    expect(told({ ...cells, RAG: "Red" })).toEqual([]);
    const sheets = [indicatorSheet([cells]), { ...indicatorSheet([{ ...NOT_DUE, Measure: "Rents paid in time" }]), name: "Rents" }]; // prettier-ignore
    expect(datesTold(sheets)).toEqual(["rated-before-due G4"]);
  });

  it("says why", () => {
    const rows = [
      { Commentary: "Work begins in July" },
      { ...OUT, Commentary: "It comes out later this year" },
      NOT_DUE,
    ];
    expect(datesMessages(indicatorSheet(rows))).toEqual([
      "'RAG' is Green, but the commentary says 'Work begins in July', so it begins only after Q1 2022/23. Mark it as not yet due, or say what has been done so far.",
      "'RAG' is Green, but the commentary says 'It comes out later this year', so nothing is due in Q1 2022/23. Mark it as not yet due, or say what has been done so far.",
    ]);
  });
});

describe("blue-but-due", () => {
  const blue = (cells: Indicator, period?: string): string[] =>
    datesTold(indicatorSheet([{ ...NOT_DUE, ...cells }], period === undefined ? {} : { period }));

  it.each([
    "First steps taken; due in Q4 2022/2023", "Work has started", "The team has now begun", "Works have already commenced", "Preparations begun in May", "Preliminary work started", "Scoping is under way", "The bid is now in progress",
    "Under way", "Now underway", "In progress", "Started", "Procurement is in hand", "Not yet due. Work is well underway", "Recruitment has just started", "Work has started and will go on until May",
  ])("fires on %j", (Commentary) => {
    expect(blue({ Commentary })).toEqual(["blue-but-due G4"]);
  }); // prettier-ignore

  it.each([
    "Not yet due", "Not yet due / figures are gathered through year one", "Once a year; due in Q4 2023", "Not yet due. Planting starts in November; eleven sites are agreed", "Not started", "Work has not started", "Work not yet started", "No work has started",
    "Work will be under way in May", "Work is to be started", "Once work has started we shall tell", "When work is in progress we count", "Until works have commenced nothing is due", "It should be under way by May", "Due to be started", "If work has begun, tell us",
    "Yet to be started", "Begins in May", "A starter was served", "Work has started and was completed in May", "",
  ])("leaves %j alone", (Commentary) => {
    expect(blue({ Commentary })).toEqual([]);
  }); // prettier-ignore

  it.each<[string, Indicator, string | undefined, string[]]>([
    ["Q1 in the first quarter", { Frequency: "Q1" }, undefined, ["blue-but-due G4"]],
    ["the second quarter in the first", { Frequency: "Q2" }, undefined, []],
    ["annual in the first quarter", {}, undefined, []],
    ["annual in the fourth", {}, "Q4 2022/23", ["blue-but-due G4"]],
    ["yearly in the fourth", { Frequency: "Yearly" }, "Q4 2022/23", ["blue-but-due G4"]],
    ["annual, and its figure comes late", { Commentary: "Not yet due, figures awaited" }, "Q4 2022/23", []],
    ["annual, and its figure comes in May", { Commentary: "Not yet due, figures in May" }, "Q4 2022/23", []],
    [
      "annual, and a date in it has passed",
      { Commentary: "Not yet due at the check of 31 March 2023" },
      "Q4 2022/23",
      ["blue-but-due G4"],
    ],
    ["annual, and told without a word", { Commentary: "" }, "Q4 2022/23", ["blue-but-due G4"]],
    ["half-yearly in the second", { Frequency: "Half-yearly" }, "Q2 2022/23", ["blue-but-due G4"]],
    ["six-monthly in the second", { Frequency: "Six monthly" }, "Q2 2022/23", ["blue-but-due G4"]],
    ["twice a year in the third", { Frequency: "Twice a year" }, "Q3 2022/23", []],
    ["every other year, or twice in it", { Frequency: "Bi-annual" }, "Q4 2022/23", []],
    ["quarterly", { Frequency: "Quarterly" }, undefined, []],
    ["of milestones", { Frequency: "Key milestone" }, "Q4 2022/23", []],
    ["with a figure", { Actual: "40%" }, undefined, ["blue-but-due G4"]],
    ["with a nought", { Actual: 0 }, undefined, []],
    ["with last year's figure", { Actual: "40%", Commentary: "Last year's; not yet due" }, undefined, []],
    ["with an earlier figure", { Actual: "40%", Commentary: "Of 2021/22; not yet due" }, undefined, []],
    ["amber", { RAG: "Amber", Commentary: "Started", Frequency: "Q1" }, undefined, []],
    ["unknown in time", { Frequency: "Q1" }, "", []],
    ["unknown in time, but begun", { Commentary: "Work has started" }, "", ["blue-but-due G4"]],
  ])("that is %s", (_, cells, period, expected) => {
    expect(blue(cells, period)).toEqual(expected);
  });

  it("asks the profile", () => {
    const sheet = indicatorSheet([NOT_DUE, { ...NOT_DUE, Frequency: "Half-yearly" }]);
    expect(datesTold(sheet, undefined, { due: { annual: [1], halfYearly: [] } })).toEqual(["blue-but-due G4"]);
    expect(datesTold(sheet, undefined, { due: { annual: [], halfYearly: [1] } })).toEqual(["blue-but-due G5"]);
    expect(datesTold(sheet, undefined, { blue: "complete", due: { annual: [1], halfYearly: [1] } })).toEqual([]);
  });

  it("looks at the due date of an action", () => {
    const due = (Due: string, more = {}): string[] => datesTold(actionSheet([{ Due, RAG: "Blue", Status: "", Update: "No news", ...more }])); // prettier-ignore
    expect(due("31/12/2023")).toEqual(["blue-but-due G4"]);
    expect(due("Q3")).toEqual(["blue-but-due G4"]);
    expect(due("01/01/2024")).toEqual([]);
    expect(due("Q4")).toEqual([]);
    expect(due("2023/24")).toEqual([]);
    expect(due("Q3", { Update: "All done" })).toEqual([]);
    expect(due("Q3", { RAG: "", Status: "Not yet due" })).toEqual(["blue-but-due G4"]);
    expect(due("Q3", { RAG: "Green", Status: "Not yet due" })).toEqual([]);
    const unrated = actionSheet([{ Due: "Q3", Status: "Not yet due", Update: "No news" }], { without: ["RAG"] });
    expect(datesTold(unrated)).toEqual(["blue-but-due F4"]);
    expect(datesMessages(unrated)[0]).toMatch(
      /^'Status' says 'Not yet due', which means not yet due. But 'Due' says 'Q3'/,
    );
  });

  it("says why", () => {
    const END = "Give it a rating, or correct what is wrong.";
    const rows: Indicator[] = [{ Commentary: "All well. Work has started" }, { Frequency: "Q1" }, { Actual: "40%" }].map((cells) => ({ ...NOT_DUE, ...cells })); // prettier-ignore
    expect(datesMessages(indicatorSheet(rows))).toEqual([
      `'RAG' says 'Blue', which means not yet due. But 'Commentary' says 'Work has started', so it has begun. ${END}`,
      `'RAG' says 'Blue', which means not yet due. But 'Frequency' says 'Q1', so it is due in Q1 2022/23. ${END}`,
      `'RAG' says 'Blue', which means not yet due. But 'Actual' says '40%', so it has a result. ${END}`,
    ]);
    expect(datesMessages(actionSheet([{ Due: "Q3", RAG: "Blue", Status: "", Update: "" }]))).toEqual([`'RAG' says 'Blue', which means not yet due. But 'Due' says 'Q3', so it was due by the end of Q3 2023/24. ${END}`]); // prettier-ignore
  });
});

describe("other-year-commentary", () => {
  const told = (Commentary: string, cells: Indicator = {}, period = "Q1 2022/23"): string[] => datesTold(indicatorSheet([{ Commentary, ...cells }], { period })); // prettier-ignore

  it.each([
    "One is expected for 2020/21.", "The auditors look at 2020/21 later this year, and at the present position too, because they are late.", "85% in 2020/21", "The accounts of 2020-21 are signed", "Results for 2019/2020 and 2020/21 were good", "An opinion on 20/21 is awaited",
    "Good results. In 2020/21 all 12 were let", "2020/21 accounts are signed", "2020/21: signed", "The result (2020/21) is good", "2020/21 outturn 85%", "Signed for 2020/21, opened soon", "85% in 2020/21, after the 2019/20 peer challenge", "85% in 2020/21, told in June",
  ])("fires on %j", (Commentary) => {
    expect(told(Commentary)).toEqual(["other-year-commentary F4"]);
  }); // prettier-ignore

  it.each([
    "The accounts of 2021/22 are signed", "2021/22: 85%", "Q1 2022/23 was better than 2020/21", "2022/23 as 2020/21", "In 2020/21 it was good. Now 47 homes are let", "47.1%. In 2020/21 a bin was added", "In 2020/21 and in June 2022",
    "Better than in 2020/21", "Compared with 2020/21, well", "Up from 2020/21", "It fell in 2020/21", "An increase on 2020/21", "The 2020/21 baseline", "Debts of 2020/21", "The latest figures, of 2020/21", "Since 2020/21, well", "As low as last in 2020/21",
    "The 2020/21 capital programme goes on", "The strategy 2020/21 is in use", "Plan for 2020/21", "The 2020-2025 strategy", "The Local Plan 2040", "A grant of 2020/21", "In 2020/21, and so far", "In 2020/21; in Q1 not", "In 2020/21; this quarter not", "Currently 2020/21",
    "Ready by 2030, as in 2020/21", "We met the 2020-21 standard", "The list of the 2019/20 peer challenge", "Cases opened in 2020/21 are all closed", "The service set up in 2020/21", "Homes built in 2020/21", "In 2020", "Case 20/22", "1/20/21", "In 2020/21; audited on 14/06/22", "In 2020/21, and on 01/04/22", "Homes for 2030, in 2020/21", "Homes for 2022, in 2020/21", "All well", "",
  ])("leaves %j alone", (Commentary) => {
    expect(told(Commentary)).toEqual([]);
  }); // prettier-ignore

  it.each<[string, Indicator, string, string[]]>([
    ["about what is older", { Measure: "Arrears collected" }, "Q1 2022/23", []],
    ["about that year", { Measure: "Accounts of 2020/21" }, "Q1 2022/23", []],
    ["with a target of that year", { Target: "Sign off 2020/21" }, "Q1 2022/23", []],
    ["about this year", { Measure: "Budget of 2022/23" }, "Q1 2022/23", ["other-year-commentary F4"]],
    ["measured every two years", { Frequency: "Every two years" }, "Q1 2022/23", []],
    ["biennial", { Frequency: "Biennial" }, "Q1 2022/23", []],
    ["annual", { Frequency: "Annual" }, "Q1 2022/23", ["other-year-commentary F4"]],
    ["two years on", {}, "Q4 2022/23", ["other-year-commentary F4"]],
    ["a year on", {}, "Q1 2021/22", []],
    ["three years on", {}, "Q1 2023/24", ["other-year-commentary F4"]],
    ["of unknown time", {}, "", []],
  ])("that is %s", (_, cells, period, expected) => {
    expect(told("85% in 2020/21", cells, period)).toEqual(expected);
  });

  it("expects this year's figures from the third quarter on, of what is measured each quarter", () => {
    expect(told("85% in 2020/21", {}, "Q3 2021/22")).toEqual(["other-year-commentary F4"]);
    expect(told("85% in 2020/21", { Frequency: "Monthly" }, "Q4 2021/22")).toEqual(["other-year-commentary F4"]);
    expect(told("85% in 2020/21", {}, "Q2 2021/22")).toEqual([]);
    expect(told("85% in 2020/21", { Frequency: "Six-monthly" }, "Q3 2021/22")).toEqual([]);
    expect(told("85% in 2020/21", { Frequency: "Annual" }, "Q3 2021/22")).toEqual([]);
    expect(told("Good in 2020/21", {}, "Q3 2021/22")).toEqual([]);
  });

  it("names both years", () => {
    const sheet = indicatorSheet([{ Commentary: "Signed for 2018/19 and 2020/21" }], { period: "Q1 2022/23" });
    expect(datesMessages(sheet)).toEqual(["'Commentary' speaks of 2020/21, and says nothing of 2022/23, which this return is for. Say how things stand this year, or explain why the earlier year is reported."]); // prettier-ignore
    expect(datesFindings(sheet)).toEqual([expect.objectContaining({ severity: "warning", fix: null })]);
  });
});
