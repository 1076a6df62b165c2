import { shownIn } from "./shown";
import { EXPECTED, facesOf, northWestLeicestershire, TOTALS } from "./nw-leicestershire";

const actions = EXPECTED.filter(({ kind }) => kind === "action");
const indicators = EXPECTED.filter(({ kind }) => kind === "indicator");

test("the items are as many as the document counts, priority by priority", () => {
  expect([actions.length, indicators.length]).toEqual([26, 38]);
  expect(facesOf(actions)).toEqual(TOTALS.actions);
  expect(facesOf(indicators)).toEqual(TOTALS.indicators);
  for (const [name, counts] of Object.entries(TOTALS.priorities)) {
    expect(facesOf(actions.filter(({ group }) => group === name))).toEqual(counts.actions);
    expect(facesOf(indicators.filter(({ group }) => group === name))).toEqual(counts.indicators);
  }
});

test("the workbook opens, and each item stands in its row as it is written there", async () => {
  const shown = await shownIn(await northWestLeicestershire());
  const sheets = new Set(EXPECTED.map(({ sheet }) => sheet));
  expect([...shown.keys()]).toEqual(["Summary", ...sheets, "Intervention plans", "Finance", "Absence"]);
  const faces: Readonly<Record<string, string>> = { green: "J☺", amber: "K😐", red: "L☹" };
  EXPECTED.forEach((item, index) => {
    const [measure = "", target, actual, face = "none"] = shown.get(item.sheet)?.[item.row - 1] ?? [];
    // Below the first of merged cells there is nothing.
    if (measure === "") expect(EXPECTED[index - 1]?.measureCell).toBe(item.measureCell);
    else expect(measure).toBe(item.measureCell);
    if (item.kind === "indicator") expect([target, actual]).toEqual([item.target, item.actual]);
    expect(faces[item.rating ?? ""]).toContain(face);
  });
});
