import { registerSheet, soundRows } from "../registers";
import { detailOf, sheetOf } from "../snapshots";
import type { RuleId } from "../../src/check/finding";
import { findingsBy, messageBy, rowsWith, toldBy, type Cells, type Heading } from "./by-rule";

function inRow4(rule: RuleId, cells: Cells, sound = 5): string[] {
  return toldBy(rule, registerSheet([cells, ...soundRows(sound)]));
}

describe("a field that says nothing", () => {
  it.each<[RuleId, Cells, string[]]>([
    ["missing-status", { "June Forecast": "" }, ["missing-status J4"]],
    ["missing-status", { "June Forecast": "Please select an option" }, ["missing-status J4"]],
    ["missing-status", { "June Forecast": "Yellow" }, []],
    ["missing-objective", { "Corporate Objective": "-" }, ["missing-objective F4 → Homes for all"]],
    ["missing-objective", { "Corporate Objective": 0 }, ["missing-objective F4 → Homes for all"]],
    ["missing-objective", { "Corporate Objective": "0" }, ["missing-objective F4 → Homes for all"]],
    ["missing-objective", { "Corporate Objective": "Jobs" }, []],
    ["missing-measure", { Measure: "–" }, ["missing-measure B4"]],
    ["missing-target", { Target: "n/a" }, ["missing-target C4"]],
    ["missing-target", { Target: 0 }, []],
    ["missing-target", { Target: "", "June Forecast": "Data only" }, []],
    ["missing-target", { Target: "", "June Forecast": "Not due" }, ["missing-target C4"]],
    ["missing-target", { Target: "N/A", "June Forecast": "N/A" }, []],
    ["missing-target", { Target: "", "June Forecast": "N/A" }, ["missing-target C4"]],
    ["missing-target", { Target: "-", "June Forecast": "N/A" }, ["missing-target C4"]],
    ["missing-target", { Target: "N/A", "June Forecast": "" }, ["missing-target C4"]],
    ["missing-target", { Target: "N/A", "June Forecast": "Red" }, ["missing-target C4"]],
    ["missing-target", { Target: "N/A", "June Forecast": "No target" }, []],
    ["missing-owner", { "Responsible Officer": "none" }, ["missing-owner E4"]],
    ["missing-owner", { "Responsible Officer": "TBC" }, []],
    ["missing-commentary", { "June 2025 Commentary": "No notes" }, ["missing-commentary I4"]],
    ["missing-commentary", { "June 2025 Commentary": "Not yet due" }, []],
    ["missing-frequency", { Frequency: "" }, ["missing-frequency D4"]],
    ["missing-sub-objective", { "Sub-Objective": "" }, ["missing-sub-objective G4"]],
  ])("%s on %j", (rule, cells, expected) => {
    expect(inRow4(rule, cells)).toEqual(expected);
  });

  it.each<[RuleId, Heading, string]>([
    ["missing-status", "June Forecast", "'June Forecast' is blank, so this row counts as unrated. Ask the responsible officer for the rating."],
    ["missing-measure", "Measure", "'Measure' is blank. Say what is measured or done."],
    ["missing-target", "Target", "'Target' is blank. Enter the target. Without one the rating cannot be checked."],
    ["missing-owner", "Responsible Officer", "'Responsible Officer' is blank. Enter the post that answers for this row."],
    ["missing-frequency", "Frequency", "'Frequency' is blank. Say how often this is measured."],
    ["missing-sub-objective", "Sub-Objective", "'Sub-Objective' is blank. Enter the sub-objective that this row belongs to."],
    ["missing-commentary", "June 2025 Commentary", "'June 2025 Commentary' is blank. Ask the responsible officer for a comment."],
    ["missing-objective", "Corporate Objective", "'Corporate Objective' is blank. All 5 other rows whose reference begins with HSG say 'Homes for all'. Enter 'Homes for all' if that is right."],
  ])("%s in words", (rule, heading, message) => {
    expect(messageBy(rule, registerSheet([{ [heading]: "" }, ...soundRows(5)]))).toBe(message);
  }); // prettier-ignore

  it("a register without the column is not asked for it", () => {
    const rows = [["Ref", "Measure", "RAG"], ...Array.from({ length: 8 }, (_, index) => [`A${index + 1}`, `Homes let in part ${index + 1}`, "Green"])]; // prettier-ignore
    const asked = ["missing-target", "missing-owner", "missing-commentary", "missing-frequency", "missing-sub-objective"] as const; // prettier-ignore
    expect(toldBy(asked, sheetOf("S", rows))).toEqual([]);
  });

  it("an action needs no target", () => {
    const rows = [["Action", "Due date", "Lead", "RAG"], ["Open the hub", "March", "Manager", "Green"]]; // prettier-ignore
    expect(toldBy("missing-target", sheetOf("S", rows))).toEqual([]);
  });
});

describe("missing-status", () => {
  const header = ["Ref", "Measure", "Target"];
  const table = (...rows: readonly (readonly [heading: string, ...cells: string[]])[]) => {
    const [heads, ...cells] = rows;
    return [[...header, ...(heads ?? [])], ...cells.map((own, index) => [`A${index + 1}`, `Homes let in part ${index + 1}`, "95%", ...own])]; // prettier-ignore
  };

  it.each<[string, [string, ...string[]][], string[]]>([
    ["a status, where there is no rating", [["Status"], [""], ["Green"], ["Red"]], ["missing-status D2"]],
    ["a rating, beside a status that says nothing", [["RAG", "Status"], ["", ""], ["Green", "Completed"], ["Red", "Ongoing"]], ["missing-status D2"]],
    ["nothing, beside a status", [["RAG", "Status"], ["", "Completed"], ["Green", "Completed"], ["Red", "Ongoing"]], []],
    ["a rating, beside a status of sentences", [["RAG", "Status"], ["", "With the lawyers"], ["Green", "Nearly there"], ["Red", "Ongoing"]], ["missing-status D2"]],
    ["nothing, beside a known status among sentences", [["RAG", "Status"], ["", "Completed"], ["Green", "Nearly there"], ["Red", "With the lawyers"]], []],
    ["nothing, beside a status that is told as unknown", [["RAG", "Status"], ["", "Parked"], ["Green", "Completed"], ["Red", "Ongoing"], ["Red", "Ongoing"], ["Red", "Ongoing"]], []],
    ["a rating, beside the stage of a project", [["RAG", "Stage"], ["", "Delivery"], ["Green", "Closure"], ["Red", "Delivery"]], ["missing-status D2"]],
    ["nothing, beside a stage that is a status", [["RAG", "Stage"], ["", "Completed"], ["Green", "In progress"], ["Red", "Delivery"]], []],
    ["nothing, where only the status is left out", [["RAG", "Status"], ["Green", ""], ["Green", "Completed"], ["Red", "Ongoing"]], []],
  ])("asks for %s", (_, rows, expected) => {
    expect(toldBy("missing-status", sheetOf("S", table(...rows)))).toEqual(expected);
  }); // prettier-ignore

  const measured = ["Ref", "Measure", "Frequency", "Target", "Q2 Actual", "RAG", "Comments"];
  it.each<[asked: boolean, frequency: string, target: string, actual: string, rating: string, comment: string]>([
    [false, "Annual", "80%", "Annual", "N/A", "The survey is in January."],
    [false, "Annual", "80%", "", "", "The survey is in January."],
    [true, "Half-yearly", "80%", "", "", ""],
    [true, "Quarterly", "80%", "", "N/A", "The survey is in January."],
    [true, "Quarterly", "80%", "81%", "", "An annual survey is planned."],
    [true, "", "80%", "", "", ""],
    [false, "Quarterly", "No target", "288", "N/A", "More reports come through the app."],
    [false, "Quarterly", "Data only – no target set", "288", "", "More reports come through the app."],
    [false, "Quarterly", "Monitor only", "288", "", "More reports come through the app."],
    [false, "", "Contextual", "288", "-", "More reports come through the app."],
    [true, "Quarterly", "No target missed", "288", "N/A", "More reports come through the app."],
    [false, "Quarterly", "N/A", "288", "N/A", "More reports come through the app."],
    [true, "Quarterly", "N/A", "288", "", "More reports come through the app."],
    [true, "Quarterly", "N/A", "288", "-", "More reports come through the app."],
    [true, "Quarterly", "-", "288", "N/A", "More reports come through the app."],
    [true, "Quarterly", "95%", "288", "N/A", "More reports come through the app."],
    [false, "Quarterly", "Baseline year", "81%", "N/A", "More reports come through the app."],
    [false, "Quarterly", "Baseline", "81%", "", "More reports come through the app."],
    [false, "Quarterly", "Establish baseline", "81%", "N/A", "More reports come through the app."],
    [true, "Quarterly", "Baseline + 5%", "81%", "N/A", "More reports come through the app."],
    [true, "Quarterly", "Above baseline", "81%", "N/A", "More reports come through the app."],
    [true, "Quarterly", "", "288", "", "More reports come through the app."],
    [false, "", "80%", "N/A", "N/A", "Annual survey, reported in Q4."],
    [false, "", "80%", "n/a", "Not applicable", "Reported at year end."],
    [true, "", "80%", "N/A", "N/A", "Reported in Q2."],
    [true, "", "80%", "N/A", "", "Annual survey, reported in Q4."],
    [true, "", "80%", "81%", "N/A", "Annual survey, reported in Q4."],
    [true, "", "80%", "N/A", "N/A", "No survey was held."],
  ])("%s: every '%s', '%s', '%s', '%s', '%s'", (asked, frequency, target, actual, rating, comment) => {
    const sound = [1, 2, 3].map((n) => [`A${n}`, `Homes let in part ${n}`, "Quarterly", "95%", "96%", "Green", "Sound."]); // prettier-ignore
    const row = ["A4", "Residents satisfied with parks", frequency, target, actual, rating, comment];
    const rows = [["Performance Q2 2024/25"], [], measured, ...sound, row];
    expect(toldBy("missing-status", sheetOf("S", rows))).toEqual(asked ? ["missing-status F7"] : []);
  });

  it("asks for an annual rating in the quarter in which it is due, and where no quarter is known", () => {
    const row = ["A1", "Residents satisfied with parks", "Annual", "80%", "", "", ""];
    const other = ["A2", "Homes let", "Quarterly", "95%", "96%", "Green", "Sound."];
    const header = (actual: string): string[] => measured.map((heading) => (heading === "Q2 Actual" ? actual : heading)); // prettier-ignore
    for (const sheet of [
      ["Q4 2024/25", header("Q4 Actual")],
      ["KPIs", header("Actual")],
    ] as const)
      expect(toldBy("missing-status", sheetOf("S", [[sheet[0]], sheet[1], row, other]))).toEqual(["missing-status F3"]);
  });

  it("asks for nothing beside a status that holds an Excel error", () => {
    const rows = table(["RAG", "Status"], ["", "#N/A"], ["Green", "Completed"], ["Red", "Ongoing"]);
    const details = new Map([[4, detailOf(4, { 1: { isError: true, text: "#N/A" } })]]);
    expect(toldBy(["missing-status", "cell-error"], sheetOf("S", rows, { details }))).toEqual(["cell-error E2"]);
  });

  it("asks for nothing where a colour rates the row", () => {
    const details = new Map([[9, detailOf(9, { 3: { fill: "#FF0000" } })]]);
    expect(toldBy("missing-status", registerSheet([{ "June Forecast": "" }, ...soundRows(5)], { details }))).toEqual(
      [],
    );
    expect(toldBy("missing-status", registerSheet([{ "June Forecast": "" }, ...soundRows(5)]))).toEqual(["missing-status J4"]); // prettier-ignore
  });

  it.each<[blanks: number, rated: number, pictures: number, told: number]>([
    [4, 0, 2, 0],
    [5, 0, 2, 5],
    [2, 0, 0, 2],
    [2, 4, 1, 0],
    [3, 4, 1, 3],
  ])("%i blanks beside %i ratings and under %i pictures: %i told", (blanks, rated, pictures, count) => {
    const rows = table(["RAG"], ...[...Array<string>(blanks).fill(""), ...Array<string>(rated).fill("Green")].map((rating): [string] => [rating])); // prettier-ignore
    expect(toldBy("missing-status", sheetOf("S", rows, { pictures: new Map([[3, pictures]]) }))).toHaveLength(count);
  });
});

it("a row that has slipped sideways is asked for nothing", () => {
  const slipped: Cells = { Target: "Quarterly", Frequency: "95%", "June Forecast": "", Service: "" };
  expect(inRow4("missing-status", slipped)).toEqual([]);
  expect(inRow4("missing-status", { ...slipped, Frequency: "Monthly" })).toEqual(["missing-status J4"]);
});

describe("missing-objective learns from the other rows with the prefix", () => {
  it.each<[string, Cells[], string[]]>([
    ["not where they differ", [{ "Corporate Objective": "" }, { "Corporate Objective": "Another" }, ...soundRows(5)], ["missing-objective F4"]],
    ["not for a reference with another stroke", [{ Reference: "HSG/1", "Corporate Objective": "" }, ...soundRows(5)], ["missing-objective F4"]],
    ["not without a reference", [{ Reference: "", "Corporate Objective": "" }, ...soundRows(5)], ["missing-objective F4"]],
    ["not where references have no pattern", [{ "Corporate Objective": "" }, {}, {}, {}], ["missing-objective F4"]],
    ["not for a malformed reference", [{ Reference: "HX 5 1", "Corporate Objective": "" }, ...soundRows(5)], ["missing-objective F4"]],
    ["whatever a malformed reference says", [{ "Corporate Objective": "" }, { Reference: "HSG/2", "Corporate Objective": "Jobs" }, ...soundRows(5)], ["missing-objective F4 → Homes for all"]],
    ["whatever a row without a reference says", [{ "Corporate Objective": "" }, { Reference: "", "Corporate Objective": "Jobs" }, ...soundRows(5)], ["missing-objective F4 → Homes for all"]],
    ["from two of them", [{ "Corporate Objective": "" }, {}, {}, { Reference: "PLN 1" }, { Reference: "PLN 2" }], ["missing-objective F4 → Homes for all"]],
    ["not from one", [{ "Corporate Objective": "" }, {}, { Reference: "PLN 1" }, { Reference: "PLN 2" }, { Reference: "PLN 3" }], ["missing-objective F4"]],
    ["whatever their capitals", [{ "Corporate Objective": "" }, { "Corporate Objective": "homes  for all" }, ...soundRows(4)], ["missing-objective F4 → Homes for all"]],
  ])("%s", (_, rows, expected) => {
    expect(toldBy("missing-objective", registerSheet(rows))).toEqual(expected);
  }); // prettier-ignore

  it("in words, where it has learnt nothing", () => {
    const rows = [{ Reference: "HX 5 1", "Corporate Objective": "n/a" }, ...soundRows(5)];
    expect(messageBy("missing-objective", registerSheet(rows))).toBe(
      "'Corporate Objective' says only 'n/a'. Enter the objective that this row belongs to.",
    );
  });
});

describe("a column that hardly any row fills in", () => {
  function column(heading: Heading, blank: number, filled: number) {
    return registerSheet(rowsWith(heading, [...Array<string>(blank).fill(""), ...Array<string>(filled).fill("Quarterly")])); // prettier-ignore
  }

  it.each<[RuleId, Heading]>([
    ["missing-frequency", "Frequency"],
    ["missing-sub-objective", "Sub-Objective"],
  ])("is not asked for by %s", (rule, heading) => {
    expect(toldBy(rule, column(heading, 8, 0))).toEqual([]);
    expect(toldBy(rule, column(heading, 9, 1))).toEqual([]);
    expect(toldBy(rule, column(heading, 8, 1))).toHaveLength(8);
    expect(toldBy(rule, column(heading, 7, 0))).toHaveLength(7);
  });

  it.each<[RuleId, Heading]>([
    ["missing-owner", "Responsible Officer"],
    ["missing-objective", "Corporate Objective"],
    ["missing-target", "Target"],
  ])("is still asked for by %s", (rule, heading) => {
    expect(toldBy(rule, column(heading, 9, 1))).toHaveLength(9);
  });
});

describe("missing-commentary", () => {
  it.each([["Red", "error"], ["Amber", "error"], ["Amber/Red", "error"], ["Green", "warning"], ["Blue", "warning"], ["Amber/Green", "warning"], ["", "warning"]])("on %s is of severity %s", (rating, severity) => {
    const rows = [{ "June Forecast": rating, "June 2025 Commentary": "" }, ...soundRows(5)];
    expect(findingsBy("missing-commentary", registerSheet(rows))).toEqual([expect.objectContaining({ severity })]);
  }); // prettier-ignore

  it("names the rating where it is off target", () => {
    const rows = [{ "June Forecast": "Red", "June 2025 Commentary": "-" }, ...soundRows(5)];
    expect(messageBy("missing-commentary", registerSheet(rows))).toBe(
      "'June 2025 Commentary' says only '-', and this row is rated Red. Ask the responsible officer for a comment.",
    );
  });

  describe("where the council comments on exceptions only", () => {
    const silent: Cells = { "June 2025 Commentary": "" };
    const silentRed: Cells = { ...silent, "June Forecast": "Red" };
    const red: Cells = { "June Forecast": "Red" };

    it.each<[string, Cells[], number]>([
      ["three of five on target without one", [silent, silent, silent, {}, {}], 0],
      ["three of four, which are too few to tell", [silent, silent, silent, {}], 3],
      ["half of them", [silent, silent, silent, {}, {}, {}], 3],
      ["red rows have theirs, and count for nothing", [silent, silent, silent, silent, silent, red, red, red, red, red], 0],
      ["a red row without one is still told", [silent, silent, silent, silent, silent, silentRed, red], 1],
    ])("%s", (_, rows, count) => {
      const findings = findingsBy("missing-commentary", registerSheet(rows));
      expect(findings).toHaveLength(count);
    }); // prettier-ignore

    const table = (title: string, comments: readonly string[]) => [
      [title],
      ["Reference", "Measure", "Target", "Comment", "RAG"],
      ...comments.map((comment, index) => [`${title} ${index + 1}`, `Measure ${index + 1} of ${title}`, "9", comment, "Green"]), // prettier-ignore
      [],
    ];
    const silentOn = (...tables: readonly (readonly (readonly string[])[])[]) => toldBy("missing-commentary", tables.map((rows, index) => sheetOf(`S${index + 1}`, rows))); // prettier-ignore

    it("is told by the short tables of one sheet together", () => {
      const [three, two] = [table("HSG", ["", "", "Well"]), table("PLN", ["", ""])];
      expect(silentOn(three)).toHaveLength(2);
      expect(silentOn([...three, ...table("PLN", [""])])).toHaveLength(3);
      expect(silentOn([...three, ...two])).toEqual([]);
      expect(silentOn([...three, ...table("PLN", ["Well", "Well"])])).toHaveLength(2);
      expect(silentOn(three, two)).toHaveLength(4);
    });

    it("is told by a long table alone, whatever the others of its sheet do", () => {
      const long = table("HSG", ["", "", "Well", "Well", "Well"]);
      expect(silentOn([...long, ...table("PLN", ["", "", "", "", ""])])).toEqual(["missing-commentary D3", "missing-commentary D4"]);
    }); // prettier-ignore

    it("is told of indicators and of actions apart", () => {
      const actions = [["Action", "Update", "Due date", "RAG"], ...[1, 2, 3].map((each) => [`Open hub ${each}`, "", "March 2026", "Green"])]; // prettier-ignore
      expect(silentOn([...actions, [], ...table("PLN", ["", ""])])).toHaveLength(5);
    });
  });
});
