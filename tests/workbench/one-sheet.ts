import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { blankWorkbook, startExcel } from "../../src/workbench/index";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a workbook of one sheet is made of, in the XML of the file. */
export interface OneSheet {
  /** What stands before the cells: sheetFormatPr, cols. */
  readonly head?: string;
  readonly rows?: string;
  /** What stands behind the cells: conditionalFormatting, drawing r:id="rId1", extLst. */
  readonly tail?: string;
  /** The dxf elements of the styles. */
  readonly dxfs?: string;
  /** The anchors of its drawing. */
  readonly anchors?: string;
}

/** The bytes of a workbook of one sheet, Sheet1. */
export async function oneSheet({ head = "", rows = "", tail = "", dxfs = "", anchors }: OneSheet): Promise<Uint8Array> {
  await startExcel();
  const parts = unzipSync(await blankWorkbook());
  const edit = (path: string, change: (xml: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  const drawing = anchors === undefined ? "" : '<drawing r:id="rId1"/>';
  edit(
    "xl/worksheets/sheet1.xml",
    () =>
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${head}<sheetData>${rows}</sheetData>${tail.replace(/(?=<extLst>)|$/, drawing)}</worksheet>`,
  );
  edit("xl/styles.xml", (xml) => {
    const bare = xml.replace(/<dxfs[^>]*?(?:\/>|>[\s\S]*?<\/dxfs>)/, "");
    return bare.replace("</cellStyles>", `</cellStyles><dxfs>${dxfs}</dxfs>`);
  });
  if (anchors !== undefined) {
    const types = "application/vnd.openxmlformats-officedocument.drawing+xml";
    edit("[Content_Types].xml", (xml) =>
      xml.replace("</Types>", `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${types}"/></Types>`),
    );
    edit(
      "xl/worksheets/_rels/sheet1.xml.rels",
      () =>
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    );
    edit(
      "xl/drawings/drawing1.xml",
      () =>
        `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${anchors}</xdr:wsDr>`,
    );
  }
  return zipSync(parts);
}
