import type { Bucket } from "../kpi/rating";
import type { Style } from "../report/sheets/plan";

/** How a style is drawn. Fonts are the workbook's own; colours keep a contrast of 4.5:1 or more. */
export interface Look {
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: "Left" | "Right" | "Center";
  readonly numberFormat?: string;
  /** A line above, as over a total. */
  readonly lineAbove?: boolean;
  /** Lines between rows. */
  readonly lines?: boolean;
  readonly underline?: boolean;
}

export const LINE_COLOUR = "#C8C6C4";

const QUIET = "#605E5C";
/** None is a dash, as councils print it; in quotes, as it is none of the signs that Excel's help says need none. */
const COUNT = '#,##0;-#,##0;"–"';
const IN_BRACKETS = "(#,##0);;";
const SHARE = "0%";

/** Text columns are formatted as text as well, so that editing a cell later cannot turn it into a formula. */
const TEXT = "@";

export const LOOKS: Readonly<Record<Style, Look>> = {
  title: { bold: true, size: 16 },
  subtitle: { color: QUIET },
  headline: { size: 12 },
  sentence: {},
  section: { bold: true, size: 12 },
  heading: { bold: true, fill: "#F3F2F1", wrap: true, lines: true },
  group: { bold: true, fill: "#FAF9F8", lines: true },
  "count-heading": { bold: true, fill: "#F3F2F1", wrap: true, lines: true, align: "Right" },
  label: { wrap: true, lines: true, numberFormat: TEXT },
  body: { wrap: true, lines: true, numberFormat: TEXT },
  link: { wrap: true, lines: true, color: "#0563C1", underline: true },
  count: { align: "Right", lines: true, numberFormat: COUNT },
  few: { align: "Left", lines: true, numberFormat: COUNT },
  critical: { align: "Left", lines: true, numberFormat: IN_BRACKETS },
  share: { align: "Right", lines: true, numberFormat: SHARE },
  total: { bold: true, lineAbove: true },
  "total-count": { bold: true, align: "Right", lineAbove: true, numberFormat: COUNT },
  "total-critical": { bold: true, align: "Left", lineAbove: true, numberFormat: IN_BRACKETS },
  "total-share": { bold: true, align: "Right", lineAbove: true, numberFormat: SHARE },
  read: { color: QUIET },
  "read-count": { color: QUIET, align: "Right", numberFormat: COUNT },
  difference: { color: QUIET, align: "Right", numberFormat: '+#,##0;-#,##0;"–"' },
  note: { color: QUIET, wrap: true },
  "to-fill-in": { wrap: true, lines: true, fill: "#FFFBE6", numberFormat: TEXT },
  figure: { align: "Right", lines: true, numberFormat: "General" },
  "worked-out": { wrap: true, lines: true },
  date: { align: "Left", lines: true, numberFormat: "dd/mm/yyyy" },
};

/** Fill and text colour of a rating. The contrast of each pair is 4.5:1 or more. */
export const RATING_COLOURS: Readonly<Record<Bucket, { readonly fill: string; readonly color: string }>> = {
  green: { fill: "#107C41", color: "#FFFFFF" },
  "amber-green": { fill: "#D5E8A4", color: "#323130" },
  amber: { fill: "#FFC000", color: "#323130" },
  "amber-red": { fill: "#F4B183", color: "#323130" },
  red: { fill: "#C00000", color: "#FFFFFF" },
  blue: { fill: "#2F5DA8", color: "#FFFFFF" },
  grey: { fill: "#D2D0CE", color: "#323130" },
  completed: { fill: "#DDEBF7", color: "#323130" },
  "not-started": { fill: "#EDEBE9", color: "#323130" },
  unrated: { fill: "#FFFFFF", color: "#323130" },
};

/** The width of a column in points: 7 pixels a character of the default font, 5 for the margins, 96 pixels an inch. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
