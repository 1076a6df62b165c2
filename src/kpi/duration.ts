const CLOCK = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?\s*(?:\(?\[?(.*?)\]?\)?)$/;
const PARTS =
  /^(\d+) ?(hours?|hrs?|h|minutes?|mins?|m),? ?(?:and )?(\d+) ?(minutes?|mins?|m|seconds?|secs?|s)(?:,? ?(?:and )?(\d+) ?(seconds?|secs?|s))?$/; // prettier-ignore
const MINUTES_FIRST = /^(?:m{1,2}:ss|min(?:ute)?s?(?:[ :]?(?:and )?sec(?:ond)?s?)?)\.?$/;
const HOURS_FIRST = /^(?:h{1,2}:mm|h(?:ou)?rs?(?:[ :]?(?:and )?min(?:ute)?s?)?)\.?$/;
const LENGTH: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

/**
 * The seconds that a folded text means: '00:10:30', '4:05 mins', '2 hours 30 minutes'. Null for all else, and for
 * '4:05' alone, which may be four hours or four minutes.
 */
export function parseDuration(folded: string): number | null {
  if (folded.includes(":")) return fromClock(folded);
  const [, first, firstUnit = "", second, secondUnit = "", third] = PARTS.exec(folded) ?? [];
  if (first === undefined || second === undefined) return null;
  const big = LENGTH[firstUnit.charAt(0)] ?? 0;
  const small = LENGTH[secondUnit.charAt(0)] ?? 0;
  return big > small ? Number(first) * big + Number(second) * small + Number(third ?? 0) : null;
}

function fromClock(folded: string): number | null {
  const [, first, second, third, unit = ""] = CLOCK.exec(folded) ?? [];
  if (first === undefined || second === undefined) return null;
  if (third !== undefined)
    return unit === "" || HOURS_FIRST.test(unit) || unit === "hh:mm:ss" ? Number(first) * 3600 + Number(second) * 60 + Number(third) : null; // prettier-ignore
  if (MINUTES_FIRST.test(unit)) return Number(first) * 60 + Number(second);
  return HOURS_FIRST.test(unit) ? Number(first) * 3600 + Number(second) * 60 : null;
}
