import { registerSheet, soundRows } from "../registers";
import { findingsBy, messageBy, rowsWith, spacedSheet, toldBy, type Cells } from "./by-rule";

/** Row 4 holds `cells`, followed by five rows without a fault. */
function inRow4(rule: Parameters<typeof toldBy>[0], cells: Cells): string[] {
  return toldBy(rule, registerSheet([cells, ...soundRows(5)]));
}

describe("missing-reference", () => {
  it("fires on a blank", () => {
    expect(inRow4("missing-reference", { Reference: "" })).toEqual(["missing-reference A4"]);
    expect(inRow4("missing-reference", {})).toEqual([]);
  });
});

describe("malformed-reference", () => {
  it.each<[string, string[]]>([
    ["H$G 77", ["malformed-reference A4 → HSG 77"]],
    ["HSG77", ["malformed-reference A4 → HSG 77"]],
    ["HX 5 77", ["malformed-reference A4"]],
    ["H$G 2", ["malformed-reference A4"]],
    ["HSG 7.1", []],
    ["HSG 7a", []],
    ["HSG 7A", []],
    ["HSG 1.2.3", []],
    ["hsg 77", []],
    ["PLN 1", []],
    ["", []],
  ])("%s", (Reference, expected) => {
    expect(inRow4("malformed-reference", { Reference })).toEqual(expected);
  });

  it("references without a pattern are not held against one", () => {
    const references = ["A1", "Housing 2", "x-3", "LG/4/5", "9", "P 10"];
    expect(toldBy("malformed-reference", registerSheet(rowsWith("Reference", references)))).toEqual([]);
  });

  it.each([
    ["three of four make a pattern, of five at least", ["HX 5 1", "A 2", "A 3", "A 4"], 0],
    ["four of five do", ["HX 5 1", "A 2", "A 3", "A 4", "A 5"], 1],
    ["six of eight do", ["HX 5 1", "HX 5 2", "A 3", "A 4", "A 5", "A 6", "A 7", "A 8"], 2],
    ["five of seven do not", ["HX 5 1", "HX 5 2", "A 3", "A 4", "A 5", "A 6", "A 7"], 0],
  ])("%s", (_, references, count) => {
    expect(toldBy("malformed-reference", registerSheet(rowsWith("Reference", references)))).toHaveLength(count);
  });

  it("in words, with a fix and without", () => {
    expect(messageBy("malformed-reference", registerSheet([{ Reference: "H$G 77" }, ...soundRows(5)]))).toBe(
      "'H$G 77' is not made like the other references: 5 of 6 look like 'HSG 2'. Change it to 'HSG 77' if that is what was meant.",
    );
    expect(messageBy("malformed-reference", registerSheet([{ Reference: "HX 5 77" }, ...soundRows(5)]))).toBe(
      "'HX 5 77' is not made like the other references: 5 of 6 look like 'HSG 2'. Check the reference and type it again.",
    );
  });
});

describe("duplicate-reference", () => {
  it("fires on each but the first, whatever its capitals and spaces", () => {
    expect(inRow4("duplicate-reference", { Reference: "hsg  2" })).toEqual(["duplicate-reference A5"]);
    const rows = rowsWith("Reference", ["HSG 1", "HSG 1", "HSG1"]);
    expect(toldBy("duplicate-reference", registerSheet(rows))).toEqual(["duplicate-reference A5", "duplicate-reference A6"]); // prettier-ignore
  });

  it("the same reference on two sheets is not a duplicate, nor are two blanks", () => {
    const sheet = registerSheet(soundRows(5));
    expect(toldBy("duplicate-reference", [sheet, { ...sheet, name: "Second" }])).toEqual([]);
    expect(toldBy("duplicate-reference", registerSheet(rowsWith("Reference", ["", "", "HSG 3"])))).toEqual([]);
  });

  it("in words", () => {
    expect(messageBy("duplicate-reference", registerSheet(rowsWith("Reference", ["A 1", "A 1", "A 2"])))).toBe(
      "'A 1' is already the reference of row 4. Give one of the two rows its own reference, or delete the row that was copied.",
    );
  });
});

describe("repeated-measure", () => {
  const again = { Measure: "External funding won" };

  it.each<[string, Cells[], string[]]>([
    ["the same words", [again, again], ["repeated-measure B5"]],
    ["but for capitals, spaces and a full stop", [again, { Measure: "external  Funding won." }], ["repeated-measure B5"]],
    ["but for an article", [again, { Measure: "The external funding won" }], ["repeated-measure B5"]],
    ["with '&' for 'and'", [{ Measure: "Parks & lakes open" }, { Measure: "Parks and lakes open" }], ["repeated-measure B5"]],
    ["in capitals from A to Z", [{ Measure: "Amazing zebras seen" }, { Measure: "AMAZING ZEBRAS SEEN" }], ["repeated-measure B5"]],
    ["with letters beyond English", [{ Measure: "Café visits" }, { Measure: "CAFÉ VISITS" }], ["repeated-measure B5"]],
    ["three times", [again, again, again], ["repeated-measure B5", "repeated-measure B6"]],
    ["under references of two prefixes", [again, { ...again, Reference: "PLN 1" }], ["repeated-measure B5"]],
    ["with two targets", [{ ...again, Target: "40" }, { ...again, Target: "80" }], ["repeated-measure B5"]],
    ["under sub-numbers of two numbers", [{ ...again, Reference: "HSG 1.2.3" }, { ...again, Reference: "HSG 1.4.3" }], ["repeated-measure B5"]],
    ["where one row names no service", [again, { ...again, Service: "" }], ["repeated-measure B5"]],
  ])("%s", (_, rows, expected) => {
    expect(toldBy("repeated-measure", registerSheet([...rows, ...soundRows(5)]))).toEqual(expected);
  }); // prettier-ignore

  it.each<[string, Cells[]]>([
    ["two measures", [again, { Measure: "External funding asked for" }]],
    ["one word", [{ Measure: "Complaints" }, { Measure: "Complaints" }]],
    ["for two services", [again, { ...again, Service: "Planning" }]],
    ["under two objectives", [again, { ...again, "Corporate Objective": "Jobs" }]],
    ["under one reference", [again, { ...again, Reference: "HSG 1" }]],
    [
      "under references of one number",
      [
        { ...again, Reference: "HSG 1a" },
        { ...again, Reference: "HSG 1b" },
      ],
    ],
    [
      "under sub-numbers",
      [
        { ...again, Reference: "HSG 1.1" },
        { ...again, Reference: "HSG 1.2" },
      ],
    ],
    [
      "under a number and its sub-number",
      [
        { ...again, Reference: "HSG 1" },
        { ...again, Reference: "HSG 1(A)" },
      ],
    ],
    [
      "under sub-numbers of two digits",
      [
        { ...again, Reference: "HSG 1.10" },
        { ...again, Reference: "HSG 1.11" },
      ],
    ],
    [
      "under numbers with two letters in brackets",
      [
        { ...again, Reference: "HSG 1(ii)" },
        { ...again, Reference: "HSG 1(iv)" },
      ],
    ],
    [
      "under numbers with a number in brackets",
      [
        { ...again, Reference: "HSG 1(1)" },
        { ...again, Reference: "HSG 1(2)" },
      ],
    ],
    ["without a reference", [again, { ...again, Reference: "" }]],
    ["without a reference in the first row", [{ ...again, Reference: "" }, again]],
    ["in a row that has slipped sideways", [again, { ...again, Target: "Quarterly", Frequency: "95%" }]],
    ["blank", [{ Measure: "" }, { Measure: "" }]],
  ])("leaves alone: %s", (_, rows) => {
    expect(toldBy("repeated-measure", registerSheet([...rows, ...soundRows(5)]))).toEqual([]);
  });

  it("leaves alone what stands under two headings between the rows", () => {
    const rows = (heading: string | null) => spacedSheet([...soundRows(2), again, heading, again, ...soundRows(3)].filter((row) => row !== null)); // prettier-ignore
    expect(toldBy("repeated-measure", rows(null))).toEqual(["repeated-measure B7"]);
    expect(toldBy("repeated-measure", rows("Planning"))).toEqual([]);
  });

  it("leaves alone what stands on two sheets", () => {
    const plans = soundRows(5).map((_, index) => ({ Reference: `PLN ${index + 1}`, Measure: `Plans passed, part ${index + 1}` })); // prettier-ignore
    const sheets = [registerSheet([again, ...soundRows(5)]), registerSheet([...plans, { ...again, Reference: "PLN 6" }], { name: "Second" })]; // prettier-ignore
    expect(toldBy("repeated-measure", sheets)).toEqual([]);
  });

  it("leaves a column alone that names groups of measures", () => {
    const rows = rowsWith("Measure", ["Arrears now", "Arrears now", "Voids now", "Voids now"]);
    expect(toldBy("repeated-measure", registerSheet(rows))).toEqual([]);
    expect(toldBy("repeated-measure", registerSheet([...rows, {}]))).toEqual(["repeated-measure B5", "repeated-measure B7"]); // prettier-ignore
  });

  it("in words, with the row and the reference", () => {
    const sheet = registerSheet([again, again, ...soundRows(3)]);
    expect(findingsBy("repeated-measure", sheet)[0]).toMatchObject({ severity: "warning", reference: "HSG 2", facts: { firstRow: 3, firstReference: "HSG 1" } }); // prettier-ignore
    expect(messageBy("repeated-measure", sheet)).toBe(
      "'External funding won' is already the measure of HSG 1, in row 4. Say in each measure what sets the two apart, or delete one of the rows.",
    );
  });
});
