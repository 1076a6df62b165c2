import { detailOf, sheetOf } from "../snapshots";
import { actionSheet, datesFindings, datesMessages, datesTold, type Action } from "./dates-registers";

/** The columns of the plan: A Ref, B Action, C Start, D Due, E Update, F Status, G RAG. */
describe("overdue-not-marked", () => {
  const FIRES = ["overdue-not-marked F4"];

  it.each<[string, Action, string | undefined]>([
    ["due before the quarter's end", { Due: "30/12/2023" }, undefined],
    ["due long before", { Start: "Apr-22", Due: "Jun-22" }, undefined],
    ["due in an earlier quarter", { Due: "Q2" }, undefined],
    ["due in an earlier quarter, with its year", { Due: "Q2 2023/24" }, undefined],
    ["due on the quarter's last day, and that is over", { Due: "31/12/2023" }, "2024-01-01"],
    ["due in the quarter, and that is over", { Due: "Quarter 3" }, "2024-01-15"],
    ["due in the quarter, and today is later", { Due: "30/11/2023" }, "2023-12-01"],
    ["not begun", { Due: "30/11/2023", Status: "Not started" }, undefined],
    ["going on", { Due: "30/11/2023", Status: "Ongoing", RAG: "" }, undefined],
    ["nearly green", { Due: "30/11/2023", RAG: "Amber/Green" }, undefined],
    ["with a number for its date", { Due: 45_260 }, undefined],
  ])("fires on what is %s", (_, action, today) => {
    expect(datesTold(actionSheet([action]), today)).toEqual(FIRES);
  });

  it.each([
    ["In progress", "error"],
    ["Not started", "error"],
    ["Ongoing", "warning"],
  ])("'%s' is of severity %s", (Status, severity) => {
    // prettier-ignore
    expect(datesFindings(actionSheet([{ Due: "30/11/2023", Status, RAG: "" }]))).toEqual([expect.objectContaining({ severity })]); // prettier-ignore
  });

  it.each<[string, Action, string | undefined]>([
    ["due on the quarter's last day", { Due: "31/12/2023" }, undefined],
    ["due in the quarter, which may not be over", { Due: "Q3" }, undefined],
    ["due today", { Due: "30/11/2023" }, "2023-11-30"],
    ["due later in the quarter", { Due: "30/11/2023" }, "2023-10-15"],
    ["due in the month, of which this is the last day", { Due: "Nov-23" }, "2023-11-30"],
    ["due after the quarter, though it has passed by now", { Due: "10/01/2024" }, "2024-01-15"],
    ["due after the quarter", { Due: "01/01/2024" }, undefined],
    ["completed", { Due: "30/11/2023", Status: "Completed" }, undefined],
    ["overdue", { Due: "30/11/2023", Status: "Overdue", RAG: "Red" }, undefined],
    ["marked as not yet due", { Due: "30/11/2023", Status: "Not yet due", RAG: "" }, undefined],
    ["cancelled", { Due: "30/11/2023", Status: "Cancelled" }, undefined],
    ["on hold", { Due: "30/11/2023", Status: "On hold" }, undefined],
    ["red", { Due: "30/11/2023", RAG: "Red" }, undefined],
    ["amber", { Due: "30/11/2023", RAG: "Amber" }, undefined],
    ["amber and red", { Due: "30/11/2023", RAG: "Amber/Red" }, undefined],
    ["for information only", { Due: "30/11/2023", RAG: "Grey" }, undefined],
    ["without a date", { Due: "Ongoing" }, undefined],
    ["with two dates", { Due: "30/06/2023 & 30/11/2023" }, undefined],
    ["without a year", { Due: "June" }, undefined],
    ["put off", { Due: "March 2024 (revised from June 2023)" }, undefined],
  ])("leaves alone what is %s", (_, action, today) => {
    expect(datesTold(actionSheet([action]), today).filter((one) => one.startsWith("overdue"))).toEqual([]);
  });

  it("leaves what its commentary calls finished to the rule for that", () => {
    const sheet = actionSheet([{ Due: "30/11/2023", Update: "The project is now complete." }]);
    expect(datesTold(sheet)).toEqual(["finished-not-marked F4"]);
  });

  it("needs a due date, and a day to hold it against", () => {
    expect(datesTold(actionSheet([{ Due: "30/11/2023" }], { without: ["Due"] }))).toEqual([]);
    expect(datesTold(actionSheet([{ Due: "30/11/2023" }], { period: "" }))).toEqual([]);
    expect(datesTold(actionSheet([{ Due: "30/11/2023" }], { period: "" }), "2023-12-01")).toEqual(FIRES);
    expect(datesTold(actionSheet([{ Due: "Q2" }], { period: "" }), "2023-12-01")).toEqual([]);
    expect(datesTold(actionSheet([{ Due: "30/11/2023" }], { period: "Q3" }))).toEqual([]);
  });

  describe("where a colour is the only mark", () => {
    const only = (action: Action) => actionSheet([{ Due: "30/11/2023", ...action }], { without: ["Status"] });

    it("only warns of green, which may say that it was done in time", () => {
      expect(datesFindings(only({}))).toEqual([expect.objectContaining({ rule: "overdue-not-marked", severity: "warning", place: { row: 3, column: 5 } })]); // prettier-ignore
    });

    it.each(["Opened in May", "The policy was approved", "Published", "", "All held"])("says nothing of green with %j", (Update) => {
      expect(datesTold(only({ Update }))).toEqual([]);
    }); // prettier-ignore

    it("says nothing of an indicator, which is measured again", () => {
      const rows = (...more: string[]) => [["Plan Q3 2023/24"], [], ["Ref", "Measure", "Target", "Due", "Commentary", "RAG", ...more.slice(0, 1)], ["A1", "Homes let", "95%", "30/11/2023", "Slow", "Green", ...more.slice(1)]];
      expect(datesTold(sheetOf("Plan", rows()))).toEqual([]);
      expect(datesTold(sheetOf("Plan", rows("Status", "In progress")))).toEqual(["overdue-not-marked G4"]);
    }); // prettier-ignore

    it("says that a cell shows a colour, where there is no word to quote", () => {
      const details = new Map([[5, detailOf(4, { 3: { fill: "#00B050" } })]]);
      const sheet = actionSheet([{ Due: "30/11/2023", RAG: " " }], { without: ["Status"], more: { details } });
      expect(datesMessages(sheet)).toEqual([expect.stringContaining("31 December 2023. 'RAG' shows a colour, so nothing shows that it is late.")]); // prettier-ignore
    });

    it("takes the words of a status beside a colour for what was done", () => {
      const due = (Status: string): string[] => datesTold(actionSheet([{ Due: "30/11/2023", Status, RAG: "" }]));
      expect(due("Green – delivered")).toEqual([]);
      expect(due("Green – going well")).toEqual(["overdue-not-marked F4"]);
    });

    it("says nothing of a status that nobody knows", () => {
      expect(datesTold(actionSheet([{ Due: "30/11/2023", Status: "Awaiting legal advice" }]))).toEqual([]);
    });

    it("is sure where another colour says complete", () => {
      expect(datesFindings(only({ Update: "Opened in May" }), undefined, { blue: "complete" })).toEqual([expect.objectContaining({ severity: "error" })]); // prettier-ignore
      expect(datesTold(only({ RAG: "Blue" }), undefined, { blue: "complete" })).toEqual([]);
      expect(datesTold(only({ RAG: "" }), undefined, { blue: "complete" })).toEqual([]);
    });
  });

  it("says which date has passed, and by when", () => {
    const sheet = actionSheet([{ Due: "30/11/2023" }]);
    expect(datesFindings(sheet)).toEqual([expect.objectContaining({ severity: "error", reference: "A1", fix: null })]);
    expect(datesMessages(sheet)).toEqual(["'Due' is 30 November 2023, which had passed when the quarter ended on 31 December 2023. 'Status' says 'In Progress', so nothing shows that it is late. Mark it as completed or as overdue, or enter the new due date."]); // prettier-ignore
    expect(datesMessages(sheet, "2023-12-05")).toEqual(["'Due' is 30 November 2023, which had passed by today, 5 December 2023. 'Status' says 'In Progress', so nothing shows that it is late. Mark it as completed or as overdue, or enter the new due date."]); // prettier-ignore
  });
});

describe("in-progress-before-start", () => {
  it.each<[string, Action, string[]]>([
    ["in progress, from the next quarter on", { Start: "Q4" }, ["in-progress-before-start F4"]],
    ["in progress, from the next day on", { Start: "01/01/2024" }, ["in-progress-before-start F4"]],
    ["ongoing", { Start: "January 2024", Status: "Ongoing" }, ["in-progress-before-start F4"]],
    ["overdue", { Start: "01/02/2024", Status: "Overdue", RAG: "Red" }, ["in-progress-before-start F4"]],
    ["without a status, and amber", { Start: "Q4", Status: "", RAG: "Amber" }, ["in-progress-before-start G4"]],
    ["without a status, and red", { Start: "Q4", Status: "", RAG: "Red" }, ["in-progress-before-start G4"]],
  ])("fires on what is %s", (_, action, expected) => {
    expect(datesTold(actionSheet([action]))).toEqual(expected);
  });

  it.each<[string, Action]>([
    ["begun on the quarter's last day", { Start: "31/12/2023" }],
    ["begun in the quarter", { Start: "Q3" }],
    ["to start at some time in this year", { Start: "2023/24" }],
    ["not started", { Start: "Q4", Status: "Not started" }],
    ["completed", { Start: "Q4", Status: "Completed" }],
    ["green and without a status", { Start: "Q4", Status: "" }],
    ["begun early", { Start: "Q4", Update: "Brought forward from spring" }],
    ["without a date", { Start: "After the election" }],
  ])("leaves alone what is %s", (_, action) => {
    expect(datesTold(actionSheet([action]))).toEqual([]);
  });

  it("needs a start date and a quarter", () => {
    expect(datesTold(actionSheet([{ Start: "Q4" }], { without: ["Start"] }))).toEqual([]);
    expect(datesTold(actionSheet([{ Start: "01/01/2024" }], { period: "" }))).toEqual([]);
  });

  it("says when it starts", () => {
    expect(datesMessages(actionSheet([{ Start: "Q4" }]))).toEqual(["'Status' says 'In Progress', but 'Start' is 'Q4', which is after Q3 2023/24. Mark it as not started, or enter the date on which it really started."]); // prettier-ignore
  });
});

describe("ends-before-start", () => {
  const told = (action: Action): string[] =>
    datesTold(actionSheet([action])).filter((one) => one.startsWith("ends-before"));

  it.each<[string, Action]>([
    ["the day before it starts", { Start: "02/04/2024", Due: "01/04/2024" }],
    ["a year too early", { Start: "01/04/2023", Due: "31/03/2023" }],
    ["the month before", { Start: "April 2023", Due: "March 2023" }],
    ["in the quarter before", { Start: "Q4 2023/24", Due: "Q3 2023/24" }],
    ["in the year before", { Start: "2023/24", Due: "2022/23" }],
    ["on a day before the month it starts in", { Start: "May 2023", Due: "30/04/2023" }],
    ["too early, though it is completed", { Start: "01/04/2023", Due: "31/03/2023", Status: "Completed" }],
  ])("fires on what is due %s", (_, action) => {
    expect(told(action)).toEqual(["ends-before-start D4"]);
  });

  it.each<[string, Action]>([
    ["on the day it starts", { Start: "01/04/2023", Due: "01/04/2023" }],
    ["the day after", { Start: "31/03/2024", Due: "01/04/2024" }],
    ["in the month it starts in", { Start: "30/04/2023", Due: "April 2023" }],
    ["in the quarter it starts in", { Start: "Q4 2023/24", Due: "Q4 2023/24" }],
    ["in a quarter of the year it starts in", { Start: "2023/24", Due: "Q1 2023/24" }],
    ["on the first day of the month it starts in", { Start: "April 2023", Due: "01/04/2023" }],
    ["in a quarter whose year is not said", { Start: "Q4", Due: "Q1" }],
    ["in a month whose year is not said", { Start: "01/10/2023", Due: "March" }],
    ["later than at first", { Start: "01/10/2023", Due: "March 2024 (revised from March 2023)" }],
    ["at no date", { Start: "01/10/2023", Due: "Ongoing" }],
    ["without a start", { Start: "", Due: "31/03/2020" }],
    ["at an error", { Start: "01/10/2023", Due: "#REF!" }],
  ])("leaves alone what is due %s", (_, action) => {
    expect(told(action)).toEqual([]);
  });

  it("needs both columns", () => {
    const wrong = { Start: "01/04/2023", Due: "31/03/2023" };
    expect(datesTold(actionSheet([wrong], { without: ["Start"] }))).not.toContain("ends-before-start D4");
    expect(datesTold(actionSheet([wrong], { without: ["Due"] }))).toEqual([]);
  });

  it("shows both dates", () => {
    const sheet = actionSheet([{ Start: "01/04/2023", Due: "31/03/2023", Status: "Completed", RAG: "" }]);
    expect(datesMessages(sheet)).toEqual(["'Due' is '31/03/2023', which is before 'Start', '01/04/2023'. Correct the date that is wrong (often it is the year), or enter the new due date if it has moved."]); // prettier-ignore
    expect(datesFindings(sheet)).toEqual([expect.objectContaining({ severity: "warning", fix: null })]);
  });
});

describe("ends-after-due", () => {
  it.each([
    "Expected in summer 2024", "Expected in the Summer of 2024. More to follow.", "Now planned for 2024/25.", "Due 30/09/2024", "It is due by 1 April 2024.",
    "The scheme should now be finished in the summer of 2024", "The scheme is on track for completion by June 2024", "Works are now scheduled for May 2024",
    "Walls are up. It will be completed by end of June 2024", "It should be finished by 30/04/2024", "Now likely to be completed in Q1 2024/25",
    "Completion is expected in May 2024", "Completion date now estimated for May 2024",
    "Likely to run into 2024/25", "It has slipped to May 2024", "All well, and work moved into 2024/25; all well", "Extended until 31 May 2024", "Put back to May 2024", "Re-profiled to 2024/25",
    "First expected by 1 May 2023; now expected by 1 May 2024", "It is likely that the action will continue into the year 24/25", "This project is set to run on into the financial year 2024/25", "Due for completion in autumn 2024", "Now expected to be in place by 2025",
  ])("fires on %j", (Update) => {
    expect(datesTold(actionSheet([{ Update }]))).toEqual(["ends-after-due G4"]);
  }); // prettier-ignore

  it.each([
    "Expected in March 2024", "Expected in March/April 2024", "Expected in spring 2024", "Expected in 2023/24", "Expected in 2024", "It will be completed by 31/03/2024",
    "On course for April 2026", "Launch in April 2024", "Cabinet on 4 April 2024", "Goes on through 2024 and 2025",
    "The next report is due in May 2024", "Phase 2 will be completed by May 2024", "The second stage has slipped to May 2024", "An evaluation is planned; the final report is due by May 2024",
    "It was due in May 2024 and came early", "Originally expected in May 2024", "Not expected in May 2024", "The strategy runs to 2030", "Payment due May 2024", "Expected in May", "Expected soon", "",
    "The team will continue into 2024/25", "The action will continue in 2023/24", "The action will continue until all homes are let",
    "Expected in time. The law changes in May 2024",
  ])("leaves %j alone", (Update) => {
    expect(datesTold(actionSheet([{ Update }]))).toEqual([]);
  }); // prettier-ignore

  it.each<[string, Action, string[]]>([
    ["nearly green", { RAG: "Amber/Green" }, ["ends-after-due G4"]],
    ["amber", { RAG: "Amber" }, []],
    ["red", { RAG: "Red" }, []],
    ["blue", { RAG: "Blue", Status: "" }, []],
    ["completed", { Status: "Completed" }, []],
    ["due in this quarter's year", { Due: "Q4" }, ["ends-after-due G4"]],
    ["due on the day before", { Due: "31/05/2024" }, ["ends-after-due G4"]],
    ["due on that day", { Due: "01/06/2024" }, []],
    ["due some day", { Due: "TBC" }, []],
  ])("that is %s", (_, action, expected) => {
    expect(datesTold(actionSheet([{ Update: "Expected in summer 2024", ...action }]))).toEqual(expected);
  });

  it("looks at the status where there is no rating", () => {
    const sheet = actionSheet([{ Update: "Expected in summer 2024", Status: "On track" }], { without: ["RAG"] });
    expect(datesTold(sheet)).toEqual(["ends-after-due F4"]);
    const silent = actionSheet([{ Update: "Expected in summer 2024" }], { without: ["Due"] });
    expect(datesTold(silent)).toEqual([]);
  });

  it("quotes the promise", () => {
    expect(datesMessages(actionSheet([{ Update: "All well. Now expected in summer 2024.", Due: "Q4" }]))).toEqual(["'Update' says 'Now expected in summer 2024', but 'Due' is 'Q4', and 'RAG' is Green. Rate it as late, or enter the new due date if it was agreed."]); // prettier-ignore
  });
});
