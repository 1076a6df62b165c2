import { oneSheet } from "./one-sheet";
import { block, DXFS, extension, formatsOf } from "./conditional-xml";
import { answered, failureOf, opened } from "./support";

describe("the conditional formats of a range", () => {
  const compare = (priority: number, more = ""): string =>
    `<cfRule type="cellIs" operator="equal" dxfId="0" priority="${priority}"${more}><formula>${priority}</formula></cfRule>`;
  const bar = "{00000000-000E-0000-0000-000009000000}";
  const tail =
    block("A1:A5 C1:C5", compare(7), compare(2, ' stopIfTrue="1"')) +
    block("A4", compare(5)) +
    block("Z9", compare(1)) +
    block(
      "A1:A5",
      `<cfRule type="dataBar" priority="6"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${bar}</x14:id></ext></extLst></cfRule>`,
    ) +
    extension(
      "A5",
      `<x14:cfRule type="dataBar" id="${bar}"><x14:dataBar><x14:cfvo type="autoMin"/></x14:dataBar></x14:cfRule>`,
      '<x14:cfRule type="cellIs" priority="3" operator="equal" id="{ABC}"><xm:f>Other!$A$1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></x14:dxf></x14:cfRule>',
    );

  beforeEach(async () => {
    await opened(await oneSheet({ dxfs: DXFS, tail }));
  });

  it.each([
    ["A5", ["CellValue =2 true", "CellValue =Other!$A$1 false", "DataBar - null", "CellValue =7 false"]],
    ["A1:B4", ["CellValue =2 true", "CellValue =5 false", "DataBar - null", "CellValue =7 false"]],
    ["C:C", ["CellValue =2 true", "CellValue =7 false"]],
    ["D1:Y99", []],
  ])("%s: those that apply to one of its cells, the most important first", async (address, expected) => {
    const found = await formatsOf(address, ({ type, stopIfTrue, priority, cellValueOrNullObject }) => ({
      priority,
      words: `${type} ${cellValueOrNullObject.isNullObject ? "-" : cellValueOrNullObject.rule.formula1} ${String(stopIfTrue)}`,
    }));
    expect(found.map(({ words }) => words)).toEqual(expected);
    expect(found.map(({ priority }) => priority)).toEqual(expected.map((_, index) => index));
  });

  it("keeps the format that a rule of the extension brings along", async () => {
    const [, own] = await formatsOf("A5", (format) => format.cellValueOrNullObject.toJSON());
    expect(own).toMatchObject({ format: { fill: { color: "#00B050" } } });
  });

  it("gives each an id by which it is found again, from wherever it is looked at", async () => {
    const ids = await formatsOf("A1:C5", ({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    const found = await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("A4");
      const count = conditionalFormats.getCount();
      const second = conditionalFormats.getItemAt(1).load("id");
      const last = conditionalFormats.getItem(ids[4] ?? "").load("priority");
      const rule = conditionalFormats.getItemAt(1).cellValue.load("rule");
      await context.sync();
      return [answered(count), ids.indexOf(second.id), last.priority, rule.rule.formula1];
    });
    expect(found).toEqual([4, 2, 3, "=5"]);
  });

  it("says where each applies", async () => {
    const found = await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("A4");
      const several = conditionalFormats.getItemAt(0);
      const none = several.getRangeOrNullObject().load("address");
      const areas = several.getRanges().load("address,areaCount,areas/items/address");
      const one = conditionalFormats.getItemAt(1).getRange().load("address");
      await context.sync();
      return [none.isNullObject, areas.address, areas.areaCount, areas.areas.items[1]?.address, one.address];
    });
    expect(found).toEqual([true, "Sheet1!A1:A5, Sheet1!C1:C5", 2, "Sheet1!C1:C5", "Sheet1!A4"]);
  });

  it.each<[string, (formats: Excel.ConditionalFormatCollection) => unknown, string, string]>([
    ["a member of another type", (all) => all.load("items/custom/rule/formula"), "InvalidOperation", "not permitted"],
    ["the range of several", (all) => all.getItemAt(0).getRange().load("address"), "InvalidOperation", "not permitted"],
    ["an id that is none", (all) => all.getItem("{0}").load("type"), "ItemNotFound", ""],
    ["one past the last", (all) => all.getItemAt(9).load("type"), "InvalidArgument", ""],
    [
      "a data bar",
      (all) => all.load("items/dataBarOrNullObject/barDirection"),
      "NotImplemented",
      "ConditionalFormat.dataBar",
    ],
    [
      "a tint",
      (all) => all.load("items/cellValueOrNullObject/format/fill/tintAndShade"),
      "NotImplemented",
      "ConditionalRangeFill.tintAndShade",
    ],
    ["changing one", (all) => (all.getItemAt(0).priority = 1), "NotImplemented", "ConditionalFormat.priority to set"],
  ])("fails with its name: %s", async (_, ask, code, words) => {
    const failure = await failureOf((context) => {
      ask(context.workbook.worksheets.getFirst().getRange("A1:A5").conditionalFormats);
    });
    expect(failure?.code).toBe(code);
    expect(failure?.message).toContain(words);
  });
});
