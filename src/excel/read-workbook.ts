import type { ProfileChoices } from "../kpi/profile";
import { detailsNeededInSteps, withDetails } from "../read/details";
import type { Quarter } from "../kpi/period";
import type { CellValue, DetailRequests, Details, Snapshot } from "../read/snapshot";
import type { SheetRole } from "../report/sheets/plan";
import { loadKept, type KeptSettings } from "./kept-settings";
import { inSlices } from "./in-slices";
import { fromA1, LAST_ROW, type CellsRequest } from "./read-cells";
import { readDetails } from "./read-details";
import { readSheets, type SheetInfo, type Sheets } from "./read-sheets";
import type { SheetValues } from "./read-values";
import { loadSurroundings, NOTHING_AROUND, type Surroundings } from "./surroundings";

/** What stands on our sheets, from A1 on. */
export type OwnValues = ReadonlyMap<SheetRole, readonly (readonly CellValue[])[]>;

export interface WorkbookRead extends KeptSettings {
  readonly snapshot: Snapshot;
  /** How it came about, so that it need not all be read again when a few cells have changed. */
  readonly asked: Asked;
  readonly sheets: readonly SheetInfo[];
  /** What the officer may have typed on sheets of ours. */
  readonly own: OwnValues;
  readonly structureProtected: boolean;
  /** What else of the workbook our new sheets have to get on with; nothing where none are to be written. */
  readonly surroundings: Surroundings;
}

/** The sheets by their values alone, what else was asked of them, and the answers. */
export interface Asked {
  readonly bare: Snapshot;
  readonly requests: DetailRequests;
  readonly answers: Details;
}

export interface WorkbookReadOptions {
  readonly quarter?: Quarter | undefined;
  /** Instead of the one that is kept in the workbook. */
  readonly profile?: ProfileChoices | undefined;
  /** Sheets are to be written: so it is asked as well what looks at those that stand. */
  readonly toWrite?: boolean;
}

/**
 * Reads the workbook in three round trips at most, however many sheets and rows there are: the sheets; their marks,
 * protection and values; and, only where needed, texts, types and fills of some columns. More only where an answer
 * would be larger than the 5 MB that Excel on the web allows.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { quarter, profile: given, toWrite = false }: WorkbookReadOptions,
): Promise<WorkbookRead> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  protection.load("protected");
  const kept = loadKept(context, given);
  const surroundings = toWrite ? loadSurroundings(context) : null;
  await context.sync();
  const settings = kept();
  const { mapping, profile } = settings;
  const found = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility, hidden: visibility !== "Visible" })); // prettier-ignore
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
  const requests = await inSlices(detailsNeededInSteps(snapshot, { quarter, profile, mapping }));
  const answers = await readDetails(context, requests, toWrite ? cellsNeeded({ sheets, values }) : []);
  const read = withDetails(snapshot, requests, answers);
  const hidden = new Map(sheets.map(({ id }) => [id, answers.cells.filter(({ asked }) => asked.sheet === id && asked.what === "values")])); // prettier-ignore
  return {
    ...settings,
    snapshot: read,
    asked: { bare: snapshot, requests, answers },
    sheets,
    own: ownValues(sheets, (id) => [values.get(id) ?? [], hidden.get(id) ?? []].flat()),
    structureProtected: protection.protected,
    surroundings: surroundings?.(sheets, answers.cells) ?? NOTHING_AROUND,
  };
}

/**
 * The formulas of the officer's sheets, hidden ones too, and of our summary, which stays where it is not written again;
 * what stands on those of ours that the officer has hidden. Nothing where no sheet of ours stands.
 */
function cellsNeeded({ sheets, values }: Sheets): CellsRequest[] {
  if (sheets.every(({ role }) => role === null)) return [];
  return sheets.flatMap(({ id, hidden, role, leftover, empty }): CellsRequest[] => {
    const used = values.get(id);
    const rows = used ? { top: used.top, bottom: used.top + used.values.length - 1 } : { top: 0, bottom: LAST_ROW };
    const looks = (role === null && !leftover && !empty) || role === "summary";
    return [
      ...(looks ? [{ sheet: id, what: "formulas" as const, ...rows }] : []),
      ...(role !== null && hidden ? [{ sheet: id, what: "values" as const, ...rows }] : []),
    ];
  });
}

function ownValues(sheets: readonly SheetInfo[], valuesOf: (id: string) => readonly SheetValues[]): OwnValues {
  return new Map(sheets.flatMap(({ id, role }) => (role === null ? [] : [[role, fromA1(valuesOf(id))] as const])));
}
