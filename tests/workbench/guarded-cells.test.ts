import { cellsOf, openBytes, openSheets } from "../excel/open";

async function write(address: string, values: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = values.map((row) => [...row]);
    await context.sync();
  });
}

describe("a cell that a merged one covers", () => {
  it("ignores what is written into it, also once saved; the first cell takes it", async () => {
    const host = await openSheets([{ name: "Sheet1", rows: [["a", "", "c"], ["", "", "f"]], merges: ["A1:B2"] }]); // prettier-ignore
    await write("B1", [["lost"]]);
    await write("A1:C2", [["kept", "lost", "C"], ["lost", "lost", "F"]]); // prettier-ignore
    const expected = [["kept", "", "C"], ["", "", "F"]]; // prettier-ignore
    expect((await cellsOf("Sheet1")).values).toEqual(expected);
    await openBytes(host.save());
    expect((await cellsOf("Sheet1")).values).toEqual(expected);
  });

  it("takes it again once they are parted", async () => {
    await openSheets([{ name: "Sheet1", rows: [["a", "b"]], merges: ["A1:B1"] }]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B1").unmerge();
      await context.sync();
    });
    await write("B1", [["kept"]]);
    expect((await cellsOf("Sheet1")).values[0]?.[1]).toBe("kept");
  });
});

it("tells which cells are locked, null where they differ, and that nothing spills", async () => {
  const open = { value: "b", style: { Protection: { Locked: false } } };
  await openSheets([{ name: "Sheet1", rows: [["a", open]], protected: true }]);
  const locked = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const ranges = ["A1", "B1", "A1:B1"].map((address) => {
      const range = sheet.getRange(address);
      range.load("hasSpill,format/protection/locked");
      return range;
    });
    await context.sync();
    return ranges.map(({ hasSpill, format }) => [format.protection.locked, hasSpill]);
  });
  expect(locked).toEqual([[true, false], [false, false], [null, false]]); // prettier-ignore
});
