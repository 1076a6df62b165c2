import { check } from "../../src/commands/check";
import { explain } from "../../src/commands/explain";
import type { Checked } from "../../src/commands/outcome";
import { summarise } from "../../src/commands/summarise";
import { mayExplain } from "../../src/check/explanations";
import { profileSchema, type ProfileChoices } from "../../src/kpi/profile";
import { parseLayoutText, type Layout } from "../../src/report/layout";
import { STANDARD } from "../../src/report/layouts/standard";
import { openBytes } from "../excel/open";
import { hostileReturn, nameOf } from "./returns";

/** What came of a return that says hostile texts everywhere. */
export interface Written {
  readonly checked: Checked;
  readonly bytes: Uint8Array;
  /** The officer's sheet before anything was written, and after. */
  readonly before: unknown[][];
  readonly after: unknown[][];
  readonly profile: ProfileChoices;
  /** Whether the texts were taken as a reason. */
  readonly isExplained: boolean;
}

/** What the cells of a sheet hold. Values alone: all that a range can tell would be too much for one answer. */
export async function valuesOf(name: string): Promise<unknown[][]> {
  return await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/** Checks, gives a reason for a finding, and writes all sheets: the texts are in the return, the profile, the layout and the reason. */
export async function written(texts: readonly string[]): Promise<Written> {
  const host = await openBytes(await hostileReturn(texts));
  const [first = ""] = texts;
  const sheet = nameOf(first);
  const before = await valuesOf(sheet);
  const profile = profileCalled(texts);
  const isExplained = await explained(first.slice(0, 500), profile);
  const outcome = await summarise({ layout: layoutCalled(first), profile, today: "2025-07-15" });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  const after = await valuesOf(sheet);
  return { checked: outcome.value.checked, bytes: host.save(), before, after, profile, isExplained };
}

async function explained(reason: string, profile: ProfileChoices): Promise<boolean> {
  const checked = await check({ profile });
  if (!checked.ok) throw new Error(checked.failure.kind);
  const finding = checked.value.findings.find((each) => mayExplain(each, profile));
  if (finding === undefined) return false;
  return (await explain(checked.value, [finding], { reason, by: reason.slice(0, 50), on: "2025-07-15" })).ok;
}

/** Called after the first text, with all of them as words of the council's own; what no profile may hold is left out. */
function profileCalled(texts: readonly string[]): ProfileChoices {
  const called = (name: string, word: string): unknown => ({ name, words: { [word]: "green" } });
  const words = texts.filter((word) => profileSchema.safeParse(called("x", word)).success);
  const taken = words.filter((word, index) => words.slice(0, index).every((other) => other.trim() !== word.trim()));
  const [name = "x"] = texts;
  const all = profileSchema.safeParse({ name, words: Object.fromEntries(taken.map((word) => [word, "green"])) });
  return all.success ? all.data : profileSchema.parse({ name: taken[0] ?? "x" });
}

/** The standard layout, called after the text, as are its tables; as it is where no layout may be called so. */
function layoutCalled(text: string): Layout {
  const tables = (STANDARD.tables ?? []).map((table) => ({ ...table, title: text.slice(0, 60) }));
  const named = parseLayoutText(JSON.stringify({ ...STANDARD, id: "hostile", name: text.slice(0, 60), tables }));
  if (named.ok) return named.layout;
  const plain = parseLayoutText(JSON.stringify({ ...STANDARD, id: "plain" }));
  if (!plain.ok) throw new Error(plain.problems.join(" "));
  return plain.layout;
}
