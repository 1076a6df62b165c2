import type { Item } from "../../../kpi/item";
import { statusStage } from "../../../kpi/vocabulary";
import { tidy } from "../../../kpi/text";
import type { Comment } from "../../comments/comments";

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
