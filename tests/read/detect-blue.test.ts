import { NO_CHOICES } from "../../src/kpi/profile";
import type { BlueMeaning } from "../../src/kpi/rating";
import { meaningInComment, meaningInKey } from "../../src/read/blue-words";
import { detectBlue, type DetectedBlue } from "../../src/read/detect-blue";
import { settleProfile } from "../../src/read/detect-profile";
import type { CellValue, SheetSnapshot } from "../../src/read/snapshot";
import { bookOf, detailOf, sheetOf, snapshotOf } from "../snapshots";

type Row = readonly [rating: string, comment?: string, status?: string];

function register(rows: readonly Row[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const cells = rows.map(([rating, comment = "", status = ""], index) => [`A${index + 1}`, `Homes built, part ${index + 1}`, comment, rating, status]); // prettier-ignore
  return sheetOf("Actions", [["Ref", "Action", "Commentary", "RAG rating", "Progress status"], ...cells], more);
}

function detected(rows: readonly Row[], ...others: readonly SheetSnapshot[]): DetectedBlue {
  const sheets = [register(rows), ...others];
  return detectBlue(bookOf(sheets), snapshotOf(...sheets));
}

const key = (...rows: readonly (readonly CellValue[])[]): SheetSnapshot => sheetOf("Key", rows);
const short = ({ meaning, from }: DetectedBlue): string => `${meaning} ${from}`;

describe("what the words of a key say of Blue", () => {
  it.each<[string, BlueMeaning | null]>([
    ["completed", "complete"], ["Complete", "complete"], ["Action completed / closed", "complete"], ["Achieved", "complete"], ["100% complete", "complete"], ["wedi'i gwblhau", "complete"],
    ["Completed in May 2022", "complete"], ["Completed – no further update", "complete"],
    ["Not yet due", "not-due"], ["not due this quarter", "not-due"], ["Not started", "not-due"], ["Annual", "not-due"], ["Future milestone", "not-due"], ["Heb ddechrau", "not-due"],
    ["not yet complete", null], ["to be completed", null], ["50% complete", null], ["complete or not due", null], ["completed, or not yet due", null], ["information only", null], ["incomplete", null], ["", null], ["Phase 1 complete", null],
  ])("%j: %s", (text, meaning) => {
    expect(meaningInKey(text)).toBe(meaning);
  }); // prettier-ignore
});

describe("what a comment on a blue item says", () => {
  it.each<[string, BlueMeaning | null]>([
    ["Completed.", "complete"], ["Completed in May 2022.", "complete"], ["Action complete", "complete"], ["The new hub opened in May. The project is now complete.", "complete"],
    ["This has been completed.", "complete"], ["Works were finished ahead of time", "complete"], ["Now complete, and signed off", "complete"],
    ["Not yet due", "not-due"], ["Preliminary work has begun but it is not due for delivery until Q4", "not-due"], ["Not started: waits for the budget", "not-due"], ["Due to start in Q3", "not-due"],
    ["Delay not due to the council", null], ["To be completed in Q4", null], ["Will be completed by March", null], ["Work is 60% complete", null], ["Phase 1 has been completed", null],
    ["Completed forms are sent to members", null], ["Surveys show that tenants who completed them are content", null], ["Once the survey is complete, work starts", null],
    ["The survey is not complete", null], ["Phase 2 is not due. The survey has been completed.", null], ["Going well", null], ["", null],
  ])("%j: %s", (text, meaning) => {
    expect(meaningInComment(text)).toBe(meaning);
  }); // prettier-ignore
});

describe("what Blue means in a workbook", () => {
  it("is assumed where nothing is blue, whatever a key says", () => {
    expect(detected([["Green"], ["Red"]], key(["Blue – completed"]))).toEqual({
      meaning: "not-due",
      from: "assumed",
      evidence: [],
      contradicting: [],
    });
  });

  it("is assumed where nothing tells", () => {
    expect(
      short(
        detected([
          ["Blue", "Going well"],
          ["Green", "Completed."],
        ]),
      ),
    ).toBe("not-due assumed");
  });

  it.each<[string, readonly (readonly CellValue[])[], string]>([
    ["in one cell", [["Blue – completed"]], "complete key"],
    ["with an equals sign", [["BLUE = Not yet due"]], "not-due key"],
    ["in brackets", [["Blue (complete)"]], "complete key"],
    ["the other way round", [["Completed (blue)"]], "complete key"],
    ["in two cells", [["Green", "On target"], ["Blue", "Action completed"]], "complete key"],
    ["in two cells, the colour last", [["Not yet due", "Blue"]], "not-due key"],
    ["in one cell of several lines", [["Green – on target\nBlue – completed\nRed – missed"]], "complete key"],
    ["in Welsh", [["Glas – wedi'i gwblhau"]], "complete key"],
    ["twice, at odds", [["Blue – completed"], ["Blue – not yet due"]], "not-due assumed"],
    ["not at all: a table of counts", [["Green", "Blue", "Completed"], [3, 2, 1]], "not-due assumed"],
    ["not at all: Blue Badges", [["Blue Badge applications completed"]], "not-due assumed"],
    ["not at all: a long note", [[`Blue – ${"as was said when the plan was made, ".repeat(3)} completed`]], "not-due assumed"],
  ])("a key says it: %s", (_, rows, meaning) => {
    expect(short(detected([["Blue"], ["Green"]], key(...rows)))).toBe(meaning);
  }); // prettier-ignore

  it("does not take a register's own cells, a hidden sheet or our own for a key", () => {
    const rows: Row[] = [
      ["Blue", "Blue – completed"],
      ["Green", "Blue"],
    ];
    expect(short(detected(rows))).toBe("not-due assumed");
    for (const more of [{ hidden: true }, { ours: true }])
      expect(short(detected([["Blue"]], sheetOf("Key", [["Blue – completed"]], more)))).toBe("not-due assumed");
  });

  it.each<[string, readonly Row[], string]>([
    ["a status beside it", [["Blue", "", "Completed"], ["Green"]], "complete rows"],
    ["a status that waits", [["Blue", "", "Not started"], ["Green"]], "not-due rows"],
    ["its own words", [["Blue – complete"], ["Green"]], "complete rows"],
    ["a comment", [["Blue", "Not yet due"], ["Green"]], "not-due rows"],
    ["three against one", [["Blue", "Completed."], ["Blue", "Completed."], ["Blue", "Completed."], ["Blue", "Not yet due"]], "complete rows"],
    ["two against one", [["Blue", "Completed."], ["Blue", "Completed."], ["Blue", "Not yet due"]], "not-due assumed"],
    ["one in four", [["Blue", "Completed."], ["Blue"], ["Blue"], ["Blue"]], "complete rows"],
    ["one in five", [["Blue", "Completed."], ["Blue"], ["Blue"], ["Blue"], ["Blue"]], "not-due assumed"],
    ["what green items say counts for nothing", [["Blue"], ["Green", "Completed."], ["Green", "", "Completed"]], "not-due assumed"],
    ["a status before a comment", [["Blue", "Not yet due", "Completed"]], "complete rows"],
  ])("rows say it: %s", (_, rows, meaning) => {
    expect(short(detected(rows))).toBe(meaning);
  }); // prettier-ignore

  it.each<[string, readonly (readonly [rating: string, end: CellValue, comment?: string])[], string, string?]>([
    ["one that ended", [["Blue", "31/10/2025"], ["Green", "31/03/2026"]], "complete rows"],
    ["one that ended with the quarter", [["Blue", "31/12/2025"]], "complete rows"],
    ["one that is still to come", [["Blue", "31/01/2026"]], "not-due assumed"],
    ["one in a workbook without a quarter", [["Blue", "31/10/2025"]], "not-due assumed", "Programme"],
    ["two of three", [["Blue", "31/10/2025"], ["Blue", "30/11/2025"], ["Blue", "31/01/2026"]], "complete rows"],
    ["one of two", [["Blue", "31/10/2025"], ["Blue", "31/01/2026"]], "not-due assumed"],
    ["one of three, the others without a date", [["Blue", "31/10/2025"], ["Blue", ""], ["Blue", ""]], "not-due assumed"],
    ["others that say that they are not due", [["Blue", "31/10/2025"], ["Blue", "31/10/2025"], ["Blue", "31/03/2026", "Not yet due"]], "not-due rows"],
    ["green ones", [["Blue", ""], ["Green", "31/10/2025"]], "not-due assumed"],
  ])("due dates say it where nothing else does: %s", (_, rows, meaning, title = "Programme, Q3 2025/26") => {
    const cells = rows.map(([rating, end, comment = ""], at): CellValue[] => [`A${at + 1}`, `Depot, part ${at + 1}`, rating, end, comment]);
    const sheet = sheetOf("Projects", [[title], ["Ref", "Project", "RAG", "End date", "Commentary"], ...cells]);
    expect(short(detectBlue(bookOf(sheet), snapshotOf(sheet)))).toBe(meaning);
  }); // prettier-ignore

  it("is the key's word where the rows say another thing, and tells both", () => {
    const found = detected([["Blue", "Not yet due"]], key(["", ""], ["", "Blue – completed"]));
    expect(found).toEqual({
      meaning: "complete",
      from: "key",
      evidence: [{ source: "key", sheet: "Key", place: { row: 1, column: 1 }, text: "Blue – completed", meaning: "complete" }],
      contradicting: [{ source: "commentary", sheet: "Actions", place: { row: 1, column: 2 }, text: "Not yet due", meaning: "not-due" }],
    }); // prettier-ignore
  });

  it("looks at some hundreds of rows where there are thousands", () => {
    const many = Array.from({ length: 900 }, (): Row => ["Blue", "Completed."]);
    const { evidence, meaning } = detected(many);
    expect([meaning, evidence.length, evidence.at(-1)?.place.row]).toEqual(["complete", 300, 898]);
    expect(detected(many.slice(0, 300)).evidence).toHaveLength(300);
    expect(detected(many.slice(0, 301)).evidence).toHaveLength(151);
  });

  it("is told of items that are blue by their fill", () => {
    const sheet = register([["", "Completed."], ["Green"]], { details: new Map([[3, detailOf(3, { 1: { fill: "#0070C0" }, 2: { text: "Green" } })]]) }); // prettier-ignore
    expect(short(detectBlue(bookOf(sheet), snapshotOf(sheet)))).toBe("complete rows");
  });
});

describe("what a check is made with", () => {
  const sheet = register([["Blue", "Completed."], ["Green"]]);
  const settle = (choices: Partial<typeof NO_CHOICES>) => settleProfile({ ...NO_CHOICES, ...choices }, bookOf(sheet), snapshotOf(sheet)); // prettier-ignore

  it.each<[Partial<typeof NO_CHOICES>, BlueMeaning, string]>([
    [{}, "complete", "rows"],
    [{ blue: "not-due" }, "not-due", "chosen"],
    [{ preset: "rag-blue-not-due" }, "not-due", "preset"],
    [{ preset: "rag-blue-not-due", blue: "complete" }, "complete", "chosen"],
    [{ preset: "welsh" }, "complete", "rows"],
  ])("%j: Blue is %s, %s", (choices, blue, from) => {
    const settled = settle(choices);
    expect([settled.profile.blue, settled.blue.from]).toEqual([blue, from]);
  });

  it("shows what the workbook tells against the choice", () => {
    const { blue, preset } = settle({ blue: "not-due" });
    expect([blue.evidence, blue.contradicting.map(({ text }) => text)]).toEqual([[], ["Completed."]]);
    expect(preset.preset).toBe("rag-blue-not-due");
  });
});
