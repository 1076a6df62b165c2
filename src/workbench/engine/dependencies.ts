import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** Which sheets' cells a formula can see, as far as its text tells. */
export class Dependencies {
  private readonly seen = new Map<Sheet, { readonly version: number; readonly names: ReadonlySet<string> }>();

  /** What formulas mention, by their sheet and text: a column of a table has the same one in each row. */
  private readonly mentioned = new Map<string, ReadonlySet<string>>();

  constructor(private readonly book: Book) {}

  /** Whether a write since opening can have changed what this formula answers. */
  mayBeStale(sheet: Sheet, formula: string): boolean {
    if (!this.book.isWritten) return false;
    const reached = new Set<string>();
    const open = [...this.direct(sheet, formula)];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (reached.has(name)) continue;
      reached.add(name);
      if (name === ANY) return true;
      const other = this.book.byName(name);
      if (other === undefined) continue;
      if (this.book.isTouched(other)) return true;
      open.push(...this.ofSheet(other));
    }
    return false;
  }

  /** Formulas were respelled all over the workbook. */
  forget(): void {
    this.seen.clear();
    this.mentioned.clear();
  }

  private ofSheet(sheet: Sheet): ReadonlySet<string> {
    const known = this.seen.get(sheet);
    if (known !== undefined && (known.version === this.book.version || !this.book.isTouched(sheet))) return known.names;
    const names = new Set<string>();
    for (const { cell } of sheet.cells.all()) {
      if (cell.formula !== undefined) for (const name of this.direct(sheet, cell.formula)) names.add(name);
    }
    this.seen.set(sheet, { version: this.book.version, names });
    return names;
  }

  private direct(sheet: Sheet, formula: string): ReadonlySet<string> {
    const key = `${sheet.id} ${formula}`;
    const known = this.mentioned.get(key);
    if (known !== undefined) return known;
    const found = new Set<string>();
    this.mentioned.set(key, found);
    // Inside a table its columns stand without the table's name.
    if (formula.includes("[")) found.add(sheet.name.toLowerCase());
    if (/\bINDIRECT\(/i.test(formula)) found.add(ANY);
    this.scan(sheet.name, formula, found, 0);
    return found;
  }

  private scan(home: string, formula: string, found: Set<string>, depth: number): void {
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
    for (const [, apostrophes, plain, word = ""] of bare.matchAll(
      /'((?:[^']|'')+)'!|([^\s'!(),;:+\-*/^&=<>[\]{}"]+)!|([\p{L}_\\][\p{L}\p{N}_.\\]*)/gu,
    )) {
      const sheetName = apostrophes?.replaceAll("''", "'") ?? plain;
      if (sheetName !== undefined) found.add(sheetName.toLowerCase());
      else if (depth < 5) this.named(home, word, found, depth);
    }
    if (/\$?[A-Z]{1,3}\$?\d/i.test(bare) || /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}/i.test(bare)) found.add(home.toLowerCase());
  }

  private named(home: string, word: string, found: Set<string>, depth: number): void {
    const refersTo = this.book.definedName(word);
    if (refersTo !== undefined) this.scan(home, refersTo, found, depth + 1);
    const table = this.book.tableSheet(word);
    if (table !== undefined) found.add(table.toLowerCase());
  }
}

const ANY = "*";
