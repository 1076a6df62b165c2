import { BUCKET_WORDS, BUCKETS } from "../../kpi/rating";
import type { LayoutColumn, LayoutExceptions, LayoutPart, LayoutTable } from "../../report/layout";
import { EVERY_RATING } from "../../report/layouts/columns";
import { DEFAULT_LAYOUT } from "../../report/layouts/presets";
import type { TableKinds } from "./form-words";

const [FIRST_TABLE] = DEFAULT_LAYOUT.tables;
const [FIRST_EXCEPTIONS] = DEFAULT_LAYOUT.exceptions;

/** What an added table begins as: every rating of every item. */
export function newTable(): LayoutTable[] {
  return FIRST_TABLE ? [{ ...FIRST_TABLE, title: "New table" }] : [];
}

/** What an added list of exceptions begins as. */
export function newExceptions(): LayoutExceptions[] {
  return FIRST_EXCEPTIONS ? [{ ...FIRST_EXCEPTIONS, title: "New list", kind: "all" }] : [];
}

/** A column for the first rating that none counts yet. */
export function newColumn(columns: readonly LayoutColumn[]): LayoutColumn {
  const bucket = BUCKETS.find((one) => columns.every(({ buckets }) => !buckets.includes(one)));
  const heading = bucket === undefined ? "New column" : BUCKET_WORDS[bucket];
  return { heading, phrase: null, buckets: bucket === undefined ? [] : [bucket], statuses: [], stages: [], show: "always" }; // prettier-ignore
}

/** What a table counts, as an officer says it. */
export function kindsOf({ parts }: LayoutTable): TableKinds {
  const [only] = parts;
  return parts.length > 1 ? "both" : (only?.kind ?? "all");
}

/** The table counting other kinds. Side by side, both begin with the columns that there were. */
export function withKinds(table: LayoutTable, kinds: TableKinds): LayoutTable {
  const [first, second] = table.parts;
  if (!first || kinds === kindsOf(table)) return table;
  if (kinds === "both") return { ...table, parts: [sideBySide(first, "action"), sideBySide(first, "indicator")] };
  const kept = [first, second].find((part) => part?.kind === kinds) ?? first;
  return { ...table, parts: [{ ...kept, kind: kinds, heading: null }] };
}

function sideBySide(part: LayoutPart, kind: "action" | "indicator"): LayoutPart {
  return { ...part, kind, heading: kind === "action" ? "Actions" : "Indicators" };
}

/** Statuses that can be counted: those that the workbook has, those that are known, and those that are counted already. */
export function statusesToPick(inWorkbook: readonly string[], chosen: readonly string[]): string[] {
  return [...new Set([...chosen, ...inWorkbook, ...KNOWN])];
}

const KNOWN = EVERY_RATING.flatMap(({ statuses }) => statuses ?? []);
