import { strFromU8, unzipSync } from "fflate";
import { opened, reopened } from "./support";

/** Each defined name of a saved workbook, with the sheet that it belongs to. */
function namesOf(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
  const sheets = [...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  return [...xml.matchAll(/<definedName name="_xlnm.Print_Titles" localSheetId="(\d+)">([^<]*)</g)].map(
    ([, index, refersTo]) => `${sheets[Number(index)] ?? "?"}: ${refersTo ?? ""}`,
  );
}

test("print titles stay with their sheets when sheets move, go and change their names", async () => {
  let host = await opened();
  await Excel.run(async (context) => {
    for (const name of ["North", "South", "East"]) {
      context.workbook.worksheets.add(name).pageLayout.setPrintTitleRows("$1:$1");
    }
    await context.sync();
  });
  host = await reopened(host);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("East").position = 0;
    worksheets.getItem("North").delete();
    worksheets.getItem("Sheet1").position = 2;
    worksheets.getItem("South").name = "South west";
    worksheets.getItem("South west").activate();
    await context.sync();
  });
  expect(namesOf(host.save())).toEqual(["East: East!$1:$1", "South west: 'South west'!$1:$1"]);
  await reopened(host);
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name,position");
    await context.sync();
    return [sheet.name, sheet.position];
  });
  expect(active).toEqual(["South west", 1]);
});
