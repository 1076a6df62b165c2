import { rowWords } from "../../src/check/rules/structure/row-words";
import { registerSheet, rowOf, soundRows } from "../registers";
import { detailOf, sheetOf } from "../snapshots";
import { findingsBy, messageBy, toldBy } from "./by-rule";

describe("hidden-rows", () => {
  function hidden(...rows: readonly number[]) {
    return registerSheet(soundRows(8), { hiddenRows: new Set(rows) });
  }

  it("lists the hidden rows of a register once, at the first of them", () => {
    const [finding, another] = findingsBy("hidden-rows", hidden(4, 6, 7));
    expect(finding).toMatchObject({ severity: "warning", place: { row: 4, column: 0 }, facts: { rows: [4, 6, 7] }, reference: null, fix: null }); // prettier-ignore
    expect(another).toBeUndefined();
  });

  it("names the item where it is the only one", () => {
    expect(findingsBy("hidden-rows", hidden(4))).toEqual([expect.objectContaining({ reference: "HSG 2" })]);
  });

  it("tells each register of its own", () => {
    const plans = registerSheet(soundRows(8).map((_, index) => ({ Reference: `PLN ${index + 1}`, Measure: `Plans passed in time, part ${index + 1}` })), { name: "Second", hiddenRows: new Set([5]) }); // prettier-ignore
    expect(toldBy("hidden-rows", [hidden(5), plans])).toEqual(["hidden-rows A6", "hidden-rows A6"]);
  });

  it("stands in the first column where there are no references", () => {
    const rows = [["", "Measure", "Target", "RAG"], ["", "Homes let", "95%", "Green"], ["", "Homes built", "40", "Green"]]; // prettier-ignore
    expect(toldBy("hidden-rows", sheetOf("S", rows, { hiddenRows: new Set([1]) }))).toEqual(["hidden-rows B2"]);
  });

  it.each<[string, number[]]>([
    ["no row", []],
    ["the title and the header", [0, 2]],
    ["a row below the register", [11, 12]],
  ])("says nothing of %s", (_, rows) => {
    expect(toldBy("hidden-rows", hidden(...rows))).toEqual([]);
  });

  it.each<[number[], string]>([
    [[4], "Row 5 is hidden or filtered away, but counted like the others. Show the row, or delete it if it is not part of the return."],
    [[4, 6], "Rows 5 and 7 are hidden or filtered away, but counted like the others. Show the rows, or delete those that are not part of the return."],
  ])("in words: %j", (rows, message) => {
    expect(messageBy("hidden-rows", hidden(...rows))).toBe(message);
  }); // prettier-ignore

  it.each<[number[], string]>([
    [[4], "row 5"],
    [[4, 5], "rows 5 to 6"],
    [[4, 5, 6, 8], "rows 5 to 7 and 9"],
    [[0, 2, 4], "rows 1, 3 and 5"],
    [Array.from({ length: 12 }, (_, index) => index * 2), "rows 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21 and 23"],
    [Array.from({ length: 14 }, (_, index) => index * 2), "rows 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 2 more places"],
  ])("rows are listed: %j", (rows, words) => {
    expect(rowWords(rows)).toBe(words);
  }); // prettier-ignore
});

describe("header-not-found", () => {
  const lost = sheetOf("Leisure", [1, 2, 3].map((number) => rowOf(number))); // prettier-ignore

  it("stands on the first of the rows that lost their header", () => {
    expect(toldBy("header-not-found", [registerSheet(soundRows(3)), lost])).toEqual(["header-not-found A1"]);
  });

  it("says nothing of a sheet of notes, of a hidden one or of an empty one", () => {
    const others = [sheetOf("Notes", [["Please send this back by Friday."]]), { ...lost, hidden: true }, sheetOf("Sheet3", [])];
    expect(toldBy("header-not-found", [registerSheet(soundRows(3)), ...others])).toEqual([]);
  }); // prettier-ignore

  it("in words", () => {
    expect(messageBy("header-not-found", lost)).toBe(
      "3 rows here look like a register, but no row above them could be read as its header, so they are in no count. Put the column headings back in the row above: at least a reference or a measure, and a rating or status.",
    );
  });
});

describe("cell-error", () => {
  const details = new Map([[2, detailOf(9, { 3: { isError: true, text: "#REF!" } })]]);
  const sheet = registerSheet([{ Target: "#REF!" }, ...soundRows(5)], { details });

  it("tells an error, and not a text that looks like one", () => {
    expect(toldBy("cell-error", sheet)).toEqual(["cell-error C4"]);
    expect(toldBy("cell-error", registerSheet([{ "June 2025 Commentary": "#REF!" }, ...soundRows(5)]))).toEqual([]);
  });

  it("in words", () => {
    expect(messageBy("cell-error", sheet)).toBe("'Target' shows the Excel error #REF!. Mend the formula, or type the value."); // prettier-ignore
  });
});

describe("colour-only-rating", () => {
  it("counts a colour without a word, and proposes the word", () => {
    const details = new Map([[9, detailOf(9, { 3: { fill: "#FF0000" } })]]);
    const sheet = registerSheet([{ "June Forecast": "" }, ...soundRows(5)], { details });
    expect(toldBy("colour-only-rating", sheet)).toEqual(["colour-only-rating J4 → Red"]);
  });

  it("is told of the status where there is no rating", () => {
    const rows = [["Ref", "Measure", "Lead officer", "Status"], ["A1", "Homes let in time", "Manager", ""], ["A2", "Homes built in time", "Manager", "Green"]]; // prettier-ignore
    const details = new Map([[3, detailOf(3, { 1: { fill: "#FF0000" } })]]);
    const [finding] = findingsBy("colour-only-rating", sheetOf("S", rows, { details }));
    expect(finding).toMatchObject({ place: { row: 1, column: 3 }, facts: { heading: "Status", rating: "red" } });
  });

  it("proposes the word as the other rows write it", () => {
    const details = new Map([[9, detailOf(9, { 3: { fill: "#FF0000" } })]]);
    const rows = [{ "June Forecast": "" }, ...soundRows(5).map(() => ({ "June Forecast": "R" }))];
    expect(toldBy("colour-only-rating", registerSheet(rows, { details }))).toEqual(["colour-only-rating J4 → R"]);
  });
});
