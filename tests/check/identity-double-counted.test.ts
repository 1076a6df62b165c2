import type { CellValue } from "../../src/read/snapshot";
import { registerSheet, soundRows } from "../registers";
import { bookOf, sheetOf } from "../snapshots";
import { findingsBy, messageBy, toldBy } from "./by-rule";

const HEADINGS = ["Action", "Update", "Lead officer", "Service", "Status"];
type Row = readonly [measure: string, update: string, owner: string, service: string];

/** A sheet of actions: four of its own, and those given below them, from row 6. */
function actions(name: string, ...rows: readonly Row[]) {
  const own = [1, 2, 3, 4].map((number): Row => [`${name} task ${number}`, `Step ${number} is done.`, "", ""]);
  return sheetOf(name, [HEADINGS, ...[...own, ...rows].map((row): CellValue[] => [...row, "Green"])]);
}

const STRATEGY: Row = ["A Tourism Strategy.", "The draft goes to members in autumn.", "", ""];

describe("an item that two registers count", () => {
  it.each<[string, Row, string[]]>([
    ["in the same words", STRATEGY, ["double-counted A6"]],
    ["but for capitals, article and full stop", ["the tourism strategy", ...STRATEGY.slice(1)] as unknown as Row, ["double-counted A6"]],
    ["with a comment made of the same words", ["A Tourism Strategy.", "Members see a draft, but later.", "", ""], ["double-counted A6"]],
    ["with a comment of which three words in five are the same", ["A Tourism Strategy.", "Members draft letters, autumn brochures.", "", ""], ["double-counted A6"]],
    ["with a comment of which half is the same", ["A Tourism Strategy.", "Members print brochures, draft letters.", "", ""], []],
    ["without a comment", ["A Tourism Strategy.", "", "", ""], ["double-counted A6"]],
    ["where one row names the owner", ["A Tourism Strategy.", "", "Tourism Manager", ""], ["double-counted A6"]],
    ["with another comment altogether", ["A Tourism Strategy.", "Brochures were printed for hotels.", "", ""], []],
    ["of another name", ["Tourism Strategy reviewed", STRATEGY[1], "", ""], []],
  ])("%s", (_, row, expected) => {
    expect(toldBy("double-counted", [actions("Town", STRATEGY), actions("Jobs", row)])).toEqual(expected);
  }); // prettier-ignore

  it("stands at the later of the two, with the sheet and the row of the other", () => {
    const sheets = [actions("Town", STRATEGY), actions("Jobs", STRATEGY)];
    expect(findingsBy("double-counted", sheets)).toEqual([
      expect.objectContaining({
        severity: "warning",
        sheet: "Jobs",
        facts: { text: "A Tourism Strategy.", otherSheet: "Town", otherRow: 5, otherObjective: null },
        fix: null,
      }),
    ]);
    expect(messageBy("double-counted", sheets)).toBe(
      "'A Tourism Strategy.' also stands in row 6 of the sheet 'Town', so it is counted twice. Keep it in one place, or say in the commentary why both are reported.",
    );
  });

  it("as an action and as an indicator", () => {
    const indicators = [
      ["Indicator", "Target", "Actual", "Status"],
      ["A tourism strategy", "1", "1", "Green"],
      ["Homes let", "9", "9", "Green"],
      ["Homes built", "9", "9", "Green"],
    ];
    expect(toldBy("double-counted", [actions("Town", STRATEGY), sheetOf("KPIs", indicators)])).toEqual([
      "double-counted A2",
    ]);
  });

  it.each<[string, Row, Row]>([
    ["of two owners", ["Service plan delivered", "", "Housing Manager", ""], ["Service plan delivered", "", "Planning Manager", ""]],
    ["of two services", ["Service plan delivered", "", "", "Housing"], ["Service plan delivered", "", "", "Planning"]],
    ["of one word", ["Restructure", "", "", ""], ["Restructure", "", "", ""]],
  ])("leaves alone what is %s", (_, first, second) => {
    expect(toldBy("double-counted", [actions("Town", first), actions("Jobs", second)])).toEqual([]);
  }); // prettier-ignore

  it("leaves alone what stands on three sheets", () => {
    const sheets = [actions("Town", STRATEGY), actions("Jobs", STRATEGY), actions("Homes", STRATEGY)];
    expect(toldBy("double-counted", sheets)).toEqual([]);
  });

  it("leaves registers alone that share half of their measures", () => {
    const more = [1, 2, 3, 4].map((number): Row => [`Shared task ${number}`, "", "", ""]);
    expect(toldBy("double-counted", [actions("Town", ...more), actions("Jobs", ...more)])).toEqual([]);
    const three = more.slice(1);
    expect(toldBy("double-counted", [actions("Town", ...three), actions("Jobs", ...three)])).toHaveLength(3);
  });

  it("leaves registers alone of which the shorter has half of its measures in common", () => {
    const task = (name: string) => (number: number): Row => [`${name} task ${number}`, "", "", ""]; // prettier-ignore
    const shared = [1, 2, 3, 4].map(task("Shared"));
    const long = actions("Town", ...shared, ...[1, 2, 3, 4].map(task("Other")));
    expect(toldBy("double-counted", [long, actions("Jobs", ...shared)])).toEqual([]);
  });

  it("counts what two registers share without what they share with others", () => {
    const tasks = (...numbers: readonly number[]) => numbers.map((number): Row => [`Shared task ${number}`, "", "", ""]); // prettier-ignore
    const sheets = [actions("Town", ...tasks(1, 2, 3, 4)), actions("Homes", ...tasks(1, 2, 5, 6)), actions("Jobs", ...tasks(3, 4, 5, 6))]; // prettier-ignore
    expect(toldBy("double-counted", sheets)).toHaveLength(6);
  });

  it("names no objective where the sheets differ", () => {
    const plans = soundRows(5).map((_, index) => ({ Reference: `PLN ${index + 1}`, Measure: `Plans passed, part ${index + 1}` })); // prettier-ignore
    const funding = { Measure: "External funding won" };
    const sheets = [registerSheet([funding, ...soundRows(5)]), registerSheet([...plans, { ...funding, Reference: "PLN 6" }], { name: "Second" })]; // prettier-ignore
    expect(messageBy("double-counted", sheets)).toMatch(/^'External funding won' also stands in row 4 of the sheet 'KPIs', so it is counted twice\./); // prettier-ignore
  });

  it("leaves indicators alone whose figures differ", () => {
    const sheet = (name: string, actual: string) =>
      sheetOf(name, [
        ["Indicator", "Target", "Actual", "Status"],
        ["Complaints answered in time", "90%", actual, "Green"],
        ...[1, 2, 3].map((number) => [`${name} indicator ${number}`, "9", "9", "Green"]),
      ]);
    expect(toldBy("double-counted", [sheet("Town", "92%"), sheet("Jobs", "88%")])).toEqual([]);
    expect(toldBy("double-counted", [sheet("Town", "92%"), sheet("Jobs", "92%")])).toEqual(["double-counted A2"]);
  });
});

describe("an item under two objectives of one register", () => {
  const funding = { Measure: "External funding won" };
  const other = { ...funding, "Corporate Objective": "Jobs and shops" };

  it("is told with the objective", () => {
    expect(messageBy("double-counted", registerSheet([funding, other, ...soundRows(5)]))).toBe(
      "'External funding won' also stands in row 4, under 'Homes for all', so it is counted twice. Keep it in one place, or say in the commentary why both are reported.",
    );
  });

  it.each([
    ["under one objective", funding],
    ["of another service", { ...other, Service: "Planning" }],
    ["of another owner", { ...other, "Responsible Officer": "Planning Manager" }],
    ["with an objective left blank", { ...other, "Corporate Objective": "" }],
    ["in a row that has slipped sideways", { ...other, Target: "Quarterly", Frequency: "95%" }],
  ])("leaves alone: %s", (_, second) => {
    expect(toldBy("double-counted", registerSheet([funding, second, ...soundRows(5)]))).toEqual([]);
  });

  it("leaves a register alone half of which stands under two objectives", () => {
    const twice = [1, 2].flatMap((number) => [funding, other].map((row) => ({ ...row, Measure: `Funding won, part ${number}` }))); // prettier-ignore
    expect(toldBy("double-counted", registerSheet([...twice, ...soundRows(4)]))).toEqual([]);
    expect(toldBy("double-counted", registerSheet([...twice, ...soundRows(5)]))).toHaveLength(2);
  });

  it("counts a measure once that is written once over two rows", () => {
    const rows = [["Measure", "Objective", "Target", "Actual", "RAG"], ["External funding won", "Homes for all", "9", "9", "Green"], ["", "Jobs and shops", "9", "9", "Green"], ...["let", "built", "sold", "heated"].map((done) => [`Homes ${done} in time`, "Homes for all", "7", "7", "Green"])]; // prettier-ignore
    const sheet = sheetOf("S", rows);
    expect(bookOf(sheet).registers[0]?.items).toHaveLength(6);
    expect(toldBy("double-counted", sheet)).toEqual([]);
  });
});
