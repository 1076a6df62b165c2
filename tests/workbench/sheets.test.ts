import type { WorkbookHost } from "../../src/workbench/index";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openBytes } from "../excel/open";
import { codeOf, failureOf, opened, reopened } from "./support";

let host: WorkbookHost;
beforeEach(async () => {
  host = await opened();
});

async function toldOfSheets(): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
}

const sheetNames = async (): Promise<string[]> => (await toldOfSheets()).map(({ name }) => name);
const ids = async (): Promise<string[]> => (await toldOfSheets()).map(({ id }) => id);

async function addSheets(...names: string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name);
    await context.sync();
  });
}

describe("an officer's sheets", () => {
  test("a new workbook has one sheet, and sheets come at the end in the order in which they are added", async () => {
    await addSheets("Summary", "Exceptions");
    expect(await sheetNames()).toEqual(["Sheet1", "Summary", "Exceptions"]);
  });

  test("keep their ids when the file is saved and opened again", async () => {
    await addSheets("Summary");
    const before = await ids();
    expect(before[0]).toBe("{00000000-0001-0000-0000-000000000000}");
    host = await reopened(host);
    expect(await ids()).toEqual(before);
  });

  describe("ids", () => {
    /** As another program saves it that knows nothing of ids, or with these. */
    const saved = (change: (xml: string) => string): Uint8Array => {
      const parts = unzipSync(host.save());
      for (const path of Object.keys(parts).filter((each) => each.startsWith("xl/worksheets/sheet"))) parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))); // prettier-ignore
      return zipSync(parts);
    }; // prettier-ignore

    test("those of sheets that are added differ, and are in the file", async () => {
      await addSheets("Summary", "Exceptions");
      const [first, ...added] = await ids();
      expect(first).toBe("{00000000-0001-0000-0000-000000000000}");
      expect(new Set(added).size).toBe(2);
      for (const id of added) expect(id).toMatch(/^\{(?!00000000)[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\}$/); // prettier-ignore
      const parts = unzipSync(host.save());
      const xml = ["sheet2", "sheet3"].map((name) => strFromU8(parts[`xl/worksheets/${name}.xml`] ?? new Uint8Array()));
      expect(xml.map((text) => /<worksheet [^>]*xr:uid="([^"]*)"/.exec(text)?.[1])).toEqual(added);
      for (const text of xml) expect(text).toMatch(/<worksheet [^>]*mc:Ignorable="[^"]*\bxr\b[^"]*"/);
    });

    test("of a file without any are made of the sheets' numbers", async () => {
      await addSheets("Summary", "Exceptions");
      await openBytes(saved((xml) => xml.replace(/ xr:uid="[^"]*"/, "")));
      expect(await ids()).toEqual([
        "{00000000-0001-0000-0000-000000000000}",
        "{00000000-0001-0000-0100-000000000000}",
        "{00000000-0001-0000-0200-000000000000}",
      ]);
    });

    test("that stand twice in a file stay with the first sheet", async () => {
      await addSheets("Summary", "Exceptions");
      const twice = "{7f3a1c52-3c0b-4c7e-9d58-9a3c1b6f2e10}";
      host = await openBytes(saved((xml) => xml.replace(/xr:uid="[^"]*"/, `xr:uid="${twice}"`)));
      const expected = [twice.toUpperCase(), "{00000000-0001-0000-0200-000000000000}"];
      expect((await ids()).slice(1)).toEqual(expected);
      host = await reopened(host);
      expect((await ids()).slice(1)).toEqual(expected);
    });
  });

  test.each([
    [0, ["Exceptions", "Sheet1", "Summary"]],
    [1, ["Sheet1", "Exceptions", "Summary"]],
    [2, ["Sheet1", "Summary", "Exceptions"]],
  ])("the last one moves to position %i", async (position, expected) => {
    await addSheets("Summary", "Exceptions");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Exceptions").position = position;
      await context.sync();
    });
    expect(await sheetNames()).toEqual(expected);
    host = await reopened(host);
    expect(await sheetNames()).toEqual(expected);
  });

  test("the first one moves to the end", async () => {
    await addSheets("Summary", "Exceptions");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").position = 2;
      await context.sync();
    });
    host = await reopened(host);
    expect(await sheetNames()).toEqual(["Summary", "Exceptions", "Sheet1"]);
  });

  test.each(["Hidden", "VeryHidden"] as const)("stay %s in the saved file", async (visibility) => {
    await addSheets("Workings");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Workings").visibility = visibility;
      await context.sync();
    });
    host = await reopened(host);
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Workings").load("visibility");
      await context.sync();
      return sheet.visibility;
    });
    expect(found).toBe(visibility);
  });

  test("a null object takes every call, and says only that it is null", async () => {
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      sheet.getRange("A1").values = [[1]];
      sheet.delete();
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });
});

describe("what Excel refuses", () => {
  test.each([
    ["", "none"],
    ["x".repeat(31), "none"],
    ["x".repeat(32), "InvalidArgument"],
    ["Q1/Q2", "InvalidArgument"],
    ["Q1\\Q2", "InvalidArgument"],
    ["Why?", "InvalidArgument"],
    ["*", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["'quoted", "InvalidArgument"],
    ["quoted'", "InvalidArgument"],
    ["history", "InvalidArgument"],
    ["SHEET1", "ItemAlreadyExists"],
  ])("adding a sheet called %j: %s", async (name, code) => {
    expect(await codeOf((context) => context.workbook.worksheets.add(name))).toBe(code);
  });

  test("a sheet that is not there: ItemNotFound, saying where", async () => {
    const error = await failureOf((context) => {
      context.workbook.worksheets.getItem("Nowhere").activate();
    });
    expect(error?.code).toBe("ItemNotFound");
    expect(error?.message).toBe("The requested resource doesn't exist.");
    expect(error?.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error?.debugInfo["statement"]).toBe("var worksheet = worksheets.getItem(...);");
  });

  test("what came before the failing action stays", async () => {
    const code = await codeOf((context) => {
      context.workbook.worksheets.add("Kept");
      context.workbook.worksheets.getItem("Nowhere").activate();
      context.workbook.worksheets.add("Never reached");
    });
    expect(code).toBe("ItemNotFound");
    expect(await sheetNames()).toEqual(["Sheet1", "Kept"]);
  });

  test.each([
    [
      "deleting",
      (sheet: Excel.Worksheet): void => {
        sheet.delete();
      },
    ],
    ["hiding", (sheet: Excel.Worksheet): void => void (sheet.visibility = "Hidden")],
  ])("%s the last visible sheet: InvalidOperation", async (_, change) => {
    expect(
      await codeOf((context) => {
        change(context.workbook.worksheets.getItem("Sheet1"));
      }),
    ).toBe("InvalidOperation");
  });

  test("a member that the stand-in lacks fails with its name", async () => {
    const error = await failureOf((context) => context.workbook.worksheets.getItem("Sheet1").copy());
    expect(error?.code).toBe("NotImplemented");
    expect(error?.message).toBe("The stand-in for Excel has no Worksheet.copy");
  });

  test("reading what was not loaded: PropertyNotLoaded", async () => {
    expect(
      await codeOf((context) => {
        // eslint's rule is right about it, and it is what is tried here.
        return Reflect.get(context.workbook.worksheets.getFirst(), "name");
      }),
    ).toBe("PropertyNotLoaded");
  });

  test("a batch that is told to fail fails whole", async () => {
    host.failBatch(1, { code: "InvalidOperationInCellEditMode" });
    expect(await codeOf((context) => context.workbook.worksheets.add("Never"))).toBe("InvalidOperationInCellEditMode");
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  test("a request or an answer of more than 5 MB", async () => {
    const text = "é".repeat(30_000);
    const code = await codeOf((context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A90");
      range.values = Array.from({ length: 90 }, () => [text]);
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    const answer = await codeOf((context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A90");
      Reflect.set(range, "values", text);
      range.load("values");
    });
    expect(answer).toBe("ResponsePayloadSizeLimitExceeded");
  });
});
