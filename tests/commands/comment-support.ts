import { strFromU8, unzipSync } from "fflate";
import type { Cell } from "../../samples/workbook-builder";
import type { CellAtFault } from "../../src/check/cells-at-fault";
import { mark } from "../../src/commands/mark";
import { cellAddress } from "../../src/kpi/address";
import type { WorkbookHost } from "../../src/workbench";
import { openSheets } from "../excel/open";
import { register, value, type Rows } from "./fix-support";

/** A warning in H3 (no comment), an error in E4 (no owner), a rating misspelt in G5. */
export const rows = (...more: readonly Readonly<Record<string, Cell>>[]): Rows =>
  register({ Commentary: "" }, { Owner: "" }, { RAG: "Gren" }, {}, {}, {}, ...more);

/** The addresses of cells, in order. */
export const at = (cells: readonly CellAtFault[]): string[] => cells.map(({ place }) => cellAddress(place)).sort();
/** Marks by comments. */
export const ours = async () => value(await mark({}, "comment")).report;

interface Standing {
  readonly text: string;
  readonly replies: number;
}

/** The comments of the open workbook, by their addresses. */
export async function comments(): Promise<ReadonlyMap<string, Standing>> {
  return await Excel.run(async (context) => {
    const all = context.workbook.comments;
    all.load("items/content,items/replies/items/id");
    await context.sync();
    const places = all.items.map((comment) => comment.getLocation().load("address"));
    await context.sync();
    return new Map(
      all.items.map(({ content, replies }, index) => {
        return [places[index]?.address ?? "", { text: content, replies: replies.items.length }];
      }),
    );
  });
}

export async function say(address: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.comments.add(address, text);
    await context.sync();
  });
}

export async function change(address: string, how: (comment: Excel.Comment) => void): Promise<void> {
  await Excel.run(async (context) => {
    how(context.workbook.comments.getItemByCell(address));
    await context.sync();
  });
}

/** All parts of the workbook as it would be saved. */
export function saved(host: WorkbookHost): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(host.save())).map(([path, part]) => [path, strFromU8(part, true)]));
} // prettier-ignore

/** What Excel refuses is printed for whoever looks into it. */
export const quiet = (): void => {
  for (const way of ["group", "groupCollapsed", "error"] as const)
    jest.spyOn(console, way).mockImplementation(() => undefined);
};

/** The workbook with old-style notes on these cells of its sheet. */
export async function withNotes(addresses: readonly string[], given: Rows = rows()): Promise<Uint8Array> {
  const host = await openSheets([{ name: "KPIs", rows: given }]);
  for (const Cell of addresses) host.book.file.AddComment("KPIs", { Cell, Author: "C. Clerk", Text: "Seen in March" });
  return host.save();
}
