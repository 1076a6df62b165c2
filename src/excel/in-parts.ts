import type { Steps } from "../kpi/steps";
import { inSlices } from "./in-slices";
import { isHostError } from "./run";

/**
 * Queues what a part needs; what it returns reads the answer after the round trip, or is null where Excel left the
 * values out, as it does for a range that is too large without always raising an error.
 */
type Load<Part, Answer> = (context: Excel.RequestContext, part: Part) => () => Answer | null;

/**
 * Asks for all parts in one round trip. Where the answer is larger than Excel on the web may send (5 MB), the parts are
 * asked for half by half, and a part alone is halved itself: the number of round trips grows with the size of the
 * answer, never with the number of parts.
 * @param halve two halves of a part, or null for one that cannot be halved
 * @returns the answers in the order of the parts; null where a part that cannot be halved is too large
 */
export async function answeredInParts<Part, Answer>(
  context: Excel.RequestContext,
  parts: readonly Part[],
  load: Load<Part, Answer>,
  halve: (part: Part) => readonly [Part, Part] | null,
): Promise<Answer[] | null> {
  if (parts.length === 0) return [];
  const pending = parts.map((part) => load(context, part));
  try {
    await context.sync();
    const answers = await inSlices(readInSteps(pending));
    if (answers.length === parts.length) return answers;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const middle = Math.ceil(parts.length / 2);
  const [only] = parts;
  const split = parts.length > 1 ? [parts.slice(0, middle), parts.slice(middle)] : only === undefined ? null : halve(only)?.map((half) => [half]); // prettier-ignore
  const [first, second] = split ?? [];
  if (!first || !second) return null;
  const before = await answeredInParts(context, first, load, halve);
  const after = before && (await answeredInParts(context, second, load, halve));
  return after && [...before, ...after];
}

/** A column of a large register at a time: to take its answer over is work too. */
function* readInSteps<Answer>(pending: readonly (() => Answer | null)[]): Steps<Answer[]> {
  const answers: Answer[] = [];
  for (const answer of pending) {
    yield;
    const read = answer();
    if (read !== null) answers.push(read);
  }
  return answers;
}

function isTooLarge(error: unknown): boolean {
  return (
    isHostError(error) && (error.code === "ResponsePayloadSizeLimitExceeded" || error.code === "RangeExceedsLimit")
  );
}
