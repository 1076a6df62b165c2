import { unzipSync } from "fflate";
import { codeOf, opened, reopened } from "./support";

async function read(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { settings, worksheets } = context.workbook;
    const { customProperties } = worksheets.getFirst();
    settings.load("items/key,items/value");
    customProperties.load("items/key,items/value");
    await context.sync();
    return {
      settings: settings.items.map(({ key, value }) => [key, value as unknown]),
      properties: customProperties.items.map(({ key, value }) => [key, value]),
    };
  });
}

describe("what the add-in keeps in the file", () => {
  const profile = { columns: [1, 2], title: 'Q1 "draft" & <b> – £', when: new Date(0) };

  test("settings and custom properties are there after saving and opening, twice", async () => {
    let host = await opened();
    await Excel.run(async (context) => {
      context.workbook.settings.add("profile", profile);
      context.workbook.settings.add("quarter", "2024-Q4");
      const { customProperties } = context.workbook.worksheets.getFirst();
      customProperties.add("owner", "Quarter Ready – é 𝒳");
      customProperties.add("OWNER", "Quarter Ready");
      customProperties.add("version", "1");
      await context.sync();
    });
    const kept = {
      settings: [
        ["profile", profile],
        ["quarter", "2024-Q4"],
      ],
      properties: [
        ["owner", "Quarter Ready"],
        ["version", "1"],
      ],
    };
    expect(await read()).toEqual(kept);
    host = await reopened(host);
    expect(await read()).toEqual(kept);
    host = await reopened(host);
    expect(await read()).toEqual(kept);
    expect(Object.keys(unzipSync(host.save()))).toEqual(
      expect.arrayContaining([
        "xl/webextensions/webextension1.xml",
        "xl/customProperty1.bin",
        "xl/customProperty2.bin",
      ]),
    );
  });

  test("and can be changed and deleted", async () => {
    let host = await opened();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("a", 1);
      settings.add("b", 2);
      context.workbook.worksheets.getFirst().customProperties.add("gone", "x");
      await context.sync();
    });
    host = await reopened(host);
    const missing = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("a", [1, null]);
      settings.getItem("b").delete();
      context.workbook.worksheets.getFirst().customProperties.getItem("GONE").delete();
      const none = settings.getItemOrNullObject("b");
      none.load("key");
      await context.sync();
      return none.isNullObject;
    });
    expect(missing).toBe(true);
    await reopened(host);
    expect(await read()).toEqual({ settings: [["a", [1, null]]], properties: [] });
    expect(await codeOf((context) => context.workbook.settings.getItem("b").load("key"))).toBe("ItemNotFound");
  });
});

test("a report's page set-up and frozen rows survive the file", async () => {
  const host = await opened();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.showGridlines = false;
    sheet.tabColor = "#1F3864";
    sheet.freezePanes.freezeRows(2);
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintArea("A1:D9");
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.leftFooter = "Quarter 4";
    defaultForAllPages.rightFooter = "Page &P of &N";
    await context.sync();
  });
  await reopened(host);
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load("showGridlines,tabColor");
    const { pageLayout } = sheet;
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally");
    const footer = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter,centerFooter");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return [
      sheet.showGridlines,
      sheet.tabColor,
      pageLayout.orientation,
      pageLayout.paperSize,
      pageLayout.zoom,
      pageLayout.centerHorizontally,
      footer.leftFooter,
      footer.rightFooter,
      footer.centerFooter,
      frozen.address,
    ] as unknown[];
  });
  const zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  expect(found).toEqual([
    false,
    "#1F3864",
    "Landscape",
    "A4",
    zoom,
    true,
    "Quarter 4",
    "Page &P of &N",
    "",
    "Sheet1!1:2",
  ]);
});
