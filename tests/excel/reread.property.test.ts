import fc from "fast-check";
import { readWorkbook, type WorkbookRead } from "../../src/excel/read-workbook";
import { rereadWorkbook, type Touched } from "../../src/excel/reread";
import { watchWorkbook, type WorkbookChange } from "../../src/excel/watch";
import type { WorkbookHost } from "../../src/workbench";
import { sheetId } from "../../src/workbench/events/sheet-id";
import { HEADINGS, rowOf } from "../registers";
import { openSheets } from "./open";

const told: WorkbookChange[] = [];

const ROWS = Array.from({ length: 12 }, (_, at) => rowOf(at + 1));
const SHEETS = [
  { name: "KPIs", rows: [["Performance 2025/26"], ["QUARTER ONE"], [...HEADINGS], ...ROWS] },
  { name: "Notes", rows: [["Notes"], ["Green: 3", 4]] },
];

/** Cells in and around the register, on its header, and on a sheet beside it. */
const edits = fc.array(
  fc.record({
    sheet: fc.constantFrom(0, 0, 0, 1),
    // Often where the formulas look.
    row: fc.oneof(fc.nat({ max: 18 }), fc.constantFrom(1, 5)),
    column: fc.oneof(fc.nat({ max: 10 }), fc.constantFrom(1, 2)),
    typed: fc.constantFrom("", "Green", "Red", "gren", "45%", "12", "1/7/2025", "=1/0", "=A3&\"x\"", "=NA()", "'=x", "n/a", "Owner", "TRUE", "Q2 2025/26", "-"), // prettier-ignore
    by: fc.constantFrom("officer" as const, "co-author" as const),
  }),
  { minLength: 1, maxLength: 6 },
);

async function wholeRead(): Promise<WorkbookRead> {
  return await Excel.run((context) => readWorkbook(context, {}));
}

const settled = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 5);
  });

function touchedIn(changes: readonly WorkbookChange[]): Touched[] {
  return changes.flatMap((change) => (change.kind === "cells" && change.area ? [{ sheet: change.sheet, area: change.area }] : [])); // prettier-ignore
}

/** What a check makes of it: how the cells were asked for may differ. */
const snapshotOf = ({ snapshot }: WorkbookRead): unknown => snapshot;

async function opened(): Promise<WorkbookHost> {
  const host = await openSheets(SHEETS);
  // A target that is worked out from another sheet, and a note that is worked out from a target.
  const [kpis, notes] = host.book.sheets.map(sheetId);
  host.edit(kpis ?? "", 4, 2, "=Notes!B2");
  host.edit(kpis ?? "", 6, 8, '="As in the row above: "&C6');
  host.edit(notes ?? "", 2, 1, "=KPIs!C6");
  told.length = 0;
  const watch = await watchWorkbook((change) => {
    told.push(change);
  });
  if (!watch.ok) throw new Error("Excel tells of no changes");
  return host;
}

describe("a workbook of which only the edits are read again", () => {
  it("is what it would be, had all of it been read, whatever was typed and by whom", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 3 }), async (rounds) => {
        const host = await opened();
        const ids = host.book.sheets.map(sheetId);
        let read = await wholeRead();
        for (const round of rounds) {
          told.length = 0;
          for (const { sheet, row, column, typed, by } of round)
            (by === "officer" ? host.edit.bind(host) : host.editRemotely.bind(host))(
              ids[sheet] ?? "",
              row,
              column,
              typed,
            );
          await settled();
          const before = read;
          const again = await Excel.run((context) => rereadWorkbook(context, before, touchedIn(told), {}));
          if (again === null) throw new Error("It was not read again at all");
          read = again;
          expect(snapshotOf(read)).toEqual(snapshotOf(await wholeRead()));
        }
        host.close();
      }),
      { numRuns: 60 },
    );
  });
});
