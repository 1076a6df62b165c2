import type { Area } from "../kpi/address";
import type { ProfileChoices } from "../kpi/profile";
import type { Quarter } from "../kpi/period";
import { detailsNeededInSteps, withDetails } from "../read/details";
import { patchedColumn, patchedValues, type CellsNow } from "../read/patched";
import type { DetailRequests, Details, SheetSnapshot, TableRequest } from "../read/snapshot";
import { inSlices } from "./in-slices";
import { loadKept } from "./kept-settings";
import { readDetails } from "./read-details";
import { loadNow, type SheetNow } from "./read-now";
import { readMarked, sheetsWith, type Found, type SheetInfo } from "./read-sheets";
import type { WorkbookRead } from "./read-workbook";

/** A rectangle that was edited, on a sheet by its id. */
export interface Touched {
  readonly sheet: string;
  readonly area: Area;
}

/** More cells than so many are read no faster than everything. */
const MOST_CELLS = 20_000;

/**
 * Reads again only what may have changed since a workbook was read: what was edited, and what is calculated. One round
 * trip, and another where what else must be asked of the sheets has become more.
 * @returns the same object where nothing that is read has changed; null where it has to be read as a whole: sheets came,
 * went or were renamed, or more was edited than is worth it
 */
export async function rereadWorkbook(
  context: Excel.RequestContext,
  last: WorkbookRead,
  touched: readonly Touched[],
  { quarter, profile }: { readonly quarter?: Quarter | undefined; readonly profile?: ProfileChoices | undefined },
): Promise<WorkbookRead | null> {
  if (touched.reduce((sum, { area }) => sum + cellsIn(area), 0) > MOST_CELLS) return null;
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  protection.load("protected");
  const kept = loadKept(context, profile);
  const read = last.sheets.filter((sheet) => isOfficers(sheet) && !sheet.hidden);
  const loaded = read.map(({ id }) => ({ id, now: loadNow(context, id, touched.filter(({ sheet }) => sheet === id)) })); // prettier-ignore
  await context.sync();
  const found = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility, hidden: visibility !== "Visible" })); // prettier-ignore
  const sheets = await sheetsNow(context, found, last.sheets);
  if (!sheets) return null;
  const changed = new Map<string, SheetNow>();
  for (const { id, now } of loaded) {
    const told = now();
    if (!told) return null;
    changed.set(id, told);
  }
  const settings = kept();
  const isTouched = touched.some(({ sheet }) => sheets.some((one) => one.id === sheet && isOfficers(one)));
  if (!isTouched) return sheets === last.sheets ? last : { ...last, sheets };
  const nameOf = new Map([...changed].map(([id, { cells }]) => [sheets.find((one) => one.id === id)?.name ?? "", cells]));
  const before = new Map(last.asked.bare.sheets.map((sheet) => [sheet.name, sheet]));
  const bare = { sheets: sheets.map((sheet) => sheetNow(sheet, before.get(sheet.name), changed.get(sheet.id))) };
  const requests = await inSlices(detailsNeededInSteps(bare, { quarter, profile: settings.profile, mapping: settings.mapping })); // prettier-ignore
  const answers = await answersNow(context, requests, last.asked, (sheet) => nameOf.get(sheet) ?? []);
  const asked = { bare, requests, answers };
  return {
    ...last,
    ...settings,
    sheets,
    asked,
    snapshot: withDetails(bare, requests, answers),
    structureProtected: protection.protected,
  };
} // prettier-ignore

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function isOfficers({ role, leftover }: Pick<SheetInfo, "role" | "leftover">): boolean {
  return role === null && !leftover;
}

/** Null where the officer's own sheets are not as they were. Those that came since may be ours: then they say so. */
async function sheetsNow(context: Excel.RequestContext, found: readonly Found[], last: readonly SheetInfo[]): Promise<readonly SheetInfo[] | null> {
  const key = (sheets: readonly Found[]): string => JSON.stringify(sheets.map(({ id, name, visibility }) => [id, name, visibility])); // prettier-ignore
  if (key(found) === key(last)) return last;
  const sheets = sheetsWith(await readMarked(context, found));
  return key(sheets.filter(isOfficers)) === key(last.filter(isOfficers)) ? sheets : null;
} // prettier-ignore

function sheetNow(sheet: SheetInfo, before: SheetSnapshot | undefined, now: SheetNow | undefined): SheetSnapshot {
  const { name, hidden } = sheet;
  const nothing = { details: new Map(), hiddenRows: new Set<number>(), pictures: new Map(), top: 0, left: 0, values: [] };
  if (!isOfficers(sheet) || !before || !now) return { ...nothing, name, hidden, ours: !isOfficers(sheet) };
  return { ...before, ...patchedValues(before, now.extent, now.cells) };
} // prettier-ignore

/** What is known of columns and tables from before and from what changed; only the rest is asked for. */
async function answersNow(
  context: Excel.RequestContext,
  requests: DetailRequests,
  { requests: before, answers: known }: { readonly requests: DetailRequests; readonly answers: Details },
  cellsOf: (sheet: string) => readonly CellsNow[],
): Promise<Details> {
  const columns = requests.columns.map((asked) => {
    const at = before.columns.findIndex(({ sheet, column }) => sheet === asked.sheet && column === asked.column);
    const [request, detail] = [before.columns[at], known.columns[at]];
    return patchedColumn(asked, request && detail && { asked: request, detail }, cellsOf(asked.sheet));
  });
  const tables = requests.tables.map((asked) => known.tables[before.tables.findIndex((one) => isSameTable(one, asked))] ?? null); // prettier-ignore
  const missing = {
    columns: requests.columns.filter((_, index) => !columns[index]),
    tables: requests.tables.filter((_, index) => !tables[index]),
  };
  const fetched = await readDetails(context, missing, []);
  const [freshColumns, freshTables] = [[...fetched.columns], [...fetched.tables]];
  return {
    columns: columns.flatMap((detail) => detail ?? freshColumns.shift() ?? []),
    tables: tables.flatMap((detail) => detail ?? freshTables.shift() ?? []),
  };
}

function isSameTable(one: TableRequest, other: TableRequest): boolean {
  return (
    one.sheet === other.sheet && one.top === other.top && one.bottom === other.bottom && one.pictured === other.pictured
  );
}
