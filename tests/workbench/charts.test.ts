import { strFromU8, unzipSync } from "fflate";
import { codeOf, opened, reopened } from "./support";

async function addChart(change?: (chart: Excel.Chart) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const source = sheet.getRange("A1:C3");
    source.values = [
      ["Rating", "Last quarter", "This quarter"],
      ["Red", 4, 2],
      ["Green", 5, 7],
    ];
    const chart = sheet.charts.add("ColumnClustered", source, "Columns");
    chart.name = "QrRatings";
    chart.title.text = "Ratings by quarter";
    chart.setPosition("E2", "J16");
    change?.(chart);
    await context.sync();
  });
}

test("a chart keeps its name, title, series and colours in the saved file", async () => {
  const host = await opened();
  await addChart((chart) => {
    chart.series.getItemAt(0).format.fill.setSolidColor("#9A0511");
    chart.legend.position = "Right";
  });
  const parts = unzipSync(host.save());
  const xml = strFromU8(parts["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect(xml.match(/(?<=<c:f>)[^<]*/g)).toEqual([
    "Sheet1!$B$1",
    "Sheet1!$A$2:$A$3",
    "Sheet1!$B$2:$B$3",
    "Sheet1!$C$1",
    "Sheet1!$A$2:$A$3",
    "Sheet1!$C$2:$C$3",
  ]);
  expect(xml).toContain('<a:srgbClr val="9A0511"/>');
  await reopened(host);
  const found = await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getFirst();
    charts.load("items/name,items/title/text");
    await context.sync();
    return charts.items.map(({ name, title }) => [name, title.text]);
  });
  expect(found).toEqual([["QrRatings", "Ratings by quarter"]]);
});

test("a chart of the file can be deleted, and is gone from the next", async () => {
  let host = await opened();
  await addChart();
  host = await reopened(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().charts.getItem("QrRatings").delete();
    await context.sync();
  });
  await reopened(host);
  expect(
    await codeOf((context) => context.workbook.worksheets.getFirst().charts.getItem("QrRatings").load("name")),
  ).toBe("ItemNotFound");
});

test("a type of chart that the stand-in lacks fails with its name", async () => {
  await opened();
  const code = await codeOf((context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.charts.add("Waterfall", sheet.getRange("A1:B2"), "Columns");
  });
  expect(code).toBe("NotImplemented");
});
