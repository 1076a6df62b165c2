import { detailsNeeded } from "../../src/read/details";
import { matchHeading } from "../../src/read/headings";
import { filledQuarters, findTables } from "../../src/read/tables";
import { NO_MAPPING } from "../../src/kpi/mapping";
import { DEFAULT_PROFILE } from "../../src/kpi/profile";
import { areaAddress } from "../../src/kpi/address";
import { said } from "../../src/kpi/item";
import { HEADINGS, registerSheet, rowOf, soundRows } from "../registers";
import { bookOf, detailOf, sheetOf, snapshotOf } from "../snapshots";

describe("what columns are called", () => {
  it.each([
    ["Reference", "reference"], ["Ref.", "reference"], ["KPI Ref", "reference"], ["Measure/Activity", "measure"], ["KPI", "measure"], ["Performance Indicator", "measure"],
    ["Responsible Staff", "owner"], ["Officer", "owner"], ["Lead", "owner"], ["KPI owner", "owner"], ["Head of Service", "owner"], ["Lead Officer (HoS)", "owner"],
    ["Target", "target"], ["2022/23 Target", "target"], ["Target date", "endDate"], ["Q1 Actual", "actual"], ["Corporate Objective", "objective"], ["Sub-Objective", "subObjective"],
    ["June 2022 Commentary", "commentary"], ["June Forecast", "rating"], ["RAG", "rating"], ["RAG Status", "rating"], ["Status", "status"], ["Service Area", "service"],
    ["Corporate Strategy Outcome (2020-2024)", "objective"], ["Reporting frequency", "frequency"], ["Latest update", "commentary"], ["Start Date", "startDate"],
    ["Status\n(RAG)", "status"], ["Corporate Delivery Plan Action\n(2023-2024)", "measure"],
    ["Red if worse than", "amberLimit"], ["Red threshold", "amberLimit"], ["Amber/Red threshold", "amberLimit"], ["Intervention level", "amberLimit"],
  ])("%j holds the %s", (heading, role) => { expect(matchHeading(heading)?.role).toBe(role); }); // prettier-ignore

  it.each([
    "",
    "Green",
    "Janet",
    "Nominal",
    "Friend",
    "Weekend",
    "Housing",
    "Amber if worse than",
    "Worse than last year",
    "x".repeat(90),
    "Deliver the strategy's outcome for every tenant in the borough by the end of the year and beyond",
  ])("%j names no column", (heading) => {
    expect(matchHeading(heading)).toBeNull();
  });
});

describe("finding the register", () => {
  it("finds a header under title rows, and the columns by what they are called", () => {
    const [register] = bookOf(registerSheet(soundRows(3))).registers;
    expect(register && areaAddress(register.header)).toBe("A3:J3");
    expect(register && areaAddress(register.body)).toBe("A4:J6");
    expect(register?.columns).toEqual({ reference: 0, measure: 1, target: 2, frequency: 3, owner: 4, objective: 5, subObjective: 6, service: 7, commentary: 8, rating: 9 }); // prettier-ignore
    expect(register?.kind).toBe("indicator");
  });

  it("reads on after an empty row", () => {
    const sheet = sheetOf("KPIs", [[...HEADINGS], rowOf(1), [], [" "], rowOf(2)]);
    expect(bookOf(sheet).registers[0]?.items.map(({ row }) => row)).toEqual([1, 4]);
  });

  it("begins on any row and column", () => {
    const sheet = sheetOf("KPIs", [[...HEADINGS], rowOf(1)], { top: 20, left: 5 });
    const [register] = bookOf(sheet).registers;
    expect(register?.items[0]?.row).toBe(21);
    expect(register?.columns.reference).toBe(5);
  });

  it("calls a register without target or actual one of actions", () => {
    const sheet = sheetOf("Plan", [["Action", "Lead", "Status"], ["Open the hub", "Manager", "In progress"]]); // prettier-ignore
    expect(bookOf(sheet).registers[0]?.kind).toBe("action");
  });

  it("takes a status column of colours for the rating", () => {
    const rows = [["Ref", "Measure", "Status"], ["A1", "Homes let", "Green"], ["A2", "Homes built", "Red"]]; // prettier-ignore
    expect(bookOf(sheetOf("S", rows)).registers[0]?.columns).toMatchObject({ rating: 2 });
  });

  it("takes a column that only a period names for the rating, where it holds ratings", () => {
    const rows = [["Ref", "Measure", "Owner", "Q1"], ["A1", "Homes let", "Manager", "Green"], ["A2", "Homes built", "Manager", "Red"]]; // prettier-ignore
    expect(bookOf(sheetOf("S", rows)).registers[0]?.columns).toMatchObject({ rating: 3 });
  });

  it("splits two registers on one sheet where the second has a title of its own", () => {
    const rows = [["Actions"], ["Action", "Lead", "Status"], ["Open the hub", "Manager", "Completed"], [], ["Indicators"], ["Indicator", "Target", "RAG"], ["Homes let", "95%", "Green"]]; // prettier-ignore
    const { registers } = bookOf(sheetOf("S", rows));
    expect(registers.map(({ kind, items }) => [kind, items.length])).toEqual([["action", 1], ["indicator", 1]]); // prettier-ignore
  });

  it("reads on under the same header printed again, and says that it passed it over", () => {
    const rows = [[...HEADINGS], rowOf(1), rowOf(2), [...HEADINGS], rowOf(3)];
    const book = bookOf(sheetOf("S", rows));
    expect(book.registers.map(({ items }) => items.length)).toEqual([3]);
    expect(book.passedOver).toContainEqual(expect.objectContaining({ reason: "row-repeated-header", row: 3 }));
  });
});

describe("what is not a register", () => {
  it.each([
    ["a key", [["Colour", "Meaning"], ["Green", "On target"], ["Amber", "Slightly off"], ["Red", "Off target"]]],
    ["lookup lists", [["Objective", "Service", "Owner", "Frequency"], ["Homes for all", "Housing", "Housing Manager", "Annual"], ["Green borough", "Parks", "Parks Manager", "Monthly"]]],
    ["notes", [["How to fill this in"], ["1. Enter the rating in the column June Forecast."], ["2. Send it back."]]],
    ["counts by colour", [["Service", "Green", "Amber", "Red"], ["Housing", 4, 2, 1], ["Planning", 3, 0, 0]]],
  ])("%s", (_, rows) => {
    const book = bookOf(sheetOf("Sheet", rows));
    expect(book.registers).toEqual([]);
    expect(book.passedOver).toEqual([{ reason: "sheet-has-no-register", sheet: "Sheet" }]);
  }); // prettier-ignore

  it("leaves hidden sheets, empty sheets and its own alone, and says so", () => {
    const kpis = registerSheet(soundRows(2));
    const book = bookOf([kpis, { ...kpis, name: "Old", hidden: true }, { ...kpis, name: "Summary", ours: true }, sheetOf("Empty", [])]); // prettier-ignore
    expect(book.registers.map(({ sheet }) => sheet)).toEqual(["KPIs"]);
    expect(book.passedOver).toEqual([
      { reason: "sheet-hidden", sheet: "Old" },
      { reason: "sheet-ours", sheet: "Summary" },
      { reason: "sheet-empty", sheet: "Empty" },
    ]);
  });

  it("says where rows that can only be a register's have lost their header", () => {
    const rows = [["Leisure"], [], ...[1, 2, 3].map((number) => rowOf(number))];
    expect(bookOf(sheetOf("Leisure", rows)).passedOver).toEqual([
      { reason: "sheet-unreadable-register", sheet: "Leisure", row: 2, column: 0, rows: 3 },
    ]);
  });
});

describe("rows that are no items", () => {
  it.each([
    ["row-section", ["Housing"]],
    ["row-total", ["Total", "", "12"]],
    ["row-key", ["Green", "On target or better"]],
  ])("%s", (reason, row) => {
    const book = bookOf(sheetOf("S", [[...HEADINGS], rowOf(1), row, rowOf(2)]));
    expect(book.registers[0]?.items).toHaveLength(2);
    expect(book.passedOver).toContainEqual(expect.objectContaining({ reason, row: 2 }));
  });

  it("passes over a template row in which nothing was chosen", () => {
    const template = ["", "", "Please select an option", "< Select >", "", "", "", "", "", "Please select"];
    expect(bookOf(sheetOf("S", [[...HEADINGS], rowOf(1), template])).registers[0]?.items).toHaveLength(1);
  });

  it("counts a row of which only the reference, or only the measure, was filled in", () => {
    const rows = [
      [...HEADINGS],
      rowOf(1),
      ["HSG 2"],
      ["", "Homes improved"],
      ["", "", "", "", "", "", "", "", "", "Red"],
    ];
    expect(bookOf(sheetOf("S", rows)).registers[0]?.items).toHaveLength(4);
  });
});

describe("what only looks like a register", () => {
  it.each([
    ["a dictionary", ["Reference", "Indicator", "Service", "Frequency"], ["A1", "Homes let within a month", "Housing", "Annual"]],
    ["metadata", ["Variable", "Title", "Domain", "Update frequency", "Key indicator", "Description"], ["x", "Homes let", "Housing", "Annual", "No", "Share of homes let in a month"]],
  ])("is %s: not a return, and it says so", (_, header, row) => {
    const book = bookOf(sheetOf("List", [header, row]));
    expect(book.registers).toEqual([]);
    expect(book.passedOver).toEqual([{ reason: "table-without-rating", sheet: "List", row: 0 }]);
  }); // prettier-ignore

  it("is a list whose status column holds other words, and it says so", () => {
    const rows = [["Project", "Reference", "Status"], ["Market hall", "P1", "Active"], ["Town park", "P2", "Active"]]; // prettier-ignore
    const book = bookOf(sheetOf("List", rows));
    expect(book.registers).toEqual([]);
    expect(book.passedOver).toEqual([
      { reason: "table-not-rated", sheet: "List", row: 0, heading: "Status", text: "Active" },
    ]);
  });

  it("is a forecast in figures", () => {
    const rows = [["Ref", "Measure", "Forecast"], ["A1", "Homes let", 95], ["A2", "Homes built", 12]]; // prettier-ignore
    expect(bookOf(sheetOf("S", rows)).registers).toEqual([]);
  });

  it("is not a column that is called a rating, whatever it says: its words are held against the vocabulary", () => {
    const rows = [["Ref", "Measure", "RAG rating"], ["A1", "Homes let", "Exceeding"], ["A2", "Homes built", "Meeting"]]; // prettier-ignore
    expect(bookOf(sheetOf("S", rows)).registers[0]?.items.map(({ rating }) => rating)).toEqual([null, null]);
  });

  it("is the next form below the table", () => {
    const rows = [[...HEADINGS], rowOf(1), [], ["Upcoming milestones"], ["500 words suggested", "", "END"]];
    const book = bookOf(sheetOf("S", rows));
    expect(book.registers[0]?.items).toHaveLength(1);
    expect(book.passedOver.map(({ reason }) => reason)).toEqual(["row-after-end", "row-after-end"]);
  });

  it("is not a heading between two groups of items", () => {
    const book = bookOf(sheetOf("S", [[...HEADINGS], rowOf(1), [], ["Planning"], rowOf(2)]));
    expect(book.registers[0]?.items).toHaveLength(2);
    expect(book.passedOver.map(({ reason }) => reason)).toEqual(["row-section"]);
  });
});

describe("the quarter", () => {
  const header = (...columns: string[]): string[] => ["Ref", "Measure", ...columns];

  it("is told by a dated column", () => {
    expect(bookOf(sheetOf("S", [header("June 2022 Commentary", "June Forecast"), ["A1", "Homes", "Well", "Green"]])).quarter).toEqual({ year: 2022, quarter: 1 }); // prettier-ignore
  });

  it("is told by the title where the columns are not dated", () => {
    expect(bookOf(sheetOf("S", [["Performance 2023/24"], ["Quarter Three"], header("Comment", "RAG"), ["A1", "Homes", "Well", "Green"]])).quarter).toEqual({ year: 2023, quarter: 3 }); // prettier-ignore
  });

  it("is nobody's guess where nothing tells it", () => {
    expect(bookOf(sheetOf("S", [header("Comment", "RAG"), ["A1", "Homes", "Well", "Green"]])).quarter).toBeNull();
  });

  const twoQuarters = sheetOf("S", [
    ["Indicators 2022/23"],
    header("Q1 Comment", "Q1 RAG", "Q2 Comment", "Q2 RAG", "Q3 Comment", "Q3 RAG"),
    ["A1", "Homes", "First", "Green", "Second", "Red", "", ""],
  ]);

  it("is the latest that something was filled in for", () => {
    const book = bookOf(twoQuarters);
    expect(book.quarter).toEqual({ year: 2022, quarter: 2 });
    expect(book.registers[0]?.items[0]?.rating).toBe("red");
    expect(filledQuarters(findTables(snapshotOf(twoQuarters), NO_MAPPING)).map(({ quarter }) => quarter)).toEqual([
      1, 2,
    ]);
  });
});

describe("what an item says", () => {
  it("shows a number as Excel does where its text was fetched", () => {
    const sheet = registerSheet([{ Target: 0.95 }], { details: new Map([[2, detailOf(4, { 3: { text: "95.0%" } })]]) });
    const [item] = bookOf(sheet).registers[0]?.items ?? [];
    expect(item && said(item, "target")).toBe("95.0%");
  });

  it("shows the number itself where its column is too narrow", () => {
    const sheet = registerSheet([{ Target: 1200 }], { details: new Map([[2, detailOf(4, { 3: { text: "####" } })]]) });
    const [item] = bookOf(sheet).registers[0]?.items ?? [];
    expect(item && said(item, "target")).toBe("1200");
  });

  const blankRating = { "June Forecast": "" };
  const fills = (rated: string, beside: string): Map<number, ReturnType<typeof detailOf>> =>
    new Map([[9, detailOf(4, { 3: { fill: rated } })], [1, detailOf(4, { 3: { fill: beside } })]]); // prettier-ignore

  it("is rated by its fill where no word stands there", () => {
    const [item] =
      bookOf(registerSheet([blankRating], { details: fills("#FFC000", "#FFFFFF") })).registers[0]?.items ?? [];
    expect(item).toMatchObject({ rating: "amber", ratedBy: "fill" });
  });

  it("is not rated by the colour of its whole row", () => {
    const [item] =
      bookOf(registerSheet([blankRating], { details: fills("#C6EFCE", "#C6EFCE") })).registers[0]?.items ?? [];
    expect(item).toMatchObject({ rating: null, ratedBy: null });
  });
});

describe("what more is fetched", () => {
  const options = { profile: DEFAULT_PROFILE };

  it("is nothing where the values say it all", () => {
    expect(detailsNeeded(snapshotOf(registerSheet(soundRows(3))), options).columns).toEqual([]);
  });

  it("is the text of a column with figures or with what looks like an error", () => {
    const sheet = registerSheet([{ Target: 0.95 }, { "June 2025 Commentary": "#REF!" }]);
    expect(detailsNeeded(snapshotOf(sheet), options)).toEqual({
      columns: [
        { sheet: "KPIs", column: 2, top: 3, bottom: 4, fill: false, conditions: false },
        { sheet: "KPIs", column: 8, top: 3, bottom: 4, fill: false, conditions: false },
      ],
      tables: [{ sheet: "KPIs", top: 3, bottom: 4, pictured: null }],
    });
  });

  it("is what the rating shows, and the fill of the cell beside it to compare, only where a word is lacking", () => {
    expect(detailsNeeded(snapshotOf(registerSheet([{}, { "June Forecast": "" }])), options)).toEqual({
      columns: [
        { sheet: "KPIs", column: 1, top: 3, bottom: 4, fill: true, conditions: false },
        { sheet: "KPIs", column: 9, top: 3, bottom: 4, fill: true, conditions: true },
      ],
      tables: [{ sheet: "KPIs", top: 3, bottom: 4, pictured: 9 }],
    });
  });

  it("is the icons of a column that may rate by figures, even where nothing else makes the table a return", () => {
    const sheet = sheetOf("S", [
      ["Ref", "Measure", "Status"],
      ["A1", "Homes let", 3],
      ["A2", "Homes built", 1],
    ]);
    expect(detailsNeeded(snapshotOf(sheet), options).columns).toEqual([
      { sheet: "S", column: 2, top: 1, bottom: 2, fill: false, conditions: true },
    ]);
  });
});
