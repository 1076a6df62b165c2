import { matchHeading, WEAK } from "../../src/read/headings";
import type { Role } from "../../src/kpi/role";
import { bookOf, sheetOf } from "../snapshots";

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

/** The headings of a table's columns by role, with the rows below them. */
function headingsOf(...rows: readonly (readonly (string | number)[])[]) {
  const [register] = bookOf(sheetOf("S", rows)).registers;
  return register?.headings ?? {};
}

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
