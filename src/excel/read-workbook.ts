import type { Explanation } from "../check/explanations";
import type { Mapping } from "../kpi/mapping";
import { NO_CHOICES, type ProfileChoices, type ProfileResult } from "../kpi/profile";
import { detailsNeeded, withDetails } from "../read/details";
import type { Quarter } from "../kpi/period";
import type { CellValue, Snapshot } from "../read/snapshot";
import type { KeptLayoutsResult } from "../report/layouts/kept-layouts";
import type { SheetRole } from "../report/plan";
import { answeredInParts } from "./in-parts";
import { loadExplanations } from "./kept-explanations";
import { loadLayouts } from "./kept-layouts";
import { MARK, markOf, type Mark } from "./marks";
import { ownSheets, type OwnSheet } from "./own-sheets";
import { readDetails } from "./read-details";
import { loadMapping, loadProfile } from "./settings";
import { loadUsedRanges, readInBlocks, type SheetValues } from "./read-values";

/** What there is to know of a sheet besides its cells. */
export interface SheetInfo extends OwnSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly hidden: boolean;
  /** Nothing stands in it; not known of a hidden sheet, of which this is false. */
  readonly empty: boolean;
  readonly protected: boolean;
}

/** What stands on our sheets, from A1 on. */
export type OwnValues = ReadonlyMap<SheetRole, readonly (readonly CellValue[])[]>;

export interface WorkbookRead {
  readonly snapshot: Snapshot;
  readonly sheets: readonly SheetInfo[];
  /** What the officer may have typed on sheets of ours. */
  readonly own: OwnValues;
  readonly structureProtected: boolean;
  /** What the officer has said of tables and columns; null where what was kept cannot be read. */
  readonly mapping: Mapping | null;
  /** What the council has chosen: as given, else as it is kept in the workbook. */
  readonly profile: ProfileChoices;
  /** Why what is kept of that cannot be used; none where it can, or is not asked for. */
  readonly profileProblems: readonly string[];
  /** What officers said of findings; null where what was kept cannot be read. */
  readonly explanations: readonly Explanation[] | null;
  readonly layouts: KeptLayoutsResult;
}

export interface WorkbookReadOptions {
  readonly quarter?: Quarter | undefined;
  /** Instead of the one that is kept in the workbook. */
  readonly profile?: ProfileChoices | undefined;
}

/**
 * Reads the workbook in three round trips at most, however many sheets and rows there are: the sheets; their marks,
 * protection and values; and, only where needed, texts, types and fills of some columns. More only where an answer
 * would be larger than the 5 MB that Excel on the web allows.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { quarter, profile: given }: WorkbookReadOptions,
): Promise<WorkbookRead> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  protection.load("protected");
  const kept = loadMapping(context);
  const keptProfile = loadProfile(context);
  const keptExplanations = loadExplanations(context);
  const keptLayouts = loadLayouts(context);
  await context.sync();
  const mapping = kept();
  const { profile, problems } = given ? { profile: given, problems: [] } : usable(keptProfile());
  const found = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility, hidden: visibility !== "Visible" }));
  const { sheets, values } = await readSheets(context, found);
  const snapshot: Snapshot = {
    sheets: sheets.map(({ id, name, hidden, role, leftover }) => ({
      name,
      hidden,
      ours: role !== null || leftover,
      details: new Map(),
      hiddenRows: new Set(),
      pictures: new Map(),
      ...((role === null && !leftover ? values.get(id) : undefined) ?? { top: 0, left: 0, values: [] }),
    })),
  };
  const requests = detailsNeeded(snapshot, { quarter, profile, mapping });
  const answers = await readDetails(context, requests);
  const read = withDetails(snapshot, requests, answers);
  const structureProtected = protection.protected;
  const explanations = keptExplanations();
  return { snapshot: read, sheets, own: ownValues(sheets, values), structureProtected, mapping, profile, profileProblems: problems, explanations, layouts: keptLayouts() };
} // prettier-ignore

function usable(kept: ProfileResult): { profile: ProfileChoices; problems: readonly string[] } {
  return kept.ok ? { profile: kept.profile, problems: [] } : { profile: NO_CHOICES, problems: kept.problems };
}

/** A used range may begin below or beside A1. */
function ownValues(sheets: readonly SheetInfo[], values: ReadonlyMap<string, SheetValues>): OwnValues {
  return new Map(
    sheets.flatMap(({ id, role }) => {
      const used = values.get(id);
      if (role === null || !used) return [];
      const above = Array.from({ length: used.top }, (): CellValue[] => []);
      const before = Array<CellValue>(used.left).fill("");
      return [[role, [...above, ...used.values.map((row) => (used.left === 0 ? row : [...before, ...row]))]] as const];
    }),
  );
}

type Found = Pick<SheetInfo, "id" | "name" | "visibility" | "hidden">;
type Marked = Found & Pick<SheetInfo, "protected"> & { readonly mark: Mark | null };
interface Sheets {
  readonly sheets: readonly SheetInfo[];
  readonly values: ReadonlyMap<string, SheetValues>;
}

/** Marks, protection and values at once; where the values are too large for that, the marks first, then block by block. */
async function readSheets(context: Excel.RequestContext, found: readonly Found[]): Promise<Sheets> {
  const visible = found.filter(({ hidden }) => !hidden).map(({ id }) => id);
  const together = (fresh: Excel.RequestContext, all: readonly Found[]): (() => Sheets | null) => {
    const sheets = loadSheets(fresh, all);
    const values = loadUsedRanges(fresh, visible);
    return () => {
      const read = values();
      return read && known(sheets(), new Map(read));
    };
  };
  const [whole] = (await answeredInParts(context, [found], together, () => null)) ?? [];
  if (whole) return whole;
  const [marked = []] = (await answeredInParts(context, [found], loadSheets, () => null)) ?? [];
  // The items are the officer's own, and nothing is kept of what is typed among ours.
  const wanted = marked.filter(({ hidden, mark }) => !hidden && mark?.role !== "register").map(({ id }) => id);
  return known(marked, await readInBlocks(context, wanted));
}

function known(marked: readonly Marked[], values: ReadonlyMap<string, SheetValues>): Sheets {
  const own = ownSheets(marked);
  const sheets = marked.map(({ mark, ...sheet }, index) => ({
    ...sheet,
    ...(own[index] ?? { role: null, leftover: false }),
    empty: mark === null && !sheet.hidden && !values.has(sheet.id),
  }));
  return { sheets, values };
}

function loadSheets(context: Excel.RequestContext, found: readonly Found[]): () => Marked[] {
  const loaded = found.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const mark = worksheet.customProperties.getItemOrNullObject(MARK);
    mark.load("value");
    const { protection } = worksheet;
    protection.load("protected");
    return { sheet, mark, protection };
  });
  return () =>
    loaded.map(({ sheet, mark, protection }) => ({
      ...sheet,
      mark: mark.isNullObject ? null : markOf(mark.value, sheet.id),
      protected: protection.protected,
    }));
}
