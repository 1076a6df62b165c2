import { check as checkOpen } from "../../src/commands/check";
import { said } from "../../src/kpi/item";
import { openBytes } from "../excel/open";
import { EXPECTED as NORTH_WEST_LEICESTERSHIRE, northWestLeicestershire } from "../workbooks/nw-leicestershire";
import { broxtowe, EXPECTED as BROXTOWE } from "../workbooks/broxtowe";
import { ROWS, TOTALS as TOTALS_2019, northWestLeicestershire2019 } from "../workbooks/nw-leicestershire-2019";
import { charnwood, EXPECTED as CHARNWOOD, expectedIndicators, type ExpectedItem } from "../workbooks/charnwood";
import { checked } from "./checked";

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
    const document = await checked(await charnwood());
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
    const document = await checked(await charnwood(), "--quarter", quarter);
    const indicators = document.items.filter(({ kind }) => kind === "indicator");
    expect(fieldsOf(indicators)).toEqual(fieldsOf(expectedIndicators(quarter)));
  });
});

describe("North West Leicestershire's report of the second quarter of 2018/19", () => {
  it("gives each of its 26 actions and 38 indicators, in ten registers on five sheets", async () => {
    const document = await checked(await northWestLeicestershire());
    expect(document.quarter).toBe("Q2 2018/19");
    expect(fieldsOf(document.items)).toEqual(fieldsOf(NORTH_WEST_LEICESTERSHIRE));
    expect(document.registers.map(({ items }) => items)).toEqual([6, 19, 4, 9, 5, 3, 5, 4, 6, 3]);
    expect(document.summary.byRating).toMatchObject({ green: 23 + 25, amber: 1 + 2, red: 2 + 11, unrated: 0 });
  });
});

describe("North West Leicestershire's report of the second quarter of 2019/20", () => {
  it("gives 32 indicators: 20 on target or within tolerance, 3 behind, and 9 that are measured once a year", async () => {
    const document = await checked(await northWestLeicestershire2019());
    expect(document.quarter).toBe("Q2 2019/20");
    const { green = 0, amber = 0, red, "not-started": annual, unrated } = document.summary.byRating;
    expect([document.items.length, green + amber, red, annual, unrated]).toEqual([...Object.values(TOTALS_2019), 0]);
    expect(document.items.map(({ measure }) => measure)).toEqual(ROWS.map(([measure]) => measure));
    const behind = ROWS.filter(([, , , status]) => status === "Behind target").map(([measure]) => measure);
    expect(document.items.filter(({ rating }) => rating === "red").map(({ measure }) => measure)).toEqual(behind);
  });
});

describe("Broxtowe's report of the first quarter of 2020/21", () => {
  it("gives each of its 27 actions and 24 indicators, with the references that stand in the titles", async () => {
    const document = await checked(await broxtowe());
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
});
