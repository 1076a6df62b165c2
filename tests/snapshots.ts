import type { CellValue, ColumnDetail, SheetSnapshot, Snapshot } from "../src/read/snapshot";
import { readBook } from "../src/read/read-book";
import { DEFAULT_PROFILE, type Profile } from "../src/kpi/profile";
import type { Book, Register } from "../src/read/register";
import { notedInSteps } from "../src/read/notes";
import { saidIn } from "../src/kpi/item";
import { ROLES } from "../src/kpi/role";
import { toTheEnd } from "../src/kpi/steps";
import { traitsOf } from "../src/kpi/traits";
import type { Finding } from "../src/check/finding";
import { checkBook } from "../src/check/check-book";
import { cellAddress } from "../src/kpi/address";

/** A sheet from A1 down, as Office.js would give its values. */
export function sheetOf(
  name: string,
  values: readonly (readonly CellValue[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const width = Math.max(0, ...values.map((row) => row.length));
  const rectangle = values.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  return {
    name,
    hidden: false,
    ours: false,
    top: 0,
    left: 0,
    values: rectangle,
    details: new Map(),
    hiddenRows: new Set(),
    pictures: new Map(),
    ...more,
  };
}

export function snapshotOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets };
}

/** The details of a column of a sheet from A1 down, where only some cells differ from their values. */
export function detailOf(
  rows: number,
  cells: Record<number, { text?: string; isError?: boolean; fill?: string }>,
): ColumnDetail {
  const each = <T>(of: (cell: { text?: string; isError?: boolean; fill?: string } | undefined) => T): T[] =>
    Array.from({ length: rows }, (_, row) => of(cells[row]));
  return {
    top: 0,
    text: each((cell) => cell?.text ?? ""),
    isError: each((cell) => cell?.isError ?? false),
    fill: each((cell) => cell?.fill ?? null),
    conditions: [],
  };
}

export function bookOf(sheet: SheetSnapshot | readonly SheetSnapshot[], profile: Profile = DEFAULT_PROFILE): Book {
  const book = readBook({ sheets: "name" in sheet ? [sheet] : sheet }, { profile });
  for (const register of [...book.registers, ...book.otherQuarters.map((other) => other.register)])
    expectTrueNotes(register);
  return book;
}

/** What was noted of a register while it was read must be what its items say: no test reads a book without. */
function expectTrueNotes({ items }: Register): void {
  const { columns, traits, recognised } = toTheEnd(notedInSteps(items));
  const expectSame = (what: string, noted: unknown, told: unknown): void => {
    if (JSON.stringify(noted) !== JSON.stringify(told)) throw new Error(`${what} noted are not those of the items.`);
  };
  for (const role of ROLES) {
    const fields = items.map((item) => item.fields[role]);
    const where = (what: "missing" | "error"): number[] => fields.flatMap((field, at) => (field?.[what] ? [at] : []));
    const column = { texts: fields.map(saidIn), missing: where("missing"), errors: where("error") };
    const hasCells = fields.some((field) => field !== undefined);
    expectSame(`The texts of column '${role}'`, columns.get(role), hasCells ? column : undefined);
  }
  expectSame("The traits", [...traits], items.map(traitsOf));
  for (const role of ["rating", "status"] as const)
    expectSame(`The words of column '${role}'`, recognised[role], items.map((item) => item.recognised[role])); // prettier-ignore
}

/** What the rules say of a sheet. */
export function findingsOf(
  sheet: SheetSnapshot | readonly SheetSnapshot[],
  profile: Profile = DEFAULT_PROFILE,
  today?: string,
): Finding[] {
  const sheets = "name" in sheet ? [sheet] : sheet;
  return checkBook(bookOf(sheets, profile), { profile, sheetOrder: sheets.map(({ name }) => name), today });
}

/** 'missing-owner F5' for each finding: short enough for a table of cases. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, place, fix }) => `${rule} ${cellAddress(place)}${fix ? ` → ${fix.value}` : ""}`);
}
