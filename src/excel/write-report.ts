import { fold } from "../kpi/text";
import { REGISTER_TABLE, type ReportPlan, type SheetRole } from "../report/sheets/plan";
import type { KeptWritten } from "../report/written";
import { isSupported } from "./host";
import { unlessCalledOff } from "./in-slices";
import { registerTable } from "./mentions";
import type { Failure, Outcome } from "./outcome";
import type { WorkbookRead } from "./read-workbook";
import { type Attempt, sheetsOf, type TableNames } from "./write-attempt";
import { fits } from "./write-clear";
import { fillSheets, type Progress } from "./write-fill";
import { prepareSheets } from "./write-prepare";
import { readActive, swapSheets } from "./write-swap";

type Written = ReturnType<typeof sheetsOf>;

/** A run that has not begun. */
export function attemptOf(plan: ReportPlan, read: WorkbookRead, madeOf: KeptWritten): Attempt {
  const inPlace = keptInPlace(plan, read);
  return { plan, sheets: read.sheets, inPlace, table: tableNames(read, inPlace), madeOf, drafts: [], stage: "planned" };
}

/**
 * Writes the sheets of the plan: new ones under names for the time being, which only then take the place of those of an
 * earlier run, at once; those that formulas of the officer's look at are filled where they stand. What can be known to
 * stand in the way is a failure, told before anything is changed. Where it fails later, `settle` cleans up.
 * @param signal calls it off before the sheets are swapped, by throwing `CalledOff`
 */
export async function writeReport(
  context: Excel.RequestContext,
  attempt: Attempt,
  read: WorkbookRead,
  told: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Outcome<Written>> {
  const inTheWay = known(attempt, read);
  if (inTheWay) return { ok: false, failure: inTheWay };
  unlessCalledOff(signal);
  attempt.stage = "adding";
  attempt.drafts = await prepareSheets(context, attempt);
  const unlike = attempt.drafts.find((draft) => draft.inPlace?.table && !fits(draft.inPlace.table, draft));
  if (unlike) return { ok: false, failure: { kind: "own-table-in-use", sheet: unlike.name, by: looking(read) } };
  // What is cleared to be filled where it stands cannot be brought back.
  const until = attempt.inPlace.size === 0 ? signal : undefined;
  await fillSheets(context, attempt, told, until);
  const active = attempt.drafts.some(({ before }) => before) ? await readActive(context) : null;
  unlessCalledOff(until);
  attempt.stage = "swapping";
  await swapSheets(context, attempt, active);
  attempt.stage = "done";
  return { ok: true, value: sheetsOf(attempt) };
}

function known({ plan, sheets, inPlace, table }: Attempt, read: WorkbookRead): Failure | null {
  const own = plan.sheets.map(({ role }) => sheets.find((sheet) => sheet.role === role) ?? null);
  const locked = own.find((sheet) => sheet?.protected);
  if (locked) return { kind: "own-sheet-protected", sheet: locked.name };
  if (read.structureProtected && own.includes(null)) return { kind: "structure-protected" };
  const isTableKept = inPlace.has("register") && table.standing !== null;
  const register = own.find((sheet) => sheet?.role === "register");
  // A table can be made longer and shorter from then on.
  return isTableKept && register && !isSupported("ExcelApi", "1.13")
    ? { kind: "own-table-in-use", sheet: register.name, by: looking(read) }
    : null;
}

/** Whose formulas look at the register; null where it is kept for another reason. */
function looking({ surroundings }: WorkbookRead): string | null {
  return surroundings.mentions.find(({ of }) => of === "register")?.by ?? null;
}

/** Where the structure is protected, no sheet can take another's place: then all are filled where they stand. */
function keptInPlace(plan: ReportPlan, { sheets, structureProtected, surroundings }: WorkbookRead): ReadonlySet<SheetRole> {
  const written = new Set(plan.sheets.map(({ role }) => role));
  const { mentions, summaryLooks } = surroundings;
  const looked = mentions.map(({ of }) => of);
  if (summaryLooks && !written.has("summary")) looked.push("register");
  const standing = sheets.flatMap(({ role }) => (role !== null && written.has(role) ? [role] : []));
  return new Set(standing.filter((role) => structureProtected || looked.includes(role)));
} // prettier-ignore

function tableNames({ sheets, surroundings }: WorkbookRead, inPlace: ReadonlySet<SheetRole>): TableNames {
  const { tables, names } = surroundings;
  const standing = registerTable(tables, sheets.find(({ role }) => role === "register")?.id);
  const taken = new Set([...tables.map(({ name }) => name), ...names].map(fold));
  // An officer may have renamed the table: the name stays, as that of a sheet does.
  const final = standing ?? freeTableName(REGISTER_TABLE, taken);
  const working = standing === null || inPlace.has("register") ? final : freeTableName(`${REGISTER_TABLE}_new`, taken);
  return { standing, working, final };
}

function freeTableName(wished: string, taken: ReadonlySet<string>): string {
  let name = wished;
  for (let number = 2; taken.has(fold(name)); number++) name = `${wished}_${number}`;
  return name;
}
