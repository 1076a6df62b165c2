import type { HeaderFooterOptions } from "excelize-wasm";
import { hostError, lacking } from "../errors";
import { corners, quoted } from "../engine/address";
import { done } from "../engine/excelize";
import type { PrintOptions } from "../engine/print-options";
import type { Sheet } from "../engine/sheet";
import { defineKind, flag, oneOf, type Property, record, text, whole } from "../kind";
import { placeOf, type Place } from "./common";
import { marginProperties, setPrintMargins } from "./page-margins";
import { placeIn } from "./range";

// Numbers of paper sizes: ECMA-376 part 1, 18.3.1.63 pageSetup.
const PAPERS: Readonly<Partial<Record<string, number>>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

function layout(sheet: Sheet): ReturnType<Sheet["book"]["file"]["GetPageLayout"]>["opts"] {
  return done(sheet.book.file.GetPageLayout(sheet.name)).opts;
}

function zoom(sheet: Sheet): Readonly<Record<string, unknown>> {
  const { FitToWidth, FitToHeight, AdjustTo } = layout(sheet);
  if (done(sheet.book.file.GetSheetProps(sheet.name)).props.FitToPage !== true) return { scale: AdjustTo ?? 100 };
  return { horizontalFitToPages: FitToWidth ?? 1, verticalFitToPages: FitToHeight ?? 1 };
}

function setZoom(sheet: Sheet, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages, ...rest } = record(value);
  if (Object.keys(rest).length > 0) throw hostError("InvalidArgument");
  const { file } = sheet.book;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  // Documentation of PageLayout.zoom: scale and fit exclude each other; a scale is 10 to 400 per cent.
  if (fits === (scale !== undefined)) throw hostError("InvalidArgument");
  done(file.SetSheetProps(sheet.name, { FitToPage: fits }));
  if (fits) {
    // No limit on the pages in one direction is 0 in the file.
    const FitToWidth = whole(horizontalFitToPages ?? 0);
    done(file.SetPageLayout(sheet.name, { FitToWidth, FitToHeight: whole(verticalFitToPages ?? 0) }));
    return;
  }
  const AdjustTo = whole(scale);
  if (AdjustTo < 10 || AdjustTo > 400) throw hostError("InvalidArgument");
  done(file.SetPageLayout(sheet.name, { AdjustTo }));
}

function given(sheet: Sheet, value: unknown): Place {
  const place = placeIn(value) ?? (typeof value === "string" ? placeOf(sheet.book, value, sheet) : undefined);
  if (place?.sheet !== sheet) throw hostError("InvalidArgument");
  return place;
}

const SECTIONS = ["L", "C", "R"] as const;
type Section = (typeof SECTIONS)[number];
type Line = "OddHeader" | "OddFooter";

function sections(stored: string): Record<Section, string> {
  const [, L = "", C = "", R = ""] = /^(?:&L([\s\S]*?))?(?:&C([\s\S]*?))?(?:&R([\s\S]*?))?$/.exec(stored) ?? [];
  return { L, C, R };
}

// Asking the engine for headers and footers that a sheet does not have makes it panic.
function lines(sheet: Sheet): HeaderFooterOptions {
  return sheet.book.printOptions.hasHeaderFooter(sheet) ? done(sheet.book.file.GetHeaderFooter(sheet.name)).opts : {};
}

function section(
  line: Line,
  which: Section,
): { get: (sheet: Sheet) => string; set: (sheet: Sheet, value: unknown) => void } {
  return {
    get: (sheet) => sections(lines(sheet)[line] ?? "")[which],
    set: (sheet, value) => {
      const opts = lines(sheet);
      const parts = { ...sections(opts[line] ?? ""), [which]: text(value) };
      const stored = SECTIONS.map((each) => (parts[each] === "" ? "" : `&${each}${parts[each]}`)).join("");
      if (stored.length > 255) throw hostError("InvalidArgument");
      done(sheet.book.file.SetHeaderFooter(sheet.name, { ...opts, [line]: stored }));
      sheet.book.printOptions.gaveHeaderFooter(sheet);
    },
  };
}

const headerFooter = defineKind<Sheet>("HeaderFooter", {
  properties: {
    LeftHeader: section("OddHeader", "L"),
    CenterHeader: section("OddHeader", "C"),
    RightHeader: section("OddHeader", "R"),
    LeftFooter: section("OddFooter", "L"),
    CenterFooter: section("OddFooter", "C"),
    RightFooter: section("OddFooter", "R"),
  },
});

function option(name: keyof PrintOptions): Property<Sheet> {
  return {
    get: (sheet) => sheet.book.printOptions.get(sheet)[name],
    set: (sheet, value) => {
      sheet.book.printOptions.set(sheet, { [name]: flag(value) });
    },
  };
}

const headersFooters = defineKind<Sheet>("HeaderFooterGroup", { links: { DefaultForAllPages: headerFooter } });

/** Excel.PageLayout. */
export const pageLayout = defineKind<Sheet>("PageLayout", {
  properties: {
    Orientation: {
      get: (sheet) => (layout(sheet).Orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value) => {
        const Orientation = oneOf(value, ["Portrait", "Landscape"], "PageLayout.orientation").toLowerCase();
        done(sheet.book.file.SetPageLayout(sheet.name, { Orientation }));
      },
    },
    PaperSize: {
      get: (sheet) => Object.entries(PAPERS).find(([, id]) => id === layout(sheet).Size)?.[0] ?? null,
      set: (sheet, value) => {
        const Size = PAPERS[text(value)];
        if (Size === undefined) throw lacking(`PageLayout.paperSize "${text(value)}"`);
        done(sheet.book.file.SetPageLayout(sheet.name, { Size }));
      },
    },
    Zoom: { get: zoom, set: setZoom },
    PrintOrder: {
      get: (sheet) => (layout(sheet).PageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver"),
      set: (sheet, value) => {
        const order = oneOf(value, ["DownThenOver", "OverThenDown"], "PageLayout.printOrder");
        const PageOrder = order.charAt(0).toLowerCase() + order.slice(1);
        done(sheet.book.file.SetPageLayout(sheet.name, { PageOrder }));
      },
    },
    CenterHorizontally: option("horizontalCentered"),
    CenterVertically: option("verticalCentered"),
    PrintGridlines: option("gridLines"),
    PrintHeadings: option("headings"),
    ...marginProperties,
  },
  links: { HeadersFooters: headersFooters },
  methods: {
    SetPrintMargins: (sheet, [unit, margins]) => {
      setPrintMargins(sheet, unit, margins);
    },
    SetPrintTitleRows: (sheet, [value]) => {
      const { area } = given(sheet, value);
      sheet.book.names.set(
        sheet,
        "_xlnm.Print_Titles",
        `${quoted(sheet.name)}!$${area.row + 1}:$${area.row + area.rows}`,
      );
    },
    SetPrintArea: (sheet, [value]) => {
      const refs = corners(given(sheet, value).area).map((cell) => cell.replace(/^([A-Z]+)/, "$$$1$$"));
      sheet.book.names.set(sheet, "_xlnm.Print_Area", `${quoted(sheet.name)}!${refs.join(":")}`);
    },
  },
});
