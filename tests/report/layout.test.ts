import { layoutSchema, parseLayout, parseLayoutText } from "../../src/report/layout";
import { DEFAULT_LAYOUT, layoutOf, LAYOUTS } from "../../src/report/layouts/presets";

const column = { heading: "Green", buckets: ["green"] };
const table = { title: "By rating", parts: [{ kind: "all", columns: [column] }] };
const sound = { id: "mine", name: "Mine", tables: [table] };

function problems(data: unknown): readonly string[] {
  const result = parseLayout(data);
  return result.ok ? [] : result.problems;
}

/** A layout with one table whose one part has these columns. */
const withColumns = (...columns: unknown[]): unknown => ({ ...sound, tables: [{ ...table, parts: [{ kind: "all", columns }] }] }); // prettier-ignore

describe("a layout", () => {
  it("needs little, and is filled up as shipped", () => {
    const result = parseLayout(sound);
    if (!result.ok) throw new Error(result.problems.join());
    expect(result.layout).toMatchObject({
      version: 1,
      id: "mine",
      sheets: { summary: true, exceptions: true, checks: true, chase: true, register: true },
      exceptions: [],
      tables: [{ groupBy: "none", criticalInBrackets: false, totalRow: "Total", shares: "none", roundTo100: false, emptyGroups: false }], // prettier-ignore
    });
    expect(result.layout.tables[0]?.parts[0]?.columns[0]).toEqual({ heading: "Green", phrase: null, buckets: ["green"], statuses: [], stages: [], show: "always" }); // prettier-ignore
  });

  it("comes back as it was saved", () => {
    for (const layout of LAYOUTS) expect(parseLayoutText(JSON.stringify(layout))).toEqual({ ok: true, layout });
  });

  it("knows a status however it is written", () => {
    const result = parseLayout(withColumns({ heading: "In Progress", statuses: [" In  Progress"] }));
    expect(result.ok && result.layout.tables[0]?.parts[0]?.columns[0]?.statuses).toEqual(["in progress"]);
  });

  it("can switch a sheet off", () => {
    const result = parseLayout({ ...sound, sheets: { chase: false } });
    expect(result.ok && result.layout.sheets).toEqual({ summary: true, exceptions: true, checks: true, chase: false, register: true }); // prettier-ignore
  });
});

describe("what is wrong with a layout is said in a sentence", () => {
  it.each<[string, unknown, string]>([
    ["no layout", 5, "A layout is a group of settings in braces, but this is 5."],
    ["a list", [], "A layout is a group of settings in braces, but this is an empty list."],
    ["no name", { id: "mine" }, "In the layout, the name is missing; it must be a text in quotation marks."],
    ["an empty name", { ...sound, name: "  " }, "In the layout, the name is an empty text, but it must say something."],
    ["a short name with a space", { ...sound, id: "My own" }, "In the layout, its short name ('id') is 'My own', but it may only be made of small letters, figures and hyphens between them, such as 'by-service'."],
    ["a setting that is none", { ...sound, colour: "red" }, "In the layout, there is no setting called 'colour'."],
    ["a newer one", { ...sound, version: 2 }, "This layout was saved by a newer Quarter Ready: it is of version 2, and this one reads up to 1. Update Quarter Ready, or save the layout again with this one."],
    ["a grouping that is none", { ...sound, tables: [{ ...table, groupBy: "services" }] }, "Table 1: what it is grouped by ('groupBy') is 'services', but it may only be 'sheet', 'section', 'objective', 'subObjective', 'service', 'owner', 'kind' or 'none'. Did you mean 'service'?"],
    ["no part", { ...sound, tables: [table, { ...table, parts: [] }] }, "Table 2: 'parts' is an empty list, but it must have at least 1."],
    ["three parts", { ...sound, tables: [{ ...table, parts: [1, 2, 3].map(() => ({ kind: "action", columns: [column] })) }] }, "Table 1: 'parts' is a list, but it may not have more than 2."],
    ["a rating that is none", withColumns({ heading: "Green", buckets: ["gren"] }), "Table 1, part 1, column 1: entry 1 of the ratings that it counts ('buckets') is 'gren', but it may only be 'green', 'amber-green', 'amber', 'amber-red', 'red', 'blue', 'grey', 'completed', 'not-started' or 'unrated'. Did you mean 'green'?"],
    ["a column without a heading", withColumns({ buckets: ["green"] }), "Table 1, part 1, column 1: the heading is missing; it must be a text in quotation marks."],
    ["a column that counts nothing", withColumns(column, { heading: "Red" }), "Table 1, part 1, column 2: 'Red' counts nothing. Give it a rating or a status to count."],
    ["two columns of one name", withColumns(column, { heading: "green", buckets: ["red"] }), "Table 1, part 1, column 2: there are two columns called 'green'. Give one another heading."],
    ["two columns for one rating", withColumns(column, { heading: "Good", buckets: ["green"] }), "Table 1, part 1, column 2: 'green' is counted under 'Green' and under 'Good', and an item may be counted once only. Take it out of one."],
    ["two columns for one status", withColumns({ heading: "A", statuses: ["Overdue"] }, { heading: "B", statuses: ["overdue "] }), "Table 1, part 1, column 2: 'overdue (status)' is counted under 'A' and under 'B', and an item may be counted once only. Take it out of one."],
    ["what is counted twice side by side", { ...sound, tables: [{ ...table, parts: [{ kind: "all", columns: [column] }, { kind: "action", columns: [column] }] }] }, "Table 1 would count the same items twice. Side by side stand the indicators and the actions, each once."],
    ["a switch that is none", { ...sound, tables: [{ ...table, roundTo100: "yes" }] }, "Table 1: 'roundTo100' is 'yes', but it must be true or false."],
    ["a sheet that is none", { ...sound, sheets: { charts: true } }, "In the layout, there is no setting called 'charts'."],
    ["a sheet neither on nor off", { ...sound, sheets: { chase: "off" } }, "In the layout, 'chase' is 'off', but it must be true or false."],
    ["an exceptions table without columns", { ...sound, exceptions: [{ title: "Late", columns: [], which: {} }] }, "Exceptions table 1: 'columns' is an empty list, but it must have at least 1."],
    ["a column of exceptions that is none", { ...sound, exceptions: [{ title: "Late", columns: [{ field: "owners" }], which: {} }] }, "Exceptions table 1, column 1: what it shows ('field') is 'owners', but it may only be "],
    ["no word on which", { ...sound, exceptions: [{ title: "Late", columns: [{ field: "owner" }] }] }, "Exceptions table 1: 'which' is missing; it must be a group of settings in braces."],
    ["a title without end", { ...sound, tables: [{ ...table, title: "x".repeat(121) }] }, `Table 1: the title is '${"x".repeat(40)}…', but it may not be longer than 120 characters.`],
  ])("%s", (_, data, sentence) => {
    const [first = "none"] = problems(data);
    expect(first.slice(0, sentence.length)).toBe(sentence);
    expect(problems(data)).toHaveLength(1);
  }); // prettier-ignore

  it("each once, however many there are", () => {
    expect(problems({ ...sound, name: 1, tables: [{ ...table, title: 2 }] })).toEqual([
      "In the layout, the name is 1, but it must be a text in quotation marks.",
      "Table 1: the title is 2, but it must be a text in quotation marks.",
    ]);
  });

  it("a file that is none", () => {
    expect(parseLayoutText('{"id": "mine",}')).toEqual({ ok: false, problems: ["The layout is not JSON, or a bracket, a comma or a quotation mark in it is missing or too many."] }); // prettier-ignore
    expect(parseLayoutText(`\uFEFF${JSON.stringify(sound)}`).ok).toBe(true);
  });
});

describe("the layouts as shipped", () => {
  it("are five besides the default, named by their shape", () => {
    expect(LAYOUTS.map(({ id, name }) => [id, name])).toEqual([
      ["standard", "Standard"],
      ["by-theme", "By theme: actions and indicators"],
      ["side-by-side", "Actions and indicators side by side"],
      ["statuses-by-service", "By service with statuses, critical ones in brackets"],
      ["three-classes", "Three classes"],
      ["by-service-and-objective", "By service and objective"],
    ]);
    expect(LAYOUTS[0]).toBe(DEFAULT_LAYOUT);
  });

  it("are found by their short name, the council's own first", () => {
    const own = layoutSchema.parse({ ...sound, id: "three-classes" });
    expect(layoutOf("three-classes", [own])).toBe(own);
    expect(layoutOf("three-classes")?.name).toBe("Three classes");
    expect(layoutOf("gone")).toBeNull();
  });
});
