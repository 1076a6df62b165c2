import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { LEISURE, LEISURE_ROWS, leisureSheet } from "./borough/leisure";
import { keySheet, listNames, lookupsSheet, notesSheet } from "./borough/other-sheets";
import { countRatings, faultsOf, type Fault } from "./borough/planted";
import { BLANK_ROW, INDICATORS, REGISTER, REGISTER_ROWS, registerSheet } from "./borough/register";
import { buildWorkbook } from "./workbook-builder";

/** Every fault in the sample, by sheet, row and column. A check finds these and no others. */
export const PLANTED: readonly Fault[] = [
  ...withBlankRow(faultsOf(REGISTER, REGISTER_ROWS)),
  ...faultsOf(LEISURE, LEISURE_ROWS),
];

/** The one fault of the register that no cell can hold: a row left empty between two themes. */
function withBlankRow(faults: readonly Fault[]): readonly Fault[] {
  const blank: Fault = { rule: "blank-row", sheet: REGISTER, cell: `A${BLANK_ROW}`, severity: "advice", fix: null };
  const rowOf = ({ cell }: Fault): number => Number(/\d+$/.exec(cell)?.[0]);
  const after = faults.findIndex((fault) => rowOf(fault) > BLANK_ROW);
  return [...faults.slice(0, after), blank, ...faults.slice(after)];
}

/** What the sample counts to. */
export const BOROUGH = { items: INDICATORS.length, byRating: countRatings(INDICATORS) } as const;

/** The quarter-one workbook of an invented borough. The same bytes every time. */
export function boroughWorkbook(): Promise<Uint8Array> {
  return buildWorkbook([registerSheet(), leisureSheet(), keySheet(), notesSheet(), lookupsSheet()], {
    names: listNames(),
    properties: {
      Title: "Key Performance Indicators 2025/26, quarter one",
      Creator: "Ashcombe Borough Council",
      Created: "2025-07-01T09:00:00Z",
      Modified: "2025-07-10T16:00:00Z",
    },
  });
}

if (require.main === module) {
  const path = join(__dirname, "borough-q1.xlsx");
  void boroughWorkbook().then((bytes) => {
    writeFileSync(path, bytes);
    console.log(`${relative(process.cwd(), path)}: ${BOROUGH.items} indicators, ${PLANTED.length} faults`);
  });
}
