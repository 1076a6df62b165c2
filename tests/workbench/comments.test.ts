import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/workbench/index";
import { commentedWorkbook, NOTE, THREAD } from "./comments-xml";
import { answered, codeOf, failureOf, opened, reopened } from "./support";

interface Told {
  readonly content: string;
  readonly address: string;
  readonly by: string;
  readonly replies: readonly string[];
}

/** All comments of the workbook, with the cells that they stand on. */
async function told(): Promise<Told[]> {
  return await Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load("items/content,items/authorName,items/replies/items/content");
    await context.sync();
    const places = comments.items.map((comment) => {
      const place = comment.getLocation();
      place.load("address");
      return place;
    });
    await context.sync();
    return comments.items.map(({ content, authorName: by, replies }, index) => ({
      content,
      address: places[index]?.address ?? "",
      by,
      replies: replies.items.map((reply) => reply.content),
    }));
  });
}

async function add(address: string, content: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.comments.add(address, content);
    await context.sync();
  });
}

/** Deletes those that say so; all where nothing is asked for. */
async function remove(said?: string): Promise<void> {
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load("items/content");
    await context.sync();
    for (const comment of comments.items) if (said === undefined || comment.content === said) comment.delete();
    await context.sync();
  });
}

/** The parts of a saved workbook as text, by their paths. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part, true)]));
}

describe("comments", () => {
  it("are added to a cell, answered, rewritten and deleted", async () => {
    await opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const comment = sheet.comments.add(sheet.getRange("B4"), "Which ward is this?");
      comment.replies.add("The north one.");
      comment.replies.add("And the south.");
      comment.load("id,content,authorName,creationDate,resolved");
      const count = sheet.comments.getCount();
      await context.sync();
      expect([comment.content, comment.resolved, answered(count)]).toEqual(["Which ward is this?", false, 1]);
      expect(comment.creationDate).toBeInstanceOf(Date);
      comment.content = "Which wards are these?";
      comment.replies.getItemAt(0).delete();
      await context.sync();
    });
    const replies = ["And the south."];
    expect(await told()).toEqual([
      { content: "Which wards are these?", address: "Sheet1!B4", by: "Performance Officer", replies },
    ]);
    await remove();
    expect(await told()).toEqual([]);
  });

  it("are found by their ids, places, cells and replies", async () => {
    await opened(await commentedWorkbook());
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const found = [
        comments.getItem(THREAD.id),
        comments.getItemAt(0),
        comments.getItemByCell("Sheet1!B2"),
        comments.getItemByCell(context.workbook.worksheets.getItem("Sheet1").getRange("B2")),
        comments.getItemByReplyId(THREAD.replyId),
        comments.getItemOrNullObject(THREAD.id),
      ];
      for (const each of found) each.load("id,content,resolved");
      const missing = comments.getItemOrNullObject("{0}");
      await context.sync();
      expect(new Set(found.map(({ content }) => content))).toEqual(new Set([THREAD.content]));
      expect([found[0]?.resolved, missing.isNullObject]).toEqual([true, true]);
    });
  });

  it.each([
    ["a cell that has a comment", "InvalidOperation", "Sheet1!B2", "Mine"],
    ["a cell that has a note", "InvalidOperation", "Sheet1!D5", "Mine"],
    ["more than a cell", "InvalidArgument", "Sheet1!B2:B3", "Mine"],
    ["an address without a sheet", "InvalidArgument", "C3", "Mine"],
    ["a sheet that is not there", "InvalidArgument", "Sheet9!C3", "Mine"],
    ["nothing to say", "InvalidArgument", "Sheet1!C3", ""],
    ["too much to say", "InvalidArgument", "Sheet1!C3", "x".repeat(32_768)],
  ])("are refused: %s", async (_, code, address, content) => {
    await opened(await commentedWorkbook());
    expect(await codeOf((context) => context.workbook.comments.add(address, content))).toBe(code);
    expect(await told()).toHaveLength(1);
  });

  it("fail by name in what is not there: mentions, resolving, events", async () => {
    await opened(await commentedWorkbook());
    const rich = { mentions: [], richContent: "Hello" };
    const mention = await failureOf(({ workbook }) => workbook.comments.add("Sheet1!C3", rich, "Mention"));
    const resolving = await failureOf(({ workbook }) => {
      workbook.comments.getItemAt(0).resolved = true;
    });
    const event = await failureOf(({ workbook }) => workbook.comments.onAdded.add(async () => Promise.resolve()));
    expect([mention, resolving, event].map((error) => error?.code)).toEqual(Array(3).fill("NotImplemented"));
    expect([mention, resolving, event].map((error) => /CommentCollection|Comment\.resolved/.exec(error?.message ?? "")?.[0])).toEqual(["CommentCollection", "Comment.resolved", "CommentCollection"]); // prettier-ignore
  });

  it("are refused on a protected sheet, and are gone with theirs", async () => {
    const host = await opened(await commentedWorkbook());
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      await context.sync();
    });
    const gone = await Excel.run(async (context) => {
      const comment = context.workbook.comments.getItemByCell("Sheet1!B2");
      comment.load("id");
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
      return comment;
    }).catch((error: unknown) => error);
    expect(gone).not.toBeInstanceOf(Error);
    expect(await told()).toEqual([]);
    expect(Object.keys(partsOf(host.save())).filter((path) => /comment|vmlDrawing/i.test(path))).toEqual([]);
    Object.assign(host.book.byName("Other")?.content ?? {}, { isProtected: true });
    expect(await codeOf(({ workbook }) => workbook.comments.add("Other!A1", "Mine"))).toBe("AccessDenied");
  });
});

describe("comments in a file", () => {
  it("are read with their authors and replies; notes are none", async () => {
    const host = await opened(await commentedWorkbook());
    const { content, reply, by } = THREAD;
    expect(await told()).toEqual([{ content, address: "Sheet1!B2", by, replies: [reply] }]);
    expect(host.book.comments.notesOn(host.book.active)).toEqual([{ row: 4, column: 3, author: "C. Clerk", content: NOTE }]); // prettier-ignore
  });

  it("are kept to the byte where nobody touches them", async () => {
    const bytes = await commentedWorkbook();
    const before = partsOf(bytes);
    const after = partsOf((await opened(bytes)).save());
    const own = Object.keys(before).filter((path) => /comment|person|vml/i.test(path));
    expect(own).toHaveLength(4);
    for (const path of own) expect(after[path]).toBe(before[path]);
  });

  it("come back as they were added, awkward texts too, and are notes for other programs", async () => {
    const host = await opened();
    const texts = ["=1+1", 'a < b & "c"\nnext', "_x0041_ stays", "\u202Eback", "🙂 fine", "<script>alert(1)</script>"];
    for (const [index, text] of texts.entries()) await add(`Sheet1!C${index + 1}`, text);
    const again = await reopened(host);
    expect((await told()).map(({ content }) => content)).toEqual(texts);
    const { comments = [] } = again.book.file.GetComments("Sheet1") as { comments?: { Text?: string }[] };
    expect(comments).toHaveLength(texts.length);
    const xml = partsOf(again.save());
    expect(xml["xl/comments1.xml"]).toContain("[Threaded comment]");
  });

  it("leave the others and the notes as they were when one is added or taken away", async () => {
    const before = partsOf((await opened(await commentedWorkbook())).save());
    const host = await opened(await commentedWorkbook());
    await add("Sheet1!F9", "Mine");
    const with2 = partsOf(host.save());
    expect(with2["xl/threadedComments/threadedComment1.xml"]).toContain(THREAD.id);
    expect(with2["xl/drawings/vmlDrawing1.vml"]?.match(/ObjectType="Note"/g)).toHaveLength(3);
    const again = await reopened(host);
    await remove("Mine");
    expect(partsOf(again.save())).toEqual(before);
  });

  it("leave nothing behind once the last one is deleted, in a file that was saved with them", async () => {
    const blank = await opened();
    const before = partsOf(blank.save());
    await add("Sheet1!F9", "Mine");
    await add("Sheet1!F10", "Mine too");
    const host = await reopened(blank);
    expect(Object.keys(partsOf(host.save())).length).toBeGreaterThan(Object.keys(before).length);
    await remove();
    const after = partsOf(host.save());
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(after).toEqual(before);
  });

  it("follow what is said: the note of a thread that was answered tells the answer", async () => {
    const host = await opened(await commentedWorkbook());
    await Excel.run(async (context) => {
      context.workbook.comments.getItemAt(0).replies.add("Seen.");
      await context.sync();
    });
    const xml = partsOf(host.save());
    expect(xml["xl/comments1.xml"]).toMatch(/Reply:\s+Seen\./);
    expect(xml["xl/comments1.xml"]).toContain("from the March return");
  });

  it("are kept as the file has them where they are not understood: an answer to an answer, the same id twice", async () => {
    const odd = `<threadedComment ref="B2" dT="2024-05-02T09:32:00" personId="{0}" id="{A}" parentId="${THREAD.replyId}"><text>To the reply</text></threadedComment>`;
    const twice = `<threadedComment ref="A9" dT="2024-05-02T09:33:00" personId="{0}" id="${THREAD.id}"><text>The same id</text></threadedComment>`;
    const host = await opened(await commentedWorkbook(odd + twice));
    await add("Sheet1!F9", "Mine");
    const xml = partsOf(host.save())["xl/threadedComments/threadedComment1.xml"] ?? "";
    expect([xml.includes(odd), xml.includes(twice), xml.includes("Mine")]).toEqual([true, true, true]);
  });

  it("keep their day to the second when they are rewritten", async () => {
    const host = await opened(await commentedWorkbook());
    await Excel.run(async (context) => {
      context.workbook.comments.getItemAt(0).replies.getItemAt(0).content = "None of it.";
      await context.sync();
    });
    const xml = partsOf(host.save())["xl/threadedComments/threadedComment1.xml"];
    expect(xml).toMatch(/dT="2024-05-02T09:31:00\.00" [^>]*><text>None of it\.</);
  });

  it("may be deleted while a note stays", async () => {
    const host = await opened(await commentedWorkbook());
    await remove();
    const xml = partsOf(host.save());
    expect(xml["xl/threadedComments/threadedComment1.xml"]).toBeUndefined();
    expect(xml["xl/comments1.xml"]).toContain("from the March return");
    expect(xml["xl/comments1.xml"]).not.toContain("tc=");
    expect(xml["xl/drawings/vmlDrawing1.vml"]?.match(/ObjectType="Note"/g)).toHaveLength(1);
    expect((await openWorkbook(host.save())).ok).toBe(true);
  });
});
