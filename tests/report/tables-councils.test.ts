import { said } from "../../src/kpi/item";
import { narrate } from "../../src/report/tables/narrative";
import { exceptionsOf } from "../../src/report/tables/table-exceptions";
import { tablesOf } from "../../src/report/tables/tables";
import type { Book } from "../../src/read/register";
import { broxtowe, EXPECTED as BROXTOWE_ITEMS, TOTALS as BROXTOWE } from "../workbooks/broxtowe";
import { charnwood } from "../workbooks/charnwood";
import { northWestLeicestershire } from "../workbooks/nw-leicestershire";
import { OADBY_WIGSTON, oadbyWigston } from "../workbooks/oadby-wigston";
import { bookIn, headings, preset, printed, PROFILE, titled } from "./council-books";

describe("Charnwood's report, by theme", () => {
  const layout = preset("by-theme");
  let book: Book;
  beforeAll(async () => {
    book = await bookIn(charnwood());
  });

  it("CH1: the actions of the whole council", () => {
    const table = titled(tablesOf(book, layout, PROFILE), "Actions, whole council");
    expect(headings(table)).toEqual([["Number of actions", "Red", "Amber", "Green", "Completed"]]);
    expect(printed(table)).toEqual(["All actions: 78, 11, 8, 39, 20"]);
  });

  it("CH2: the actions of each theme", () => {
    expect(printed(titled(tablesOf(book, layout, PROFILE), "Actions by theme"))).toEqual([
      "Environment: 23, 3, 2, 10, 8",
      "Healthy Communities: 21, –, 5, 11, 5",
      "Economy: 15, 4, –, 10, 1",
      "Your Council: 19, 4, 1, 8, 6",
      "Overall: 78, 11, 8, 39, 20",
    ]);
  });

  it("CH3: the indicators as their rows have them, red and green not transposed as they were printed", () => {
    const table = titled(tablesOf(book, layout, PROFILE), "Performance indicators");
    expect(headings(table)).toEqual([["Number of indicators", "Red", "Amber", "Green", "Not started (annual)"]]);
    expect(printed(table)).toEqual(["All indicators: 15, 3, 3, 9, –"]);
  });

  it("lists the indicators with the figures of the quarters before, and where each is going", () => {
    const { columns, groups } = titled(exceptionsOf(book, layout, PROFILE), "Indicator exceptions");
    expect(columns.map(({ heading }) => heading)).toEqual([
      "Reference",
      "Key Performance Indicator",
      "Responsible officer",
      "Q1 2023/24",
      "Q2 2023/24",
      "Q3 2023/24 Value",
      "Q3 2023/24 Target",
      "Status",
      "Update",
      "Since last quarter",
    ]);
    const cells = groups.flatMap(({ rows }) => rows.map((row) => row.cells.map(({ text }) => text)));
    expect(cells.map(([reference, , , q1, q2, q3, target, status]) => [reference, q1, q2, q3, target, status].join(" "))).toEqual([
      "KI 4 25.02% 24.28% 23.22% 25% Red",
      "KI 8 29.18% 57.1% 84.88% 85.48% Amber",
      "KI 9 29.76% 57.62% 82.68% 84.19% Amber",
      "KI 11 (A) 11.76% 11.99% 12.77% 5% Red",
      "KI 11 (B) 5.4% 5.42% 5.78% 2.5% Red",
      "LS10A 180,017 174,865 160,823 170,000 Amber",
    ]); // prettier-ignore
    // What adds up over the year has no direction since last quarter.
    expect(cells.map((row) => row.at(-1)).slice(0, 3)).toEqual(["↓ Declined", "", ""]);
  });

  it("says it in sentences, the best first though the table begins with red", () => {
    const { whole, groups } = narrate(tablesOf(book, layout, PROFILE), exceptionsOf(book, layout, PROFILE));
    expect(whole[0]).toEqual({
      kind: "action",
      group: null,
      text: "39 (50%) of the 78 actions are Green, 8 are Amber, 11 are Red and 20 are completed; the 19 exceptions are listed under 'Action exceptions'.",
    });
    expect(groups[0]?.sentences[1]?.text).toBe("Healthy Communities: 11 (52%) of the 21 actions are Green, 5 are Amber and 5 are completed."); // prettier-ignore
  });
});

describe("North West Leicestershire's report, actions and indicators side by side", () => {
  const layout = preset("side-by-side");
  let book: Book;
  beforeAll(async () => {
    book = await bookIn(northWestLeicestershire());
  });

  it("N18a: milestones and indicators of each priority, and in all", () => {
    const table = titled(tablesOf(book, layout, PROFILE), "Progress by priority");
    expect(headings(table)).toEqual([
      ["Green", "Amber", "Red"],
      ["Green", "Amber", "Red"],
    ]);
    expect(printed(table)).toEqual([
      "Value for Money: 5, –, 1 | 12, 1, 6",
      "Homes and Communities: 3, 1, – | 7, 1, 1",
      "Coalville: 5, –, – | 2, –, 1",
      "Business and Jobs: 5, –, – | 2, –, 2",
      "Green Footprints: 5, –, 1 | 2, –, 1",
      "Total: 23, 1, 2 | 25, 2, 11",
    ]);
    expect(table.total?.parts.map(({ items }) => items.length)).toEqual([26, 38]);
  });

  it("N18d: something to plan for each red item", () => {
    expect(titled(exceptionsOf(book, layout, PROFILE), "Intervention plans").items.map(({ rating }) => rating)).toEqual(Array(13).fill("red")); // prettier-ignore
  });

  it("says it as the report does, but with the percentage that is right", () => {
    const { whole, groups } = narrate(tablesOf(book, layout, PROFILE), []);
    expect(whole.map(({ text }) => text)).toEqual([
      "23 (88%) of the 26 actions are on track, 1 is under control and 2 are below target.",
      "25 (66%) of the 38 indicators are on track, 2 are under control and 11 are below target.",
    ]);
    expect(groups[0]?.sentences[2]).toEqual({
      kind: "all",
      group: "Coalville",
      text: "Coalville: all 5 actions are on track; 2 (67%) of the 3 indicators are on track and 1 is below target.",
    });
  });
});

describe("Broxtowe's report, by service with statuses", () => {
  /** As it is typed up, with its code. */
  const measure = (code: string): string =>
    `${BROXTOWE_ITEMS.find(({ reference }) => reference === code)?.measure ?? ""} (${code})`;
  const layout = preset("statuses-by-service");
  let book: Book;
  beforeAll(async () => {
    book = await bookIn(broxtowe());
  });

  it("BX1: the actions of each service by status", () => {
    const table = titled(tablesOf(book, layout, PROFILE), "Key tasks and actions");
    expect(headings(table)).toEqual([["Completed", "In Progress", "Warning", "Overdue", "Cancelled"]]);
    const counts = Object.entries(BROXTOWE.actions);
    expect(printed(table)).toEqual(counts.map(([name, many]) => `${name}: ${many.map((one) => (one === 0 ? "–" : one)).join(", ")}`)); // prettier-ignore
    expect(printed(table).at(-1)).toBe("TOTAL: 3, 22, 1, 1, –");
  });

  it("BX3: the indicators of each service by status, critical ones in brackets, and a service that has none", () => {
    const table = titled(tablesOf(book, layout, PROFILE), "Performance indicators (critical ones in brackets)");
    expect(headings(table)).toEqual([["Satisfactory", "Warning", "Alert", "Unknown"]]);
    expect(printed(table)).toEqual([
      "Finance Services: 3, 2 (1), 1, –",
      "Legal Services: –, –, –, –",
      "Governance and Democratic Services: 1 (1), 2 (1), –, –",
      "Property Services: 3, –, 1, –",
      "ICT and Business Transformation: 4 (2), –, –, –",
      "Revenues, Benefits and Customer Services: 5 (4), 1, 1, –",
      "TOTAL: 16 (7), 5 (2), 3, –",
    ]);
  });

  it("BX2: the two actions that are late or at risk", () => {
    const table = titled(exceptionsOf(book, layout, PROFILE), "Exceptions: key tasks and actions");
    expect(table.of).toBe(27);
    expect(table.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.slice(0, 3).map(({ text }) => text)))).toEqual([
      ["Overdue", measure("FP2023_01"), "Jun-2020"],
      ["Warning", measure("LA1922_02"), "Apr-2021"],
    ]); // prettier-ignore
  });

  it("BX4: the nine indicators that are printed: eight off target, and one for want of a figure though it is Satisfactory", () => {
    const table = titled(exceptionsOf(book, layout, PROFILE), "Exceptions: performance indicators");
    expect(table.columns.map(({ heading }) => heading)).toEqual(["Status", "Title and code", "Frequency", "2018/19", "2019/20", "2020/21 Q1", "2020/21 Target", "Notes"]); // prettier-ignore
    const rows = table.groups.flatMap((group) => group.rows);
    expect(rows.map(({ item, withoutFigure, cells }) => [cells[0]?.text, said(item, "reference"), withoutFigure])).toEqual([
      ["Warning", "BV8", false],
      ["Alert", "FPLocal_02", false],
      ["Warning", "FPLocal_03", false],
      ["Warning", "LALocal_12", false],
      ["Warning", "LALocal_04", false],
      ["Alert", "CPLocal_02", false],
      ["Satisfactory", "CSLocal_14", true],
      ["Warning", "BV78a", false],
      ["Alert", "BV79b(ii)", false],
    ]); // prettier-ignore
    expect(rows[0]?.cells.map(({ text }) => text).slice(1, 7)).toEqual([`CSI ${measure("BV8")}`, "Quarterly", "99.3%", "97.2%", "97.8%", "99%"]); // prettier-ignore
    expect(rows[6]?.cells.map(({ text }) => text).slice(3, 7)).toEqual(["67,541", "82,889", "", ""]);
  });

  it("BX4: the eight that are off target, where a figure is not asked for", () => {
    const [, indicators] = layout.exceptions;
    const strict = indicators && { ...indicators, which: { ...indicators.which, withoutFigure: false } };
    const [table] = exceptionsOf(book, { ...layout, exceptions: strict ? [strict] : [] }, PROFILE);
    expect(table?.items).toHaveLength(8);
    expect(table?.items.map(({ status }) => status)).not.toContain("satisfactory");
  });

  it("says it in the words of the council", () => {
    const { whole, groups } = narrate(tablesOf(book, layout, PROFILE), exceptionsOf(book, layout, PROFILE).slice(0, 1));
    expect(whole.map(({ text }) => text)).toEqual([
      `3 (11%) of the 27 actions are completed, 22 are in progress, 1 is at Warning and 1 is overdue; the exceptions are ${measure("FP2023_01")} and ${measure("LA1922_02")}.`,
      "16 (67%) of the 24 indicators are satisfactory, 5 are at Warning and 3 are at Alert.",
    ]);
    expect(groups.map(({ sentences }) => sentences[3]?.text)).toEqual([
      "Property Services: the only action is in progress.",
      "Property Services: 3 (75%) of the 4 indicators are satisfactory and 1 is at Alert.",
    ]);
    expect(groups[1]?.sentences[1]?.text).toBe("Legal Services: there are no indicators.");
  });
});

describe("Oadby and Wigston's document, by service and objective", () => {
  const layout = preset("by-service-and-objective");
  let book: Book;
  beforeAll(async () => {
    book = await bookIn(oadbyWigston());
  });

  it("OW: by rating, in percentages that add up to 100", () => {
    const table = titled(tablesOf(book, layout, PROFILE), "By rating");
    expect(headings(table)).toEqual([["Items", "Green", "Amber", "Red", "Blue"]]);
    expect(printed(table)).toEqual(["All: 44, 34, 6, –, 4"]);
    expect(table.rows[0]?.parts[0]?.cells.map(({ share }) => share?.text)).toEqual(["77%", "14%", "0%", "9%"]);
    expect(table.parts[0]?.denominator).toBe("Percentages are of all 44 indicators.");
  });

  it("OW: by service and rating", () => {
    const table = titled(tablesOf(book, layout, PROFILE), "By service");
    expect(table.groupHeading).toBe("Service");
    expect(printed(table)).toEqual([
      "Built Environment: 14, 13, 1, –, –",
      "Customer Service and Transformation: 8, 6, –, –, 2",
      "Law & Democracy: 12, 6, 4, –, 2",
      "Finance and Resources: 10, 9, 1, –, –",
      "Total: 44, 34, 6, –, 4",
    ]);
    expect(table.rows.map(({ name, parts }) => [name, parts[0]?.items.length])).toEqual(expect.arrayContaining(Object.entries(OADBY_WIGSTON.services))); // prettier-ignore
  });

  it("OW: by objective, those that give none in a row of their own", () => {
    const table = titled(tablesOf(book, layout, PROFILE), "By objective");
    expect(table.groupHeading).toBe("Corporate Objective");
    expect(printed(table)).toEqual([
      "Building, Protecting and Empowering Communities: 11, 11, –, –, –",
      "Growing the Borough Economically: 5, 4, 1, –, –",
      "Providing Excellent Services: 23, 16, 5, –, 2",
      "Not given: 5, 3, –, –, 2",
      "Total: 44, 34, 6, –, 4",
    ]);
    expect(table.rows.map(({ missing }) => missing)).toEqual([false, false, false, true]);
  });
});
