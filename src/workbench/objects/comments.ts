import { hostError } from "../errors";
import { splitSheet } from "../engine/address";
import type { Book } from "../engine/book";
import type { Thread } from "../engine/read-comments";
import type { Sheet } from "../engine/sheet";
import { defineKind, type HostObject, text, whole } from "../kind";
import { commentReplies } from "./comment-replies";
import { type Commented, contentGiven, locationOf, mayComment, saidProperties } from "./commented";
import { type Place, placeOf } from "./common";
import { placeIn } from "./range";

function standing(commented: Commented): Thread {
  const { sheet, thread } = commented;
  if (sheet.isDeleted || !sheet.book.comments.on(sheet).includes(thread)) throw hostError("ItemNotFound");
  return thread;
}

/** Excel.Comment. */
export const comment: (commented: Commented) => HostObject = defineKind<Commented>("Comment", {
  identity: (commented) => ({ Id: standing(commented).id }),
  properties: {
    ...saidProperties<Commented>(standing),
    Content: {
      get: (commented) => standing(commented).content,
      set: (commented, value) => {
        const content = contentGiven(value, null, "Comment.content");
        mayComment(commented.sheet);
        const thread = standing(commented);
        commented.sheet.book.comments.rewrite(commented.sheet, thread, thread, content);
      },
    },
    Resolved: { get: (commented) => standing(commented).isResolved },
  },
  links: { Replies: (commented) => commentReplies(commented) },
  methods: {
    Delete: (commented) => {
      const thread = standing(commented);
      mayComment(commented.sheet);
      commented.sheet.book.comments.remove(commented.sheet, thread);
    },
    GetLocation: (commented) => {
      standing(commented);
      return locationOf(commented);
    },
  },
});

interface Scope {
  readonly book: Book;
  /** Undefined for the whole workbook. */
  readonly sheet: Sheet | undefined;
}

function all({ book, sheet }: Scope): readonly Commented[] {
  const sheets = sheet === undefined ? book.sheets : [sheet];
  return sheets.flatMap((each) => book.comments.on(each).map((thread) => ({ sheet: each, thread })));
}

/** "If it's a string, it must contain the full address, including the sheet name": documentation of add. */
function cellGiven({ book, sheet }: Scope, value: unknown): Place {
  const place = placeIn(value) ?? named(book, text(value));
  const { rows, columns } = place.area;
  if (rows * columns !== 1 || (sheet !== undefined && place.sheet !== sheet)) throw hostError("InvalidArgument");
  return place;
}

function named(book: Book, address: string): Place {
  if (splitSheet(address).sheet === undefined) throw hostError("InvalidArgument");
  return placeOf(book, address, undefined);
}

function at(scope: Scope, value: unknown): Commented | undefined {
  const { sheet, area } = cellGiven(scope, value);
  return all(scope).find(({ sheet: of, thread }) => of === sheet && thread.row === area.row && thread.column === area.column); // prettier-ignore
}

// A cell with a comment takes no second one: OfficeDev/office-js#1416. Which error Excel raises is not told there, nor
// that a cell with a note takes none, as Excel's own menus have it.
function add(scope: Scope, [cell, given, type]: readonly unknown[]): HostObject {
  const { sheet, area } = cellGiven(scope, cell);
  const content = contentGiven(given, type, "CommentCollection.add");
  mayComment(sheet);
  const { comments } = scope.book;
  const isThere = (each: { readonly row: number; readonly column: number }): boolean =>
    each.row === area.row && each.column === area.column;
  if (comments.on(sheet).some(isThere) || comments.notesOn(sheet).some(isThere)) throw hostError("InvalidOperation");
  return comment({ sheet, thread: comments.add(sheet, area.row, area.column, content) });
}

function existing(found: Commented | undefined): HostObject {
  if (found === undefined) throw hostError("ItemNotFound");
  return comment(found);
}

const byId = (scope: Scope, id: unknown): Commented | undefined => {
  const wanted = text(id);
  return all(scope).find(({ thread }) => thread.id === wanted);
};

const collection = defineKind<Scope>("CommentCollection", {
  items: (scope) => all(scope).map(comment),
  item: (scope, [id]) => existing(byId(scope, id)),
  methods: {
    Add: add,
    GetCount: (scope) => all(scope).length,
    GetItemAt: (scope, [index]) => {
      const found = all(scope)[whole(index)];
      if (found === undefined) throw hostError("InvalidArgument");
      return comment(found);
    },
    GetItemByCell: (scope, [cell]) => existing(at(scope, cell)),
    GetItemByReplyId: (scope, [id]) =>
      existing(all(scope).find(({ thread }) => thread.replies.some((reply) => reply.id === id))),
    GetItemOrNullObject: (scope, [id]) => {
      const found = byId(scope, id);
      return found === undefined ? null : comment(found);
    },
  },
});

/** Excel.CommentCollection of the workbook. */
export function commentsOfBook(book: Book): HostObject {
  return collection({ book, sheet: undefined });
}

/** Excel.CommentCollection of a sheet. */
export function commentsOfSheet(sheet: Sheet): HostObject {
  return collection({ book: sheet.book, sheet });
}
