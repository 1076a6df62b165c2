import type { Item, Kind } from "../kpi/item";
import { headingKey, NO_MAPPING, type Mapping } from "../kpi/mapping";
import { isMissing } from "../kpi/missing";
import type { Quarter } from "../kpi/period";
import type { ProfileChoices } from "../kpi/profile";
import { parseQuantity } from "../kpi/quantity";
import { remembering } from "../kpi/remembering";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../kpi/steps";
import type { Vocabulary } from "../kpi/vocabulary";
import { vocabularyOf } from "../kpi/vocabulary-presets";
import { byQuarter, countOfQuarter, otherMonths } from "./by-quarter";
import { assignColumns, type ColumnPlan } from "./columns";
import { isUnnamed, withCategories, withParts } from "./continued-rows";
import { withCover } from "./cover";
import { rolesOf } from "./headers";
import { withoutExtracts } from "./extracts";
import { withIdentities } from "./identity";
import { withInherited } from "./inherited";
import { setApart } from "./other-quarters";
import type { Book, PassedOver, Register, UnderstoodTable } from "./register";
import { pairedColumns, readPairedRow, readsPairs } from "./row-pairs";
import { shownRating } from "./shown-rating";
import {
  endAtNextBlock,
  understanding,
  withComments,
  withSections,
  type RowContext,
  type RowPassedOver,
  repeatedHeader,
} from "./rows";
import type { SheetSnapshot, Snapshot } from "./snapshot";
import { chosenQuarter, findTablesInSteps, hasPeriod, quarterOf, quartersToChoose, type Table } from "./tables";
import { findStatedInSteps } from "./stated/stated";
import { Notes, rolesToNote } from "./notes";
import { understoodTable } from "./understood";
import { unreadableRegister } from "./unreadable";
import { yearRead } from "./year";

export interface ReadOptions {
  readonly profile: ProfileChoices;
  /** The quarter to read; by default the latest that the registers have something in. */
  readonly quarter?: Quarter | undefined;
  /** What the officer has said of tables and columns. Null where what was kept cannot be read. */
  readonly mapping?: Mapping | null | undefined;
}

/** Reads every register of a workbook. Never fails: what could not be read is in `passedOver`. */
export function readBook(snapshot: Snapshot, options: ReadOptions): Book {
  return toTheEnd(readBookInSteps(snapshot, options));
}

/** The same for a workbook of any size, in steps. */
export function* readBookInSteps(
  snapshot: Snapshot,
  { profile, quarter: asked, mapping: given }: ReadOptions,
): Steps<Book> {
  const words = vocabularyOf(profile);
  const mapping = given ?? NO_MAPPING;
  const found = yield* findTablesInSteps(snapshot, mapping);
  const dating = yield* tablesThatDate(found, words);
  const quarter = withCover(chosenQuarter(dating, asked), snapshot, found);
  const read: (ReadTable & { readonly table: Table })[] = [];
  for (const table of found) read.push({ table, ...(yield* readTable(table, quarterOf(table, quarter), words)) });
  const dated = read.flatMap(({ table, register }) => (register ? byQuarter(table, register, quarter) : []));
  yield;
  const { registers: current, otherQuarters, passedOver: apart } = setApart(dated, quarter);
  yield;
  const { registers, passedOver: extracts } = withoutExtracts(current);
  const months = read.flatMap(({ table, register }) => (register ? otherMonths(table, register) : []));
  const passedOver = [...read.flatMap((one) => one.passedOver), ...months, ...apart, ...extracts, ...lostMapping(mapping, found)]; // prettier-ignore
  if (given === null) passedOver.push({ reason: "mapping-unreadable", sheet: "" });
  const told = new Set([...registers, ...passedOver].map(({ sheet }) => sheet));
  for (const sheet of snapshot.sheets) {
    yield;
    if (!told.has(sheet.name)) passedOver.push(sheetPassedOver(sheet, words));
  }
  return {
    registers,
    otherQuarters,
    quarters: quartersToChoose(dating),
    tables: read.map(({ table, understood, register }) => ({ ...understood, items: register && countOfQuarter(table, register, quarter) })), // prettier-ignore
    quarter,
    passedOver,
    stated: yield* findStatedInSteps(snapshot, registers, words),
  };
}

/** The tables whose periods count: a budget by months, in which nothing is rated, says nothing of the quarter reported. */
export function* tablesThatDate(tables: readonly Table[], words: Vocabulary): Steps<Table[]> {
  const dating: Table[] = [];
  for (const table of tables)
    if (hasPeriod(table) && isReturn(table, yield* planColumns(table, null, words))) dating.push(table);
  return dating;
}

/** The columns of a table for a quarter. */
export function* planColumns(table: Table, quarter: Quarter | null, words: Vocabulary): Steps<ColumnPlan> {
  const { sheet, header, end, title } = table;
  const year = yearRead(table, title, quarter);
  return yield* assignColumns(header, { sheet, from: header.row + 1, end, words, title, quarter, year });
}

/** A table in which nothing is rated is a list, a dictionary or a budget: no return. Nor is one that is ignored. */
export function isReturn(table: Table, { columns }: ColumnPlan): boolean {
  return (
    !table.mapped?.ignored &&
    !holdsRisks(table) &&
    !hasFigureRows(table, columns) &&
    (columns.rating !== undefined || columns.status !== undefined)
  );
}

/** A risk register rates risks, not performance: known by its likelihood and impact, unless the officer says otherwise. */
function holdsRisks({ header, mapped }: Table): boolean {
  const has = (words: RegExp): boolean => header.cells.some(({ heading }) => words.test(heading));
  return !mapped?.picked && has(/\b(?:likelihood|probability)\b/i) && has(/\b(?:impact|severity|consequence)\b/i);
}

/** Targets and actuals stand in rows of their own, and which belong together was not understood. */
function hasFigureRows({ labels }: Table, columns: ColumnPlan["columns"]): boolean {
  return labels !== null && !readsPairs(labels, columns);
}

interface ReadTable {
  readonly register: Register | null;
  readonly understood: UnderstoodTable;
  readonly passedOver: readonly PassedOver[];
}

function* readTable(table: Table, quarter: Quarter | null, words: Vocabulary): Steps<ReadTable> {
  const { sheet, header, mapped } = table;
  const plan = yield* planColumns(table, quarter, words);
  const passedOver: PassedOver[] = [];
  if (mapped?.ignored) passedOver.push({ reason: "table-ignored", sheet: sheet.name, row: header.row });
  else if (holdsRisks(table)) passedOver.push({ reason: "table-of-risks", sheet: sheet.name, row: header.row });
  else if (hasFigureRows(table, plan.columns))
    passedOver.push({ reason: "table-of-figure-rows", sheet: sheet.name, row: header.row });
  else if (plan.unread)
    passedOver.push({ reason: "table-not-rated", sheet: sheet.name, row: header.row, ...plan.unread });
  else if (!isReturn(table, plan))
    passedOver.push({ reason: "table-without-rating", sheet: sheet.name, row: header.row });
  const register = isReturn(table, plan) ? yield* readRegister(table, plan, passedOver) : null;
  return { register, understood: understoodTable(table, plan, register), passedOver };
}

function* readRegister(table: Table, plan: ColumnPlan, passedOver: PassedOver[]): Steps<Register> {
  const { sheet, header, end, labels } = table;
  const { columns, words, others, past, unit } = plan;
  const roles = rolesOf(header);
  const kind: Kind =
    roles.has("target") || roles.has("actual") || columns.target !== undefined ? "indicator" : "action";
  const context: RowContext = {
    ...header,
    sheet,
    kind,
    columns,
    others,
    past,
    unit,
    shown: shownRating(table.sheet, columns, table.header.row + 1, table.end),
    understand: understanding(words),
    said: remembering((text) => ({ text, missing: isMissing(text) })),
    quantity: remembering(parseQuantity),
  };
  const rows: (Item | RowPassedOver)[] = [];
  let hasUnnamed = false;
  const as = labels ? pairedColumns(plan) : plan;
  const notes = new Notes(rolesToNote(as.columns));
  for (let row = header.row + 1; row < end; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const [read] = table.repeats.includes(row)
      ? [repeatedHeader(sheet.name, row)]
      : readPairedRow(row, context, labels);
    if (!read) continue;
    rows.push(read);
    if ("reason" in read) continue;
    notes.note(read);
    hasUnnamed ||= isUnnamed(read);
  }
  yield;
  const { items: own, passed } = endAtNextBlock(
    withSections(withComments(withCategories(rows, context), context), table.group),
  );
  yield;
  const named = withIdentities(hasUnnamed ? withParts(own, context) : own, columns);
  yield;
  const items = withInherited(named);
  yield* notes.keepFor(items);
  passedOver.push(...passed);
  if (items.length === 0) passedOver.push({ reason: "table-empty", sheet: sheet.name, row: header.row });
  const bottom = items.at(-1)?.row ?? header.row + 1;
  return {
    sheet: sheet.name,
    kind,
    header: { top: header.top, bottom: header.row, left: header.left, right: header.right },
    body: { top: header.row + 1, bottom, left: header.left, right: header.right },
    columns: as.columns,
    headings: as.headings,
    items,
    pictures: sheet.pictures.get(columns.rating ?? columns.status ?? -1) ?? 0,
  };
}

/** Tables and columns that the officer spoke of and that are not there any more: told, not dropped in silence. */
function lostMapping(mapping: Mapping, found: readonly Table[]): PassedOver[] {
  return mapping.tables.flatMap((mapped): PassedOver[] => {
    const table = found.find((one) => one.mapped === mapped);
    const { sheet, headings, title } = mapped;
    const id = { sheet, headings, title };
    if (!table) return [{ reason: "mapping-lost", sheet, heading: null, table: id }];
    const keys = new Set(table.header.cells.map(({ heading }) => headingKey(heading)));
    const lost = Object.keys(mapped.roles).filter((key) => !keys.has(key));
    return lost.map((heading) => ({ reason: "mapping-lost", sheet, heading, table: id }));
  });
}

function sheetPassedOver(sheet: SheetSnapshot, words: Vocabulary): PassedOver {
  if (sheet.ours) return { reason: "sheet-ours", sheet: sheet.name };
  if (sheet.hidden) return { reason: "sheet-hidden", sheet: sheet.name };
  if (sheet.values.length === 0) return { reason: "sheet-empty", sheet: sheet.name };
  return unreadableRegister(sheet, words) ?? { reason: "sheet-has-no-register", sheet: sheet.name };
}
