import { findingsBy, messageBy, spacedSheet, toldBy, type Cells } from "./by-rule";

/** Items in groups of these sizes, a blank row between the groups. */
function groupsOf(...sizes: readonly number[]): (Cells | null)[] {
  return sizes.flatMap((size, index) => [...(index === 0 ? [] : [null]), ...Array<Cells>(size).fill({})]);
}

/** So many rows of each, blank rows where null stands. */
function runs(heading: keyof Cells, ...texts: readonly (readonly [string, number] | null)[]): (Cells | null)[] {
  return texts.flatMap((run) => (run === null ? [null] : Array<Cells>(run[1]).fill({ [heading]: run[0] })));
}

function blankRows(rows: readonly (Cells | null | string)[]): string[] {
  return toldBy("blank-row", spacedSheet(rows));
}

describe("blank rows in the middle of a register are told", () => {
  it.each<[string, (Cells | null | string)[], string[]]>([
    ["one, in the register's first column", groupsOf(2, 3), ["blank-row A6"]],
    ["one among three items", groupsOf(2, 1), ["blank-row A6"]],
    ["a run of them, once", [{}, {}, null, null, null, {}, {}], ["blank-row A6"]],
    ["those between pages that hold now more, now fewer", groupsOf(4, 3, 5, 2), ["blank-row A8", "blank-row A12", "blank-row A18"]],
    ["two for six items", groupsOf(1, 3, 2), ["blank-row A5", "blank-row A9"]],
    ["groups of one size, but for a longer last one", groupsOf(2, 2, 4), ["blank-row A6", "blank-row A9"]],
    ["within a service", runs("Service", ["Housing", 2], null, ["Housing", 2], ["Planning", 3]), ["blank-row A6"]],
    ["at a change of service and within one", runs("Service", ["Housing", 3], null, ["Planning", 2], null, ["Planning", 3]), ["blank-row A7", "blank-row A10"]],
    ["above a total further down", [{}, {}, null, {}, {}, "Total", {}, {}], ["blank-row A6"]],
    ["at one of three changes of service", runs("Service", ["Housing", 2], null, ["Planning", 2], ["Waste", 2], ["Leisure", 2]), ["blank-row A6"]],
  ])("%s", (_, rows, expected) => {
    expect(blankRows(rows)).toEqual(expected);
  }); // prettier-ignore

  it("says which rows, as advice, and without a reference", () => {
    const [finding] = findingsBy("blank-row", spacedSheet([{}, {}, null, null, {}, {}]));
    expect(finding).toMatchObject({ severity: "advice", facts: { from: 5, to: 6 }, reference: null, fix: null });
  });

  it.each<[string, (Cells | null)[], string]>([
    ["one", groupsOf(2, 3), "Row 6 holds no item, but the register goes on below. Excel's filters and sorting stop at a blank row. Delete the row if nothing stands in it."],
    ["several", [{}, {}, null, null, {}, {}], "Rows 6 to 7 hold no item, but the register goes on below. Excel's filters and sorting stop at a blank row. Delete the rows if nothing stands in them."],
  ])("in words: %s", (_, rows, message) => {
    expect(messageBy("blank-row", spacedSheet(rows))).toBe(message);
  }); // prettier-ignore
});

describe("blank rows that are meant are left alone", () => {
  it.each<[string, (Cells | null | string)[]]>([
    ["none", groupsOf(6)],
    ["below the last item", [...groupsOf(4), null, null]],
    ["after every item", groupsOf(1, 1, 1, 1)],
    ["as many as half of the items", groupsOf(1, 3, 1)],
    ["between two items", groupsOf(1, 1)],
    ["after every third item", groupsOf(3, 3, 3)],
    ["after every third item, the last group being shorter", groupsOf(3, 3, 1)],
    ["after every third item of twelve", groupsOf(3, 3, 3, 3)],
    ["above a total", [{}, {}, null, "Total", {}, {}, {}]],
    ["below a total", [{}, {}, "Total", null, {}, {}, {}]],
    ["between each of four services", runs("Service", ["Housing", 3], null, ["Planning", 4], null, ["Waste", 3], null, ["Leisure", 3])],
    ["above a heading", [{}, {}, null, "Planning", {}, {}, {}]],
    ["below a heading", [{}, {}, "Planning", null, {}, {}, {}]],
    ["between services", runs("Service", ["Housing", 2], null, ["Planning", 3])],
    ["between two of three services", runs("Service", ["Housing", 2], null, ["Planning", 3], ["Waste", 2])],
    ["between objectives", runs("Corporate Objective", ["Homes", 2], null, ["Jobs", 3])],
    ["between sub-objectives", runs("Sub-Objective", ["Homes", 2], null, ["Jobs", 3])],
    ["between owners", runs("Responsible Officer", ["Housing Manager", 2], null, ["Planning Manager", 3])],
    ["between services, capitals apart", runs("Service", ["Housing", 1], ["HOUSING", 1], ["housing ", 1], null, ["Planning", 2], ["PLANNING", 1])],
  ])("%s", (_, rows) => {
    expect(blankRows(rows)).toEqual([]);
  }); // prettier-ignore

  it("on one sheet, whatever was passed over on another", () => {
    const gap = spacedSheet(groupsOf(2, 3));
    const total = { ...spacedSheet([{}, {}, "Total", {}, {}].map((row) => (typeof row === "string" ? row : { Measure: "Rents collected" }))), name: "Second" };
    expect(toldBy("blank-row", [gap, total])).toEqual(["blank-row A6"]);
  }); // prettier-ignore

  it("between references of two prefixes", () => {
    const rows = ["HSG 1", "HSG 2", null, "PLN 1", "PLN 2", "PLN 3"].map((Reference) => (Reference === null ? null : { Reference }));
    expect(blankRows(rows)).toEqual([]);
  }); // prettier-ignore

  it("between the items of a heading and those of the next", () => {
    const rows = ["Housing", {}, {}, {}, {}, null, "Planning", {}, {}, {}];
    expect(blankRows(rows)).toEqual([]);
  });
});
