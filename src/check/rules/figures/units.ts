/** What a unit measures. Units of one kind that differ in name are still not the same: days and weeks. */
export type UnitKind = "percent" | "money" | "time" | "weight";

const UNITS: Readonly<Record<string, readonly [UnitKind, string]>> = {
  "%": ["percent", "%"],
  "£": ["money", "£"],
  second: ["time", "seconds"],
  sec: ["time", "seconds"],
  minute: ["time", "minutes"],
  min: ["time", "minutes"],
  hour: ["time", "hours"],
  hr: ["time", "hours"],
  // Officers say 'days' for working days and for calendar days alike.
  day: ["time", "days"],
  "working day": ["time", "days"],
  "calendar day": ["time", "days"],
  week: ["time", "weeks"],
  "working week": ["time", "weeks"],
  month: ["time", "months"],
  year: ["time", "years"],
  kg: ["weight", "kg"],
  kilo: ["weight", "kg"],
  kilogram: ["weight", "kg"],
  tonne: ["weight", "tonnes"],
};

export interface Unit {
  readonly kind: UnitKind;
  /** One name for its spellings: 'days'. */
  readonly name: string;
}

/** The unit that a figure's words name; null for words that may be anything ('homes', 'visits'). */
export function unitOf(words: string | null): Unit | null {
  if (words === null) return null;
  const known = UNITS[words] ?? UNITS[words.replace(/s$/, "")];
  return known ? { kind: known[0], name: known[1] } : null;
}

/** Whether two figures may be compared: both in one unit, or both without any. */
export function sameUnit(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  const [one, other] = [unitOf(a), unitOf(b)];
  return one !== null && other !== null && one.name === other.name;
}
