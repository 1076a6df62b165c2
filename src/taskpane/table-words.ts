import { areaAddress } from "../kpi/address";
import { counted, list } from "../kpi/counted";
import { headingKey, isSameTable, type MappingChange, type TableId } from "../kpi/mapping";
import { parsePeriod } from "../kpi/period";
import { ROLE_WORDS, ROLES, type Role } from "../kpi/role";
import type { Doubt } from "../read/doubts";
import type { Grounds, UnderstoodTable } from "../read/register";

export type Column = UnderstoodTable["columns"][number];

export const NOT_READ = "Not read";
export const PICKED_WORDS = "The selected row is now the header of a table. Say below what its columns hold.";

export const FORGOTTEN_WORDS = "Forgotten: this workbook no longer holds what you said of it.";

/** A guess that matters, as a question that the officer answers once. */
export function doubtWords(doubt: Doubt): string {
  const role = ROLE_WORDS[doubt.role];
  if (doubt.because === "content") {
    const share = Math.round(doubt.share * 100);
    return `'${doubt.heading}' was taken for the ${role}, because ${share}% of what stands in it are ratings. Is that right?`;
  }
  const rivals = list(doubt.rivals.map(({ heading }) => `'${heading}'`));
  return `'${doubt.heading}' was taken for the ${role}, but ${rivals} may be meant too, and says something else. Is that right?`;
}

/** What a column can be taken for, in sentence case: 'Responsible officer'. */
export const CHOICES: readonly { readonly value: Role | "none"; readonly words: string }[] = [
  { value: "none", words: NOT_READ },
  ...ROLES.map((role) => ({ value: role, words: sentenceCase(ROLE_WORDS[role]) })),
];

/** What tells a table from the others, and stays the same while its columns are corrected. */
export function tableName({ sheet, header }: UnderstoodTable): string {
  return `${sheet}, ${areaAddress(header)}`;
}

/** 'KPIs, A2:G2: 12 items', or that it is not counted. */
export function tableLine(table: UnderstoodTable): string {
  if (table.ignored) return `${tableName(table)}: left out`;
  return `${tableName(table)}: ${table.items === null ? "not counted" : counted(table.items, "item")}`;
}

/** Why nothing of a table is counted; empty where it is. */
export function notCountedWords({ ignored, items }: UnderstoodTable): string {
  if (ignored) return "This table is left out, as you asked.";
  if (items === null) return "This table is not counted, because no column of it was taken for a rating or a status. If one is, choose so here."; // prettier-ignore
  return items === 0 ? "No row below this header was taken for an item." : "";
}

/**
 * What is said of a table is known again by its headings and the line above them, so it holds for every table of its
 * sheet that has the same.
 */
export function alikeWords(table: UnderstoodTable, tables: readonly UnderstoodTable[]): string {
  const { sheet, headings } = tableId(table);
  const mapped = { headings: headings.map(headingKey) };
  const alike = tables.filter((other) => other.sheet === sheet && other.title === table.title && isSameTable(mapped, tableId(other).headings)); // prettier-ignore
  if (alike.length < 2) return "";
  const which = alike.length === 2 ? "both" : `all ${alike.length}`;
  return `What you say here holds for ${which} tables on this sheet that have these headings.`;
}

/** By which what is said of a table is kept. */
export function tableId({ sheet, title, columns }: UnderstoodTable): TableId {
  return { sheet, headings: columns.map(({ heading }) => heading), title: title ?? undefined };
}

/** What there is to know of a column besides its role; empty where there is nothing. */
export function columnNote(column: Column, { columns }: UnderstoodTable): string {
  const confirmed = column.confirmed
    ? "Set by you"
    : column.chosen && column.restsOn
      ? (GUESSED[column.restsOn] ?? "")
      : "";
  if (column.chosen || column.role === null) return confirmed;
  return confirmed === "" ? unused(column, columns) : `${confirmed}. ${unused(column, columns)}`;
}

/** Only what was guessed is said: a column that is named needs no reason. */
const GUESSED: Partial<Record<Grounds, string>> = {
  content: "A guess, from what stands in it",
  period: "A guess: only a quarter stands above it",
};

function unused({ role, heading }: Column, columns: readonly Column[]): string {
  if ((parsePeriod(heading)?.quarter ?? null) !== null) return "Another quarter's";
  if (columns.some((other) => other.chosen && other.role === role)) return "Not counted: another column is used";
  return "Not counted: its words are not ratings";
}

/** Something was said of the table that can be taken back. */
export function isCorrected({ ignored, picked, columns }: UnderstoodTable): boolean {
  return ignored || picked || columns.some(({ confirmed }) => confirmed);
}

/** What was kept, for the officer to read or hear once it has been. */
export function keptWords(table: UnderstoodTable, change: MappingChange): string {
  const name = `The table at ${areaAddress(table.header)} of '${table.sheet}'`;
  switch (change.kind) {
    case "role":
      return `Kept in this workbook: '${change.heading}' is ${change.role === null ? "as it was found" : taken(change.role)}.`;
    case "ignore":
      return `Kept in this workbook: ${lowerFirst(name)} is ${change.ignored ? "left out" : "read again"}.`;
    case "pick":
      return PICKED_WORDS;
    case "forget":
      return `${name} is read again as it was found.`;
  }
}

function taken(role: Role | "none"): string {
  return role === "none" ? "not read" : `read as ${ROLE_WORDS[role]}`;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
