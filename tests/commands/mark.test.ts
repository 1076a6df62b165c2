import type { Cell, ConditionalFormat } from "../../samples/workbook-builder";
import { cellAddress } from "../../src/kpi/address";
import { explain } from "../../src/commands/explain";
import { clearMarks, mark } from "../../src/commands/mark";
import { summarise } from "../../src/commands/summarise";
import type { CellAtFault } from "../../src/check/cells-at-fault";
import { openBytes, openSheets, sheetXml } from "../excel/open";
import { checked, register, set, value, type Rows } from "./fix-support";
import { formatsOf, look, looks } from "./mark-support";

/** A warning in H3 (no comment), an error in E4 (no owner), a rating misspelt in G5. */
const rows = (...more: readonly Readonly<Record<string, Cell>>[]): Rows =>
  register({ Commentary: "" }, { Owner: "" }, { RAG: "Gren" }, {}, {}, {}, ...more);

const MARKS = ['=LEN("Quarter Ready: thing to fix")>0', '=LEN("Quarter Ready: thing to fix")>0', '=LEN("Quarter Ready: warning")>0']; // prettier-ignore

const at = (cells: readonly CellAtFault[]): string[] => cells.map(({ place }) => cellAddress(place)).sort();
const cellsIn = (workbook: Uint8Array): readonly string[] => sheetXml(workbook, "KPIs").match(/<c .*?(?:\/>|<\/c>)/gs) ?? []; // prettier-ignore

describe("marking the cells at fault", () => {
  it("gives things to fix and warnings colours and lines of their own, and no other cell any", async () => {
    const host = await openSheets([{ name: "KPIs", rows: rows() }]);
    const { report } = value(await mark());
    expect([at(report.filled), at(report.framed)]).toEqual([["E4", "H3"], ["G5"]]);
    expect([report.locked, report.stuck]).toEqual([[], []]);
    expect(look(host, "E4")).toEqual({ fill: "#F7C9E8", line: "solid", color: "#9B0062", underlined: false });
    expect(look(host, "H3")).toEqual({ fill: "#E4DAF7", line: "dashed", color: "#5C2E91", underlined: false });
    expect(look(host, "E3")).toEqual({ fill: "", line: null, color: null, underlined: false });
  });

  it("marks each area by itself where Excel wants another sign between areas than a comma, and takes off what stood", async () => {
    const host = await openSheets([{ name: "KPIs", rows: rows({}, { Owner: "" }) }]);
    value(await mark());
    const joined = await formatsOf();
    const shown = looks(host);
    host.book.listSeparator = ";";
    const { report } = value(await mark());
    expect(at(report.filled)).toEqual(["E10", "E4", "H3"]);
    expect(looks(host)).toEqual(shown);
    expect((await formatsOf()).length).toBe(joined.length + 1);
    value(await clearMarks());
    expect(await formatsOf()).toEqual([]);
  });

  it("leaves in sight the colour of a cell that rates, whatever is wrong with it", async () => {
    const host = await openSheets([{ name: "KPIs", rows: rows({ RAG: { value: "Greeen", fill: "#00B050" } }) }]);
    value(await mark());
    expect(look(host, "G9")).toEqual({ fill: "#00B050", line: "solid", color: "#201F1E", underlined: true });
  });

  it("leaves in sight the colour that a conditional format of the officer's gives a rating", async () => {
    const own = { range: "G3:G8", rule: { Type: "cell", Criteria: "==", Value: '"Gren"' }, style: { Fill: { Type: "pattern", Pattern: 1, Color: ["FFC000"] } } } satisfies ConditionalFormat; // prettier-ignore
    const host = await openSheets([{ name: "KPIs", rows: rows(), conditionalFormats: [own] }]);
    value(await mark());
    expect(look(host, "G5")).toEqual({ fill: "#FFC000", line: "solid", color: "#201F1E", underlined: true });
  });

  it("does not touch what the officer gave the cells: not a value, a fill, a pattern or a colour of the theme", async () => {
    const style = (fill: object): Cell => ({ value: "", style: { Fill: fill } });
    const given = rows(
      { Owner: style({ Type: "pattern", Pattern: 4, Color: ["00B0F0"] }) },
      { Owner: style({ Type: "gradient", Shading: 1, Color: ["FFFFFF", "4472C4"] }) },
      { Owner: style({ Type: "pattern", Pattern: 1, Color: ["FFFF00"] }) },
      { Owner: { formula: '"n/a"', value: "n/a" } },
      ...Array.from({ length: 12 }, () => ({})),
    );
    const host = await openSheets([{ name: "KPIs", rows: given, merges: ["A1:C1"] }]);
    const before = host.save();
    const shown = looks(host);
    expect(at(value(await mark()).report.filled)).toEqual(["E10", "E11", "E12", "E4", "E9", "H3"]);
    expect(cellsIn(host.save())).toEqual(cellsIn(before));
    value(await clearMarks());
    expect(sheetXml(host.save(), "KPIs")).toBe(sheetXml(before, "KPIs"));
    expect(looks(host)).toEqual(shown);
  });

  it("is the same for the next check: neither its fills nor its rules are read as ratings", async () => {
    const colours = ["#00B050", "#FF0000", "#FFC000", "#00B050", "#00B050", "#FF0000"];
    const byColour = register(...colours.map((fill) => ({ RAG: { value: null, fill }, Objective: "" })));
    await openSheets([{ name: "KPIs", rows: byColour }]);
    const before = await checked();
    expect(before.book.registers[0]?.items.map(({ ratedBy }) => ratedBy)).toEqual(colours.map(() => "fill"));
    expect(value(await mark()).report.filled).not.toEqual([]);
    expect((await checked()).book).toEqual(before.book);
  });

  it("is the same for the next check where icons rate", async () => {
    const figures = register({ RAG: 3 }, { RAG: 1, Owner: "" }, { RAG: 2 }, { RAG: 3 }, { RAG: 3 }, { RAG: 1 });
    const icons = { range: "G3:G8", rule: { Type: "icon_set", IconStyle: "3TrafficLights1" }, style: {} };
    await openSheets([{ name: "KPIs", rows: figures, conditionalFormats: [icons] }]);
    const before = await checked();
    expect(before.book.registers[0]?.items[1]?.ratedBy).toBe("icon");
    value(await mark());
    expect((await checked()).book).toEqual(before.book);
  });

  it("is renewed: what is no longer at fault loses its mark, and nothing is marked twice", async () => {
    const host = await openSheets([{ name: "KPIs", rows: rows() }]);
    value(await mark());
    value(await mark());
    expect(await formatsOf()).toEqual(MARKS);
    await set("KPIs", "E4", "Housing Manager");
    value(await mark());
    expect(look(host, "E4").fill).toBe("");
    expect(look(host, "H3").fill).not.toBe("");
  });

  it("leaves out what was closed with a reason", async () => {
    await openSheets([{ name: "KPIs", rows: rows() }]);
    const before = await checked();
    const warning = before.findings.filter(({ rule }) => rule === "missing-commentary");
    value(await explain(before, warning, { reason: "Waiting for the county.", by: "A. Officer", on: "2025-07-15" }));
    const { report } = value(await mark());
    expect(at([...report.filled, ...report.framed])).toEqual(["E4", "G5"]);
  });

  it("tells of a sheet that is protected, and marks the others", async () => {
    const others = rows().map((cells, index) =>
      index < 2
        ? cells
        : [
            `ENV ${index}`,
            `Bins emptied in ward ${index}`,
            ...cells.slice(2, 7),
            cells[7] ? "Two rounds were late in May." : null,
          ],
    );
    const host = await openSheets([
      { name: "KPIs", rows: rows() },
      { name: "Locked", rows: others, protected: true },
    ]);
    const before = host.save();
    const { report } = value(await mark());
    expect(at(report.locked)).toEqual(expect.arrayContaining(["E4", "G5", "H3"]));
    expect([...new Set(report.locked.map(({ sheet }) => sheet))]).toEqual(["Locked"]);
    expect([...new Set(report.filled.map(({ sheet }) => sheet))]).toEqual(["KPIs"]);
    expect(sheetXml(host.save(), "Locked")).toBe(sheetXml(before, "Locked"));
  });

  it("takes two round trips more than a check, and small requests, for thousands of cells", async () => {
    const trips = async (count: number): Promise<[number, number]> => {
      const many = Array.from({ length: count }, (_, index) => (index % 2 === 0 ? { Owner: "", Commentary: "" } : {}));
      const host = await openSheets([{ name: "KPIs", rows: register(...many) }]);
      const first = host.stats.batches;
      await checked();
      const second = host.stats.batches;
      const { report } = value(await mark());
      expect(report.filled).toHaveLength(count);
      return [host.stats.batches - second - (second - first), host.stats.largestRequest];
    };
    const [few] = await trips(6);
    const [more, largest] = await trips(3_000);
    expect([few, more]).toEqual([2, 2]);
    expect(largest).toBeLessThan(200_000);
  });

  it("marks nothing where there is nothing to mark", async () => {
    await openSheets([{ name: "KPIs", rows: register({}, {}, {}, {}, {}, {}) }]);
    const { report } = value(await mark());
    const instead = { taken: 0, tooMany: 0, refused: 0 };
    expect(report).toEqual({ filled: [], framed: [], commented: [], instead, locked: [], stuck: [], changed: [], inSight: false }); // prettier-ignore
    expect(await formatsOf()).toEqual([]);
  });
});

describe("clearing the marks", () => {
  it("leaves no trace in a workbook that was saved with them", async () => {
    const host = await openSheets([{ name: "KPIs", rows: rows() }]);
    const before = host.save();
    value(await mark());
    const marked = host.save();
    expect(sheetXml(marked, "KPIs")).not.toBe(sheetXml(before, "KPIs"));
    const again = await openBytes(marked);
    expect(value(await clearMarks())).toEqual({ sheets: ["KPIs"], stuck: [], changed: [] });
    expect(sheetXml(again.save(), "KPIs")).toBe(sheetXml(before, "KPIs"));
  });

  it("leaves the officer's own conditional formats, and what was coloured meanwhile", async () => {
    const own = { range: "A3:H8", rule: { Type: "formula", Criteria: '$G3="Red"' }, style: { Fill: { Type: "pattern", Pattern: 1, Color: ["FFCCCC"] } } } satisfies ConditionalFormat; // prettier-ignore
    const host = await openSheets([{ name: "KPIs", rows: rows(), conditionalFormats: [own] }]);
    const kept = await formatsOf();
    value(await mark());
    expect(await formatsOf()).toEqual([...MARKS, ...kept]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("KPIs").getRange("E4").format.fill.color = "#00FF00";
      await context.sync();
    });
    value(await clearMarks());
    expect(await formatsOf()).toEqual(kept);
    expect(look(host, "E4").fill).toBe("#00FF00");
  });

  it("says where it could not, because the sheet was protected meanwhile", async () => {
    const host = await openSheets([{ name: "KPIs", rows: rows() }]);
    value(await mark());
    Object.assign(host.book.byName("KPIs")?.content ?? {}, { isProtected: true });
    expect(value(await clearMarks())).toEqual({ sheets: [], stuck: ["KPIs"], changed: [] });
    const { report } = value(await mark());
    expect([report.filled, report.stuck]).toEqual([[], ["KPIs"]]);
  });

  it("finds marks on sheets that are hidden, and says that there were none", async () => {
    await openSheets([
      { name: "KPIs", rows: rows() },
      { name: "Notes", rows: [["x"]] },
    ]);
    value(await mark());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("KPIs").visibility = "Hidden";
      await context.sync();
    });
    expect(value(await clearMarks()).sheets).toEqual(["KPIs"]);
    expect(value(await clearMarks()).sheets).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6])("puts all right after marking has failed in round trip %d", async (trip) => {
    const host = await openSheets([{ name: "KPIs", rows: rows() }]);
    const before = sheetXml(host.save(), "KPIs");
    for (const way of ["group", "groupCollapsed", "error"] as const) jest.spyOn(console, way).mockImplementation(() => undefined); // prettier-ignore
    host.failBatch(trip, { code: "GeneralException" });
    await mark();
    value(await clearMarks());
    expect(sheetXml(host.save(), "KPIs")).toBe(before);
  });

  it("stands beside a summary: its sheets are written as they would be without marks", async () => {
    await openSheets([{ name: "KPIs", rows: rows() }]);
    value(await mark());
    const { checked: found, sheets } = value(await summarise());
    expect([found.findings.length, sheets.length > 0]).toEqual([(await checked()).findings.length, true]);
    expect(value(await clearMarks()).sheets).toEqual(["KPIs"]);
  });
});
