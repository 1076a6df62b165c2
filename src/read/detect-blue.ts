import { placeOf, type Place } from "../kpi/address";
import { daysOf } from "../kpi/day";
import { said, type Item } from "../kpi/item";
import type { Quarter } from "../kpi/period";
import type { BlueMeaning } from "../kpi/rating";
import { toTheEnd, type Steps } from "../kpi/steps";
import { statusStage } from "../kpi/vocabulary";
import { blueInKeys } from "./blue-keys";
import { meaningInComment, meaningInKey } from "./blue-words";
import { itemsOf, type Book } from "./register";
import type { Snapshot } from "./snapshot";

/** A cell that tells what Blue means. */
export interface BlueEvidence {
  readonly source: "key" | "status" | "rating" | "commentary" | "dates";
  readonly sheet: string;
  readonly place: Place;
  readonly text: string;
  readonly meaning: BlueMeaning;
}

/** What Blue means in a workbook, as far as the workbook tells. */
export interface DetectedBlue {
  readonly meaning: BlueMeaning;
  /** Assumed where nothing tells, or where it is told both ways. */
  readonly from: "key" | "rows" | "assumed";
  readonly evidence: readonly BlueEvidence[];
  readonly contradicting: readonly BlueEvidence[];
}

/** What is assumed where nothing tells: a count of finished things must not rise by a guess. */
const ASSUMED: BlueMeaning = "not-due";

/** Of so many rows that say one thing, one that says another is a slip. */
const FOR_EACH_AGAINST = 3;
/** So many rows, taken evenly, tell as much as all of a long register. */
const LOOKED_AT = 300;
/** Fewer rows than one in so many say nothing of all the blue ones. */
const ONE_IN = 4;

/**
 * Tells what Blue means: by a key ('Blue – completed'), which is the council's own word, else by what stands beside
 * Blue in the rows, or by their due dates. Never without evidence. Looks no further where nothing is blue.
 */
export function detectBlue(book: Book, snapshot: Snapshot): DetectedBlue {
  return toTheEnd(detectBlueInSteps(book, snapshot));
}

export function* detectBlueInSteps(book: Book, snapshot: Snapshot): Steps<DetectedBlue> {
  const blue = itemsOf(book).filter(({ rating }) => rating === "blue");
  if (blue.length === 0) return { meaning: ASSUMED, from: "assumed", evidence: [], contradicting: [] };
  const keys = yield* blueInKeys(book, snapshot);
  yield;
  const step = Math.ceil(blue.length / LOOKED_AT);
  const looked = blue.filter((_, index) => index % step === 0);
  const rows = looked.flatMap((item) => evidenceIn(item) ?? []);
  const byKey = majority(keys, Infinity);
  if (byKey !== null) return split(byKey, "key", [...keys, ...rows]);
  const byRows = rows.length * ONE_IN >= looked.length ? majority(rows, FOR_EACH_AGAINST) : null;
  if (byRows !== null && keys.length === 0) return split(byRows, "rows", rows);
  const ended = keys.length + rows.length === 0 ? endedIn(looked, book.quarter) : [];
  return ended.length > 0 ? split("complete", "rows", ended) : split(ASSUMED, "assumed", [...keys, ...rows]);
}

/**
 * Where nothing else tells: what was due before the quarter ended is not 'not yet due'. None where as many blue rows are
 * still to come: those that have ended may then be slips.
 */
function endedIn(blue: readonly Item[], quarter: Quarter | null): BlueEvidence[] {
  if (quarter === null || quarter.year === null) return [];
  const reached = daysOf({ year: quarter.year, quarter: quarter.quarter }).to;
  const dated = blue.flatMap(({ sheet, dates, fields: { endDate } }) =>
    dates.end && endDate ? [{ sheet, ends: dates.end.to, field: endDate }] : [],
  );
  const ended = dated.filter(({ ends }) => ends <= reached);
  if (ended.length * 2 < blue.length || ended.length * 2 <= dated.length) return [];
  return ended.map(({ sheet, field }) => ({ source: "dates", sheet, place: placeOf(field), text: field.text, meaning: "complete" })); // prettier-ignore
}

/** The first cell of a blue item that tells: its status, its rating's own words, its comment. */
function evidenceIn(item: Item): BlueEvidence | null {
  const { status, rating, commentary } = item.fields;
  const cell = (source: "status" | "rating" | "commentary", field: typeof status, meaning: BlueMeaning | null): BlueEvidence | null =>
    field && meaning ? { source, sheet: item.sheet, place: placeOf(field), text: field.text, meaning } : null; // prettier-ignore
  const stage = item.status === null ? null : statusStage(item.status);
  const byStatus = stage === null ? null : stage === "completed" ? "complete" : "not-due";
  return (
    cell("status", said(item, "status") === null ? rating : status, byStatus) ??
    cell("rating", rating, meaningInKey(said(item, "rating") ?? "")) ??
    cell("commentary", commentary, meaningInComment(said(item, "commentary") ?? ""))
  );
}

/** What most of them say; null where they say nothing, or too many say the other. */
function majority(evidence: readonly BlueEvidence[], forEachAgainst: number): BlueMeaning | null {
  const complete = evidence.filter(({ meaning }) => meaning === "complete").length;
  const notDue = evidence.length - complete;
  const [most, against] = complete > notDue ? [complete, notDue] : [notDue, complete];
  if (most === 0 || (against > 0 && most < against * forEachAgainst)) return null;
  return complete > notDue ? "complete" : "not-due";
}

function split(meaning: BlueMeaning, from: DetectedBlue["from"], all: readonly BlueEvidence[]): DetectedBlue {
  return {
    meaning,
    from,
    evidence: all.filter((one) => one.meaning === meaning),
    contradicting: all.filter((one) => one.meaning !== meaning),
  };
}
