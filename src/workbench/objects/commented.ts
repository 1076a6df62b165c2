import { hostError, lacking } from "../errors";
import type { Said, Thread } from "../engine/read-comments";
import type { Sheet } from "../engine/sheet";
import { type HostObject, type KindTable, text } from "../kind";
import { mayFormat } from "./common";
import { range } from "./range";

/** A comment, on its sheet. */
export interface Commented {
  readonly sheet: Sheet;
  readonly thread: Thread;
}

/** AccessDenied on a protected sheet, where comments count as objects that may not be edited. */
export function mayComment(sheet: Sheet): void {
  mayFormat({ sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } });
}

/** As long as what a cell holds: no limit of Excel's own is documented. */
const LONGEST = 32_767;

/** What a comment is to say; comments that mention somebody are not there. */
export function contentGiven(value: unknown, type: unknown, member: string): string {
  if (typeof value === "object" && value !== null) throw lacking(`${member} of rich content`);
  if (type !== undefined && type !== null && type !== "Plain") throw lacking(`${member} of another type than Plain`);
  const content = text(value);
  if (content === "" || content.length > LONGEST) throw hostError("InvalidArgument");
  return content;
}

/** What a comment has in common with a reply to one. */
export function saidProperties<T>(said: (target: T) => Said): NonNullable<KindTable<T>["properties"]> {
  return {
    Id: { get: (target) => said(target).id },
    AuthorName: { get: (target) => said(target).person.name },
    AuthorEmail: { get: (target) => said(target).person.email },
    CreationDate: { get: (target) => said(target).created },
  };
}

/** Where a comment and its replies stand. */
export function locationOf({ sheet, thread: { row, column } }: Commented): HostObject {
  return range({ sheet, area: { row, column, rows: 1, columns: 1 } });
}
