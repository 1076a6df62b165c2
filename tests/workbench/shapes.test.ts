import { oneSheet } from "./one-sheet";
import { answered, codeOf, failureOf, opened } from "./support";

// Points: A is 48 wide, B 108.75, C hidden, the rest 48; rows are 20 high but 3, which is 40, and 4, which is hidden.
const SIZES = {
  head: '<sheetFormatPr defaultRowHeight="20"/><cols><col min="2" max="2" width="20.7109375" customWidth="1"/><col min="3" max="3" width="9.140625" hidden="1"/></cols>',
  rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" ht="40" customHeight="1"/><row r="4" ht="33" hidden="1"/>',
};
const EMU = 12700;

function corner(name: string, column: number, row: number, across = 0, down = 0): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${across * EMU}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${down * EMU}</xdr:rowOff></xdr:${name}>`;
}

function anchor(kind: string, where: string, object: string): string {
  return `<xdr:${kind}Anchor>${where}${object}<xdr:clientData/></xdr:${kind}Anchor>`;
}

function named(tag: string, id: number, name: string, more = ""): string {
  const head = `<xdr:nvPr><xdr:cNvPr id="${id}" name="${name}"${more}</xdr:nvPr>`;
  return `<xdr:${tag}>${head}<xdr:spPr><a:xfrm><a:off x="1" y="1"/><a:ext cx="1" cy="1"/></a:xfrm></xdr:spPr></xdr:${tag}>`;
}

const CREATED =
  '><a:extLst><a:ext uri="{FF2B5EF4}"><a16:creationId xmlns:a16="urn:a16" id="{98BD53B5-01B8-4A2C-9FAA-61EAF1F6E979}"/></a:ext></a:extLst></xdr:cNvPr>';
const size = `<xdr:ext cx="${30 * EMU}" cy="${12.5 * EMU}"/>`;
const two = corner("from", 0, 0) + corner("to", 1, 1);
const frame = (inside: string): string =>
  `<xdr:graphicFrame><xdr:nvPr><xdr:cNvPr id="9" name="Frame"/></xdr:nvPr><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></xdr:graphicFrame>`;

/** What is said of every shape of the first sheet. */
async function shapes(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const all = context.workbook.worksheets.getFirst().shapes;
    all.load("items/id,items/name,items/type,items/left,items/top,items/width,items/height,items/visible");
    await context.sync();
    return all.items.map(({ type, name, left, top, width, height, visible }) => [
      `${type} ${name} ${visible ? "shown" : "hidden"}`,
      [left, top, width, height],
    ]);
  });
}

describe("a shape", () => {
  it.each([
    [
      "between two cells",
      anchor(
        "twoCell",
        corner("from", 1, 1, 6, 5) + corner("to", 3, 4, 10, 2),
        named("pic", 2, "Logo &amp; name", "/>"),
      ),
      "Image Logo & name shown",
      [54, 25, 112.75, 57],
    ],
    [
      "set further in than its cells are large",
      anchor("twoCell", corner("from", 0, 0, 900, 900) + corner("to", 2, 3, 30, 30), named("sp", 2, "Box", "/>")),
      "GeometricShape Box shown",
      [48, 20, 108.75, 60],
    ],
    [
      "at one cell",
      anchor("oneCell", corner("from", 3, 2) + size, named("grpSp", 2, "Group", ' hidden="1"/>')),
      "Group Group hidden",
      [156.75, 40, 30, 12.5],
    ],
    [
      "at a place of the sheet",
      anchor("absolute", `<xdr:pos x="${7 * EMU}" y="${9 * EMU}"/>${size}`, named("cxnSp", 2, "Line 1", "/>")),
      "Line Line 1 shown",
      [7, 9, 30, 12.5],
    ],
    [
      "that has no word in Excel's API",
      anchor("twoCell", two, frame('<sle:slicer xmlns:sle="urn:sle" name="x"/>')),
      "Unsupported Frame shown",
      [0, 0, 48, 20],
    ],
    [
      "that is said twice, once for readers that know less",
      `<mc:AlternateContent><mc:Choice Requires="a14">${anchor("twoCell", two, named("sp", 2, "Button", ' hidden="1"><a:extLst><a:ext uri="{63B3BB69}"><a14:compatExt xmlns:a14="urn:a14" spid="_x0000_s1025"/></a:ext></a:extLst></xdr:cNvPr>'))}</mc:Choice><mc:Fallback>${anchor("twoCell", two, named("pic", 3, "Other", "/>"))}</mc:Fallback></mc:AlternateContent>`,
      "Unsupported Button shown",
      [0, 0, 48, 20],
    ],
  ])("%s", async (_, anchors, words, box) => {
    await opened(await oneSheet({ ...SIZES, anchors }));
    expect(await shapes()).toEqual([[words, box]]);
  });

  it("is no chart, whose anchors stand among the others", async () => {
    const chart = anchor("twoCell", two, frame('<c:chart xmlns:c="urn:c" r:id="rId1"/>'));
    await opened(await oneSheet({ ...SIZES, anchors: chart + anchor("twoCell", two, named("pic", 2, "Logo", "/>")) }));
    expect(await shapes()).toEqual([["Image Logo shown", [0, 0, 48, 20]]]);
  });

  it("is found by its id, its name and its place", async () => {
    const anchors = [named("pic", 2, "Logo", CREATED), named("sp", 300, "Box", "/>")].map((each) => anchor("twoCell", two, each)); // prettier-ignore
    await opened(await oneSheet({ anchors: anchors.join("") }));
    const found = await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getFirst().shapes;
      const count = all.getCount();
      const byId = all.getItem("{98BD53B5-01B8-4A2C-9FAA-61EAF1F6E979}").load("name");
      const byName = all.getItem("box").load("id");
      const second = all.getItemAt(1).load("type");
      await context.sync();
      return [answered(count), byId.name, byName.id, second.type];
    });
    expect(found).toEqual([2, "Logo", "{00000000-0008-0000-0000-00002C010000}", "GeometricShape"]);
  });

  it("is not there on a sheet without a drawing", async () => {
    await opened();
    expect(await shapes()).toEqual([]);
    const first = (context: Excel.RequestContext): Excel.ShapeCollection =>
      context.workbook.worksheets.getFirst().shapes;
    expect(await codeOf((context) => first(context).getItem("Logo").load("name"))).toBe("ItemNotFound");
    expect(await codeOf((context) => first(context).getItemAt(0).load("name"))).toBe("InvalidArgument");
  });

  it.each<[string, (shape: Excel.Shape) => unknown]>([
    ["Shape.rotation", (shape) => shape.load("rotation")],
    ["Shape.delete", (shape) => { shape.delete(); }], // prettier-ignore
    ["Shape.left to set", (shape) => (shape.left = 3)],
    ["Shape.image", (shape) => shape.image.load("format")],
  ])("lacks %s, and says so", async (member, ask) => {
    await opened(await oneSheet({ anchors: anchor("twoCell", two, named("pic", 2, "Logo", "/>")) }));
    const failure = await failureOf((context) => {
      ask(context.workbook.worksheets.getFirst().shapes.getItemAt(0));
    });
    expect([failure?.code, failure?.message]).toEqual(["NotImplemented", `The stand-in for Excel has no ${member}`]);
  });
});

describe("where a range lies", () => {
  it.each([
    ["A1", [0, 0, 48, 20]],
    ["B2:C4", [48, 20, 108.75, 60]],
    ["D5:E6", [156.75, 80, 96, 40]],
    ["C:C", [156.75, 0, 0, 1_048_576 * 20]],
  ])("%s", async (address, box) => {
    await opened(await oneSheet(SIZES));
    expect(await boxOf(address)).toEqual(box);
  });

  it("follows what is made higher or wider", async () => {
    await opened(await oneSheet(SIZES));
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("A2");
      format.rowHeight = 50;
      format.columnWidth = 75;
      await context.sync();
    });
    expect(await boxOf("B3")).toEqual([75, 70, 108.75, 40]);
  });

  async function boxOf(address: string): Promise<number[]> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address);
      range.load("left,top,width,height");
      await context.sync();
      return [range.left, range.top, range.width, range.height];
    });
  }
});

test("what a row or a column is, and whether it is hidden", async () => {
  await opened(await oneSheet(SIZES));
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const rows = sheet.getRange("B3:B5").getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = sheet.getRange("B3:D3").getColumnProperties({ columnHidden: true });
    await context.sync();
    return [answered(rows), answered(columns)];
  });
  expect(found).toEqual([
    [
      { rowHidden: false, rowIndex: 2 },
      { rowHidden: true, rowIndex: 3 },
      { rowHidden: false, rowIndex: 4 },
    ],
    [{ columnHidden: false }, { columnHidden: true }, { columnHidden: false }],
  ]);
  const failure = await failureOf((context) => {
    context.workbook.worksheets.getFirst().getRange("A1").getRowProperties({ address: true });
  });
  expect(failure?.message).toContain("Range.getRowProperties.address");
});
