import { failureWords } from "../../src/commands/failure-words";
import {
  chooseLayout,
  deleteLayout,
  exportLayout,
  forgetLayouts,
  importLayout,
  readLayouts,
  saveLayout,
  switchSheet,
} from "../../src/commands/layouts";
import type { RunOptions } from "../../src/commands/outcome";
import type { Layout } from "../../src/report/layout";
import { planReport } from "../../src/report/plan-report";
import type { ReportInput } from "../../src/report/report-input";
import type { Outcome } from "../../src/excel/outcome";
import { chosenOf, layoutsToPick, NO_LAYOUTS } from "../../src/report/layouts/kept-layouts";
import { DEFAULT_LAYOUT, LAYOUTS, layoutOf } from "../../src/report/layouts/presets";
import { passedOverWords } from "../../src/read/passed-over-words";
import { summarise } from "../../src/commands/summarise";
import { openBytes, openSheets } from "../excel/open";
import { checked, value } from "./fix-support";

const KEY = "QuarterReady.Layouts";
const BY_THEME = layoutOf("by-theme") ?? DEFAULT_LAYOUT;

async function open() {
  return await openSheets([{ name: "KPIs", rows: [["Ref", "Measure", "RAG"], ["A1", "Homes let", "Green"]] }]); // prettier-ignore
}

function told<T>(outcome: Outcome<T>): string {
  if (outcome.ok) throw new Error("Nothing was refused");
  return failureWords(outcome.failure);
}

async function keep(setting: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(KEY, setting);
    await context.sync();
  });
}

async function kept(): Promise<unknown> {
  return await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

async function ids(): Promise<string[]> {
  return layoutsToPick(value(await readLayouts())).map(({ id }) => id);
}

it("offers the shipped layouts where the council has made none, and has chosen the standard one", async () => {
  await open();
  expect(value(await readLayouts())).toEqual(NO_LAYOUTS);
  expect(await ids()).toEqual(LAYOUTS.map(({ id }) => id));
  expect(chosenOf(value(await readLayouts()))).toBe(DEFAULT_LAYOUT);
});

describe("a layout that is chosen", () => {
  it("still is after saving and opening, and leaves nothing behind once the standard one is taken again", async () => {
    const host = await open();
    value(await chooseLayout("by-theme"));
    await openBytes(host.save());
    expect(chosenOf(value(await readLayouts())).id).toBe("by-theme");
    value(await chooseLayout("standard"));
    expect(await kept()).toBeNull();
  });

  it("must be there", async () => {
    await open();
    expect(told(await chooseLayout("by-ward"))).toBe("There is no layout 'by-ward' in this workbook any more. Check again, then pick another."); // prettier-ignore
    expect(await kept()).toBeNull();
  });

  it("gives way to the standard one where it is not there any more", async () => {
    await open();
    await keep({ version: 1, chosen: "by-ward", own: [] });
    expect(chosenOf(value(await readLayouts()))).toBe(DEFAULT_LAYOUT);
  });
});

describe("a sheet that is switched off", () => {
  it("is off for the chosen layout, until another is chosen", async () => {
    await open();
    const after = value(await switchSheet("chase", false));
    expect(chosenOf(after).sheets).toEqual({ summary: true, exceptions: true, checks: true, chase: false, register: true }); // prettier-ignore
    expect(chosenOf(value(await chooseLayout("by-theme"))).sheets.chase).toBe(true);
  });

  it("leaves nothing behind once it is on again", async () => {
    await open();
    value(await switchSheet("chase", false));
    value(await switchSheet("chase", true));
    expect(await kept()).toBeNull();
  });
});

describe("a layout of the council's own", () => {
  it("stands before the shipped ones, has an id of its name and is chosen", async () => {
    const host = await open();
    value(await saveLayout({ ...BY_THEME, name: "Cabinet: Château & co." }));
    await openBytes(host.save());
    const layouts = value(await readLayouts());
    expect(layouts).toMatchObject({ chosen: "cabinet-chateau-co", own: [{ tables: BY_THEME.tables }] });
    expect((await ids()).slice(0, 2)).toEqual(["cabinet-chateau-co", "standard"]);
  });

  it("takes the place of the one that has its name, and of no other", async () => {
    await open();
    value(await saveLayout({ ...BY_THEME, name: "Cabinet" }));
    value(await saveLayout({ ...DEFAULT_LAYOUT, name: "Scrutiny" }));
    value(await saveLayout({ ...BY_THEME, name: "cabinet ", tables: BY_THEME.tables.slice(0, 1) }));
    expect(value(await readLayouts()).own.map(({ id, name, tables }) => [id, name, tables.length])).toEqual([
      ["cabinet", "cabinet", 1],
      ["scrutiny", "Scrutiny", 5],
    ]);
  });

  it("never hides a shipped one that is called alike", async () => {
    await open();
    value(await saveLayout({ ...BY_THEME, name: "Standard" }));
    expect((await ids()).slice(0, 2)).toEqual(["standard-2", "standard"]);
  });

  it("has an id whatever the letters of its name", async () => {
    await open();
    expect(value(await saveLayout({ ...BY_THEME, name: "董事会" })).chosen).toBe("layout");
  });

  it("is not kept where something is wrong with it, and nothing is changed", async () => {
    await open();
    value(await saveLayout({ ...BY_THEME, name: "Cabinet" }));
    const before = await kept();
    expect(told(await saveLayout({ ...BY_THEME, name: " ", tables: [{ title: "By theme", parts: [] }] }))).toBe(
      "This layout can't be used, so nothing has been kept. In the layout, the name is an empty text, but it must say something. Table 1: 'parts' is an empty list, but it must have at least 1.",
    );
    expect(await kept()).toEqual(before);
  });

  it("can be deleted; then the standard one is chosen", async () => {
    await open();
    value(await saveLayout({ ...BY_THEME, name: "Cabinet" }));
    value(await deleteLayout("cabinet"));
    expect(await kept()).toBeNull();
    expect(told(await deleteLayout("cabinet"))).toMatch(/^There is no layout 'cabinet'/);
    expect(told(await deleteLayout("standard"))).toMatch(/^There is no layout 'standard'/);
  });

  it("goes from one workbook to another as text", async () => {
    await open();
    value(await saveLayout({ ...BY_THEME, name: "Cabinet" }));
    const text = value(await exportLayout("cabinet"));
    const before = value(await readLayouts());
    await open();
    expect(value(await importLayout(`\uFEFF${text}`))).toEqual(before);
    expect(value(await exportLayout("cabinet"))).toBe(text);
  });

  it("is told in words where its text cannot be used", async () => {
    await open();
    expect(told(await importLayout("{ name: Cabinet }"))).toMatch(/^This layout can't be used.* is not JSON/);
    expect(told(await importLayout('{ "id": "x", "name": "X", "tabels": [] }'))).toMatch(/no setting called 'tabels'/);
    expect(told(await exportLayout("by-ward"))).toMatch(/^There is no layout 'by-ward'/);
  });
});

describe("layouts that cannot be read", () => {
  it("are told by name, and left as they are until they are thrown away", async () => {
    await open();
    const spoilt = { version: 1, chosen: "cabinet", own: [{ id: "cabinet", name: "Cabinet", tables: 3 }] };
    await keep(spoilt);
    const words =
      "The layouts that are kept in this workbook can't be used, and were left as they are. 'Cabinet': In the layout, 'tables' is 3, but it must be a list in square brackets. Throw them away under 'Summary', or open the workbook with the Quarter Ready that made them.";
    const tried = [await readLayouts(), await chooseLayout("by-theme"), await saveLayout(BY_THEME), await importLayout("{}"), await deleteLayout("cabinet"), await switchSheet("chase", false)]; // prettier-ignore
    expect(tried.map(told)).toEqual(tried.map(() => words));
    expect(await kept()).toEqual(spoilt);
    value(await forgetLayouts());
    expect(await kept()).toBeNull();
  });

  it.each([
    [{ version: 2, chosen: "x", own: [], themes: 1 }, /newer Quarter Ready: they are of version 2/],
    ["text", /not written as Quarter Ready writes them/],
    [{ version: 1, chosen: "x", own: [{}] }, /One has no name:/],
    [{ version: 1, chosen: "x", own: [], sheets: { wards: true } }, /not written as Quarter Ready writes them/],
  ])("may be anything: %j", async (setting, words) => {
    await open();
    await keep(setting);
    expect(told(await readLayouts())).toMatch(words);
  });
});

it("costs a check no round trip more, and comes with it", async () => {
  const host = await open();
  const trips = async (): Promise<number> => {
    const before = host.stats.batches;
    await checked();
    return host.stats.batches - before;
  };
  const without = await trips();
  value(await saveLayout({ ...BY_THEME, name: "Cabinet" }));
  expect(await trips()).toBe(without);
  expect((await checked()).layouts).toEqual(value(await readLayouts()));
});

it("is told with a check where what is kept cannot be read, and the standard one stands in", async () => {
  await open();
  await keep("text");
  const { book, layouts } = await checked();
  expect(layouts).toBe(NO_LAYOUTS);
  expect(book.passedOver.map(passedOverWords)).toEqual(["The layouts that are kept in this workbook could not be read, so the standard one is used. They were left as they are. They are not written as Quarter Ready writes them."]); // prettier-ignore
});

it("decides which tables and sheets a summary has, unless another is given", async () => {
  const [first] = DEFAULT_LAYOUT.tables;
  const cabinet = { ...DEFAULT_LAYOUT, name: "Cabinet", tables: first ? [{ ...first, title: "For the Cabinet" }] : [] };
  const seen: Layout[] = [];
  const planned = (input: ReportInput) => {
    seen.push(input.layout);
    return planReport(input);
  };
  const written = async (options: RunOptions = {}) => {
    await open();
    value(await saveLayout(cabinet));
    value(await switchSheet("checks", false));
    return value(await summarise(options, planned)).sheets.map(({ role }) => role);
  };
  expect(await written()).toEqual(["summary", "exceptions", "chase", "register"]);
  expect(await written({ layout: DEFAULT_LAYOUT })).toContain("checks");
  expect(seen.map(({ tables }) => tables[0]?.title)).toEqual(["For the Cabinet", "By rating"]);
});
