import { DEFAULT_PROFILE } from "../../src/kpi/profile";
import { detailsNeeded } from "../../src/read/details";
import type { ColumnDetail, Condition } from "../../src/read/snapshot";
import { bookOf, detailOf, findingsOf, sheetOf, snapshotOf } from "../snapshots";

const [GREEN, AMBER, RED, BLUE, BLACK] = ["#00B050", "#FFC000", "#C00000", "#0070C0", "#000000"];

interface Look {
  readonly name?: string;
  readonly fills?: readonly (string | null)[];
  readonly measures?: string;
  readonly conditions?: readonly Condition[];
}

/** A register whose rows rate by marks of these colours, as it is once its fonts were fetched. */
function marked(marks: readonly string[], colours: readonly string[], heading = "RAG", look: Look = {}) {
  const rows = marks.map((mark, row) => [`A${row}`, `Open library ${row}`, "Head of Places", mark]);
  const detail = (fonts: readonly string[], fills: Look["fills"] = []): ColumnDetail => ({
    ...detailOf(
      rows.length + 1,
      Object.fromEntries(fills.map((fill, row) => [row + 1, fill === null ? {} : { fill }])),
    ),
    fonts: ["", ...fonts].map((color) => ({ color, name: look.name ?? "Calibri" })),
    conditions: look.conditions ?? [],
  });
  const measures = rows.map(() => look.measures ?? BLACK);
  const details = new Map([[1, { ...detail(measures), conditions: [] }], [3, detail(colours, look.fills)]]); // prettier-ignore
  return sheetOf("Plan", [["Ref", "Action", "Lead", heading], ...rows], { details });
}

const ratings = (sheet: ReturnType<typeof marked>): unknown[] =>
  bookOf(sheet).registers.flatMap(({ items }) => items.map(({ rating, ratedBy }) => rating && `${rating} by ${ratedBy ?? ""}`)); // prettier-ignore

const BY_FONT = ["green by font", "amber by font", "red by font"];

it.each<[string, Parameters<typeof marked>]>([
  ["a circle", [["●", "●", "●"], [GREEN, AMBER, RED]]],
  ["a square", [["■", "■", "■"], ["#92D050", "#FF9900", "#FF0000"]]],
  ["triangles", [["▲", "▼", "►"], [GREEN, AMBER, RED]]],
  ["a letter that Wingdings draws as a circle", [["l", "l", "l"], [GREEN, AMBER, RED], "RAG", { name: "Wingdings" }]],
  ["a sign of a font of signs", [["\uF06C", "\uF06C", "\uF06C"], [GREEN, AMBER, RED]]],
  ["a circle under 'Status'", [["●", "●", "●"], [GREEN, AMBER, RED], "Status"]],
  ["a circle upon the same colour", [["●", "●", "●"], [GREEN, AMBER, RED], "RAG", { fills: [GREEN, AMBER, RED] }]],
])("the colour of %s is its rating", (_, args) => {
  const sheet = marked(...args);
  expect(ratings(sheet)).toEqual(BY_FONT);
  const told = findingsOf(sheet).map(({ rule }) => rule);
  expect(told).toContain("colour-only-rating");
  expect(told).not.toContain("unknown-status");
}); // prettier-ignore

it.each<[string, Parameters<typeof marked>, unknown[]]>([
  ["a black mark is none", [["●", "●", "●"], [GREEN, BLACK, RED]], ["green by font", null, "red by font"]],
  ["marks that are all blue are none", [["●", "●", "●"], [BLUE, BLUE, BLUE]], [null, null, null]],
  ["a blue one among others is", [["●", "●", "●"], [GREEN, BLUE, RED]], ["green by font", "blue by font", "red by font"]],
  ["a row in one colour says nothing", [["●", "●", "●"], [RED, RED, RED], "RAG", { measures: RED }], [null, null, null]],
  ["a mark upon another colour says nothing", [["●", "●", "●"], [GREEN, GREEN, GREEN], "RAG", { fills: [RED, null, RED] }], [null, "green by font", null]],
  ["a format may have changed the colour", [["●", "●", "●"], [GREEN, AMBER, RED], "RAG", { conditions: [{ kind: "other" }] }], [null, null, null]],
  ["words come before their colour", [["Red", "G", "●"], [GREEN, GREEN, GREEN]], ["red by text", "green by text", null]],
  ["a letter in a font of letters is none", [["x", "x", "x"], [GREEN, AMBER, RED]], [null, null, null]],
  ["nor is a word in colour", [["Open", "Open", "Open"], [GREEN, AMBER, RED]], [null, null, null]],
  ["signs that are words stay words", [["✔", "✘", "●"], [RED, GREEN, AMBER]], ["green by text", "red by text", "amber by font"]],
])("%s", (_, args, expected) => {
  expect(ratings(marked(...args))).toEqual(expected);
}); // prettier-ignore

describe("what is fetched for marks", () => {
  const asked = (marks: readonly string[], heading: string): unknown[] =>
    detailsNeeded(snapshotOf({ ...marked(marks, [], heading), details: new Map() }), { profile: DEFAULT_PROFILE }).columns.map(({ column, font, fill }) => [column, font ?? false, fill]); // prettier-ignore

  it.each([["RAG"], ["Status"]])("is the fonts of the column '%s' and of the one to compare", (heading) => {
    expect(asked(["●", "●", "●"], heading).sort()).toEqual([[1, true, true], [3, true, true]]); // prettier-ignore
  });

  it.each<[string, string[]]>([
    ["words", ["Green", "Amber", "Red"]],
    ["initials", ["G", "A", "R"]],
    ["signs that are words", ["✔", "✘", "✔"]],
  ])("is nothing where %s rate", (_, marks) => {
    expect(asked(marks, "RAG")).toEqual([]);
  });
});
