import * as look from "../../samples/borough/look";
import type { Cell, SheetInput } from "../../samples/workbook-builder";
import { SERVICES } from "./broxtowe-rows";

/** Satisfactory, and still among the exceptions that the document prints: its figure is a year's. */
const SATISFACTORY_EXCEPTION = "CSLocal_14";

const ACTIONS: readonly Cell[][] = SERVICES.flatMap(({ actions }) =>
  actions
    .filter(([status]) => status === "Warning" || status === "Overdue")
    .map(([, title, code, , , , comments]) => [`${title} (${code})`, comments]),
);

const INDICATORS: readonly Cell[][] = SERVICES.flatMap(({ indicators }) =>
  indicators
    .filter(([status, , , code]) => status !== "Satisfactory" || code === SATISFACTORY_EXCEPTION)
    .map(([, csi, title, code, , , , , , notes]) => [`${csi === null ? "" : "CSI "}${title} (${code})`, notes]),
);

/** What the committee is shown of both, by name. */
export const EXCEPTIONS: SheetInput = {
  name: "Exceptions",
  rows: [
    [{ value: "Exception reporting: key tasks and actions", style: look.SUBTITLE }],
    ...ACTIONS.map(dress),
    [],
    [{ value: "Exception reporting: performance indicators", style: look.SUBTITLE }],
    ...INDICATORS.map(dress),
  ],
  widths: [60, 70],
  fitRows: true,
  print: { landscape: true },
};

function dress(cells: readonly Cell[]): Cell[] {
  return cells.map((cell) => ({ value: typeof cell === "string" ? cell : null, style: look.TEXT }));
}
