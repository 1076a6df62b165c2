import { REGISTER_TABLE, type SheetRole } from "../report/sheets/plan";

/** A table of the workbook, and the sheet that it stands on. */
export interface TablePlace {
  readonly name: string;
  readonly sheetId: string;
}

/** A sheet of ours that something of the officer's looks at: deleting it would leave #REF! there. */
export interface Mention {
  readonly of: SheetRole;
  /** The sheet of the formula; or the name that refers to ours. */
  readonly by: string;
}

/** A sheet of ours by what formulas may call it: its name, and the tables on it. */
export interface Named {
  readonly role: SheetRole;
  readonly name: string;
  readonly tables: readonly string[];
}

/** Finds what formulas mention of our sheets. What stands in quotation marks is text, and looks at nothing. */
export function mentionFinder(ours: readonly Named[]): (formulas: readonly unknown[]) => ReadonlySet<SheetRole> {
  const patterns = ours.map(({ role, name, tables }) => ({ role, pattern: patternOf(name, tables) }));
  return (formulas) => {
    const found = new Set<SheetRole>();
    for (const formula of formulas) {
      if (typeof formula !== "string" || !formula.startsWith("=")) continue;
      const bare = formula.replace(/"[^"]*"/g, '""');
      for (const { role, pattern } of patterns) if (!found.has(role) && pattern.test(bare)) found.add(role);
      if (found.size === ours.length) break;
    }
    return found;
  };
}

/** Of a sheet that is left as it is, only what looks at the table: its links go by the sheets' names. */
export function looksAtTable(formulas: readonly unknown[], tables: readonly string[]): boolean {
  return mentionFinder([{ role: "register", name: "", tables }])(formulas).size > 0;
}

/** `Summary!A1`, `'Summary'!A1`, `'[Book]Summary'!A1`, `'January:Summary'!A1`, `QuarterRegister[Rating]`. */
function patternOf(name: string, tables: readonly string[]): RegExp {
  const quoted = escaped(name.replaceAll("'", "''"));
  const plain = `(?<![\\p{L}\\p{N}_.'])${escaped(name)}(?::[\\p{L}\\p{N}_.]+)?!`;
  const inQuotes = `'(?:[^']*[\\]:])?${quoted}(?::(?:[^']|'')*)?'!`;
  const asTable = tables.map((table) => `(?<![\\p{L}\\p{N}_.\\\\])${escaped(table)}(?![\\p{L}\\p{N}_.!])`);
  return new RegExp([...(name === "" ? [] : [plain, inQuotes]), ...asTable].join("|") || "(?!)", "iu");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** The table of our register among those on its sheet. */
export function registerTable(tables: readonly TablePlace[], sheetId: string | undefined): string | null {
  const own = tables.filter((table) => table.sheetId === sheetId);
  return (own.find(({ name }) => name === REGISTER_TABLE) ?? own[0])?.name ?? null;
}
