import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

/** What the command line says of a workbook, as JSON. */
export interface Document {
  readonly quarter: string | null;
  readonly registers: readonly {
    readonly sheet: string;
    readonly header: string;
    readonly items: number;
    readonly columns: Readonly<Record<string, string>>;
  }[];
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly {
    readonly rule: string;
    readonly sheet: string;
    readonly cell: string;
    readonly reference: string | null;
    readonly message: string;
    readonly fix: { readonly cell: string; readonly value: string } | null;
  }[];
  readonly summary: {
    readonly items: number;
    readonly byRating: Readonly<Record<string, number>>;
    readonly groups: readonly { readonly by: string; readonly rows: readonly { name: string; items: number }[] }[];
    readonly exceptions: readonly string[];
  };
}

/** Checks a workbook as the command line does, in a folder of its own. */
export async function checked(workbook: Uint8Array, ...options: readonly string[]): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), "quarter-ready-"));
  try {
    await writeFile(join(folder, "return.xlsx"), workbook);
    const { out, error } = await run(["check", "return.xlsx", "--json", ...options], (file) => join(folder, file));
    if (error !== "") throw new Error(error);
    return JSON.parse(out) as Document;
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Cells = Readonly<Record<string, string>>;

/** Where each rule found something: its cells by sheet, in the order of the workbook. */
export function cellsByRule({ findings }: Document): Record<string, Cells> {
  const rules: Record<string, Record<string, string>> = {};
  for (const { rule, sheet, cell } of findings) {
    const sheets = (rules[rule] ??= {});
    sheets[sheet] = sheets[sheet] === undefined ? cell : `${sheets[sheet]} ${cell}`;
  }
  return rules;
}

/** What is found in one workbook and not in another, as 'rule sheet!cell'. */
export function foundOnlyIn(one: Document, other: Document): string[] {
  const there = new Set(lines(other));
  return lines(one).filter((line) => !there.has(line));
}

function lines({ findings }: Document): string[] {
  return findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`).sort();
}
