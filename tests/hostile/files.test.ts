import { strToU8, unzipSync, zipSync } from "fflate";
import { crc32 } from "../../src/workbench/engine/door/crc32";
import { tryWorkbook, type Tried } from "./try-mutant";
import {
  beside,
  BOOK,
  changed,
  replaced,
  SHEET,
  soundReturn,
  STYLES,
  zeros,
  zipOf,
  type Claimed,
  type Texts,
} from "./packages";

const DAMAGED = /is damaged and cannot be read/;
const TOO_LARGE = /holds more than can be read here/;

async function tried(bytes: Uint8Array): Promise<Tried> {
  return await tryWorkbook(bytes, true);
}

/** So many pictures of a megabyte each. */
function many(count: number): Claimed[] {
  const data = zeros(1);
  return Array.from({ length: count }, (_, index) => ({ name: `xl/media/${index}.png`, data, size: 1024 * 1024 }));
}

async function whole(): Promise<[string, Uint8Array][]> {
  return Object.entries(unzipSync(await soundReturn()));
}

it("the return that the others are made of is sound", async () => {
  expect(await tried(await soundReturn())).toEqual({ outcome: 0, said: "" });
});

describe("a zip that cannot be trusted", () => {
  it.each<[string, RegExp, () => Promise<Uint8Array> | Uint8Array]>([
    ["says that it unpacks to 4 GB", TOO_LARGE, () => zipOf([{ name: "xl/media/a.png", data: zeros(1), size: 0xfffffff0 }])],
    ["is small in each part and too large in all", TOO_LARGE, () => zipOf(many(600))],
    ["has parts that lie on one another", TOO_LARGE, () => zipOf(many(2000), true)],
    ["has one long part of XML", TOO_LARGE, () => zipOf([{ name: SHEET, data: zeros(1), size: 300 * 1024 * 1024 }])],
    ["says 1 kB and unpacks to 200 MB", DAMAGED, () => zipOf([{ name: SHEET, data: zeros(200), size: 1024 }])],
    ["says more than it unpacks to", DAMAGED, () => zipOf([{ name: SHEET, data: zeros(1), size: 2 * 1024 * 1024 }])],
    ["has 30,000 parts", TOO_LARGE, () => zipOf(Array.from({ length: 30_000 }, (_, index) => ({ name: `${index}`, data: new Uint8Array(), method: 0 })))],
    ["is behind a password of the zip", DAMAGED, () => zipOf([{ name: SHEET, data: zeros(1), flags: 1 }])],
    ["is packed in a way that Excel does not know", DAMAGED, () => zipOf([{ name: SHEET, data: zeros(1), method: 12 }])],
    ["does not come to its check sum", DAMAGED, async () => zipOf((await whole()).map(([name, data]) => ({ name, data, method: 0, crc: 1 })))],
    ["has a part twice", DAMAGED, async () => zipOf([...(await whole()), [SHEET, strToU8("<worksheet/>")] as const].map(([name, data]) => ({ name, data, method: 0 })))],
    ["has a part twice but for capitals", DAMAGED, async () => zipSync({ ...Object.fromEntries(await whole()), [SHEET.toUpperCase()]: strToU8("<worksheet/>") })],
  ])("%s", async (_, words, make) => {
    const { outcome, said } = await tried(await make());
    expect([outcome, said]).toEqual([2, expect.stringMatching(words)]);
  }); // prettier-ignore

  it("has a part called __proto__, which changes nothing", async () => {
    const parts = [...(await whole()), ...["__proto__", "constructor"].map((name) => [name, strToU8("x")] as const)];
    const bytes = zipOf(parts.map(([name, data]) => ({ name, data, method: 0, crc: crc32(data) })));
    expect(await tried(bytes)).toEqual({ outcome: 0, said: "" });
  });

  it("is cut off anywhere", async () => {
    const bytes = await soundReturn();
    for (let tenth = 0; tenth < 10; tenth++) {
      const { outcome, said } = await tried(bytes.slice(0, Math.floor((bytes.length * tenth) / 10)));
      expect([outcome, said]).toEqual([2, expect.stringMatching(/\.$/)]);
    }
  });
});

describe("parts that are not as they should be are refused in one line", () => {
  const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${"bcdefghij"[index] ?? ""} "${`&${"abcdefghi"[index] ?? ""};`.repeat(10)}">`).join("")}]>`;
  it.each<[string, RegExp, (parts: Texts) => void]>([
    ["100,000 elements within one another", DAMAGED, (parts) => { beside(parts, `${"<x>".repeat(100_000)}${"</x>".repeat(100_000)}`); }],
    ["a document type with entities in entities", DAMAGED, (parts) => { replaced(parts, SHEET, "<worksheet", `${LAUGHS}<worksheet`); }],
    ["half a sheet", DAMAGED, (parts) => { parts[SHEET] = (parts[SHEET] ?? "").slice(0, (parts[SHEET] ?? "").indexOf('r="A6"')); }],
    ["rows that are never closed", DAMAGED, (parts) => { replaced(parts, SHEET, "<sheetData>", `<sheetData>${"<row>".repeat(200_000)}`); }],
    ["a cell beyond the last column", DAMAGED, (parts) => { replaced(parts, SHEET, 'r="J7"', 'r="XFE7"'); }],
    ["a cell beyond the last row", DAMAGED, (parts) => { replaced(parts, SHEET, 'r="J7"', 'r="J1048577"'); }],
    ["a row whose number takes more than there is", DAMAGED, (parts) => { replaced(parts, SHEET, '<row r="7"', '<row r="2147483647"'); }],
    ["row 0", DAMAGED, (parts) => { replaced(parts, SHEET, '<row r="7"', '<row r="0"'); }],
    ["a cell in the last corner", /cannot|could not/, (parts) => { replaced(parts, SHEET, "</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'); }],
    ["10,000 sheets", TOO_LARGE, (parts) => { replaced(parts, BOOK, "</sheets>", `${Array.from({ length: 10_000 }, (_, index) => `<sheet name="S${index}" sheetId="${index + 9}" r:id="rId1"/>`).join("")}</sheets>`); }],
    ["a million styles", TOO_LARGE, (parts) => { replaced(parts, STYLES, "</cellXfs>", `${'<xf numFmtId="0"/>'.repeat(1_000_000)}</cellXfs>`); }],
    ["a sheet without its part", DAMAGED, (parts) => { replaced(parts, "xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "worksheets/sheet9.xml"); }],
    ["a sheet without a relation", DAMAGED, (parts) => { replaced(parts, BOOK, /r:id="rId\d+"/, 'r:id="rId99"'); }],
    ["a sheet whose name is longer than names are", DAMAGED, (parts) => { replaced(parts, BOOK, 'name="KPIs"', `name="${"x".repeat(40)}"`); }],
    ["two sheets of one name but for capitals", DAMAGED, (parts) => { replaced(parts, BOOK, /(?=<sheet )/, '<sheet name="kpis" sheetId="9" r:id="rId1"/>'); }],
    ["a text that is not there", DAMAGED, (parts) => { replaced(parts, SHEET, "<v>26</v>", "<v>2600</v>"); }],
    ["a text that has no number", DAMAGED, (parts) => { replaced(parts, SHEET, "<v>26</v>", "<v>&constructor;</v>"); }],
    ["a number that is none", DAMAGED, (parts) => { replaced(parts, SHEET, ' t="s"><v>26</v>', "><v>twenty</v>"); }],
    ["a format that has no number", DAMAGED, (parts) => { replaced(parts, SHEET, '<c r="A6" ', '<c r="A6" s="x" '); }],
    ["a row that has a name instead of a number", DAMAGED, (parts) => { replaced(parts, SHEET, '<row r="7"', '<row r="seven"'); }],
    ["a row as high as a word", DAMAGED, (parts) => { replaced(parts, SHEET, '<row r="7"', '<row r="7" ht="tall"'); }],
    ["columns as wide as a word", DAMAGED, (parts) => { replaced(parts, SHEET, "<sheetData>", '<cols><col min="1" max="2" width="wide"/></cols><sheetData>'); }],
    ["columns from a word on", DAMAGED, (parts) => { replaced(parts, SHEET, "<sheetData>", '<cols><col min="left" max="2" width="9"/></cols><sheetData>'); }],
    ["a date that is none", DAMAGED, (parts) => { replaced(parts, SHEET, ' t="s"><v>26</v>', ' t="d"><v>someday</v>'); }],
    ["no sheet at all", DAMAGED, (parts) => { replaced(parts, BOOK, /<sheet [^>]*>(?:<\/sheet>)?/, ""); }],
  ])("%s", async (_, words, change) => {
    const { outcome, said } = await tried(await changed(change));
    expect([outcome, said]).toEqual([2, expect.stringMatching(words)]);
  }); // prettier-ignore
});

describe("oddities that harm nothing are read as if they were not there", () => {
  const link =
    '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="http://192.0.2.1/book.xlsx" TargetMode="External"/>';
  it.each<[string, (parts: Texts) => void]>([
    ["a link to a workbook elsewhere", (parts) => { replaced(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", `${link}</Relationships>`); replaced(parts, BOOK, "</sheets>", '</sheets><externalReferences><externalReference r:id="rId77"/></externalReferences>'); }],
    ["a relation that climbs out of the package", (parts) => { replaced(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", `${link.replace("http://192.0.2.1/book.xlsx", "../../../../../etc/passwd").replace(' TargetMode="External"', "")}</Relationships>`); }],
    ["a dimension of the whole sheet", (parts) => { replaced(parts, SHEET, /<dimension [^>]*>(?:<\/dimension>)?/, '<dimension ref="A1:XFD1048576"/>'); }],
    ["60,000 styles", (parts) => { replaced(parts, STYLES, "</cellXfs>", `${'<xf numFmtId="0"/>'.repeat(60_000)}</cellXfs>`); }],
    ["a rule of validation over the whole sheet", (parts) => { beside(parts, '<dataValidations count="1"><dataValidation sqref="A1:XFD1048576" type="whole"/></dataValidations>'); }],
    ["a conditional format over the whole sheet", (parts) => { beside(parts, '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="cellIs" priority="1" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>'); }],
    ["a merged cell of the whole sheet below", (parts) => { beside(parts, '<mergeCells count="1"><mergeCell ref="A9:XFD1048576"/></mergeCells>'); }],
    ["50,000 rows in a comment", (parts) => { replaced(parts, SHEET, "<sheetData>", `<!-- ${"<row>".repeat(50_000)} --><sheetData>`); }],
    ["50,000 cells in an instruction", (parts) => { replaced(parts, SHEET, "<sheetData>", `<?odd ${'<c r="A1">'.repeat(50_000)}?><sheetData>`); }],
    ["a sign for greater within quotes", (parts) => { replaced(parts, SHEET, '<row r="4"', '<row spans="1>9" r="4"'); }],
    ["50,000 names that refer to nothing", (parts) => { replaced(parts, BOOK, "</sheets>", `</sheets><definedNames>${'<definedName name="x"/>'.repeat(50_000)}</definedNames>`); }],
    ["a formula of 3,000 brackets", (parts) => { replaced(parts, SHEET, "</sheetData>", `<row r="30"><c r="A30"><f>${"(".repeat(3000)}1${")".repeat(3000)}</f><v>1</v></c></row></sheetData>`); }],
    ["a formula that reads itself", (parts) => { replaced(parts, SHEET, "</sheetData>", '<row r="30"><c r="A30"><f>SUM(A1:XFD1048576)</f><v>1</v></c></row></sheetData>'); }],
  ])("%s", async (_, change) => {
    expect(await tried(await changed(change))).toMatchObject({ outcome: expect.not.stringMatching(/fell|untold/) as string, said: "" });
  }); // prettier-ignore
});

it("a text within CDATA is read as the text that it is", async () => {
  const bytes = await changed((parts) => {
    replaced(parts, "xl/sharedStrings.xml", "Homes for all", "<![CDATA[Homes <for> all & more]]>");
  });
  expect(await tried(bytes)).toMatchObject({ said: "" });
});
