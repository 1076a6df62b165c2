import type { Book } from "./book";
import { cellName, columnName } from "./address";
import type { Chart } from "./charts";
import { done, type EngineFile } from "./excelize";
import type { Sheet } from "./sheet";

/** Excelize's types of chart, by Excel's names. */
export const CHART_TYPES: Readonly<Partial<Record<string, string>>> = {
  ColumnClustered: "Col",
  ColumnStacked: "ColStacked",
  ColumnStacked100: "ColPercentStacked",
  BarClustered: "Bar",
  BarStacked: "BarStacked",
  BarStacked100: "BarPercentStacked",
  Line: "Line",
  Pie: "Pie",
  Doughnut: "Doughnut",
  Area: "Area",
};

// Calibri 11: a digit is 7 pixels wide (ECMA-376 part 1, 18.3.1.13 col); 96 pixels are 72 points.
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;

/** The workbook's bytes with the charts that were added since it was opened. The engine's own file stays without. */
export function withCharts(book: Book, bytes: Uint8Array): Uint8Array {
  const charts = book.charts.added();
  if (charts.length === 0) return bytes;
  const file = book.engine.OpenReader(bytes);
  for (const chart of charts) addChart(book, file, chart);
  return new Uint8Array(done(file.WriteToBuffer()).buffer as Uint8Array<ArrayBuffer>);
}

function addChart(book: Book, file: EngineFile, chart: Chart): void {
  const { sheet, covers } = chart;
  const [Width, Height] =
    covers === undefined
      ? [chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT]
      : [pixelsWide(sheet, covers.column, covers.columns), pixelsHigh(sheet, covers.row, covers.rows)];
  const at = cellName(covers?.row ?? 0, covers?.column ?? 0);
  done(
    file.AddChart(sheet.name, at, {
      Type: book.engine.constants[CHART_TYPES[chart.type] ?? ""] ?? 0,
      Series: chart.series.map(({ nameRef, categories, values, color }) => ({
        Values: values,
        ...(nameRef === undefined ? {} : { Name: nameRef }),
        ...(categories === undefined ? {} : { Categories: categories }),
        ...(color === undefined ? {} : { Fill: { Type: "pattern", Pattern: 1, Color: [color.slice(1)] } }),
      })),
      Format: { Name: chart.name },
      Dimension: { Width: Math.round(Width), Height: Math.round(Height) },
      Legend: { Position: chart.legend === undefined ? "none" : chart.legend.toLowerCase() },
      PlotArea: { ShowVal: chart.hasLabels },
      VaryColors: chart.type === "Pie" || chart.type === "Doughnut",
      ...(chart.isTitled ? { Title: { Paragraph: [{ Text: chart.title }] } } : {}),
    }),
  );
}

function pixelsWide(sheet: Sheet, first: number, count: number): number {
  const widths = Array.from({ length: count }, (_, index) =>
    Math.round(done(sheet.book.file.GetColWidth(sheet.name, columnName(first + index))).width * DIGIT_PIXELS),
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

function pixelsHigh(sheet: Sheet, first: number, count: number): number {
  const heights = Array.from({ length: count }, (_, index) =>
    Math.round(done(sheet.book.file.GetRowHeight(sheet.name, first + index + 1)).height * PIXELS_PER_POINT),
  );
  return heights.reduce((sum, height) => sum + height, 0);
}
