import { toTheEnd } from "../../src/kpi/steps";
import { CATALOGUE } from "../../src/check/catalogue";
import { RULES } from "../../src/check/rules";
import { chaseList, NO_OWNER, type ChaseEntry } from "../../src/report/chase/chase";
import { CHASED } from "../../src/report/chase/chase-rules";
import { chaseRows } from "../../src/report/chase/chase-rows";
import { NOTHING_KEPT } from "../../src/report/kept/kept";
import { linesOf } from "../../src/report/sheets/page";
import { planChase } from "../../src/report/chase/plan-chase";
import { planReport } from "../../src/report/plan-report";
import { registerSheet, soundRows } from "../registers";
import { sheetOf } from "../snapshots";
import { preset } from "./council-books";
import { gridOf, inputOf, linesIn } from "./report-inputs";

type Cells = Parameters<typeof registerSheet>[0][number];

const entries = (changes: Cells[]): readonly ChaseEntry[] => chaseList(inputOf(registerSheet(changes)));
const short = (list: readonly ChaseEntry[]): [string, number][] => list.map(({ owner, things }) => [owner, things]);
const asks = (list: readonly ChaseEntry[]): string[] => list.flatMap(({ items }) => items.flatMap(({ reference, wants }) => wants.map(({ title }) => `${reference}: ${title}`))); // prettier-ignore

const by = (owner: string, cells: Cells): Cells => ({ "Responsible Officer": owner, ...cells });
const UNRATED: Cells = { "June Forecast": "" };

describe("the chase list", () => {
  it("has whoever has most to do first, and last what nobody answers for", () => {
    const list = entries([by("Planning Manager", { Target: "" }), by("", {}), by("", UNRATED), by("Housing Manager", { ...UNRATED, Target: "" }), ...soundRows(6)]); // prettier-ignore
    expect(short(list)).toEqual([["Housing Manager", 2], ["Planning Manager", 1], [NO_OWNER, 3]]); // prettier-ignore
    expect(list.map(({ missing }) => missing)).toEqual([false, false, true]);
  });

  it("takes an officer for one in whatever capitals and spaces, and leaves two names in a cell as they are", () => {
    const owners = ["Housing Manager", "housing  manager", "Housing Manager ", "A. Clerk / B. Clerk", "A. Clerk and B. Clerk"]; // prettier-ignore
    expect(short(entries(owners.map((owner) => by(owner, { Target: "" }))))).toEqual([["Housing Manager", 3], ["A. Clerk / B. Clerk", 1], ["A. Clerk and B. Clerk", 1]]); // prettier-ignore
  });

  it.each<[string, Cells, string[]]>([
    ["no rating", UNRATED, ["HSG 1: No rating"]],
    ["no target", { Target: "" }, ["HSG 1: No target"]],
    ["a placeholder", { "June 2025 Commentary": "JS to update" }, ["HSG 1: Comment still to be written"]],
    ["a comment that is owed", { "June Forecast": "Red", "June 2025 Commentary": "" }, ["HSG 1: No commentary"]],
    ["nothing amiss", {}, []],
    ["an exception that its comment explains", { "June Forecast": "Red", "June 2025 Commentary": "Two posts fell vacant in May; both are filled from August." }, []],
    ["a rating that is misspelt, which needs nobody", { "June Forecast": "Gren" }, []],
    ["a reference that is missing", { Reference: "" }, []],
    ["an objective that is missing", { "Corporate Objective": "" }, []],
  ])("knows what to ask of a row with %s", (_, cells, expected) => {
    expect(asks(entries([cells, ...soundRows(4)]))).toEqual(expected);
  }); // prettier-ignore

  it("asks to explain an exception of a register that has no comments, until the officer has written why", () => {
    const sheet = sheetOf("KPIs", [["Ref", "Measure", "Target", "Actual", "RAG"], ["H 1", "Homes let", "95%", "80%", "Red"], ["H 2", "Homes built", "95%", "96%", "Green"]]); // prettier-ignore
    expect(asks(chaseList(inputOf(sheet)))).toEqual(["H 1: No explanation"]);
    const told = { ...NOTHING_KEPT, explanations: new Map([["Exception: H1 · homes let", "Two posts are vacant."]]) };
    expect(chaseList(inputOf(sheet, { kept: told }))).toEqual([]);
  });

  it("leaves out advice, and what is closed with a reason", () => {
    const input = inputOf(registerSheet([{ Target: "" }, ...soundRows(4)]));
    const [finding] = input.findings;
    if (!finding) throw new Error("Nothing was found.");
    const reason = { rule: finding.rule, item: "", evidence: "", alike: 1, quarter: null, reason: "New this year", by: "A. Clerk", on: "2025-07-01" }; // prettier-ignore
    expect(chaseList({ ...input, explained: { closed: new Map([[finding, reason]]), again: new Map() } })).toEqual([]);
    expect(chaseList({ ...input, findings: [{ ...finding, severity: "advice" }] })).toEqual([]);
  });
});

describe("a message", () => {
  it("greets, names the quarter, and lists what is wanted by reference and measure", () => {
    const [entry] = entries([by("Housing Manager", { ...UNRATED, Target: "" }), by("Housing Manager", { Target: "n/a" }), ...soundRows(3)]); // prettier-ignore
    expect(entry?.message).toBe(
      [
        "Hello,",
        "",
        "Before the performance return for Q1 2025/26 can be submitted, I need the following from you.",
        "",
        "1. HSG 1, Homes let within the month, part 1",
        "   - No target: 'Target' is blank. Enter the target. Without one the rating cannot be checked.",
        "   - No rating: 'June Forecast' is blank, so this row counts as unrated. Please send the rating.",
        "",
        "2. HSG 2, Homes let within the month, part 2",
        "   - No target: 'Target' says only 'n/a'. Enter the target. Without one the rating cannot be checked.",
        "",
        "Please reply with the answers, or enter them in the workbook and tell me. Thank you.",
      ].join("\n"),
    );
  });

  it.each([
    ["Ms Clerk", "Hello Ms Clerk,"],
    ["Dr. A. Clerk", "Hello Dr. A. Clerk,"],
    ["Housing Manager", "Hello,"],
    ["Electoral Services", "Hello,"],
    ["Ms Clerk / Mr Clerk", "Hello,"],
    ["", "Hello,"],
  ])("to %j begins %j", (owner, greeting) => {
    const [entry] = entries([by(owner, { Target: "" }), ...soundRows(4)]);
    expect(entry?.message.split("\n")[0]).toBe(greeting);
  });

  it("speaks of no quarter where none can be told", () => {
    const sheet = sheetOf("KPIs", [["Ref", "Measure", "Target", "RAG"], ["H 1", "Homes let", "", "Green"], ["H 2", "Homes built", "95%", "Green"]]); // prettier-ignore
    expect(chaseList(inputOf(sheet))[0]?.message).toContain("These rows of the performance return name no responsible officer."); // prettier-ignore
  });

  it("speaks to the officer, whatever is asked", () => {
    for (const { id } of RULES) {
      if (!("ask" in CHASED[id])) continue;
      const { facts, fix } = CATALOGUE[id].example;
      const finding = { rule: id, severity: "error" as const, sheet: "KPIs", place: { row: 3, column: 0 }, reference: "HSG 1", facts, fix: fix === null ? null : { place: { row: 3, column: 0 }, old: "", value: fix, safe: false } }; // prettier-ignore
      const input = inputOf(registerSheet(soundRows(2)));
      const [entry] = chaseList({ ...input, findings: [finding as (typeof input.findings)[number]] });
      expect(entry?.message).not.toMatch(/Ask the responsible officer|your council|the pane/);
      expect(entry?.things).toBe(1);
    }
  });
});

describe("the sheet", () => {
  it("has a row an officer: how many things, what, and the message", () => {
    const plan = planChase(inputOf(registerSheet([by("Housing Manager", { ...UNRATED, Target: "" }), by("Clerk", { Target: "" }), ...soundRows(3)]))); // prettier-ignore
    const grid = gridOf(plan);
    expect(grid[plan.headerRow ?? 0]).toEqual(["Responsible officer", "Things to do", "What is wanted", "Message"]);
    const rows = grid.slice((plan.headerRow ?? 0) + 1);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["Housing Manager", 2, "HSG 1, Homes let within the month, part 1: No target; No rating"],
      ["Clerk", 1, "HSG 2, Homes let within the month, part 2: No target"],
    ]);
    expect(rows[0]?.[3]).toMatch(/^Hello,\n/);
    expect(linesIn(plan)[1]).toBe("3 things to ask of 2 responsible officers.");
  });

  it("says what is left out, as nobody but the workbook's keeper can mend it", () => {
    const plan = planChase(inputOf(registerSheet([by("Clerk", { Target: "", Reference: "" }), { "Corporate Objective": "" }, ...soundRows(6)]))); // prettier-ignore
    expect(linesIn(plan)).toContainEqual("Left out, as only whoever keeps the workbook can mend them: No reference, No objective. They stand among the checks."); // prettier-ignore
  });

  it("says that nobody has to be asked", () => {
    const plan = planChase(inputOf(registerSheet(soundRows(6))));
    expect(linesIn(plan)).toEqual(["Chase list: Q1 2025/26", "Nobody has to be asked for anything.", "From 'KPIs': 6 indicators."]); // prettier-ignore
    expect(plan.headerRow).toBeNull();
  });

  it("sets a long list in several rows, each as high as Excel shows, with nothing lost", () => {
    const input = inputOf(registerSheet(Array.from({ length: 40 }, () => ({ Target: "", ...UNRATED }))));
    const [entry] = chaseList(input);
    if (!entry) throw new Error("Nobody is asked.");
    const rows = toTheEnd(chaseRows(input.book, entry, { wanted: 58, message: 86 }));
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map(({ message }) => message).join("\n\n")).toBe(entry.message);
    expect(rows.flatMap(({ wanted }) => wanted.split("\n"))).toHaveLength(40);
    for (const { wanted, message } of rows) expect(Math.max(linesOf(wanted, 58), linesOf(message, 86))).toBeLessThanOrEqual(27); // prettier-ignore
    const grid = gridOf(planChase(input)).filter(([owner]) => String(owner).startsWith("Housing Manager"));
    expect(grid.map(([owner, things]) => [owner, things]).slice(0, 2)).toEqual([["Housing Manager", 80], ["Housing Manager (goes on)", ""]]); // prettier-ignore
  });

  it("cuts nothing of a text that no cell could hold", () => {
    const measure = "Homes let within the month ".repeat(3000).trim();
    const input = inputOf(registerSheet([{ Measure: measure, Target: "" }]));
    const [entry] = chaseList(input);
    const rows = entry ? toTheEnd(chaseRows(input.book, entry, { wanted: 58, message: 86 })) : [];
    expect(Math.max(...rows.map(({ message }) => message.length))).toBeLessThanOrEqual(32_767);
    expect(rows.map(({ message }) => message).join(" ")).toBe(entry?.message);
  });

  it("is written only where the layout has it on", () => {
    const layout = preset("standard");
    const roles = (chase: boolean): string[] => planReport(inputOf(registerSheet([{}]), { layout: { ...layout, sheets: { ...layout.sheets, chase } } })).sheets.map(({ role }) => role); // prettier-ignore
    expect(roles(true)).toContain("chase");
    expect(roles(false)).not.toContain("chase");
  });
});
