import type { CellValue } from "../../src/read/snapshot";
import type { Finding } from "../../src/check/finding";
import { messageFor } from "../../src/check/catalogue";
import { RULE_IDS } from "../../src/check/rules";
import { COMMENTARY_RULES } from "../../src/check/rules/commentary";
import { DEFAULT_PROFILE, type Profile } from "../../src/kpi/profile";
import { findingsOf, sheetOf, told } from "../snapshots";

const OWN: ReadonlySet<string> = new Set(COMMENTARY_RULES.map(({ id }) => id));
/** Only the rules of the comments. */
const PROFILE: Profile = {
  ...DEFAULT_PROFILE,
  rules: Object.fromEntries(RULE_IDS.filter((id) => !OWN.has(id)).map((id) => [id, "off" as const])),
};

/** A row of the third quarter, with what it says of the second. */
export interface Row {
  readonly reference?: CellValue;
  readonly measure?: CellValue;
  readonly thenTarget?: CellValue;
  readonly then?: CellValue;
  readonly thenComment?: CellValue;
  readonly target?: CellValue;
  readonly actual?: CellValue;
  readonly comment: CellValue;
  readonly rating?: CellValue;
  /** In a column of its own, beside the rating; the sheet has none where no row has it. */
  readonly status?: CellValue;
  readonly plan?: CellValue;
}

/** A sheet of the third quarter, or of another; comments stand in column H, the first item in row 3. */
export function rowsOf(rows: readonly Row[], quarter: "Q1" | "Q2" | "Q3" | "Q4" = "Q3"): ReturnType<typeof sheetOf> {
  const now = `${quarter} 2025/26`;
  const last = { Q1: "Q4 2024/25", Q2: "Q1 2025/26", Q3: "Q2 2025/26", Q4: "Q3 2025/26" }[quarter];
  const hasStatus = rows.some(({ status }) => status !== undefined);
  const headings = ["Reference", "Measure", `${last} Target`, `${last} Actual`, `${last} Commentary`, `${now} Target`, `${now} Actual`, `${now} Commentary`, "RAG", "Recovery plan", ...(hasStatus ? ["Status"] : [])]; // prettier-ignore
  const cells = rows.map((row, index): CellValue[] => [
    row.reference ?? `CUS ${index + 1}`,
    row.measure ?? "Calls answered in time, %",
    row.thenTarget ?? "95%",
    row.then ?? "",
    row.thenComment ?? "",
    row.target ?? "95%",
    row.actual ?? "",
    row.comment,
    row.rating ?? "Green",
    row.plan ?? "",
    ...(hasStatus ? [row.status ?? ""] : []),
  ]);
  return sheetOf("KPIs", [[`Performance ${now}`], headings, ...cells]);
}

/** What the rules of the comments find. */
export function found(
  rows: readonly Row[],
  quarter?: "Q1" | "Q2" | "Q3" | "Q4",
  profile?: Partial<Profile>,
): Finding[] {
  return findingsOf(rowsOf(rows, quarter), { ...PROFILE, ...profile });
}

/** Those of many comments, each on a row of its own, that a rule fires on. */
export function firing(rule: string, comments: readonly string[], row: Partial<Row> = {}): string[] {
  const rows = new Set(found(comments.map((comment) => ({ ...row, comment }))).flatMap((one) => (one.rule === rule ? [one.place.row] : []))); // prettier-ignore
  return comments.filter((_, index) => rows.has(index + 2));
}

/** 'thin-commentary H3' for each finding of one row. */
export function saying(comment: string, row: Partial<Row> = {}, quarter?: "Q1" | "Q2" | "Q3" | "Q4"): string[] {
  return told(found([{ ...row, comment }], quarter));
}

/** The message and the severity of the one finding. */
export function messageOf(findings: readonly Finding[]): string {
  const [one, ...more] = findings;
  if (!one || more.length > 0) throw new Error(`One finding was expected: ${told(findings).join(", ")}`);
  return `${one.severity}: ${messageFor(one)}`;
}
