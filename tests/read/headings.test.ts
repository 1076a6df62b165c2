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
