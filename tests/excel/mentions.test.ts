import { mentionFinder } from "../../src/excel/mentions";

const OURS = [
  { role: "summary", name: "Summary", tables: [] },
  { role: "exceptions", name: "Year's exceptions (Q1)", tables: [] },
  { role: "register", name: "Register", tables: ["QuarterRegister"] },
] as const;

const found = (...formulas: unknown[]): string[] => [...mentionFinder(OURS)(formulas)].sort();

describe("what looks at our sheets", () => {
  it.each([
    ["a cell of one", "=Summary!B7", ["summary"]],
    ["whatever the case", "=SUM(summary!B7:B9)", ["summary"]],
    ["in apostrophes, where Excel wants none", "=1+'Summary'!B7", ["summary"]],
    ["one with apostrophes, brackets and spaces in its name", "='Year''s exceptions (Q1)'!A1", ["exceptions"]],
    ["the first of several sheets", "=SUM(Summary:Notes!A1)", ["summary"]],
    ["the last of several sheets", "=SUM(Notes:Summary!A1)", ["summary"]],
    ["several sheets in apostrophes", "=SUM('My notes:Summary'!A1)", ["summary"]],
    ["the table", '=COUNTIFS(QuarterRegister[Rating],"Red")', ["register"]],
    ["the table as a whole", "=ROWS(quarterregister)", ["register"]],
    ["both", "=Summary!A1+ROWS(QuarterRegister)", ["register", "summary"]],
  ])("is found: %s", (_, formula, roles) => {
    expect(found(formula)).toEqual(roles);
  });

  it.each([
    ["another sheet whose name ends alike", "='My Summary'!A1"],
    ["another sheet whose name begins alike", "='Summary 2021'!A1+Summary2!A1"],
    ["another table whose name ends or begins alike", "=ROWS(MyQuarterRegister)+ROWS(QuarterRegister2)"],
    ["a text", '="See Summary!A1"&"QuarterRegister[Rating]"'],
    ["a link, which goes by the name", `=HYPERLINK("#'Summary'!A1","Summary")`],
    ["a cell that only says so", "Summary!A1"],
    ["a figure", 7],
  ])("is not taken for it: %s", (_, formula) => {
    expect(found(formula)).toEqual([]);
  });
});
