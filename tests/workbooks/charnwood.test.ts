import { shownIn } from "./shown";
import { charnwood, EXPECTED, expectedIndicators, TOTALS, type ExpectedItem } from "./charnwood";

test("the items are as many as the document counts", () => {
  const actions = EXPECTED.filter(({ kind }) => kind === "action");
  expect(actions).toHaveLength(TOTALS.actions);
  expect(EXPECTED).toHaveLength(TOTALS.actions + TOTALS.indicators.items);
  for (const [title, counts] of Object.entries(TOTALS.themes)) {
    const theme = actions.filter(({ group }) => group === title);
    expect(theme).toHaveLength(counts.actions);
    expect(theme.filter(({ status }) => status === "completed")).toHaveLength(counts.completed);
    for (const colour of ["red", "amber", "green"] as const)
      expect(theme.filter(({ rating }) => rating === colour)).toHaveLength(counts[colour]);
  }
  const { red, amber, green } = TOTALS.indicators;
  const ratings = EXPECTED.filter(({ kind }) => kind === "indicator").map(({ rating }) => rating);
  expect(ratings.filter((rating) => rating === "red")).toHaveLength(red);
  expect(ratings.filter((rating) => rating === "amber")).toHaveLength(amber);
  expect(ratings.filter((rating) => rating === "green")).toHaveLength(green);
});

test("the workbook opens, and each item stands in its row as it is written there", async () => {
  const shown = await shownIn(await charnwood());
  expect([...shown.keys()]).toEqual([
    "Performance Overview",
    "Environment",
    "Healthy Communities",
    "Economy",
    "Your Council",
    "Key Performance Indicators",
    "Sundry Debtors",
  ]);
  const cells = ({ sheet, row }: ExpectedItem) => shown.get(sheet)?.[row - 1] ?? [];
  for (const item of EXPECTED.filter(({ kind }) => kind === "action")) {
    const [, action, , status, start, end, rag] = cells(item);
    expect([action, status?.toLowerCase(), start, end, rag]).toEqual([
      item.measureCell,
      item.status,
      item.startDate,
      item.endDate,
      "",
    ]);
  }
  const quarters = (["Q1 2023/24", "Q2 2023/24", "Q3 2023/24"] as const).map(expectedIndicators);
  for (const [index, indicators] of quarters.entries())
    for (const item of indicators) {
      const row = cells(item);
      expect(row[0]).toBe(item.measureCell);
      expect(row.slice(1 + index * 2, 3 + index * 2)).toEqual([item.actual, item.target]);
      expect(row[7]?.toLowerCase()).toBe(item.rating);
    }
});
