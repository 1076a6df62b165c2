import { strToU8, zipSync } from "fflate";
import { blankWorkbook, openWorkbook } from "../../src/workbench/index";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function wide(text: string): number[] {
  return Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function wordDocument(): Uint8Array {
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ' +
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  return zipSync({
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(rels),
    "word/document.xml": strToU8("<w/>"),
  });
}

test.each([
  ["no bytes", new Uint8Array(), "empty"],
  ["a text file", strToU8("Ref,Title\nKPI1,Recycling"), "not-a-workbook"],
  ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "not-a-workbook"],
  ["a Word document", wordDocument(), "not-a-workbook"],
  ["a workbook of before 2007", Uint8Array.from([...OLE, ...wide("Workbook")]), "old-format"],
  ["a workbook with a password", Uint8Array.from([...OLE, ...wide("EncryptedPackage")]), "encrypted"],
])("%s: %s", async (_, bytes, reason) => {
  expect(await openWorkbook(bytes)).toEqual({ ok: false, reason });
});

test("half a workbook is damaged", async () => {
  const bytes = await blankWorkbook();
  expect(await openWorkbook(bytes.slice(0, bytes.length / 2))).toEqual({ ok: false, reason: "damaged" });
});
