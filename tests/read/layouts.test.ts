import { said, type Item } from "../../src/kpi/item";
import type { CellValue } from "../../src/read/snapshot";
import { bookOf, findingsOf, sheetOf, told } from "../snapshots";

function itemsOf(rows: CellValue[][], name = "S"): readonly Item[] {
  return bookOf(sheetOf(name, rows)).registers.flatMap(({ items }) => items);
}

describe("quarters side by side under a merged heading", () => {
  const rows = [
    ["Performance 2023/24"],
    ["KPI", "Q1", "", "Q2", "", "Q3", "", "RAG", "Update"],
    ["", "Value", "Target", "Value", "Target", "Value", "Target", "", ""],
    ["Homes let", "1", "2", "3", "4", "5", "6", "Green", "On course"],
    ["Homes built", "7", "8", "9", "10", "", "", "Red", "Late"],
  ];

  it("reads both rows as the header, and the latest quarter that is filled in", () => {
    const [register] = bookOf(sheetOf("S", rows)).registers;
    expect(register?.header).toEqual({ top: 1, bottom: 2, left: 0, right: 8 });
    expect(register?.items.map((item) => [said(item, "measure"), said(item, "actual"), said(item, "target")])).toEqual([
      ["Homes let", "5", "6"],
      ["Homes built", null, null],
    ]);
    expect(bookOf(sheetOf("S", rows)).quarter).toEqual({ year: 2023, quarter: 3 });
  });

  it("does not take a title above a header for part of it", () => {
    const titled = [["", "QUARTER ONE 2023/24"], ["KPI", "Target", "RAG"], ["Homes let", "1", "Green"]]; // prettier-ignore
    expect(bookOf(sheetOf("S", titled)).registers[0]?.header).toMatchObject({ top: 1, bottom: 1 });
  });

  it("takes a column that only a quarter names for the figure, and leaves earlier years alone", () => {
    const pentana = [
      ["Status", "Title and code", "2018/19 Achieved", "2019/20 Achieved", "2020/21 Q1", "2020/21 Target"],
      ["Warning", "Invoices paid in 30 days % (BV8)", "99.3%", "97.2%", "97.8%", "99%"],
      ["Alert", "Debtors paid in the year % (FPLocal_02)", "83.4%", "83.4%", "48.9%", "90%"],
    ];
    expect(itemsOf(pentana).map((item) => [said(item, "actual"), said(item, "target"), item.rating])).toEqual([
      ["97.8%", "99%", "amber"],
      ["48.9%", "90%", "red"],
    ]);
  });
});

describe("what stands inside the measure", () => {
  it.each([
    ["in brackets at the end", "Invoices paid % (BV8)", "Recovered as % of the total (BV79b(ii))", ["BV8", "BV79b(ii)"], ["Invoices paid %", "Recovered as % of the total"]],
    ["at the beginning", "KI 7a Time taken for new claims", "NI191 Residual waste", ["KI 7a", "NI191"], ["Time taken for new claims", "Residual waste"]],
  ])("a reference %s", (_, first, second, references, measures) => {
    const items = itemsOf([["Indicator", "Target", "RAG"], [first, "1", "Green"], [second, "2", "Red"]]); // prettier-ignore
    expect(items.map((item) => said(item, "reference"))).toEqual(references);
    expect(items.map((item) => said(item, "measure"))).toEqual(measures);
    expect(items[1]?.fields.reference).toMatchObject({ row: 2, column: 0 });
  }); // prettier-ignore

  it("an owner on a line of its own", () => {
    const [item] = itemsOf([["KPI", "Target", "RAG"], ["Waste recycled\n\nOwner: Head of Waste", "1", "Green"], ["Rent collected\nOwner: Head of Housing", "2", "Red"]]); // prettier-ignore
    expect(item && [said(item, "measure"), said(item, "owner")]).toEqual(["Waste recycled", "Head of Waste"]);
  });

  it("the flag of a critical indicator", () => {
    const items = itemsOf([["Indicator", "Target", "RAG"], ["CSI Invoices paid % (BV8)", "1", "Green"], ["Debtors % (FP2)", "2", "Red"]]); // prettier-ignore
    expect(items.map(({ critical }) => critical)).toEqual([true, false]);
    expect(items.map((item) => said(item, "measure"))).toEqual(["Invoices paid %", "Debtors %"]);
  });

  it("is left alone where only one measure happens to look so", () => {
    const items = itemsOf([["Indicator", "Target", "RAG"], ["CO2 emissions", "1", "Green"], ["Homes let", "2", "Red"], ["Homes built (phase 2b)", "2", "Red"]]); // prettier-ignore
    expect(items.map((item) => said(item, "reference"))).toEqual([null, null, null]);
  });
});

describe("what is written once over several rows", () => {
  const header = ["Outcome", "Action", "Status"];

  it("an outcome holds for the actions below it", () => {
    const items = itemsOf([header, ["Cleaner", "Buy vans", "Completed"], ["", "Plant trees", "In progress"], ["", "Cut waste", "Overdue"], ["Safer", "Light paths", "Completed"], ["", "Fit locks", "Completed"]]); // prettier-ignore
    expect(items.map((item) => said(item, "objective"))).toEqual(["Cleaner", "Cleaner", "Cleaner", "Safer", "Safer"]);
  });

  it("but a few blanks among filled cells are left out by mistake, and are said to be", () => {
    const rows = [header, ["Cleaner", "Buy vans", "Completed"], ["", "Plant trees", "In progress"], ["Safer", "Light paths", "Completed"], ["Safer", "Fit locks", "Completed"]]; // prettier-ignore
    expect(told(findingsOf(sheetOf("S", rows)))).toContain("missing-objective A3");
  });

  it("an objective over single rows and groups holds for the groups, where no row repeats another's", () => {
    const rows = [header, ["Cleaner", "Buy vans", "Completed"], ["Safer", "Light paths", "Overdue"], ["", "Fit locks", "Completed"], ["Fairer", "Pay a living wage", "Completed"], ["Greener", "Plant trees", "Completed"]]; // prettier-ignore
    expect(itemsOf(rows).map((item) => said(item, "objective"))).toEqual(["Cleaner", "Safer", "Safer", "Fairer", "Greener"]); // prettier-ignore
  });

  it("but not an owner, of whom each row may have another", () => {
    const rows = [["Action", "Lead", "Status"], ["Buy vans", "Manager A", "Completed"], ["Light paths", "", "Overdue"], ["Fit locks", "Manager B", "Completed"]]; // prettier-ignore
    expect(told(findingsOf(sheetOf("S", rows)))).toContain("missing-owner B3");
  });

  it("a heading between the rows becomes their section", () => {
    const items = itemsOf([["Action", "Lead", "Status"], ["Housing"], ["Buy vans", "Manager", "Completed"], ["Planning"], ["Plant trees", "Manager", "Overdue"]]); // prettier-ignore
    expect(items.map(({ section }) => section)).toEqual(["Housing", "Planning"]);
  });
});

describe("a guess that matters", () => {
  const doubts = (rows: CellValue[][]): unknown[] => bookOf(sheetOf("S", rows)).tables.flatMap((table) => table.doubts.map(({ role, heading, because }) => [role, heading, because])); // prettier-ignore

  it("is which of two targets is meant, where they differ", () => {
    const header = ["Ref", "Measure", "Target", "Annual target", "RAG"];
    expect(doubts([header, ["A1", "Homes let", 20, 80, "Green"], ["A2", "Homes built", 5, 20, "Red"]])).toEqual([["target", "Target", "rivals"]]); // prettier-ignore
    expect(doubts([header, ["A1", "Homes let", 20, 20, "Green"], ["A2", "Homes built", 5, 5, "Red"]])).toEqual([]);
    expect(doubts([header, ["A1", "Homes let", 20, "", "Green"], ["A2", "Homes built", 5, "", "Red"]])).toEqual([]);
  });

  it("is none where one of them is of the quarter", () => {
    expect(doubts([["2023/24"], ["Ref", "Measure", "Q1 target", "Target", "RAG"], ["A1", "Homes let", 20, 80, "Green"], ["A2", "Homes built", 5, 20, "Red"]])).toEqual([]); // prettier-ignore
  });

  it("is a column that rates by nothing but what stands in it", () => {
    expect(doubts([["Ref", "Measure", "Owner", "June"], ["A1", "Homes let", "Manager", "Green"], ["A2", "Homes built", "Manager", "Red"]])).toEqual([["rating", "June", "content"]]); // prettier-ignore
    expect(doubts([["Ref", "Measure", "Owner", "RAG"], ["A1", "Homes let", "Manager", "Green"], ["A2", "Homes built", "Manager", "Red"]])).toEqual([]); // prettier-ignore
  });

  it("every column says what its role rests on", () => {
    const [table] = bookOf(sheetOf("S", [["Ref", "Measure", "Lead officer (HoS)", "Next steps", "Q1"], ["A1", "Homes let", "Manager", "More", "Green"], ["A2", "Homes built", "Manager", "More", "Red"]])).tables; // prettier-ignore
    expect(table?.columns.map(({ restsOn }) => restsOn)).toEqual(["heading", "heading", "heading", null, "content"]);
  });
});

describe("signs that rate only as a column", () => {
  const table = (heading: string, ...ratings: CellValue[]): CellValue[][] => [
    ["Action", "Update", heading],
    ...ratings.map((rating, index) => [`Action number ${index + 1}`, "Under way", rating]),
  ];

  it.each([
    ["Status", ["J", "K", "L", "J"], ["green", "amber", "red", "green"]],
    ["RAG rating", [1, 3, 5], ["green", "amber", "red"]],
    ["RAG rating", ["1", "2", "4"], ["green", "amber-green", "amber-red"]],
    ["Status", ["☺", "😐", "☹"], ["green", "amber", "red"]],
  ])("%s: %j", (heading, signs, ratings) => {
    expect(itemsOf(table(heading, ...signs)).map(({ rating }) => rating)).toEqual(ratings);
  });

  it("letters among words, and digits under a heading that may mean anything, are no ratings", () => {
    expect(itemsOf(table("RAG", "Green", "J")).map(({ rating }) => rating)).toEqual(["green", null]);
    expect(itemsOf(table("Status", 1, 2, 3))).toEqual([]);
  });

  it.each<[key: string, sign: string, rating: string | null, status: string | null]>([
    ["Key: R = off target, A = near target, G = on target, D = data only", "D", "grey", null],
    ["D = Data only", "d", "grey", null],
    ["R – Red; NT – No target set", "NT", "grey", null],
    ["NS: not started", "NS", null, "not started"],
    ["Key: R = on target", "R", "red", null],
    ["D = Directorate", "D", null, null],
    ["Head of D = Data only", "D", null, null],
    ["Data only", "D", null, null],
    [`D = data only ${"and more of it ".repeat(30)}`, "D", null, null],
  ])("a key above, '%s', explains '%s'", (key, sign, rating, status) => {
    const [item] = itemsOf([[key], [], ...table("RAG", sign, "Green", "Red", "Amber")]);
    expect([item?.rating, item?.status]).toEqual([rating, status]);
  });

  it("a key below the table, or far above it, explains nothing", () => {
    const rows = table("RAG", "D", "Green", "Red", "Amber");
    const far = [["D = data only"], ...Array<CellValue[]>(21).fill([]), ...rows];
    for (const cells of [[...rows, [], ["D = data only"]], far]) expect(itemsOf(cells)[0]?.rating).toBeNull();
  });
});

describe("rows of a template", () => {
  const header = ["Ref", "Measure", "Owner", "RAG", "Comment"];
  it.each([
    ["a hint row", ["", "Enter the measure", "Select from the list", "", "Max 100 words"]],
    ["an example", ["Example", "Homes let", "Manager", "Green", "Well"]],
  ])("%s under the header is no item, and is told", (_, row) => {
    const book = bookOf(sheetOf("S", [header, row, ["A1", "Homes let", "Manager", "Green", "Well"]]));
    expect(book.registers[0]?.items).toHaveLength(1);
    expect(book.passedOver.map(({ reason }) => reason)).toEqual(["row-hint"]);
  });

  it("an action that begins with such a word is one all the same", () => {
    const rows = [header, ["A1", "Provide a briefing to new councillors", "Manager", "Green", "Done in May"]];
    expect(bookOf(sheetOf("S", rows)).registers[0]?.items).toHaveLength(1);
  });
});

describe("what stands beside and between", () => {
  it("a rating guide behind an empty column is no part of the table", () => {
    const rows = [["Action", "Update", "", "Status", "", "Status definitions"], ["Buy vans", "Done", "", "J", "", "J", "On track"], ["Plant trees", "Late", "", "L", "", "L", "Failing"]]; // prettier-ignore
    const [register] = bookOf(sheetOf("S", rows)).registers;
    expect(register?.header).toMatchObject({ left: 0, right: 3 });
    expect(register?.columns.rating).toBe(3);
  });

  it("a measure merged over two rows holds for both, where nothing else names them", () => {
    const items = itemsOf([["Indicator", "Target", "RAG"], ["Calls answered", "70% in 30 seconds", "Red"], ["", "90% in 60 seconds", "Red"]]); // prettier-ignore
    expect(items.map((item) => said(item, "measure"))).toEqual(["Calls answered", "Calls answered"]);
  });
});

it("a row of data whose words happen to be headings ('Milestone', 'Manager', 'Services') is no header", () => {
  const header = ["Reference", "Measure", "Target", "Frequency", "Owner", "Objective", "RAG"];
  const rows = [header, ["A1", "Accounts", "By March", "Quarterly", "Finance Manager", "Excellent Services", "Green"], ["A2", "Appraisal", "In budget", "Milestone", "Manager", "Services", "Green"]]; // prettier-ignore
  expect(bookOf(sheetOf("S", rows)).registers.map(({ items }) => items.length)).toEqual([2]);
});

it("a row of dates above a header is no second header row", () => {
  const header = ["Status", "Action Title and Code", "Due Date", "Comments"];
  const rows = [header, ["In Progress", "Strategy renewed (CP1_01)", "Mar-2021", ""], header, ["Completed", "Accounts closed (FP1_02)", "Jun-2020", "Done"]]; // prettier-ignore
  const { registers } = bookOf(sheetOf("S", rows));
  expect(registers.map(({ items }) => items.map((item) => said(item, "reference")))).toEqual([["CP1_01", "FP1_02"]]);
});

it("an item that is rated twice is counted by the first, and keeps the other", () => {
  const rows = [["Project name", "Spend RAG rating ", "Delivery RAG rating ", "Why these ratings?"], ["Market", "Amber", "Amber/Red", "Late, because the stalls came in May."], ["Library", "Green", "Gren", "The roof was mended in May."]]; // prettier-ignore
  const sheet = sheetOf("Progress", rows);
  expect(itemsOf(rows).map(({ rating, others }) => [rating, ...others.map((other) => other.rating)])).toEqual([["amber", "amber-red"], ["green", null]]); // prettier-ignore
  expect(told(findingsOf(sheet))).toEqual(["status-spelling C3 → Green"]);
});

describe("a risk register in the same workbook", () => {
  const risks = [["Risk ref", "Description", "Likelihood", "Impact", "Owner", "RAG rating", "Status"], ["R1", "The roof may leak", 3, 4, "Estates Manager", "Amber", "Open"], ["R2", "Fuel may cost more", 2, 5, "Fleet Manager", "Red", "Open"]]; // prettier-ignore

  it("is named, and counted with nothing", () => {
    const book = bookOf(sheetOf("Risks", risks));
    expect(book.registers).toEqual([]);
    expect(book.passedOver).toContainEqual({ reason: "table-of-risks", sheet: "Risks", row: 0 });
  });

  it("an action whose impact is told is an action", () => {
    const actions = [["Ref", "Action", "Impact", "Lead", "RAG"], ["A1", "Buy vans", "Less fuel", "Fleet Manager", "Green"], ["A2", "Plant trees", "Shade", "Parks Manager", "Red"]]; // prettier-ignore
    expect(itemsOf(actions)).toHaveLength(2);
  });
});

describe("rows that belong to others", () => {
  const reasons = (rows: CellValue[][]): string[] => bookOf(sheetOf("S", rows)).passedOver.map(({ reason, ...more }) => "row" in more ? `${reason} ${more.row + 1}` : reason); // prettier-ignore

  it("a title over numbered parts is no item, and a column of numbers no measure", () => {
    const rows = [["KPI", "Description", "Target", "Actual", "RAG"], [1, "Planning", "", "", ""], ["1a", "Major", "70%", "80%", "Green"], ["1b", "Minor", "70%", "60%", "Red"], [2, "Waste", "50%", "51%", "Green"]]; // prettier-ignore
    expect(itemsOf(rows).map((item) => [said(item, "reference"), said(item, "measure"), item.section])).toEqual([["1a", "Major", null], ["1b", "Minor", null], ["2", "Waste", null]]); // prettier-ignore
    expect(reasons(rows)).toEqual(["row-parent 2"]);
  });

  it("but an item that nobody has filled in yet is one", () => {
    const rows = [["Ref", "Measure", "Target", "Actual", "RAG"], ["1", "Planning", "", "", ""], ["2", "Waste", "50%", "51%", "Green"], ["10", "Lets", "", "", ""], ["11", "Bins", "50%", "51%", "Green"]]; // prettier-ignore
    expect(itemsOf(rows)).toHaveLength(4);
  });

  it("a comment in a row of its own is the comment of the item above it", () => {
    const rows = [["Ref", "Measure", "Target", "Actual", "RAG"], ["A1", "Lets", "90%", "80%", "Red"], ["", "Comment: two staff left", "", "", ""], ["A2", "Bins", "90%", "95%", "Green"]]; // prettier-ignore
    expect(itemsOf(rows).map((item) => said(item, "commentary"))).toEqual(["two staff left", null]);
    expect(reasons(rows)).toEqual(["row-comment 3"]);
  });

  it("headings without a row below them say so", () => {
    expect(reasons([["Ref", "Measure", "Target", "RAG"]])).toEqual(["table-empty 1"]);
  });

  it("parts of a register under titles of their own are groups", () => {
    const header = ["Ref", "Measure", "Target", "Actual", "RAG"];
    const rows = [["Housing"], header, ["H1", "Lets", 1, 2, "Green"], ["H2", "Voids", 1, 2, "Green"], [""], ["Waste"], header, ["W1", "Bins", 1, 2, "Red"]]; // prettier-ignore
    expect(itemsOf(rows).map(({ section }) => section)).toEqual(["Housing", "Housing", "Waste"]);
    expect(reasons(rows)).toEqual([]);
  });
});

describe("a table that repeats rows of another", () => {
  const header = ["Ref", "Measure", "Target", "Actual", "RAG", "Commentary"];
  const all = [header, ["A1", "Lets in time", 90, 80, "Red", "Two staff left"], ["A2", "Bins emptied", 90, 95, "Green", "New lorry"], ["A3", "Rent paid", 90, 88, "Amber", "Fewer debits"]]; // prettier-ignore
  const exceptions = [["Exceptions"], ["Measure", "RAG", "Actual", "Target", "Commentary"], ["Lets in time", "Red", 80, 90, "Two staff left"], ["Rent paid", "Amber", 88, 90, "Fewer debits"]]; // prettier-ignore
  const book = (...sheets: CellValue[][][]): ReturnType<typeof bookOf> => bookOf(sheets.map((rows, index) => sheetOf(`S${index}`, rows))); // prettier-ignore
  const counts = (...sheets: CellValue[][][]): number[] => book(...sheets).registers.map(({ items }) => items.length);

  it("is told, and its rows are counted once", () => {
    expect(counts(exceptions, all)).toEqual([3]);
    expect(book(exceptions, all).passedOver).toContainEqual({ reason: "table-repeats", sheet: "S0", row: 1, items: 2, of: "S1" }); // prettier-ignore
  });

  it("so is a copy of the sheet", () => {
    expect(counts(all, all)).toEqual([3]);
  });

  it.each<[string, (cells: CellValue[]) => CellValue[]]>([
    ["other figures", ([ref = "", measure = "", target = "", , rag = "", comment = ""]) => [ref, measure, target, 91, rag, comment]],
    ["another rating", ([ref = "", measure = "", target = "", actual = "", , comment = ""]) => [ref, measure, target, actual, "Blue", comment]],
    ["other comments", ([ref = "", measure = "", target = "", actual = "", rag = ""]) => [ref, measure, target, actual, rag, "As for the other pool"]],
    ["other measures", ([ref = "", , target = "", actual = "", rag = "", comment = ""]) => [ref, `${String(ref)} of the pool`, target, actual, rag, comment]],
  ])("the same under %s is another service's", (_, change) => {
    expect(counts(all, [header, ...all.slice(1).map(change)])).toEqual([3, 3]);
  }); // prettier-ignore

  describe("a list of what is off target", () => {
    const list = [["Ref", "Measure", "Target", "Actual", "RAG", "Comments"], ["A1", "Lets in time", 90, 80, "Red", "Two start in May"], ["B2", "Rent paid", 90, 88, "Amber", "A reminder by text"]]; // prettier-ignore
    const lets = [header, ["A1", "Lets in time", 90, 80, "Red", "Two staff left"], ["A2", "Bins emptied", 90, 95, "Green", "New lorry"]]; // prettier-ignore
    const rents = [header, ["B1", "Calls answered", 90, 95, "Green", "New line"], ["B2", "Rent paid", 90, 88, "Amber", "Fewer debits"]]; // prettier-ignore
    const with_ = (at: number, cell: CellValue): CellValue[][] => list.map((row, index) => (index === 1 ? row.map((one, column) => (column === at ? cell : one)) : row)); // prettier-ignore

    it("is told, and its rows are counted once, whatever it says of them and wherever they come from", () => {
      expect(counts(lets, rents, list)).toEqual([2, 2]);
      expect(counts(list, lets, rents)).toEqual([2, 2]);
      expect(book(lets, rents, list).passedOver).toContainEqual({ reason: "table-repeats", sheet: "S2", row: 0, items: 2, of: "S0" }); // prettier-ignore
    });

    it.each<[string, CellValue[][]]>([
      ["another figure", with_(3, 81)],
      ["another target", with_(2, 85)],
      ["another rating", with_(4, "Amber")],
      ["a green row", with_(4, "Green")],
      ["another measure", with_(1, "Lets of garages in time")],
      ["one row", list.slice(0, 2)],
      ["no figures", list.map((row) => row.filter((_, column) => column !== 3))],
    ])("is none with %s", (_, rows) => {
      expect(counts(lets, rents, rows)).toEqual([2, 2, rows.length - 1]);
    });

    it("is none where the others hold nothing but the same", () => {
      const other = list.map((row) => row.map((cell, column) => (column === 5 ? `${String(cell)} too` : cell)));
      expect(counts(list, other)).toEqual([2, 2]);
    });
  });

  it("one row in common is an item that was entered twice, and another rule's affair", () => {
    expect(counts(all, [...exceptions.slice(0, 3)])).toEqual([3, 1]);
  });

  it("measures and ratings alone prove nothing", () => {
    const bare = [
      ["Ref", "Measure", "RAG"],
      ["1", "Appraisals held", "Green"],
      ["2", "Training done", "Green"],
    ];
    expect(counts(bare, bare)).toEqual([2, 2]);
  });
});

describe("ratings beside the headings", () => {
  const HEADER = ["Ref", "Measure", "Target", "Actual", "RAG"];
  const ROWS = [["A1", "Homes let", 90, 91, "Green"], ["A2", "Rent", 90, 80, "Red"], ["A3", "Bins", 90, 88, "Amber"]]; // prettier-ignore
  const read = (rows: CellValue[][]): (string | null)[] | undefined => bookOf(sheetOf("S", rows)).registers[0]?.items.map(({ rating }) => rating); // prettier-ignore

  it.each<[string, CellValue[][]]>([
    ["a count of them", [[...HEADER, "", "Green", 1], [...(ROWS[0] ?? []), "", "Amber", 1], [...(ROWS[1] ?? []), "", "Red", 1], ROWS[2] ?? []]],
    ["a list to choose from", [[...HEADER, "", "", "Green"], [...(ROWS[0] ?? []), "", "", "Amber"], ...ROWS.slice(1)]],
    ["two boxes", [[...HEADER, "", "Green", "", "Blue", "Not due"], ...ROWS]],
  ])("%s leaves the register readable", (_, rows) => {
    expect(read(rows)).toEqual(["green", "red", "amber"]);
  }); // prettier-ignore

  it("a row of data with an empty cell before its rating heads nothing", () => {
    expect(read([HEADER, ...ROWS, ["A4", "Milestone", "Target", "", "Green"]])).toHaveLength(4);
  });
});

describe("rows that add the others up", () => {
  const HEADER = ["Ref", "Measure", "Target", "Actual", "RAG"];
  const ROWS = [
    ["A1", "Homes let", 90, 91, "Green"],
    ["A2", "Rent", 90, 80, "Red"],
  ];
  const measured = (last: CellValue[]): number | undefined => bookOf(sheetOf("S", [HEADER, ...ROWS, last])).registers[0]?.items.length; // prettier-ignore

  it.each<[string, CellValue[]]>([
    ["Total number of indicators", ["", "Total number of indicators", "", 2, ""]],
    ["Average for the service", ["", "Average for the service", "", "85.5%", ""]],
    ["their label in the first column", ["Average", "", "", 85.5, ""]],
    ["Totals", ["", "Totals", 180, 171, ""]],
    ["a label and nothing else", ["", "Average for the service", "", "", ""]],
    ["a label, and the figure where measures stand", ["Total number of indicators", 2, "", "", ""]],
  ])("are none of them: %s", (_, last) => {
    expect(measured(last)).toBe(2);
  }); // prettier-ignore

  it.each<[string, CellValue[]]>([
    ["a reference", ["A3", "Total recycled", "", 171, ""]],
    ["a target", ["", "Total recycled", 180, 171, ""]],
    ["a rating", ["", "Average days to re-let", "", 21, "Green"]],
    ["nothing but a measure", ["", "Total recycled", "", "", ""]],
    ["words", ["", "Average days to re-let", "", "not counted yet", ""]],
  ])("are items where they have %s", (_, last) => {
    expect(measured(last)).toBe(3);
  }); // prettier-ignore
});
