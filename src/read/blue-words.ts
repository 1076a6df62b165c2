import type { BlueMeaning } from "../kpi/rating";
import { wordKey } from "../kpi/vocabulary";

/** Say that something has not fallen due, in whatever sentence they stand. */
const NOT_DUE: readonly string[] = [
  "not due",
  "not yet due",
  "not currently due",
  "not started",
  "not yet started",
  "not begun",
  "not commenced",
  "yet to start",
  "yet to begin",
  "due to start in",
  "due to begin in",
  "not scheduled",
  "not reported this quarter",
  "not required this quarter",
  "no update due",
  "heb ddechrau",
];

/** Say that something is finished. */
const COMPLETE: readonly string[] = ["complete", "completed", "finished", "achieved", "delivered", "done", "wedi'i gwblhau", "wedi'i chwblhau", "wedi'u cwblhau"]; // prettier-ignore

/** Only a key says it so shortly. */
const NOT_DUE_IN_KEY: readonly string[] = [...NOT_DUE, "annual", "future"];

/** Beside 'complete' in the same clause, these leave open whether it is: 'to be completed by March', 'phase 1 is complete'. */
const OPEN = /\b(?:not|nor|yet|until|once|when|if|will|would|should|be|being|expected|partly|partially|nearly|almost|substantially|mostly|phase|stage|some|most|awaiting|unless)\b|n't\b|\b(?!100\b)\d+(?:\.\d+)? ?%/; // prettier-ignore

/** In a comment, 'complete' is said of the thing itself only so: as the first word, or after a verb. */
const SAID_OF_IT = /^(?:(?:now|fully|all|action|project|task|milestone|work|works)\b ?){0,4}(?:complete|completed|finished|achieved|delivered)(?: ?$| (?:in|on|by|during|and|as|ahead|early|within|to)\b| [-(])|\b(?:is|are|was|were|has been|have been|now|fully) (?:now |fully |all ){0,2}(?:complete|completed|finished|achieved|delivered)\b/; // prettier-ignore

/** What a key says of Blue: 'completed', 'not yet due'. Null where it says neither, or both. */
export function meaningInKey(text: string): BlueMeaning | null {
  return decided(clausesOf(text).map((clause) => clauseMeaning(clause, NOT_DUE_IN_KEY, says(COMPLETE, clause))));
}

/** What a comment on a blue item says of it. Stricter than for a key, since a comment speaks of many things. */
export function meaningInComment(text: string): BlueMeaning | null {
  return decided(clausesOf(text).map((clause) => clauseMeaning(clause, NOT_DUE, SAID_OF_IT.test(clause))));
}

function clauseMeaning(clause: string, notDue: readonly string[], complete: boolean): BlueMeaning | null {
  if (says(notDue, clause)) return "not-due";
  return complete && !OPEN.test(clause) ? "complete" : null;
}

function decided(meanings: readonly (BlueMeaning | null)[]): BlueMeaning | null {
  const said = new Set(meanings.filter((meaning) => meaning !== null));
  const [only] = said;
  return said.size === 1 ? (only ?? null) : null;
}

/** Not the 'due' that tells when. */
const BECAUSE = /\bdue to (?!start|begin|commence|be|take|report)/g;

function clausesOf(text: string): string[] {
  return wordKey(text).replace(BECAUSE, "because of ").split(/[.;:!?/]+ ?|, | but | or /).filter((clause) => clause !== ""); // prettier-ignore
}

function says(phrases: readonly string[], clause: string): boolean {
  return phrases.some((phrase) => {
    const from = clause.indexOf(phrase);
    return from >= 0 && !isLetter(clause[from - 1]) && !isLetter(clause[from + phrase.length]);
  });
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\d]/u.test(character);
}
