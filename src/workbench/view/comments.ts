import type { Sheet } from "../engine/sheet";

/** What is said on a cell. */
export interface CommentView {
  readonly kind: "comment" | "note";
  /** Who says what, the replies below. */
  readonly text: string;
}

/** The comments and notes of a sheet, by the cells that they stand on. */
export class CommentViews {
  private readonly byCell: ReadonlyMap<string, CommentView>;

  constructor(sheet: Sheet) {
    const { comments } = sheet.book;
    const notes = comments.notesOn(sheet).map(({ row, column, author, content }) => {
      return [key(row, column), { kind: "note", text: said("Note", author, content) }] as const;
    });
    const threads = comments.on(sheet).map((thread) => {
      const replies = thread.replies.map(({ person, content }) => said("Reply", person.name, content));
      const lines = [said("Comment", thread.person.name, thread.content), ...replies];
      return [key(thread.row, thread.column), { kind: "comment", text: lines.join("\n\n") }] as const;
    });
    this.byCell = new Map<string, CommentView>([...notes, ...threads]);
  }

  at(row: number, column: number): CommentView | undefined {
    return this.byCell.get(key(row, column));
  }
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}

function said(what: string, by: string, content: string): string {
  return `${by === "" ? what : `${what} by ${by}`}:\n${content}`;
}
