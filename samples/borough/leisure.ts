import type { Cell, SheetInput } from "../workbook-builder";
import { contentOf, planted, percent, type Planted } from "./indicator";
import { PLAIN, SUBTITLE } from "./look";

export const LEISURE = "Leisure trust return";

/** Pasted in from the trust's e-mail without its header row, so nothing says what the columns are. */
export const LEISURE_ROWS: readonly (readonly (Cell | Planted)[])[] = [
  ["Ashcombe Leisure Trust: figures sent in by e-mail"],
  [],
  [
    planted("LT 1", "header-not-found"),
    "Members of the three leisure centres at quarter end",
    { value: 6400, format: "#,##0" },
    "Trust Membership Manager",
    "6,512 members. The student offer ran until the end of May.",
    "Green",
  ],
  [
    "LT 2",
    "Children enrolled in swimming lessons",
    { value: 2100, format: "#,##0" },
    "Trust Aquatics Manager",
    "2,174 children. The waiting list stands at 140 for want of teachers.",
    "Green",
  ],
  [
    "LT 3",
    "Customers who rate their visit as good or very good",
    percent(0.85),
    "Trust Operations Manager",
    "83%. The changing rooms at the Meadow Centre were closed for five weeks and reopened on 9 June.",
    "Amber",
  ],
  [
    "LT 4",
    "Electricity used in the three centres",
    "5% less than last year",
    "Trust Facilities Manager",
    "6.2% less. The pool covers were renewed in April.",
    "Green",
  ],
  [
    "LT 5",
    "Concessionary visits as a share of all visits",
    percent(0.2),
    "Trust Operations Manager",
    "18.6%. Leaflets go out with the school holiday programme in July.",
    "Amber",
  ],
];

export function leisureSheet(): SheetInput {
  return {
    name: LEISURE,
    rows: LEISURE_ROWS.map((row, index) =>
      row.map((cell) => {
        const content = contentOf(cell);
        const rich = typeof content === "object" && content !== null ? content : { value: content };
        return { style: index === 0 ? SUBTITLE : PLAIN, ...rich };
      }),
    ),
    widths: [9, 42, 22, 27, 56, 12],
    heights: { 1: 24 },
    fitRows: true,
    print: { landscape: true },
  };
}
