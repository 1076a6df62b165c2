import { check } from "../../src/commands/check";
import { decided, NO_CHOICES, type Profile } from "../../src/kpi/profile";
import { countText } from "../../src/report/tables/table-cells";
import { layoutOf } from "../../src/report/layouts/presets";
import type { Layout } from "../../src/report/layout";
import type { DataTable, TableRow } from "../../src/report/tables/tables";
import type { Book } from "../../src/read/register";
import { openBytes } from "../excel/open";

/** What the add-in reads of a workbook, through the stand-in. */
export async function bookIn(workbook: Promise<Uint8Array>): Promise<Book> {
  const host = await openBytes(await workbook);
  const outcome = await check();
  host.close();
  if (!outcome.ok) throw new Error(`Not read: ${outcome.failure.kind}`);
  return outcome.value.book;
}

/** Blue is not yet due, as where nothing is chosen and nothing told. */
export const PROFILE: Profile = decided(NO_CHOICES);

export function preset(id: string): Layout {
  const layout = layoutOf(id);
  if (!layout) throw new Error(`There is no layout '${id}'.`);
  return layout;
}

/** The table with this title. */
export function titled<Table extends { readonly title: string }>(tables: readonly Table[], title: string): Table {
  const table = tables.find((one) => one.title === title);
  if (!table) throw new Error(`There is no table '${title}', only ${tables.map((one) => one.title).join(", ")}.`);
  return table;
}

/** 'Finance: 3, 2 (1), 1, –': a line for each row, parts apart by bars, as the table prints them. */
export function printed(table: DataTable): string[] {
  return [...table.rows, ...(table.total ? [table.total] : [])].map((row) => `${row.name}: ${lineOf(table, row)}`);
}

function lineOf({ parts, criticalInBrackets }: DataTable, row: TableRow): string {
  return row.parts
    .map(({ items, cells }, index) => [
      ...((parts[index]?.totalHeading ?? null) === null ? [] : [items.length]),
      ...cells.map((cell) => countText(cell, criticalInBrackets)),
    ])
    .map((cells) => cells.join(", "))
    .join(" | ");
}

/** The headings over the counts, part by part. */
export function headings({ parts }: DataTable): string[][] {
  return parts.map(({ totalHeading, columns }) => [...(totalHeading === null ? [] : [totalHeading]), ...columns.map(({ heading }) => heading)]); // prettier-ignore
}
