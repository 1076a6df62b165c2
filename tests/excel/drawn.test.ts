import { summarise } from "../../src/commands/summarise";
import type { ReportPlan, SheetPlan } from "../../src/report/sheets/plan";
import { SheetBuilder } from "../../src/report/sheets/sheet-builder";
import { registerSheet, soundRows } from "../registers";
import { cellsOf, openSheets, sheetNames, sheetXml } from "./open";

const KPIS = { name: "KPIs", rows: registerSheet(soundRows(3)).values };

async function write(planned: () => ReportPlan): Promise<void> {
  const outcome = await summarise({}, planned);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
}

function area(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

/** A sheet with one of everything. */
function everything(): SheetPlan {
  const sheet = new SheetBuilder();
  sheet.line("Homes & gardens", "title");
  sheet.headsTable();
  sheet.row(["Key", "Service", "Red", "Other", "Word"].map((text) => ({ text })));
  sheet.row([{ text: "k1" }, { text: "Housing" }, { number: 2 }, { number: 0 }, { text: 'The "red" one' }]);
  sheet.breakPage();
  sheet.row([{ text: "k2" }, { text: "Planning" }, { number: 1 }, { number: 3 }, { text: "" }]);
  sheet.rateByWord({ area: area(2, 4, 3, 4), words: [{ word: 'The "red" one', bucket: "red" }, { word: "Green", bucket: "green" }] }); // prettier-ignore
  sheet.chart({
    name: "By service",
    title: "Ratings by service",
    kind: "bars",
    covers: area(5, 1, 15, 4),
    categories: area(2, 1, 3, 1),
    series: [
      { heading: { row: 1, column: 2 }, values: area(2, 2, 3, 2), bucket: "red" },
      { heading: { row: 1, column: 3 }, values: area(2, 3, 3, 3), bucket: null },
    ],
  });
  return sheet.build("summary", "Summary", [10, 20, 10, 10, 20], { hiddenColumns: [0], frozenColumns: 2 });
}

function valueOf({ value }: OfficeExtension.ClientResult<number>): number {
  return value;
}

/** Loads what a summary looks like by Excel's own words. */
async function drawn() {
  return await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Summary");
    const { pageLayout, charts } = sheet;
    pageLayout.load("orientation,paperSize,zoom,leftMargin,bottomMargin");
    const footers = pageLayout.headersFooters.defaultForAllPages;
    footers.load("leftFooter,rightFooter");
    const breaks = sheet.horizontalPageBreaks.getCount();
    const chart = charts.getItem("By service");
    chart.load("name,title/text,legend/position,axes/categoryAxis/reversePlotOrder,series/items/name,series/items/hasDataLabels"); // prettier-ignore
    const key = sheet.getRange("A1:A4");
    key.load("columnHidden");
    const conditions = sheet.getRange("E3:E4").conditionalFormats;
    conditions.load("items/type,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    return {
      page: [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom.horizontalFitToPages, pageLayout.leftMargin],
      footers: [footers.leftFooter, footers.rightFooter],
      breaks: valueOf(breaks),
      chart: [chart.title.text, chart.legend.position, chart.axes.categoryAxis.reversePlotOrder, chart.series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels])], // prettier-ignore
      keyHidden: key.columnHidden,
      conditions: conditions.items.map(({ cellValueOrNullObject: { rule, format } }) => [rule.operator, rule.formula1, format.fill.color]), // prettier-ignore
      frozen: frozen.address,
    };
  });
}

const LOOKS_LIKE = {
  page: ["Landscape", "A4", 1, 36],
  footers: ["Homes && gardens", "&P of &N"],
  breaks: 1,
  chart: ["Ratings by service", "Bottom", true, [["Red", true], ["Other", true]]],
  keyHidden: true,
  conditions: [["EqualTo", '="The ""red"" one"', "#C00000"], ["EqualTo", '="Green"', "#107C41"]],
  frozen: "Summary!A1:B2",
}; // prettier-ignore

describe("a sheet with one of everything", () => {
  it("is drawn and set for print", async () => {
    await openSheets([KPIS]);
    await write(() => ({ sheets: [everything()] }));
    const { conditions, ...rest } = await drawn();
    expect(rest).toEqual({ ...LOOKS_LIKE, conditions: undefined });
    expect(conditions).toEqual(expect.arrayContaining(LOOKS_LIKE.conditions));
  });

  it("is the same where it is filled again in its place, with nothing twice", async () => {
    const host = await openSheets([KPIS, { name: "Mine", rows: [["Mine"]] }]);
    await write(() => ({ sheets: [everything()] }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Mine").getRange("A1").formulas = [["=Summary!C3"]];
      await context.sync();
    });
    await write(() => ({ sheets: [everything()] }));
    const { conditions, ...rest } = await drawn();
    expect(rest).toEqual({ ...LOOKS_LIKE, conditions: undefined });
    expect(conditions).toHaveLength(2);
    expect((await cellsOf("Mine")).values).toEqual([[2]]);
    expect(sheetXml(host.save(), "Summary").match(/<brk /g)).toHaveLength(1);
  });

  it("follows its own name once that is no longer the one for the time being", async () => {
    const host = await openSheets([KPIS]);
    await write(() => ({ sheets: [everything()] }));
    const { unzipSync, strFromU8 } = await import("fflate");
    const parts = Object.entries(unzipSync(host.save())).filter(([path]) => path.endsWith(".xml"));
    expect(parts.filter(([, bytes]) => strFromU8(bytes).includes("being written")).map(([path]) => path)).toEqual([]);
  });
});

describe("where Excel refuses what a sheet can do without", () => {
  const laidOut = (): ReportPlan => ({ sheets: [everything(), { ...everything(), role: "checks", name: "Checks", table: null, ratedAreas: [], charts: [] }] }); // prettier-ignore

  it.each([
    ["PageLayout.paperSize", { frozen: true, paper: false, landscape: true }],
    ["WorksheetFreezePanes.freezeAt", { frozen: false, paper: true, landscape: true }],
    ["PageLayout.setPrintTitleRows", { frozen: true, paper: true, landscape: false }],
    ["PageLayout.orientation", { frozen: true, paper: true, landscape: false }],
    ["HeaderFooter.leftFooter", { frozen: true, paper: true, landscape: false }],
  ])("%s is left out, and all else is there", async (call, expected) => {
    const host = await openSheets([KPIS]);
    host.refused.add(call);
    await write(laidOut);
    await write(laidOut);
    const bytes = host.save();
    for (const name of ["Summary", "Checks"]) {
      const xml = sheetXml(bytes, name);
      expect([name, /<pane /.test(xml), / paperSize="9"/.test(xml)]).toEqual([name, expected.frozen, expected.paper]);
      if (expected.landscape) expect(xml).toMatch(/ orientation="landscape"/);
      expect(xml).toMatch(/<sheetData>.*<\/sheetData>/s);
    }
    expect(await sheetNames()).toEqual(["KPIs", "Summary", "Checks"]);
  });

  it("is written without both where it refuses both; what it cannot do without is told", async () => {
    const host = await openSheets([KPIS]);
    host.refused.add("PageLayout.paperSize").add("WorksheetFreezePanes.freezeAt");
    await write(laidOut);
    expect(sheetXml(host.save(), "Checks")).toMatch(/ orientation="landscape"/);
    host.refused.clear();
    host.refused.add("RangeFormat.columnWidth");
    const outcome = await summarise({}, laidOut);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: "host", code: "GeneralException" } });
    expect(await sheetNames()).toEqual(["KPIs", "Summary", "Checks"]);
  });
});

describe("links to rows that do not stand together", () => {
  const target = (areas: number) => ({ role: "checks" as const, areas: Array.from({ length: areas }, (_, index) => area(index * 2, 0, index * 2, 3)) }); // prettier-ignore

  function linking(links: readonly number[]): ReportPlan {
    const summary = new SheetBuilder();
    for (const link of links) summary.row([{ number: link, link: target(link) }]);
    const checks = new SheetBuilder();
    checks.line("Checks", "title");
    return { sheets: [summary.build("summary", "Summary", [10]), checks.build("checks", "Checks", [10])] };
  }

  async function names(): Promise<unknown[]> {
    return await Excel.run(async (context) => {
      const { names: own } = context.workbook.worksheets.getItem("Summary");
      own.load("items/name,items/formula,items/visible");
      await context.sync();
      return own.items.map(({ name, formula, visible }): unknown[] => [name, formula, visible]);
    });
  }

  it("lead to a name of the sheet that links, out of sight; one area is linked to by itself", async () => {
    await openSheets([KPIS]);
    await write(() => linking([1, 2, 2, 3]));
    await write(() => linking([1, 2, 2, 3]));
    expect((await cellsOf("Summary")).formulas.flat()).toEqual([
      `=HYPERLINK("#'Checks'!A1:D1",1)`,
      `=HYPERLINK("#'Summary'!QR_1",2)`,
      `=HYPERLINK("#'Summary'!QR_1",2)`,
      `=HYPERLINK("#'Summary'!QR_2",3)`,
    ]);
    const found = await names();
    expect(JSON.stringify(found).replaceAll("'", "")).toBe(JSON.stringify([["QR_1", "=Checks!$A$1:$D$1,Checks!$A$3:$D$3", false], ["QR_2", "=Checks!$A$1:$D$1,Checks!$A$3:$D$3,Checks!$A$5:$D$5", false]])); // prettier-ignore
  });

  it("lead to the first where Excel takes no name for several, and all else is written", async () => {
    const host = await openSheets([KPIS]);
    host.book.listSeparator = ";";
    await write(() => linking([1, 2, 3]));
    expect((await cellsOf("Summary")).formulas.flat()).toEqual([1, 2, 3].map((number) => `=HYPERLINK("#'Checks'!A1:D1",${number})`)); // prettier-ignore
    expect((await cellsOf("Checks")).values).toEqual([["Checks"]]);
    expect(await names()).toEqual([]);
  });

  it("lead to the first where Excel could not take so many", async () => {
    await openSheets([KPIS]);
    await write(() => linking([400, 2]));
    expect((await cellsOf("Summary")).formulas.flat()).toEqual([`=HYPERLINK("#'Checks'!A1:D1",400)`, `=HYPERLINK("#'Summary'!QR_1",2)`]); // prettier-ignore
    expect(await names()).toHaveLength(1);
  });
});
