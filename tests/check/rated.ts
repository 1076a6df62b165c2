import type { CheckContext, Raised } from "../../src/check/rule";
import type { FindingOf, RuleId } from "../../src/check/finding";
import { RATINGS_RULES } from "../../src/check/rules/ratings";
import { RATINGS_WORDS } from "../../src/check/rules/ratings/wording";
import { cellAddress } from "../../src/kpi/address";
import type { Item } from "../../src/kpi/item";
import type { Quarter } from "../../src/kpi/period";
import { decided, profileSchema, type Profile } from "../../src/kpi/profile";
import type { CellValue } from "../../src/read/snapshot";
import type { Book, Register } from "../../src/read/register";
import { bookOf, sheetOf } from "../snapshots";

/** Headings of the columns, and rows of cells below them, from A1. */
export type Table = readonly (readonly CellValue[])[];

export const HEADINGS = ["Ref", "Measure", "Target", "Actual", "RAG"] as const;

/** Rows of reference, measure, target, actual and rating; of the measure one that is better the higher unless given. */
export type RatedRow = readonly [target: CellValue, actual: CellValue, rating: string, measure?: string];

export function ratedRows(...rows: readonly RatedRow[]): Table {
  return [[...HEADINGS], ...rows.map(([target, actual, rating, measure = "Tenants satisfied"], index) => [`HSG ${index + 1}`, measure, target, actual, rating])]; // prettier-ignore
} // prettier-ignore

/** Green rows that reached their target, so that a register has something to be compared with. */
export function sound(count: number): [CellValue, CellValue, string][] {
  return Array.from({ length: count }, () => ["50%", "60%", "Green"]);
}

export interface Settings {
  readonly quarter?: Quarter | null;
  readonly profile?: Record<string, unknown>;
  /** Changes the items of the first register after they were read: what the table cannot hold. */
  readonly change?: (item: Item, index: number) => Item;
}

/** The context of a check of one table. */
export function contextOf(
  table: Table,
  { quarter = { year: 2025, quarter: 1 }, profile = {}, change = (item) => item }: Settings = {},
): CheckContext {
  // prettier-ignore
  const settled: Profile = decided(profileSchema.parse(profile));
  const book = bookOf(sheetOf("KPIs", table), settled);
  const registers = book.registers.map((register): Register => ({ ...register, items: register.items.map(change) }));
  const changed: Book = { ...book, registers };
  return { book: changed, profile: settled, quarter, today: null };
}

export type Told = Raised<RuleId> & { readonly rule: RuleId; readonly line: string; readonly message: string };

/** What the rules on ratings say: 'green-but-missed error E2', with the facts and the whole message. */
export function ratingFindings(table: Table, settings: Settings = {}): Told[] {
  const context = contextOf(table, settings);
  return context.book.registers.flatMap((register) =>
    RATINGS_RULES.flatMap((rule) => {
      if (!("check" in rule)) return [];
      return [...(rule.check(register, context) as Iterable<Raised<RuleId>>)].map((raised) => {
        const severity = raised.severity ?? rule.severity;
        const entry = RATINGS_WORDS[rule.id as keyof typeof RATINGS_WORDS];
        const words = (entry.words as (finding: FindingOf<RuleId>) => { what: string; todo: string })({ ...raised, rule: rule.id, severity }); // prettier-ignore
        const line = `${rule.id} ${severity} ${cellAddress(raised.place)}`;
        return { ...raised, rule: rule.id, line, message: `${words.what} ${words.todo}` };
      });
    }),
  );
}

/** The lines of what is found but for the advice on polarity. */
export function lines(table: Table, settings: Settings = {}): string[] {
  return ratingFindings(table, settings)
    .map(({ line }) => line)
    .filter((line) => !line.startsWith("polarity-assumed"));
}

/** One item with the given cells, as it is read. */
export function itemOf(cells: Readonly<Record<string, string>>): Item {
  const named: Readonly<Record<string, string>> = { measure: "Measure", target: "Target", actual: "Actual", polarity: "Polarity", tolerance: "Tolerance", amberLimit: "Amber threshold", frequency: "Frequency", status: "Status", basis: "Basis", commentary: "Commentary" }; // prettier-ignore
  const whole = { measure: "Electors on the register", ...cells };
  const headings = ["Ref", "RAG", ...Object.keys(whole).map((role) => named[role] ?? role)];
  const book = bookOf(sheetOf("S", [headings, ["A 1", "Green", ...Object.values(whole)]]));
  const item = book.registers[0]?.items[0];
  if (!item) throw new Error("The cells make no item.");
  return item;
}
