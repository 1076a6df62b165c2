import type { Item, Past } from "../../src/kpi/item";
import { TRAITS, traitsOf } from "../../src/kpi/traits";
import { bookOf, sheetOf } from "../snapshots";

type Cells = Readonly<Partial<Record<"Measure" | "Target" | "Actual" | "RAG" | "Status" | "Polarity" | "Due date", string>>>; // prettier-ignore
type Trait = keyof typeof TRAITS;

const SOUND: Cells = { Measure: "Tenants who are satisfied", Target: "90%", Actual: "91%", RAG: "Amber" };
const PAST: Past = { quarter: 1, year: 2024, fields: {}, figures: { target: null, actual: null }, rating: null };

function itemOf(cells: Cells): Item {
  const row = { Ref: "HSG 1", ...cells };
  const [register] = bookOf(sheetOf("S", [Object.keys(row), Object.values(row)])).registers;
  const item = register?.items[0];
  if (!item) throw new Error(`Not read: ${JSON.stringify(cells)}`);
  return item;
}

function namesOf(item: Item): readonly Trait[] {
  const traits = traitsOf(item);
  return (Object.keys(TRAITS) as Trait[]).filter((name) => (traits & TRAITS[name]) !== 0);
}

it.each<[what: string, cells: Cells, traits: readonly Trait[]]>([
  ["amber", SOUND, ["offTarget", "judged"]],
  ["red", { ...SOUND, RAG: "Red" }, ["offTarget", "red", "judged"]],
  ["blue", { ...SOUND, RAG: "Blue" }, ["blue"]],
  ["grey", { ...SOUND, RAG: "Grey" }, []],
  ["without a rating", { ...SOUND, RAG: "" }, []],
  ["green, and met", { ...SOUND, RAG: "Green" }, ["judged", "plainlyMet"]],
  ["just met", { ...SOUND, RAG: "Green", Actual: "90%" }, ["judged", "plainlyMet"]],
  ["green, and missed", { ...SOUND, RAG: "Green", Actual: "89%" }, ["judged"]],
  ["green, and less is better by the words", { ...SOUND, Measure: "Complaints", RAG: "Green", Target: "90", Actual: "91" }, ["judged"]],
  ["green, and the words say nothing", { ...SOUND, Measure: "Footfall index", RAG: "Green" }, ["judged"]],
  ["green, and something else than figures", { ...SOUND, RAG: "Green", Target: "90%, as last year" }, ["judged"]],
  ["green, and a column says which is better", { ...SOUND, RAG: "Green", Polarity: "Higher is better" }, ["judged"]],
  ["amber, and met", { ...SOUND, Target: "≤ 5 days", Actual: "4 days" }, ["offTarget", "judged"]],
  ["at most", { ...SOUND, RAG: "Green", Target: "≤ 5 days", Actual: "4 days" }, ["judged", "plainlyMetBelow"]],
  ["at most, just met", { ...SOUND, RAG: "Green", Target: "≤ 5 days", Actual: "5 days" }, ["judged", "plainlyMetBelow"]],
  ["at most, and missed", { ...SOUND, RAG: "Green", Target: "≤ 5 days", Actual: "6 days" }, ["judged"]],
  ["at most, by a date", { ...SOUND, RAG: "Green", Target: "≤ 5 days by March 2026", Actual: "4 days" }, ["judged"]],
  ["at most, and a target in the measure", { ...SOUND, Measure: "Complaints (annual target 5)", RAG: "Green", Target: "≤ 5", Actual: "4" }, ["judged"]],
  ["at most, and a column says which is better", { ...SOUND, RAG: "Green", Target: "≤ 5 days", Actual: "4 days", Polarity: "Low" }, ["judged"]],
  ["at least", { ...SOUND, RAG: "Green", Target: "≥ 90%" }, ["judged"]],
  ["without a figure", { ...SOUND, Actual: "" }, ["offTarget", "judged", "noActual", "blankFigure"]],
  ["a figure still to come", { ...SOUND, Actual: "TBC" }, ["offTarget", "judged", "noActual"]],
  ["without a target", { ...SOUND, Target: "n/a" }, ["offTarget", "judged", "noTarget", "blankFigure"]],
  ["a target in words", { ...SOUND, Target: "Keep all open" }, ["offTarget", "judged", "noTarget"]],
  ["a provisional figure", { ...SOUND, Actual: "91% (provisional)" }, ["offTarget", "judged", "qualified"]],
  ["a provisional target", { ...SOUND, Target: "90% (provisional)" }, ["offTarget", "judged", "qualified"]],
  ["in another unit", { ...SOUND, Actual: "91 days" }, ["offTarget", "judged", "oddUnit"]],
  ["a hundred per cent", { ...SOUND, Actual: "100%" }, ["offTarget", "judged"]],
  ["beyond it", { ...SOUND, Actual: "101%" }, ["offTarget", "judged", "oddUnit"]],
  ["beyond it by a little", { ...SOUND, Actual: "100.5%" }, ["offTarget", "judged", "oddUnit"]],
  ["a number beyond a hundred", { ...SOUND, Target: "90", Actual: "101" }, ["offTarget", "judged"]],
  ["not started, and judged all the same", { ...SOUND, Status: "Not started" }, ["offTarget", "hasStatus"]],
  ["started", { ...SOUND, Status: "In progress" }, ["offTarget", "judged", "hasStatus"]],
  ["an action", { Measure: "Open the new depot", RAG: "Amber", "Due date": "31/03/2026" }, ["offTarget", "judged", "isAction", "noActual", "noTarget"]],
])("%s", (_, cells, traits) => {
  expect(namesOf(itemOf(cells))).toEqual(traits);
}); // prettier-ignore

it.each<[what: string, change: Partial<Item>, traits: readonly Trait[]]>([
  ["hidden", { hidden: true }, ["judged", "hidden", "plainlyMet"]],
  ["with a past, which may say otherwise", { past: [PAST] }, ["judged", "hasPast"]],
  ["rated by a fill", { ratedBy: "fill" }, ["judged", "byLook", "plainlyMet"]],
  ["rated by an icon", { ratedBy: "icon" }, ["judged", "byLook", "plainlyMet"]],
  ["rated by nothing", { ratedBy: null }, ["judged", "plainlyMet"]],
])("%s", (_, change, traits) => {
  expect(namesOf({ ...itemOf({ ...SOUND, RAG: "Green" }), ...change })).toEqual(traits);
});
