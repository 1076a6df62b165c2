import { explained, type Explanation } from "../../src/check/explanations";
import { identifier } from "../../src/check/evidence";
import { planChecks } from "../../src/report/plan-checks";
import { registerSheet, soundRows } from "../registers";
import { PROFILE } from "./council-books";
import { inputOf, linesIn, rowsIn } from "./report-inputs";

const faulty = registerSheet([{ Frequency: "" }, { "Responsible Officer": "" }, { Target: "" }, { "June Forecast": "Gren" }, ...soundRows(3)]); // prettier-ignore

describe("the checks", () => {
  it("are told in a line for each severity, the commonest faults first", () => {
    const lines = linesIn(planChecks(inputOf(registerSheet([{ Target: "" }, { "June Forecast": "Gren" }, { Target: "" }, { Frequency: "" }])))); // prettier-ignore
    expect(lines[1]).toBe("3 things to fix before you submit; 1 warning.");
    expect(lines[2]).toBe("Fix, 3 open: No target (2), Rating misspelt.");
    expect(lines[3]).toBe("Warning, 1 open: No frequency.");
    expect(lines[4]).toBe("What you type under 'Your note' is kept when the summary is made again.");
  });

  it("list the errors first, each with a link, and room for a note", () => {
    const plan = planChecks(inputOf(faulty));
    expect(rowsIn(plan).map(({ cells }) => [cells["Kind"], cells["Where"]])).toEqual([["Fix", "KPIs E5"], ["Fix", "KPIs C6"], ["Fix", "KPIs J7"], ["Warning", "KPIs D4"]]); // prettier-ignore
    expect(plan.cells.at(-1)?.[1]).toEqual({ link: { sheet: "KPIs", cell: "D4" }, text: "KPIs D4" });
    const note = (plan.hiddenColumns[0] ?? 0) - 1;
    expect(plan.styles).toContainEqual({ row: (plan.headerRow ?? 0) + 1, rows: 4, column: note, columns: 1, style: "to-fill-in" }); // prettier-ignore
  });

  it("are known by rule, item and field, wherever the row is", () => {
    const keys = (sheet: Parameters<typeof inputOf>[0]): string[] => rowsIn(planChecks(inputOf(sheet))).map(({ key }) => key); // prettier-ignore
    expect(keys(faulty)).toContain("Finding: missing-frequency · HSG1 · homes let within the month part 1 · frequency");
    const moved = registerSheet([{}, {}, { Reference: "HSG 1", Measure: "Homes let within the month, part 1", Frequency: "" }].slice(2)); // prettier-ignore
    expect(keys(moved)).toEqual(["Finding: missing-frequency · HSG1 · homes let within the month part 1 · frequency"]);
  });

  it("have keys of their own where rows cannot be told apart", () => {
    const twin = { Target: "", Reference: "A 1", Measure: "Calls answered" };
    const keys = rowsIn(planChecks(inputOf(registerSheet([twin, twin])))).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(2);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("show those that are closed below the open ones of their kind, with the reason", () => {
    const input = inputOf(faulty);
    const [warning] = input.findings.filter(({ severity }) => severity === "warning");
    if (!warning) throw new Error("There is no warning.");
    const said: Explanation = { ...identifier(input.book).keyOf(warning), reason: "Measured when asked", by: "A. Clerk", on: "2025-07-01", alike: 1, quarter: null }; // prettier-ignore
    const held = explained(input.findings, [said], { book: input.book, profile: PROFILE });
    const plan = planChecks({ ...input, explained: held });
    expect(linesIn(plan)[3]).toBe("Warning, 0 open and 1 explained.");
    expect(rowsIn(plan).at(-1)?.cells).toMatchObject({ Explained: "Measured when asked", By: "A. Clerk", On: "1 July 2025", "Your note": "" }); // prettier-ignore
  });

  it("say so where there is nothing to list", () => {
    const plan = planChecks(inputOf(registerSheet(soundRows(6))));
    expect(linesIn(plan)[1]).toBe("Ready to submit.");
    expect(rowsIn(plan)).toEqual([]);
  });
});
