import { LAST_ROW } from "./read-cells";
import type { Cleared, Draft, StandingTable } from "./write-attempt";
import { jobsFor, type Job } from "./write-job";
import { NAME_PREFIX } from "./write-links";

/** Queues what has to be known of a sheet before it can be emptied; read it after the round trip. */
export function loadCleared(sheet: Excel.Worksheet, tableName: string | null): () => Cleared {
  const { charts, names } = sheet;
  charts.load("items/name");
  names.load("items/name");
  const header = tableName === null ? null : sheet.tables.getItem(tableName).getHeaderRowRange();
  header?.load("rowIndex,columnIndex,values");
  return () => ({
    charts: charts.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name).filter((name) => name.startsWith(NAME_PREFIX)),
    table: header && tableName !== null ? standing(tableName, header) : null,
  });
}

function standing(name: string, { rowIndex, columnIndex, values }: Excel.Range): StandingTable {
  return { name, row: rowIndex, column: columnIndex, headings: (values[0] ?? []).map(String) };
}

/**
 * Empties a sheet of ours that is filled where it stands. A table stays, and so do its headings: where they are cleared
 * or changed, Excel changes the formulas that name them.
 */
export function clearJobs({ id, inPlace, plan }: Draft): Job[] {
  if (!inPlace) return [];
  const { charts, names, table } = inPlace;
  return [
    jobsFor(id)(10 + charts.length + names.length, (sheet) => {
      for (const name of charts) sheet.charts.getItem(name).delete();
      for (const name of names) sheet.names.getItem(name).delete();
      const all = sheet.getRange();
      all.conditionalFormats.clearAll();
      all.columnHidden = false;
      if (!table) {
        all.clear();
        return;
      }
      if (table.row > 0) sheet.getRange(`1:${table.row}`).clear();
      sheet.getRange(`${table.row + 2}:${LAST_ROW + 1}`).clear();
      if (plan.table) {
        const { top, left, bottom, right } = plan.table;
        sheet.tables.getItem(table.name).resize(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
      }
    }),
  ];
}

/** Whether the table of a plan can take the place of one that stays: it has the same headings in the same cells. */
export function fits({ row, column, headings }: StandingTable, { plan }: Pick<Draft, "plan">): boolean {
  if (!plan.table) return false;
  const { top, left, right } = plan.table;
  const wished = (plan.cells[top] ?? []).slice(left, right + 1).map((cell) => (cell !== null && "text" in cell ? cell.text : "")); // prettier-ignore
  return top === row && left === column && wished.length === headings.length && wished.every((text, index) => text === headings[index]); // prettier-ignore
}
