/** What a type of chart is in the file. */
export interface ChartType {
  /** The element that holds its series. */
  readonly element: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly direction?: "bar" | "col";
  /** Excelize's name for it. */
  readonly engine: string;
}

/** The types that can be added, by Excel's names. */
export const CHART_TYPES: Readonly<Partial<Record<string, ChartType>>> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered", engine: "Col" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked", engine: "ColStacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked", engine: "ColPercentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered", engine: "Bar" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked", engine: "BarStacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked", engine: "BarPercentStacked" },
  Line: { element: "lineChart", grouping: "standard", engine: "Line" },
  Area: { element: "areaChart", grouping: "standard", engine: "Area" },
  Pie: { element: "pieChart", engine: "Pie" },
  Doughnut: { element: "doughnutChart", engine: "Doughnut" },
};
