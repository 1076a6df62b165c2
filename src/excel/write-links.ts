import { columnLetters, quoteSheet, type Area } from "../kpi/address";
import type { PlanCell, SheetPlan, SheetRole, Target } from "../report/sheets/plan";
import { jobsFor, type Job } from "./write-job";

/** What our names of areas begin with. */
export const NAME_PREFIX = "QR_";
/** More names would make a workbook slow to open. */
const MOST_NAMES = 400;
/** Excel takes no longer formula than 8,192 characters. */
const LONGEST = 8000;

/** A name for several areas of a sheet of ours: a link leads to one place, and so to a name. */
export interface AreaName {
  readonly name: string;
  readonly key: string;
  /** Without the sheets' names. */
  readonly role: SheetRole;
  readonly areas: readonly Area[];
}

type ToRows = Extract<Target, { readonly role: SheetRole }>;

/** By which links to the same areas are known. */
export function linkKey({ role, areas }: ToRows): string {
  return `${role} ${areas.map(({ top, left, bottom, right }) => `${top},${left},${bottom},${right}`).join(" ")}`;
}

/**
 * The names that the links of a sheet need. Those that are too many, or too long, lead to their first area instead.
 * @param taken names of ours that stand on the sheet until it is cleared
 */
export function areaNames(
  { cells }: SheetPlan,
  sheetOf: (role: SheetRole) => string | undefined,
  taken: readonly string[],
): AreaName[] {
  const found = new Map<string, AreaName>();
  const free = freeNames(taken);
  for (const row of cells)
    for (const cell of row) {
      const link = severalRows(cell);
      if (!link || found.size >= MOST_NAMES) continue;
      const key = linkKey(link);
      const sheet = sheetOf(link.role);
      if (found.has(key) || sheet === undefined || refersTo(link.areas, sheet).length > LONGEST) continue;
      found.set(key, { name: free.next().value, key, role: link.role, areas: link.areas });
    }
  return [...found.values()];
}

function* freeNames(taken: readonly string[]): Generator<string, never> {
  for (let number = 1; ; number++) if (!taken.includes(`${NAME_PREFIX}${number}`)) yield `${NAME_PREFIX}${number}`;
}

/** Adds the names to the sheet that links, out of sight. Excel follows the sheet that they refer to when it is renamed. */
export function nameJobs(names: readonly AreaName[], sheetId: string, sheetOf: (role: SheetRole) => string | undefined): Job[] {
  const job = jobsFor(sheetId);
  return names.map(({ name, role, areas }) => {
    const reference = refersTo(areas, sheetOf(role) ?? "");
    return job(2 + Math.ceil(reference.length / 400), (sheet) => {
      sheet.names.add(name, reference).visible = false;
    });
  });
} // prettier-ignore

function severalRows(cell: PlanCell): ToRows | null {
  if (cell === null || !("link" in cell) || !("role" in cell.link)) return null;
  return cell.link.areas.length > 1 ? cell.link : null;
}

function refersTo(areas: readonly Area[], sheet: string): string {
  return `=${areas.map((area) => `${quoteSheet(sheet)}!${absolute(area)}`).join(",")}`;
}

function absolute({ top, left, bottom, right }: Area): string {
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}
