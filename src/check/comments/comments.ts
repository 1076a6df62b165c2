import type { Field, Item } from "../../kpi/item";
import { toTheEnd, type Steps } from "../../kpi/steps";
import type { Register } from "../../read/register";
import { columnOf, type Cell, type Column } from "../column";
import { foldComment } from "./fold-comment";
import { walkCommentsInSteps, type Walked } from "./walk";

/** What an officer wrote about an item: never blank, never an error. */
export interface Comment {
  readonly item: Item;
  readonly field: Field;
  readonly heading: string;
  /** What it is compared by: folded, with straight apostrophes and one kind of dash. */
  readonly folded: string;
}

/** The comments of a register by the places of its items, with what a walk over them found. */
export interface Comments extends Walked, Pick<Column, "items" | "texts" | "heading"> {
  /** Those that a rule looked closer at. */
  readonly made: (Comment | undefined)[];
}

const KNOWN = new WeakMap<Register, Comments>();

/** Walked over once for all rules. */
export function commentsOf(register: Register): Comments {
  return KNOWN.get(register) ?? toTheEnd(commentsInSteps(register));
}

/** The same for a register of any size, in steps. */
export function* commentsInSteps(register: Register): Steps<Comments> {
  const known = KNOWN.get(register);
  if (known) return known;
  const { items, texts, heading } = columnOf(register, "commentary");
  const comments: Comments = {
    items,
    texts,
    heading,
    ...(yield* walkCommentsInSteps(texts)),
    made: new Array<Comment | undefined>(texts.length),
  };
  KNOWN.set(register, comments);
  return comments;
}

/** What the comment at a place is compared by. */
export function foldedAt({ texts, plain }: Comments, at: number): string {
  const text = texts[at] ?? "";
  return plain[at] === 1 ? text.toLowerCase() : foldComment(text);
}

/** The comments whose hints include one of those that are asked for, in the order of the items. */
export function commentsHinting(register: Register, hints: number): readonly Comment[] {
  return commentsWhere(register, (at, { hints: own }) => ((own[at] ?? 0) & hints) !== 0);
}

/** The comments at some places, in their order. */
export function commentsAt(register: Register, places: readonly number[]): readonly Comment[] {
  const comments = commentsOf(register);
  return places.flatMap((at) => commentAt(comments, at) ?? []);
}

/** The comments at the places that are wanted. */
export function commentsWhere(
  register: Register,
  isWanted: (at: number, comments: Comments) => boolean,
): readonly Comment[] {
  // prettier-ignore
  const comments = commentsOf(register);
  const found: Comment[] = [];
  for (let at = 0; at < comments.items.length; at++) {
    const comment = (comments.texts[at] ?? null) !== null && isWanted(at, comments) ? commentAt(comments, at) : null;
    if (comment) found.push(comment);
  }
  return found;
}

function commentAt(comments: Comments, at: number): Comment | null {
  const { items, texts, heading, made } = comments;
  const before = made[at];
  if (before) return before;
  const item = items[at];
  const field = item?.fields.commentary;
  const text = texts[at];
  if (!item || !field || text == null) return null;
  const comment = { item, field, heading, folded: foldedAt(comments, at) };
  made[at] = comment;
  return comment;
}

/** The cells of the comments whose hints include one of those that are asked for: for rules that need none folded. */
export function commentCells(register: Register, hints: number): readonly Cell[] {
  const { items, texts, hints: own } = commentsOf(register);
  const found: Cell[] = [];
  for (let at = 0; at < items.length; at++) {
    if (((own[at] ?? 0) & hints) === 0) continue;
    const item = items[at];
    const field = item?.fields.commentary;
    const text = texts[at];
    if (item && field && text != null) found.push({ item, field, text });
  }
  return found;
}
