import type { Field, Item } from "../../../kpi/item";
import { statusStage } from "../../../kpi/vocabulary";
import { fold, tidy } from "../../../kpi/text";
import type { Register } from "../../../read/register";
import { columnOf } from "../../column";

/** What an officer wrote about an item: never blank, never an error. */
export interface Comment {
  readonly item: Item;
  readonly field: Field;
  readonly heading: string;
  /** What it is compared by: folded, with straight apostrophes and one kind of dash. */
  readonly folded: string;
}

/** Every rule of this family asks for the same comments, so they are folded once. */
const known = new WeakMap<Register, readonly Comment[]>();

/** The comments of a register, in the order of its rows. */
export function commentsOf(register: Register): readonly Comment[] {
  const before = known.get(register);
  if (before) return before;
  const { heading, items, texts } = columnOf(register, "commentary");
  const comments: Comment[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const text = texts[at];
    const field = item?.fields.commentary;
    if (item && field && text != null) comments.push({ item, field, heading, folded: foldComment(text) });
  }
  known.set(register, comments);
  return comments;
}

const TYPESET = /[‘’‐-―]/;

/** What two comments are compared by. As many characters as the tidied text, so that a match can be shown as written. */
export function foldComment(text: string): string {
  const folded = fold(text);
  return TYPESET.test(folded) ? folded.replace(/[‘’]/g, "'").replace(/[‐-―]/g, "-") : folded;
}

/** A part of a comment as it was written. */
export function asWritten({ field, folded }: Comment, from: number, length: number): string {
  const text = tidy(field.text);
  // A few letters of other languages change their length with their case; the folded words do then.
  return (text.length === folded.length ? text : folded).slice(from, from + length);
}

/** The words without what stands round them: bullets, brackets, a label ('Q1: …'), the full stop. */
export function bare(folded: string): string {
  return folded
    .replace(/^(?:(?:q[1-4]|update|comments?|commentary|status|progress|rag)\s?[:-]\s?|[\s[({<"'*•·:-])+/, "")
    .replace(/[\s\])}>"'*.,;:!?…-]+$/, "");
}

/** Finished, not yet due, or never judged: a short comment says all there is to say. */
export function isSettled({ rating, status }: Item): boolean {
  if (rating === "blue" || rating === "grey") return true;
  return (rating === null || rating === "green") && status !== null && statusStage(status) !== null;
}
