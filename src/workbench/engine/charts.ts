import type { Area } from "./address";
import type { Book } from "./book";
import { partText, relationships } from "./package";
import type { Sheet } from "./sheet";
import { attributes, startTags, unescapeXml } from "./xml";

export interface Series {
  /** References, as 'My sheet'!$A$1. Without values a series is neither drawn nor saved, as in Excel. */
  nameRef: string | undefined;
  categories: string | undefined;
  values: string | undefined;
  /** What it is called where no cell names it. */
  name: string;
  color: string | undefined;
  hasLabels: boolean;
  labelColor: string | undefined;
  /** A number format of its own; undefined for that of the cells. */
  labelFormat: string | undefined;
}

export interface ChartAxis {
  isReversed: boolean;
  isVisible: boolean;
  hasGridlines: boolean;
}

/** A chart; one with an anchor was in the file when it was opened. */
export interface Chart {
  readonly sheet: Sheet;
  readonly id: string;
  readonly anchor: { readonly row: number; readonly column: number } | undefined;
  readonly type: string;
  readonly series: Series[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  name: string;
  title: string;
  isTitled: boolean;
  legend: string | undefined;
  /** Between bars, in per cent of their width; undefined for what Excel gives them. */
  gapWidth: number | undefined;
  /** The cells that it covers, or its size in points from the top left of the sheet. */
  covers: Area | undefined;
  width: number;
  height: number;
}

function axes(): Pick<Chart, "categoryAxis" | "valueAxis"> {
  return {
    categoryAxis: { isReversed: false, isVisible: true, hasGridlines: false },
    valueAxis: { isReversed: false, isVisible: true, hasGridlines: true },
  };
}

/** The charts of the workbook, those of the file and those added since. */
export class Charts {
  private readonly known = new Map<Sheet, Chart[]>();

  constructor(private readonly book: Book) {}

  on(sheet: Sheet): readonly Chart[] {
    return this.list(sheet);
  }

  /** The charts added since opening, which the saved file still has to get. */
  added(): readonly Chart[] {
    return this.book.sheets.flatMap((sheet) => this.list(sheet)).filter(({ anchor }) => anchor === undefined);
  }

  add(sheet: Sheet, type: string, series: Series[], title: string): Chart {
    const list = this.list(sheet);
    let number = list.length + 1;
    while (list.some(({ name }) => name === `Chart ${number}`)) number += 1;
    const chart = {
      sheet,
      id: chartId(sheet, number),
      anchor: undefined,
      type,
      series,
      name: `Chart ${number}`,
      title,
      isTitled: true,
      legend: "Bottom",
      gapWidth: undefined,
      ...axes(),
      covers: undefined,
      // What Excel gives a new chart: 5 by 3 inches.
      width: 360,
      height: 216,
    };
    list.push(chart);
    return chart;
  }

  remove(chart: Chart): void {
    const list = this.list(chart.sheet);
    list.splice(list.indexOf(chart), 1);
  }

  /** Rewrites the references of the charts that were added since opening. */
  respell(change: (formula: string) => string): void {
    const changed = (reference: string | undefined): string | undefined =>
      reference === undefined ? undefined : change(reference);
    for (const each of this.added().flatMap(({ series }) => series)) {
      each.nameRef = changed(each.nameRef);
      each.categories = changed(each.categories);
      each.values = changed(each.values);
    }
  }

  has(chart: Chart): boolean {
    return !chart.sheet.isDeleted && this.list(chart.sheet).includes(chart);
  }

  private list(sheet: Sheet): Chart[] {
    let list = this.known.get(sheet);
    if (list === undefined) {
      list = this.read(sheet);
      this.known.set(sheet, list);
    }
    return list;
  }

  private read(sheet: Sheet): Chart[] {
    const { parts } = this.book;
    if (sheet.part === undefined) return [];
    const drawing = relationships(parts, sheet.part).find(({ type }) => type === "drawing")?.target;
    if (drawing === undefined) return [];
    const rels = relationships(parts, drawing);
    const anchors = partText(parts, drawing).match(
      /<xdr:(?:two|one)CellAnchor[\s>][\s\S]*?<\/xdr:(?:two|one)CellAnchor>/g,
    );
    return (anchors ?? []).flatMap((xml, index) => {
      const frame = startTags(xml, "chart")[0];
      const target = rels.find(({ id }) => id === attributes(frame ?? "")["r:id"])?.target;
      if (frame === undefined || target === undefined) return [];
      const at = (name: string): number => Number(new RegExp(`<xdr:${name}>(\\d+)<`).exec(xml)?.[1] ?? 0);
      const title = /<(?:c:)?title>[\s\S]*?<\/(?:c:)?title>/.exec(partText(parts, target))?.[0] ?? "";
      const texts = [...title.matchAll(/<a:t>([\s\S]*?)<\/a:t>/g)].map(([, text = ""]) => unescapeXml(text));
      return [
        {
          sheet,
          id: chartId(sheet, index + 1),
          anchor: { row: at("row"), column: at("col") },
          type: "",
          series: [],
          name: attributes(startTags(xml, "cNvPr")[0] ?? "")["name"] ?? `Chart ${index + 1}`,
          title: texts.join(""),
          isTitled: texts.length > 0,
          legend: undefined,
          gapWidth: undefined,
          ...axes(),
          covers: undefined,
          width: 0,
          height: 0,
        },
      ];
    });
  }
}

function chartId(sheet: Sheet, number: number): string {
  const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, "0");
  return `{00000000-0008-0000-${hex(sheet.id - 1)}-0000${hex(number)}0000}`;
}
