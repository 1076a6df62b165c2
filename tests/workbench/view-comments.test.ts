import { WorkbookView } from "../../src/workbench/view/workbook-view";
import { commentedWorkbook, NOTE, THREAD } from "./comments-xml";
import { opened } from "./support";

it("what is said on a cell is shown with it: who says what, and whether it is a note", async () => {
  const { book } = await opened(await commentedWorkbook());
  await Excel.run(async (context) => {
    context.workbook.comments.add("Sheet1!A1", "Check the year");
    await context.sync();
  });
  const view = new WorkbookView(book).sheet(book.active, { row: 0, column: 0, rows: 6, columns: 6 });
  const shown = [0, 1, 4].flatMap((row) => view.row(row).flatMap(({ comment }) => (comment ? [comment] : [])));
  expect(shown).toEqual([
    { kind: "comment", text: "Comment by Performance Officer:\nCheck the year" },
    { kind: "comment", text: `Comment by ${THREAD.by}:\n${THREAD.content}\n\nReply by ${THREAD.by}:\n${THREAD.reply}` },
    { kind: "note", text: `Note by C. Clerk:\n${NOTE}` },
  ]);
});
