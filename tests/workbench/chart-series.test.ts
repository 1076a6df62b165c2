import { strFromU8, unzipSync } from "fflate";
import type { WorkbookHost } from "../../src/workbench/index";
import type { ChartView } from "../../src/workbench/view/charts";
import { WorkbookView } from "../../src/workbench/view/workbook-view";
import { codeOf, failureOf, opened, reopened } from "./support";

const COUNTS = [
  ["Service", "Red", "Green"],
  ["Housing", 2, 6],
  ["Leisure", 0, 4],
];

type StackedType = "ColumnClustered" | "ColumnStacked" | "ColumnStacked100" | "BarStacked" | "BarStacked100";

/** A chart of shares whose series were all replaced, as a summary draws them. */
async function addShares(type: StackedType = "BarStacked100"): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = COUNTS;
    const chart = sheet.charts.add(type, sheet.getRange("A1"), "Columns");
    chart.series.getItemAt(0).delete();
    for (const [column, name, fill] of [
      ["B", "Red & late", "#C62828"],
      ["C", "Green", "#2E7D32"],
    ] as const) {
      const series = chart.series.add(name);
      series.setValues(sheet.getRange(`${column}2:${column}3`));
      series.setXAxisValues(sheet.getRange("A2:A3"));
      series.format.fill.setSolidColor(fill);
      series.gapWidth = 40;
    }
    const last = chart.series.getItemAt(1);
    last.hasDataLabels = true;
    last.dataLabels.format.font.color = "#FFFFFF";
    last.dataLabels.numberFormat = "0.0;;";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.legend.position = "Top";
    chart.title.text = "Ratings by service";
    chart.name = "QrShares";
    chart.setPosition("E2", "J16");
    await context.sync();
  });
}

function chartXml(host: WorkbookHost): string {
  return strFromU8(unzipSync(host.save())["xl/charts/chart1.xml"] ?? new Uint8Array());
}

function drawn({ book }: WorkbookHost): ChartView {
  const [chart] = new WorkbookView(book).sheet(book.active).charts;
  if (chart === undefined) throw new Error("There is no chart");
  return chart;
}

describe("a chart whose series were replaced", () => {
  it("is saved with names as text, labels of one series, and what its axes say", async () => {
    const host = await opened();
    await addShares();
    const xml = chartXml(host);
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="percentStacked"/>');
    expect(xml.match(/<c:tx><c:v>[^<]*/g)).toEqual(["<c:tx><c:v>Red &amp; late", "<c:tx><c:v>Green"]);
    expect(xml.match(/<c:showVal val="\d"/g)).toEqual(['<c:showVal val="0"', '<c:showVal val="1"']);
    expect(xml).toContain('<c:gapWidth val="40"/><c:overlap val="100"/>');
    expect(xml).toContain('<c:orientation val="maxMin"/>');
    expect(xml).not.toContain("majorGridlines");
    expect(xml).toContain('<c:legendPos val="t"/>');
    const drawing = strFromU8(unzipSync(host.save())["xl/drawings/drawing1.xml"] ?? new Uint8Array());
    expect(drawing.match(/(?<=<xdr:(?:col|row)>)\d+/g)).toEqual(["4", "1", "10", "16"]);
  });

  it("is drawn alike before saving and after opening again", async () => {
    let host = await opened();
    await addShares();
    const before = drawn(host);
    expect(before).toMatchObject({
      kind: "bar",
      isStacked: true,
      isPercent: true,
      gapWidth: 40,
      title: "Ratings by service",
      legend: "top",
      categoryAxis: { isReversed: true },
      valueAxis: { hasGridlines: false },
      categories: ["Housing", "Leisure"],
    });
    expect(before.series).toMatchObject([
      { name: "Red & late", values: [2, 0], color: "#C62828", labels: undefined },
      { name: "Green", values: [6, 4], color: "#2E7D32", labels: ["6.0", "4.0"], labelColor: "#FFFFFF" },
    ]);
    host = await reopened(host);
    expect({ ...drawn(host), id: before.id }).toEqual(before);
  });

  it("follows its cells, formulas among them, and leaves out what is hidden", async () => {
    const host = await opened();
    await addShares();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("H1").values = [[3]];
      sheet.getRange("B2:B3").formulas = [["=H1*2"], ['=HYPERLINK("#A1",H1)']];
      await context.sync();
    });
    expect(drawn(host).series[0]?.values).toEqual([6, 3]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("H1").values = [[5]];
      await context.sync();
    });
    expect(drawn(host).series[0]?.values).toEqual([10, 5]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C:C").columnHidden = true;
      await context.sync();
    });
    expect(drawn(host).series.map(({ values }) => values)).toEqual([[10, 5], []]);
  });

  it("follows a sheet that gets another name, also one of the file", async () => {
    let host = await opened();
    await addShares();
    const rename = (name: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().name = name;
        await context.sync();
      });
    await rename("Quarter's summary");
    expect(drawn(host).series[1]?.values).toEqual([6, 4]);
    expect(chartXml(host)).toContain("<c:f>&apos;Quarter&apos;&apos;s summary&apos;!$C$2:$C$3</c:f>".replaceAll("&apos;", "'")); // prettier-ignore
    host = await reopened(host);
    await rename("Summary");
    expect(drawn(host).series[1]?.values).toEqual([6, 4]);
    expect(chartXml(host)).toContain("<c:f>Summary!$C$2:$C$3</c:f>");
  });
});

it("labels say what their cells show, or what their own format makes of it: nothing where it shows no zero", async () => {
  const host = await opened();
  await addShares();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:B3").numberFormat = [["0%"], ["0%"]];
    const { series } = sheet.charts.getItem("QrShares");
    series.getItemAt(0).hasDataLabels = true;
    sheet.getRange("C3").values = [[0]];
    await context.sync();
  });
  expect(drawn(host).series.map(({ labels }) => labels)).toEqual([
    ["200%", "0%"],
    ["6.0", ""],
  ]);
});

it.each([
  ["ColumnClustered", '<c:barDir val="col"/><c:grouping val="clustered"/>'],
  ["ColumnStacked", '<c:barDir val="col"/><c:grouping val="stacked"/>'],
  ["ColumnStacked100", '<c:barDir val="col"/><c:grouping val="percentStacked"/>'],
  ["BarStacked", '<c:barDir val="bar"/><c:grouping val="stacked"/>'],
] as const)("%s is saved as such", async (type, expected) => {
  const host = await opened();
  await addShares(type);
  expect(chartXml(host)).toContain(expected);
});

it("a series without values is neither drawn nor saved", async () => {
  const host = await opened();
  await addShares();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().charts.getItem("QrShares").series.add("Amber");
    await context.sync();
  });
  expect([drawn(host).series.length, chartXml(host).includes("Amber")]).toEqual([2, false]);
});

describe("what a chart lacks fails with its name", () => {
  const chart = (context: Excel.RequestContext): Excel.Chart =>
    context.workbook.worksheets.getFirst().charts.getItem("QrShares");

  it.each<[string, (chart: Excel.Chart) => unknown]>([
    ["ChartSeries.name as a formula", (each) => (each.series.getItemAt(0).name = "=Sheet1!$B$1")],
    ["ChartSeriesCollection.add at an index", (each) => each.series.add("Amber", 0)],
    ["ChartDataLabels.position", (each) => (each.series.getItemAt(0).dataLabels.position = "Center")],
    ["ChartAxis.maximum", (each) => (each.axes.valueAxis.maximum = 10)],
  ])("%s", async (member, act) => {
    await opened();
    await addShares();
    const failure = await failureOf((context) => {
      act(chart(context));
    });
    expect([failure?.code, failure?.message]).toEqual(["NotImplemented", expect.stringContaining(member)]);
  });

  it("values that are no row or column are refused, as is a gap that Excel has not", async () => {
    await opened();
    await addShares();
    const wide = await codeOf((context) => {
      chart(context).series.getItemAt(0).setValues(context.workbook.worksheets.getFirst().getRange("A1:B2"));
    });
    const gap = await codeOf((context) => {
      chart(context).series.getItemAt(0).gapWidth = 501;
    });
    expect([wide, gap]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });
});
