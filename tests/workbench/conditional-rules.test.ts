import { oneSheet } from "./one-sheet";
import { block, DXFS, extension, formatsOf, partsOf, rule } from "./conditional-xml";
import { opened } from "./support";

describe("the rule of a conditional format", () => {
  const red = { fill: { color: "#FFC7CE" } };
  it.each([
    [
      "CellValue",
      rule('type="cellIs" dxfId="0" operator="equal"', '<formula>"R &amp; A"</formula>'),
      {
        cellValue: {
          rule: { formula1: '="R & A"', operator: "EqualTo" },
          format: { ...red, font: { color: "#9C0006" } },
        },
      },
    ],
    [
      "CellValue",
      rule('type="cellIs" dxfId="2" operator="notBetween"', "<formula>$B$1</formula><formula>0.9</formula>"),
      {
        cellValue: {
          rule: { formula1: "=$B$1", formula2: "=0.9", operator: "NotBetween" },
          format: { fill: { color: "" }, font: { color: null } },
        },
      },
    ],
    [
      "ContainsText",
      rule(
        'type="beginsWith" dxfId="0" operator="beginsWith" text="Red"',
        '<formula>LEFT(A1,LEN("Red"))="Red"</formula>',
      ),
      { textComparison: { rule: { operator: "BeginsWith", text: "Red" }, format: red } },
    ],
    [
      "ContainsText",
      rule('type="notContainsText" dxfId="0" operator="notContains"', "<formula>ISERROR(SEARCH($D$1,A1))</formula>"),
      { textComparison: { rule: { operator: "NotContains", text: "=$D$1" }, format: red } },
    ],
    [
      "Custom",
      rule('type="expression" dxfId="0"', "<formula>$C1&lt;&gt;A1</formula>"),
      { custom: { rule: { formula: "=$C1<>A1" }, format: { font: { bold: true } } } },
    ],
    [
      "PresetCriteria",
      rule('type="containsBlanks" dxfId="0"'),
      { preset: { rule: { criterion: "Blanks" }, format: red } },
    ],
    [
      "PresetCriteria",
      rule('type="timePeriod" timePeriod="last7Days" dxfId="0"'),
      { preset: { rule: { criterion: "LastSevenDays" }, format: red } },
    ],
    [
      "PresetCriteria",
      rule('type="timePeriod" timePeriod="nextMonth" dxfId="0"'),
      { preset: { rule: { criterion: "NextMonth" }, format: red } },
    ],
    [
      "PresetCriteria",
      rule('type="aboveAverage" aboveAverage="0" equalAverage="1" dxfId="0"'),
      { preset: { rule: { criterion: "EqualOrBelowAverage" }, format: red } },
    ],
    [
      "PresetCriteria",
      rule('type="aboveAverage" stdDev="2" dxfId="0"'),
      { preset: { rule: { criterion: "TwoStdDevAboveAverage" }, format: red } },
    ],
    [
      "TopBottom",
      rule('type="top10" bottom="1" percent="1" rank="15" dxfId="0"'),
      { topBottom: { rule: { rank: 15, type: "BottomPercent" } } },
    ],
    ["ColorScale", rule('type="colorScale"', '<colorScale><cfvo type="min"/><color rgb="FFFFFFFF"/></colorScale>'), {}],
  ])("%s: %s", async (type, xml, parts) => {
    await opened(await oneSheet({ dxfs: DXFS, tail: block("A1:A9", xml) }));
    expect(await formatsOf("A1", (format) => [format.type, partsOf(format)])).toEqual([[type, parts]]);
  });

  it("has the colours of the theme and their tints resolved", async () => {
    const xml = rule('type="cellIs" dxfId="1" operator="lessThan"', "<formula>1</formula>");
    await opened(await oneSheet({ dxfs: DXFS, tail: block("A1", xml) }));
    // Accent 1 of the blank workbook's theme, #5B9BD5, half way to white.
    expect(await formatsOf("A1", (format) => format.cellValueOrNullObject.format.fill.color)).toEqual(["#ADCDEA"]);
  });
});

describe("an icon set", () => {
  const threshold = (type: string, value: string, more = ""): string => `<cfvo type="${type}" val="${value}"${more}/>`;
  const x14 = (type: string, value: string): string => `<x14:cfvo type="${type}"><xm:f>${value}</xm:f></x14:cfvo>`;
  const at = (type: string, formula: string, operator = "GreaterThanOrEqual", customIcon: unknown = null): object => ({
    type,
    formula,
    operator,
    customIcon,
  });
  const first = [threshold("percent", "0"), threshold("num", "0.5"), threshold("percentile", "90", ' gte="0"')].join(
    "",
  );
  const stars = [x14("percent", "0"), x14("num", "$B$1"), x14("formula", "B2*2")].join("");

  it.each([
    [
      "of the first edition",
      block("A1:A9", rule('type="iconSet"', `<iconSet reverse="1" showValue="0">${first}</iconSet>`)),
      {
        style: "ThreeTrafficLights1",
        reverseIconOrder: true,
        showIconOnly: true,
        criteria: [at("Percent", "=0"), at("Number", "=0.5"), at("Percentile", "=90", "GreaterThan")],
      },
    ],
    [
      "of the extension",
      extension(
        "A1:A9 C1",
        `<x14:cfRule type="iconSet" priority="1" id="{F00D}"><x14:iconSet iconSet="3Stars">${stars}</x14:iconSet></x14:cfRule>`,
      ),
      {
        style: "ThreeStars",
        reverseIconOrder: false,
        showIconOnly: false,
        criteria: [at("Percent", "=0"), at("Number", "=$B$1"), at("Formula", "=B2*2")],
      },
    ],
    [
      "of icons that somebody chose",
      extension(
        "A1:A9",
        `<x14:cfRule type="iconSet" priority="1" id="{F00D}"><x14:iconSet iconSet="3Flags" custom="1">${stars}<x14:cfIcon iconSet="3Flags" iconId="2"/><x14:cfIcon iconSet="3Flags" iconId="1"/><x14:cfIcon iconSet="NoIcons" iconId="0"/></x14:iconSet></x14:cfRule>`,
      ),
      {
        style: "ThreeFlags",
        reverseIconOrder: false,
        showIconOnly: false,
        criteria: [
          at("Percent", "=0", "GreaterThanOrEqual", { set: "ThreeFlags", index: 2 }),
          at("Number", "=$B$1"),
          at("Formula", "=B2*2", "GreaterThanOrEqual", { set: "Invalid", index: 0 }),
        ],
      },
    ],
  ])("%s", async (_, tail, iconSet) => {
    await opened(await oneSheet({ tail }));
    const found = await formatsOf("A2", (format) => [format.type, format.stopIfTrue, partsOf(format)]);
    expect(found).toEqual([["IconSet", null, { iconSet }]]);
  });
});
