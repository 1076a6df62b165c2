import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { check as checkOpen } from "../../src/commands/check";
import { said } from "../../src/kpi/item";
import { openBytes } from "../excel/open";
import { EXPECTED as NORTH_WEST_LEICESTERSHIRE, northWestLeicestershire } from "../workbooks/nw-leicestershire";
import { broxtowe, EXPECTED as BROXTOWE } from "../workbooks/broxtowe";
import { charnwood, EXPECTED as CHARNWOOD, expectedIndicators, type ExpectedItem } from "../workbooks/charnwood";

interface Document {
  readonly quarter: string | null;
  readonly registers: readonly { readonly sheet: string; readonly items: number }[];
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly { readonly rule: string }[];
  readonly summary: { readonly byRating: Readonly<Record<string, number>> };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quarter-ready-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function check(workbook: Uint8Array, ...options: string[]): Promise<Document> {
  await writeFile(join(folder, "return.xlsx"), workbook);
  const { out, error } = await run(["check", "return.xlsx", "--json", ...options], (file) => join(folder, file));
  if (error !== "") throw new Error(error);
  return JSON.parse(out) as Document;
}

/** The fields that a reader must get right, of what it read and of what was typed. */
const FIELDS = ["sheet", "row", "kind", "reference", "measure", "target", "actual", "owner", "objective", "rating", "status"] as const; // prettier-ignore

/** The document gives each field on one line. */
function fieldsOf(items: readonly (ExpectedItem | Readonly<Record<string, unknown>>)[]): Record<string, unknown>[] {
  const onOneLine = (value: unknown): unknown => (typeof value === "string" ? value.replace(/\s+/g, " ") : value);
  return items.map((item) => {
    const given = item as Readonly<Record<string, unknown>>;
    return Object.fromEntries(FIELDS.map((field) => [field, onOneLine(given[field] ?? null)]));
  });
}

describe("Charnwood's report of the third quarter of 2023/24", () => {
  it("gives each of its 78 actions and 15 indicators, with every field", async () => {
    const document = await check(await charnwood());
    expect(document.quarter).toBe("Q3 2023/24");
    expect(fieldsOf(document.items)).toEqual(fieldsOf(CHARNWOOD));
    expect(document.registers.map(({ items }) => items)).toEqual([23, 21, 15, 19, 15]);
    expect(document.summary.byRating).toMatchObject({
      green: 39 + 9,
      amber: 8 + 3,
      red: 11 + 3,
      completed: 20,
      unrated: 0,
    });
  });

  it.each(["Q1 2023/24", "Q2 2023/24"] as const)("gives the figures of %s when asked for them", async (quarter) => {
    const document = await check(await charnwood(), "--quarter", quarter);
    const indicators = document.items.filter(({ kind }) => kind === "indicator");
    expect(fieldsOf(indicators)).toEqual(fieldsOf(expectedIndicators(quarter)));
  });

  it("accuses nobody of anything but of ratings that have no word", async () => {
    const { findings } = await check(await charnwood());
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(["colour-only-rating"]);
  });
});

describe("North West Leicestershire's report of the second quarter of 2018/19", () => {
  it("gives each of its 26 actions and 38 indicators, in ten registers on five sheets", async () => {
    const document = await check(await northWestLeicestershire());
    expect(document.quarter).toBe("Q2 2018/19");
    expect(fieldsOf(document.items)).toEqual(fieldsOf(NORTH_WEST_LEICESTERSHIRE));
    expect(document.registers.map(({ items }) => items)).toEqual([6, 19, 4, 9, 5, 3, 5, 4, 6, 3]);
    expect(document.summary.byRating).toMatchObject({ green: 23 + 25, amber: 1 + 2, red: 2 + 11, unrated: 0 });
  });

  it("accuses nobody of anything", async () => {
    expect((await check(await northWestLeicestershire())).findings).toEqual([]);
  });
});

describe("Broxtowe's report of the first quarter of 2020/21", () => {
  it("gives each of its 27 actions and 24 indicators, with the references that stand in the titles", async () => {
    const document = await check(await broxtowe());
    expect(document.quarter).toBe("Q1 2020/21");
    expect(fieldsOf(document.items)).toEqual(fieldsOf(BROXTOWE));
    expect(document.summary.byRating).toMatchObject({ green: 16, amber: 5 + 1, red: 3, completed: 3, unrated: 23 });
  });

  it("flags the nine critical indicators", async () => {
    const host = await openBytes(await broxtowe());
    const outcome = await checkOpen();
    const items = outcome.ok ? outcome.value.book.registers.flatMap((register) => register.items) : [];
    const flagged = (critical: boolean): (string | null)[] => items.filter((item) => item.critical === critical).map((item) => said(item, "reference")); // prettier-ignore
    expect(flagged(true)).toEqual(BROXTOWE.filter(({ critical }) => critical).map(({ reference }) => reference));
    expect(flagged(true)).toHaveLength(9);
    host.close();
  });

  it("accuses nobody of more than a blank that is there", async () => {
    const { findings } = await check(await broxtowe());
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(["missing-commentary", "missing-target"]);
  });
});
