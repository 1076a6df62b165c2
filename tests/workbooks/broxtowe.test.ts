import { shownIn } from "./shown";
import { broxtowe, EXPECTED, statusesOf, TOTALS } from "./broxtowe";

test("the items are as many as the document counts, service by service", () => {
  expect(EXPECTED.filter(({ kind }) => kind === "action")).toHaveLength(27);
  expect(EXPECTED.filter(({ kind }) => kind === "indicator")).toHaveLength(24);
  for (const table of ["actions", "indicators", "critical"] as const)
    for (const [service, counts] of Object.entries<readonly number[]>(TOTALS[table]))
      expect(statusesOf(table, service)).toEqual(counts);
});

test("no reference is used twice", () => {
  expect(new Set(EXPECTED.map(({ reference }) => reference)).size).toBe(EXPECTED.length);
});

test("the workbook opens, and each item stands in its row as it is written there", async () => {
  const shown = await shownIn(await broxtowe());
  expect([...shown.keys()]).toEqual(["Summary", "Actions", "Indicators", "Exceptions"]);
  for (const item of EXPECTED) {
    const row = shown.get(item.sheet)?.[item.row - 1] ?? [];
    expect([row[0]?.toLowerCase(), row[1]]).toEqual([item.status, item.measureCell]);
    if (item.kind === "action") expect(row[4]).toBe(item.endDate);
    else expect([row[2], row[5], row[6]]).toEqual([item.frequency, item.actual ?? "n/a", item.target ?? "n/a"]);
  }
});
