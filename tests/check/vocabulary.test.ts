import { registerSheet, soundRows } from "../registers";
import { sheetOf } from "../snapshots";
import type { RuleId } from "../../src/check/finding";
import { findingsBy, messageBy, rowsWith, toldBy, type Cells } from "./by-rule";

const RATING = "June Forecast";
const STATUS_RULES = ["unknown-status", "status-spelling", "status-variant"] as const;

describe("the words of the rating column", () => {
  it.each<[string, string[]]>([
    ["Yellow", ["unknown-status J4"]],
    ["Gren", ["status-spelling J4 → Green"]],
    ["green ", ["status-variant J4 → Green"]],
    ["G", ["status-variant J4 → Green"]],
    ["Green", []],
    ["Red", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(toldBy(STATUS_RULES, registerSheet([{ [RATING]: text }, ...soundRows(5)]))).toEqual(expected);
  });

  it("ratings written in one way throughout are no variants, whatever the way", () => {
    expect(toldBy(STATUS_RULES, registerSheet(soundRows(6).map(() => ({ [RATING]: "GREEN" }))))).toEqual([]);
  });

  it.each<[string[], string[]]>([
    [
      ["GREEN", "GREEN", "Green", "Green"],
      ["status-variant J4 → Green", "status-variant J5 → Green"],
    ],
    [
      ["GREEN", "GREEN", "G", "Green"],
      ["status-variant J6 → GREEN", "status-variant J7 → GREEN"],
    ],
    [["Gren", "GREEN", "GREEN", "Red"], ["status-spelling J4 → GREEN"]],
    [["On target", "Above target", "Above target", "on target", "On target"], ["status-variant J7 → On target"]],
    [["Below target", "Well below target", "Below target", "Off target"], ["status-variant J7 → Below target"]],
    [["Data only", "No target", "No target", "Baseline year"], []],
    [["Above target", "Above target", "Exceeding target"], []],
    [["Complete", "Completed", "Completed", "Green"], ["status-variant J4 → Completed"]],
    [
      ["G", "On target", "Red", "R"],
      ["status-variant J5 → G", "status-variant J7 → Red"],
    ],
  ])("the usual way of %j", (texts, expected) => {
    expect(toldBy(STATUS_RULES, registerSheet(rowsWith(RATING, texts)))).toEqual(expected);
  });

  it("sentences in a status column beside a rating are not held against the vocabulary", () => {
    const rows = [["Action", "Status", "RAG"], ["Open the hub", "Awaiting legal advice", "Green"], ["Close the depot", "Nearly there", "Red"]]; // prettier-ignore
    expect(toldBy(STATUS_RULES, sheetOf("S", rows))).toEqual([]);
  });

  it("words are, where four in five of them are known and no rating counts the row", () => {
    const sheet = (rating: string, ...statuses: readonly string[]) =>
      sheetOf("S", [["Action", "Status", "RAG"], ...statuses.map((status, index) => [`Task ${index}`, status, index === 0 ? rating : "Green"])]); // prettier-ignore
    const known = ["In progress", "Completed", "Overdue", "In progress"];
    expect(toldBy(STATUS_RULES, sheet("", "Nearly there", ...known))).toEqual(["unknown-status B2"]);
    expect(toldBy(STATUS_RULES, sheet("Green", "Nearly there", ...known))).toEqual([]);
    expect(toldBy(STATUS_RULES, sheet("Green", "Overdu", ...known))).toEqual(["status-spelling B2 → Overdue"]);
    expect(toldBy(STATUS_RULES, sheet("", "Nearly there", "Nearly done", ...known))).toEqual([]);
  });

  it("a status says in words of its own what the rating beside it says", () => {
    const rows = (...cells: readonly (readonly [status: string, rating: string])[]) =>
      sheetOf("S", [["Action", "Status", "RAG"], ...cells.map((own, index) => [`Task ${index}`, ...own])]); // prettier-ignore
    expect(toldBy(STATUS_RULES, rows(["On track", "Green"], ["On track", "Green"], ["Behind", "Red"], ["Delayed", "Red"]))).toEqual([]); // prettier-ignore
    expect(toldBy(STATUS_RULES, rows(["On track", "Green"], ["On track", "G"], ["ON TRACK", "Green"]))).toEqual(["status-variant C3 → Green", "status-variant B4 → On track"]); // prettier-ignore
  });

  it("a row that another column counts is not said to be unrated", () => {
    const twice = (spend: string) =>
      sheetOf("S", [["Action", "Delivery RAG", "Spend RAG"], ["Open the hub", "Green", spend], ["Close the depot", "Red", "Red"]]); // prettier-ignore
    expect(messageBy("unknown-status", twice("Yellow"))).toBe("'Spend RAG' says 'Yellow', which is not a rating that is known here. Use one of the council's ratings."); // prettier-ignore
    expect(messageBy("status-spelling", twice("Gren"))).toBe("'Gren' looks like 'Green', but is not spelt so. Change it to 'Green' if that is what was meant."); // prettier-ignore
  });

  it("every column that rates is read", () => {
    const rows = [["Action", "Delivery RAG", "Spend RAG"], ["Open the hub", "Green", "Gren"], ["Close the depot", "Red", "Red"], ["Move the depot", "Red", "Red"]]; // prettier-ignore
    expect(toldBy(STATUS_RULES, sheetOf("S", rows))).toEqual(["status-spelling C2 → Green"]);
  });

  it.each<[RuleId, string, string]>([
    ["unknown-status", "Yellow", "'June Forecast' says 'Yellow', which is not a rating that is known here, so this row counts as unrated. Use one of the council's ratings."],
    ["status-spelling", "Gren", "'Gren' looks like 'Green', but is not spelt so. Until it is mended, this row counts as unrated. Change it to 'Green' if that is what was meant."],
    ["status-variant", "G", "'G' was understood, but 5 rows say 'Green'. A formula that counts 'Green' may miss this row. Change it to 'Green'."],
  ])("%s in words", (rule, text, message) => {
    expect(messageBy(rule, registerSheet([{ [RATING]: text }, ...soundRows(5)]))).toBe(message);
  }); // prettier-ignore
});

describe("objective-for-prefix", () => {
  const odd: Cells = { "Corporate Objective": "Jobs and shops" };

  it.each<[string, Cells[], string[]]>([
    ["one of four", [odd, {}, {}, {}, { Reference: "PLN 1" }], ["objective-for-prefix F4 → Homes for all"]],
    ["one of six, the only prefix", [odd, ...soundRows(5)], ["objective-for-prefix F4 → Homes for all"]],
    ["one of four, a fifth being blank", [odd, {}, {}, {}, { "Corporate Objective": "" }], ["objective-for-prefix F4 → Homes for all"]],
    ["the others agree but for capitals", [odd, {}, {}, {}, { "Corporate Objective": "HOMES FOR ALL" }], ["objective-for-prefix F4 → Homes for all"]],
    ["one of a prefix that says nothing, beside another", [{ ...odd, Reference: "KPI 1" }, ...rowsWith("Reference", ["KPI 2", "KPI 3", "KPI 4", "A 1"])], ["objective-for-prefix F4 → Homes for all"]],
    ["one of three", [odd, {}, {}, { Reference: "PLN 1" }, { Reference: "PLN 2" }], []],
    ["two of six", [odd, odd, {}, {}, {}, {}], []],
    ["two that differ in two ways", [odd, { "Corporate Objective": "Clean streets" }, {}, {}, {}], []],
    ["the one of its prefix", [{ ...odd, Reference: "PLN 1" }, ...soundRows(5)], []],
    ["a malformed reference", [{ ...odd, Reference: "HX 5 1" }, ...soundRows(5)], []],
    ["a prefix that says nothing", [{ ...odd, Reference: "KPI 1" }, ...rowsWith("Reference", ["KPI 2", "KPI 3", "KPI 4", "KPI 5"])], []],
    ["only other capitals", [{ "Corporate Objective": "homes for all" }, ...soundRows(5)], []],
    ["a misspelling, told as such", [{ "Corporate Objective": "Homes for everybodi" }, ...rowsWith("Corporate Objective", Array<string>(5).fill("Homes for everybody"))], []],
    ["no pattern of references", [odd, ...rowsWith("Reference", ["a", "b/1", "3", "x y z"])], []],
  ])("%s", (_, rows, expected) => {
    expect(toldBy("objective-for-prefix", registerSheet(rows))).toEqual(expected);
  }); // prettier-ignore

  it("in words, as a warning whose fix must be looked at", () => {
    const sheet = registerSheet([odd, ...soundRows(5)]);
    expect(findingsBy("objective-for-prefix", sheet)[0]).toMatchObject({ severity: "warning", fix: { safe: false, old: "Jobs and shops" }, facts: { prefix: "HSG", agreeing: 5 } }); // prettier-ignore
    expect(messageBy("objective-for-prefix", sheet)).toBe(
      "'Corporate Objective' says 'Jobs and shops'. All 5 other rows whose reference begins with HSG say 'Homes for all'. Check the objective and the reference: change it to 'Homes for all' if the reference is right.",
    );
  });

  it("needs columns for both", () => {
    const rows = [["Ref", "Measure", "RAG"], ...[1, 2, 3, 4, 5].map((number) => [`A ${number}`, `Homes let ${number}`, "Green"])]; // prettier-ignore
    expect(toldBy("objective-for-prefix", sheetOf("S", rows))).toEqual([]);
  });
});
