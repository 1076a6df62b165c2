import { clearMarks, mark } from "../../src/commands/mark";
import { clearedWords, leftWords } from "../../src/commands/mark-words";
import { openBytes, openSheets } from "../excel/open";
import { at, change, comments, ours, quiet, rows, saved } from "./comment-support";
import { value } from "./fix-support";

describe("clearing comments", () => {
  it("leaves no trace in a workbook that was saved with them, on hidden sheets too", async () => {
    const sheets = [
      { name: "KPIs", rows: rows() },
      { name: "Notes", rows: [["x"]] },
    ];
    const hidden = async (visibility: "Hidden" | "Visible"): Promise<void> => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("KPIs").visibility = visibility;
        await context.sync();
      });
    };
    const host = await openSheets(sheets);
    await hidden("Hidden");
    const before = saved(host);
    await hidden("Visible");
    await ours();
    await hidden("Hidden");
    const again = await openBytes(host.save());
    expect(clearedWords(value(await clearMarks()))).toBe("Marks cleared on 'KPIs'.");
    expect(saved(again)).toEqual(before);
  });

  it.each<[string, (comment: Excel.Comment) => void, boolean]>([
    ["answered", (comment) => comment.replies.add("It is Sam's now."), true],
    ["added to", (comment) => (comment.content = "Quarter Ready found this:\n\nThing to fix: none. It is Sam's now.\n\nMark 12345 of Quarter Ready. Clear marks takes it away."), true], // prettier-ignore
    ["written behind", (comment) => (comment.content = "Mark 12345 of Quarter Ready. Clear marks takes it away. No: keep it"), true], // prettier-ignore
    ["rewritten altogether", (comment) => (comment.content = "It is Sam's now."), false],
  ])("leaves one that was %s", async (_, how, isTold) => {
    await openSheets([{ name: "KPIs", rows: rows() }]);
    await ours();
    await change("KPIs!E4", how);
    const kept = (await comments()).get("KPIs!E4");
    const report = value(await clearMarks());
    const told = ["'KPIs': 1 comment of Quarter Ready was left, because somebody changed or answered it. Delete it yourself once you are done."]; // prettier-ignore
    expect(leftWords(report)).toEqual(isTold ? told : []);
    expect([...(await comments())]).toEqual([["KPIs!E4", kept]]);
    const again = await ours();
    expect([at(again.commented), at(again.filled), again.instead.taken]).toEqual([["G5", "H3"], ["E4"], 1]);
    expect((await comments()).get("KPIs!E4")).toEqual(kept);
  });

  it("knows one again whose lines have come back with other ends", async () => {
    await openSheets([{ name: "KPIs", rows: rows() }]);
    await ours();
    const text = (await comments()).get("KPIs!E4")?.text ?? "";
    await change("KPIs!E4", (comment) => (comment.content = `${text.replaceAll("\n", "\r\n")} `));
    value(await clearMarks());
    expect((await comments()).size).toBe(0);
  });

  it("says where it could not, because the sheet was protected meanwhile", async () => {
    const host = await openSheets([{ name: "KPIs", rows: rows() }]);
    await ours();
    Object.assign(host.book.byName("KPIs")?.content ?? {}, { isProtected: true });
    expect(value(await clearMarks())).toEqual({ sheets: [], stuck: ["KPIs"], changed: [] });
    expect((await ours()).stuck).toEqual(["KPIs"]);
    expect((await comments()).size).toBe(3);
  });

  it.each([1, 2, 3, 4, 5, 6])("puts all right after marking has failed in round trip %d", async (trip) => {
    quiet();
    const host = await openSheets([{ name: "KPIs", rows: rows() }]);
    const before = saved(host);
    host.failBatch(trip, { code: "GeneralException" });
    await mark({}, "comment");
    value(await clearMarks());
    expect(saved(host)).toEqual(before);
  });
});
