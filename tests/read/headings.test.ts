import { matchHeading, WEAK } from "../../src/read/headings";
import type { Role } from "../../src/kpi/role";
import { bookOf, sheetOf } from "../snapshots";

/** The headings of a table's columns by role, with the rows below them. */
function headingsOf(...rows: readonly (readonly (string | number)[])[]) {
  const [register] = bookOf(sheetOf("S", rows)).registers;
  return register?.headings ?? {};
}

describe("what columns are called in Pentana", () => {
  it.each<[string, Role | null]>([
    ["Short Name", "measure"],
    ["Managed By", "owner"],
    ["Assigned To", "owner"],
    ["Latest Note", "commentary"],
    ["Name", "measure"],
    ["Officer Short Name", "owner"],
    ["Service short name", "service"],
    ["Short", null],
    ["Managed", null],
  ])("%j: %s", (heading, role) => {
    expect(matchHeading(heading)?.role ?? null).toBe(role);
  });
});

describe("what columns are called in Welsh", () => {
  it.each<[string, Role | null]>([
    ["Cyf", "reference"],
    ["Cyfeirnod", "reference"],
    ["Mesur", "measure"],
    ["Dangosydd", "measure"],
    ["Dangosydd perfformiad", "measure"],
    ["Targed", "target"],
    ["Gwirioneddol", "actual"],
    ["Perfformiad", "actual"],
    ["Statws", "status"],
    ["Sylwadau", "commentary"],
    ["Perchennog", "owner"],
    ["Swyddog cyfrifol", "owner"],
    ["Gwasanaeth", "service"],
    ["Amcan", "objective"],
    ["Mesur / Measure", "measure"],
    ["Statws / Status", "status"],
    ["Targed Ch3", "target"],
    ["Adroddiad perfformiad y sir", null],
    ["Mesurydd", null],
  ])("%j: %s", (heading, role) => {
    expect(matchHeading(heading)?.role ?? null).toBe(role);
  });

  it("a table of them is read", () => {
    const title = "Cyngor y Dyffryn – Chwarter 3 2024/25";
    const rows = [["A1", "Galwadau", 90, 80, 94, "Gwyrdd", "Da iawn"], ["A2", "Biniau", 88, 90, 80, "Coch", "Gwael"]]; // prettier-ignore
    const book = bookOf(sheetOf("S", [[title], ["Cyf", "Mesur", "Targed", "Ch2", "Ch3", "Statws", "Sylwadau"], ...rows])); // prettier-ignore
    expect(book.quarter).toEqual({ year: 2024, quarter: 3 });
    expect(book.registers[0]?.columns).toEqual({ reference: 0, measure: 1, target: 2, actual: 4, rating: 5, commentary: 6 }); // prettier-ignore
    expect(book.registers[0]?.items.map(({ past }) => past[0]?.quarter)).toEqual([2, 2]);
  });

  it("quarters in both languages are read as one", () => {
    const header = ["Cyf / Ref", "Mesur / Measure", "Targed / Target", "Ch2 / Q2", "Chwarter 3 / Quarter 3", "Statws / Status"]; // prettier-ignore
    const [register] = bookOf(sheetOf("S", [header, ["A1", "Galwadau", 90, 80, 94, "Gwyrdd"], ["A2", "Biniau", 88, 90, 80, "Coch"]])).registers; // prettier-ignore
    expect(register?.columns).toEqual({ reference: 0, measure: 1, target: 2, actual: 4, rating: 5 });
  });
});

it.each<[string, Role | null]>([
  ["Quarter 3", "actual"],
  ["Q3", "actual"],
  ["Quarter 3 RAG", "rating"],
  ["Quarter", null],
  ["Year 2024/25", null],
])("%j over a column: %s", (heading, role) => {
  expect(matchHeading(heading)?.role ?? null).toBe(role);
});

describe("a date that may have been moved", () => {
  it.each<[string[], string | undefined]>([
    [["Baseline end date", "Current end date"], "Current end date"],
    [["Current end date", "Baseline end date"], "Current end date"],
    [["Baseline completion", "Forecast completion"], "Forecast completion"],
    [["Baseline end date", "Forecast completion"], "Forecast completion"],
    [["Original due date", "Due date"], "Due date"],
    [["Original end date", "Revised end date"], "Revised end date"],
    [["Forecast completion", "Due date"], "Due date"],
    [["Forecast completion"], "Forecast completion"],
    [["Baseline completion"], "Baseline completion"],
    [["Baseline end date"], "Baseline end date"],
    [["Completion"], undefined],
    [["Baseline"], undefined],
  ])("%j: %s", (headings, end) => {
    const rows = ["P1", "P2"].map((ref) => [ref, `Depot ${ref}`, ...headings.map(() => "31/03/2026"), "Green"]);
    expect(headingsOf(["Ref", "Project", ...headings, "RAG"], ...rows).endDate).toBe(end);
  });

  it("a forecast of the end is no rating", () => {
    expect(matchHeading("Forecast completion")?.role).toBe("endDate");
    expect(matchHeading("Forecast rating")?.role).toBe("rating");
    expect(matchHeading("June Forecast")?.role).toBe("rating");
  });
});

describe("a standard", () => {
  const table = (header: readonly string[], ...rows: readonly (readonly (string | number)[])[]) =>
    bookOf(sheetOf("S", [["Ref", "Indicator", ...header, "RAG"], ...rows.map((row, index) => [`A${index + 1}`, `Repairs, part ${index + 1}`, ...row, "Green"])])).registers[0]; // prettier-ignore

  it.each<[string, string[], (string | number)[][], string | undefined]>([
    ["of figures beside what was reached", ["Standard to be met", "Actual"], [[90, 94], ["88%", 80]], "Standard to be met"],
    ["of figures beside quarters", ["Standard", "Q1", "Q2"], [[90, 94, 95], [88, 80, 81]], "Standard"],
    ["beside a target", ["Standard", "Target", "Actual"], [[90, 92, 94], [88, 89, 80]], "Target"],
    ["in words", ["Standard", "Actual"], [["Decent Homes", 94], ["Building Regulations", 80]], undefined],
    ["of nothing", ["Standard", "Actual"], [["", 94], ["", 80]], undefined],
    ["of figures where nothing was reached", ["Standard", "Update"], [[1, "Drafted"], [2, "Adopted"]], undefined],
    ["of something", ["Quality standard", "Actual"], [[90, 94], [88, 80]], undefined],
  ])("%s", (_, header, rows, target) => {
    expect(table(header, ...rows)?.headings.target).toBe(target);
  }); // prettier-ignore

  it("makes no indicator of an action", () => {
    expect(table(["Standard", "Update"], ["Decent Homes", "Drafted"], ["Building Regulations", "Adopted"])?.kind).toBe("action"); // prettier-ignore
    expect(table(["Standard", "Actual"], [90, 94], [88, 80])?.kind).toBe("indicator");
  });
});

describe("highlights", () => {
  it.each([
    [["Highlights this period"], "Highlights this period"],
    [["Highlights"], "Highlights"],
    [["Highlights", "Comments"], "Comments"],
    [["Progress this period", "Highlights this period"], "Progress this period"],
    [["Highlighted"], undefined],
    [["Highlight colour"], undefined],
  ])("%j: the commentary is %s", (headings, commentary) => {
    const rows = ["P1", "P2"].map((ref) => [ref, `Depot ${ref}`, "Green", ...headings.map(() => "The roof is on.")]);
    expect(headingsOf(["Ref", "Project", "RAG", ...headings], ...rows).commentary).toBe(commentary);
  });
});

describe("a stage", () => {
  const table = (heading: string, ...rows: readonly (readonly [stage: string, status: string])[]) =>
    headingsOf(["Ref", "Project", heading, "RAG", "Status"], ...rows.map(([stage, status], index) => [`P${index + 1}`, `Depot ${index + 1}`, stage, "Green", status])); // prettier-ignore

  it.each<[string, string, ...(readonly [string, string])[]]>([
    ["Stage", "Status", ["Delivery", "On track"], ["Closure", "Completed"]],
    ["Stage", "Status", ["In progress", "On track"], ["Completed", "Completed"]],
    ["Project stage", "Status", ["Delivery", "On track"], ["Closure", "Completed"]],
  ])("%s: %s is the status", (heading, status, ...rows) => {
    expect(table(heading, ...rows)).toMatchObject({ status, measure: "Project", rating: "RAG" });
  });

  it.each<[string, readonly string[], string | undefined]>([
    ["Stage", ["Delivery", "Closure", "Initiation"], undefined],
    ["Stage", ["In progress", "Completed", "Delivery"], "Stage"],
    ["Project Stage", ["Delivery", "Closure", "Completed"], undefined],
    ["Delivery stage", ["In progress", "Overdue", "Not started"], "Delivery stage"],
    ["State", ["Delivery", "Closure", "Initiation"], "State"],
  ])("%s with %j beside a rating", (heading, stages, status) => {
    const rows = stages.map((stage, index) => [`P${index + 1}`, `Depot ${index + 1}`, stage, "Green"]);
    expect(headingsOf(["Ref", "Project", heading, "RAG"], ...rows).status).toBe(status);
  });

  it("rates where it alone does", () => {
    const rows = [["P1", "Depot", "Completed"], ["P2", "Market hall", "In progress"]]; // prettier-ignore
    expect(headingsOf(["Ref", "Project", "Stage"], ...rows).status).toBe("Stage");
    expect(headingsOf(["Ref", "Project", "Stage"], ["P1", "Depot", "Delivery"], ["P2", "Market hall", "Closure"])).toEqual({}); // prettier-ignore
  });
});

describe("a heading that is believed only where none says more", () => {
  it("is weaker than a word within another", () => {
    expect(matchHeading("Short Name")?.strength).toBe(WEAK);
    expect(matchHeading("What the indicator counts")?.strength).toBeGreaterThan(WEAK);
  });

  it.each([
    [["Code", "Short Name", "RAG"], "Short Name"],
    [["Code", "Short Name", "Indicator", "RAG"], "Indicator"],
    [["Code", "Indicator", "Short Name", "RAG"], "Indicator"],
  ])("%j: the measure is %s", (header, measure) => {
    const row = (cell: string): string[] => header.map((heading) => (heading === "RAG" ? "Green" : `${heading} ${cell}`)); // prettier-ignore
    expect(headingsOf(header, row("one"), row("two")).measure).toBe(measure);
  });
});

describe("headings that are cut short, or carry a mark of a footnote", () => {
  it.each<[string, Role | null]>([
    ["Tgt", "target"],
    ["Q2 Tgt", "target"],
    ["Annual Tgt.", "target"],
    ["Q2 Act", "actual"],
    ["YTD Act", "actual"],
    ["Act", "actual"],
    ["Care Act", null],
    ["Care Act duty met", null],
    ["Target¹", "target"],
    ["Actual*", "actual"],
    ["RAG ²", "rating"],
    ["Q3¹", "actual"],
    ["Q2 (%)", "actual"],
    ["Q1 – Q2", null],
    ["PI Title", "measure"],
    ["Job title", null],
    ["What is the story behind the data?", "commentary"],
    ["User story", null],
  ])("%j: %s", (heading, role) => {
    expect(matchHeading(heading)?.role ?? null).toBe(role);
  });

  it("are read in a narrow scorecard", () => {
    const header = ["PI Code", "PI Title", "Q4 23/24", "Q1 Tgt", "Q1 Act", "RAG", "FYF"];
    const [register] = bookOf(sheetOf("S", [["Quarter 1 2024/25"], header, ["A1", "Calls answered", 71, 75, 77, "G", 76], ["A2", "Bins emptied", 81, 85, 80, "R", 84]])).registers; // prettier-ignore
    expect(register?.columns).toEqual({ reference: 0, measure: 1, target: 3, actual: 4, rating: 5 });
    expect(register?.items.map(({ past }) => past[0]?.quarter)).toEqual([4, 4]);
  });
});
